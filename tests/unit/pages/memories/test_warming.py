"""Searches over very many memories are made ready beside the page."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from memlib.db.duckdb import DuckDb
from memlib.errors import DatabaseError
from memlib.memory import MemoryManager
from pages.shared.memories.warming import Warming
from tests.models import ScriptedModel


class SlowDb(DuckDb):
    """Searches when it is let to."""

    def __init__(self) -> None:
        super().__init__(":memory:")
        self.gate = threading.Event()
        self.searched = threading.Event()
        self.error: Exception | None = None

    def keyword_search(self, query: str, **where: Any) -> Any:
        self.searched.set()
        assert self.gate.wait(10)
        if self.error is not None:
            raise self.error
        return super().keyword_search(query, **where)


def prepared(warming: Warming, manager: MemoryManager) -> bool:
    return warming.ready(manager, 100_000, "keyword", user_id="ann")


def until_ready(warming: Warming, manager: MemoryManager) -> None:
    while not prepared(warming, manager):
        threading.Event().wait(0.01)


@pytest.fixture
def db() -> SlowDb:
    return SlowDb()


@pytest.fixture
def manager(db: SlowDb) -> MemoryManager:
    return MemoryManager(db, ScriptedModel())


def test_few_memories_are_searched_at_once(manager: MemoryManager, db: SlowDb) -> None:
    assert Warming().ready(manager, 100, "keyword", user_id="ann")
    assert not db.searched.is_set()


def test_many_are_prepared_once_and_the_page_does_not_wait(manager: MemoryManager, db: SlowDb) -> None:
    warming = Warming()

    assert not prepared(warming, manager)
    assert db.searched.wait(10)
    assert not prepared(warming, manager)
    db.gate.set()

    until_ready(warming, manager)
    db.searched.clear()
    assert prepared(warming, manager)
    assert not db.searched.is_set()


def test_a_failure_ends_the_wait_so_that_the_search_can_say_why(manager: MemoryManager, db: SlowDb) -> None:
    db.error = DatabaseError("gone")
    db.gate.set()

    warming = Warming()
    until_ready(warming, manager)

    assert prepared(warming, manager)


def test_a_user_who_was_forgotten_is_prepared_anew(manager: MemoryManager, db: SlowDb) -> None:
    db.gate.set()
    warming = Warming()
    until_ready(warming, manager)

    warming.forget("ann")
    db.gate.clear()

    assert not prepared(warming, manager)
    db.gate.set()
