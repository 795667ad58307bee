"""One page of memories: all, found, or deleted."""

from __future__ import annotations

from dataclasses import replace
from time import time

import pytest

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, UserMemory
from memlib.memory import MemoryManager
from pages.shared.memories.filters import Filters
from pages.shared.memories.listing import Listing, everything, load
from tests.models import ScriptedModel, WordEmbedder

ANN = "ann"
NOW = 1_000_000_000


@pytest.fixture
def manager(memory_db: DuckDb) -> MemoryManager:
    return MemoryManager(memory_db, ScriptedModel(), embedder=WordEmbedder("green", "tea", "chess"))


def remember(manager: MemoryManager, *memories: UserMemory) -> list[str]:
    change = manager.db.change_user_memories(user_id=ANN, cause=Cause("import"), add=memories)
    return [each.memory_id for each in change.changes]


def listed(manager: MemoryManager, filters: Filters) -> Listing:
    return load(manager, filters, user_id=ANN, now=NOW)


def texts(listing: Listing) -> list[str]:
    return [row.memory.memory for row in listing.rows]


def test_a_page_holds_25_the_newest_first(manager: MemoryManager) -> None:
    remember(manager, *(UserMemory(f"fact {number}", updated_at=number) for number in range(60)))

    first, last = listed(manager, Filters()), listed(manager, Filters(page=3))

    assert (len(first.rows), texts(first)[0], first.total, first.pages) == (25, "fact 59", 60, 3)
    assert (texts(last)[-1], len(last.rows)) == ("fact 0", 10)
    assert listed(manager, Filters(page=99)) == last


def test_nothing_is_one_empty_page(manager: MemoryManager) -> None:
    assert listed(manager, Filters(page=7)) == Listing((), 0, 1)


def test_topics_and_times_narrow_the_list_and_its_count(manager: MemoryManager) -> None:
    remember(
        manager,
        UserMemory("new", topics=["a"], updated_at=NOW - 3_600),
        UserMemory("old", topics=["a"], updated_at=NOW - 90_000),
        UserMemory("other", topics=["b"], updated_at=NOW),
    )

    assert texts(listed(manager, Filters(topics=("a",)))) == ["new", "old"]
    assert texts(listed(manager, Filters(topics=("a",), days=1))) == ["new"]
    assert listed(manager, Filters(topics=("a", "b"), days=7)).total == 3


@pytest.mark.parametrize("method", ["keyword", "semantic", "hybrid"])
def test_a_search_gives_the_nearest_first_with_scores(manager: MemoryManager, method: str) -> None:
    remember(manager, UserMemory("Likes green tea"), UserMemory("Likes tea"), UserMemory("Plays chess"))

    found = listed(manager, Filters(query="green tea", method=method))  # type: ignore[arg-type]

    assert texts(found)[0] == "Likes green tea"
    scores = [row.score for row in found.rows]
    assert None not in scores
    assert scores == sorted(scores, reverse=True)  # type: ignore[type-var]


def test_a_search_is_narrowed_and_paged_too(manager: MemoryManager) -> None:
    remember(
        manager, *(UserMemory(f"tea {number}", topics=["even"] if number % 2 == 0 else [], updated_at=NOW) for number in range(80))
    )

    found = listed(manager, Filters(query="tea", topics=("even",), days=1, page=2))

    assert (found.total, found.pages, len(found.rows)) == (40, 2, 15)
    assert all(row.memory.topics == ["even"] for row in found.rows)


def test_what_was_deleted_is_listed_as_it_was_with_the_time_of_its_deletion(manager: MemoryManager) -> None:
    one, _ = remember(manager, UserMemory("one", updated_at=5), UserMemory("two"))
    manager.delete_user_memory(one, user_id=ANN)

    gone = listed(manager, Filters(state="deleted"))

    assert (texts(gone), gone.total) == (["one"], 1)
    assert abs(gone.rows[0].at - time()) < 60


def test_what_was_deleted_is_found_by_all_its_words(manager: MemoryManager) -> None:
    for memory_id in remember(manager, UserMemory("likes green tea"), UserMemory("likes black tea"), UserMemory("plays chess")):
        manager.delete_user_memory(memory_id, user_id=ANN)

    found = listed(manager, Filters(state="deleted", query="TEA gree"))

    assert (texts(found), found.total) == (["likes green tea"], 1)
    assert listed(manager, Filters(state="deleted", query="coffee", page=3)) == Listing((), 0, 1)


def test_everything_is_what_all_pages_list(manager: MemoryManager) -> None:
    remember(manager, *(UserMemory(f"tea {number}", topics=["x"], updated_at=NOW) for number in range(30)), UserMemory("tea"))

    for filters in (Filters(topics=("x",)), Filters(topics=("x",), query="tea"), Filters(days=1), Filters()):
        found = everything(manager, filters, user_id=ANN, now=NOW)
        pages = [listed(manager, replace(filters, page=page)) for page in range(1, listed(manager, filters).pages + 1)]
        assert [memory.memory for memory in found] == [text for page in pages for text in texts(page)]
