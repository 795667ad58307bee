"""A change of one memory is made without a turn: in two ways to the server, and only if no other writer came between."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest

from memlib.db.postgres import AsyncPostgresDb, PostgresDb
from memlib.db.schemas import StoredMemory, Topics, UserMemory, UserRecord
from memlib.errors import MemoryConflict, MemoryNotFound
from memlib.flow import run
from tests import postgres_server
from tests.contract.given import EDIT, message, remember, texts


def ways_to_the_server(db: PostgresDb, folder: Path, call: Callable[[], object]) -> int:
    """How often the server says that it waits for the next question, in what libpq reads from its only connection."""
    pool = run(db._store.pools.open())
    connection = pool.getconn()
    with (folder / "trace").open("wb") as trace:
        connection.pgconn.trace(trace.fileno())
        pool.putconn(connection)
        call()
        connection.pgconn.untrace()
    return (folder / "trace").read_text(encoding="utf-8").count("ReadyForQuery")


def test_single_operations_go_to_the_server_once_or_twice(db: PostgresDb, tmp_path: Path) -> None:
    [tea] = remember(db, "Likes tea")
    soup = UserMemory("Likes soup", memory_id=tea.memory_id)
    user: Any = {"user_id": "ann"}
    change: Any = {"cause": EDIT, **user}

    ways = {
        "get one": ways_to_the_server(db, tmp_path, lambda: db.get_user_memory(tea.memory_id, **user)),
        "last 10": ways_to_the_server(db, tmp_path, lambda: db.get_user_memories(limit=10, **user)),
        "add": ways_to_the_server(db, tmp_path, lambda: db.change_user_memories(add=[UserMemory("x")], **change)),
        "a duplicate": ways_to_the_server(db, tmp_path, lambda: db.change_user_memories(add=[UserMemory("X")], **change)),
        "replace": ways_to_the_server(db, tmp_path, lambda: db.change_user_memories(replace=[soup], **change)),
        "delete": ways_to_the_server(db, tmp_path, lambda: db.change_user_memories(delete=[tea.memory_id], **change)),
        "several": ways_to_the_server(db, tmp_path, lambda: db.change_user_memories(add=[UserMemory("y"), UserMemory("z")], **change)),
    }

    assert ways == {"get one": 1, "last 10": 1, "add": 2, "a duplicate": 1, "replace": 2, "delete": 2, "several": 3}
    assert texts(db.get_user_memories(order="oldest", **user)) == ["x", "y", "z"]


@pytest.fixture
def between(db: PostgresDb, schema: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[PostgresDb], object]], None]:
    """Lets another store act after a single change was decided, before it is written: once."""

    def act(what: Callable[[PostgresDb], object]) -> None:
        execute = psycopg.Cursor.execute
        left = [what]

        def meddled(cursor: Any, query: Any, *args: Any, **kwargs: Any) -> Any:
            if "history as" in query and left:
                with PostgresDb(postgres_server.url(), db_schema=schema) as other:
                    left.pop()(other)
            return execute(cursor, query, *args, **kwargs)

        monkeypatch.setattr(psycopg.Cursor, "execute", meddled)

    return act


def test_a_fact_that_another_writer_adds_meanwhile_is_not_doubled(db: PostgresDb, between: Callable[..., None]) -> None:
    remember(db, "Likes tea")
    between(lambda other: other.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes soup", memory_id="theirs")]))

    change = db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("likes SOUP", memory_id="ours")])

    assert change.duplicates == {"ours": "theirs"}
    assert sorted(texts(db.get_user_memories(user_id="ann"))) == ["Likes soup", "Likes tea"]
    assert len(db.get_changes(user_id="ann")) == 2


@pytest.mark.parametrize("kind", ["replace", "delete"])
def test_what_was_decided_on_a_version_that_another_writer_replaces_meanwhile_is_a_conflict(
    kind: str, db: PostgresDb, between: Callable[..., None]
) -> None:
    [tea] = remember(db, "Likes tea")
    theirs = UserMemory("Likes coffee", memory_id=tea.memory_id)
    between(lambda other: other.change_user_memories(user_id="ann", cause=EDIT, replace=[theirs]))
    ours: Any = {"replace": [UserMemory("Likes soup", memory_id=tea.memory_id)]} if kind == "replace" else {"delete": [tea.memory_id]}

    with pytest.raises(MemoryConflict):
        db.change_user_memories(user_id="ann", cause=EDIT, expect={tea.memory_id: tea.version}, **ours)

    assert texts(db.get_user_memories(user_id="ann")) == ["Likes coffee"]


def test_without_an_expected_version_the_memory_is_replaced_as_the_other_writer_left_it(
    db: PostgresDb, between: Callable[..., None]
) -> None:
    [tea] = remember(db, "Likes tea")
    theirs = UserMemory("Likes coffee", memory_id=tea.memory_id)
    between(lambda other: other.change_user_memories(user_id="ann", cause=EDIT, replace=[theirs]))

    change = db.change_user_memories(user_id="ann", cause=EDIT, replace=[UserMemory("Likes soup", memory_id=tea.memory_id)])

    assert [(each.before and each.before.memory, each.after and each.after.memory) for each in change.changes] == [
        ("Likes coffee", "Likes soup")
    ]


def test_a_user_who_is_erased_meanwhile_is_not_brought_back(db: PostgresDb, between: Callable[..., None]) -> None:
    remember(db, "Likes tea")
    between(lambda other: other.erase_user(user_id="ann"))

    with pytest.raises(MemoryNotFound, match="erased"):
        db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes soup")], revision=db.get_revision(user_id="ann"))

    assert db.get_users() == []


def test_memories_that_are_cleared_meanwhile_are_not_found(db: PostgresDb, between: Callable[..., None]) -> None:
    [tea] = remember(db, "Likes tea")
    between(lambda other: other.clear_memories())

    with pytest.raises(MemoryNotFound):
        db.change_user_memories(user_id="ann", cause=EDIT, delete=[tea.memory_id])

    assert db.get_changes(user_id="ann") == []


def test_memories_that_are_copied_in_meanwhile_are_met(db: PostgresDb, between: Callable[..., None]) -> None:
    remember(db, "Likes tea")
    db.clear_memories()
    theirs = StoredMemory("Likes soup", memory_id="theirs", user_id="ann", topics=Topics(), created_at=1, updated_at=1, version=1)
    between(lambda other: other.write_user(UserRecord("ann", memories=(theirs,))))

    change = db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("likes SOUP", memory_id="ours")])

    assert change.duplicates == {"ours": "theirs"}


def test_messages_that_another_writer_adds_meanwhile_keep_their_places(db: PostgresDb, between: Callable[..., None]) -> None:
    remember(db, "Likes tea")
    between(lambda other: other.add_messages([message("hi", "1")], user_id="ann", session_id="s"))

    db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes soup")])
    db.add_messages([message("ho", "2")], user_id="ann", session_id="s")

    assert [each.content for each in db.get_messages(user_id="ann", session_id="s")] == ["hi", "ho"]
    assert len(db.get_user_memories(user_id="ann")) == 2


async def test_an_awaited_single_change_is_made_alike(schema: str) -> None:
    async with AsyncPostgresDb(postgres_server.url(), db_schema=schema) as db:
        for text in ("Likes tea", "Likes soup", "likes TEA"):
            await db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory(text)])
        [soup, tea] = await db.get_user_memories(user_id="ann")
        await db.change_user_memories(user_id="ann", cause=EDIT, replace=[UserMemory("Likes pho", memory_id=soup.memory_id)])
        await db.change_user_memories(user_id="ann", cause=EDIT, delete=[tea.memory_id], expect={tea.memory_id: tea.version})

        assert texts(await db.get_user_memories(user_id="ann")) == ["Likes pho"]
        assert len(await db.get_changes(user_id="ann")) == 4
