"""Memories that people bring from elsewhere, and take with them as a table."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memlib.db.schemas import StoredMemory, Topics
from memlib.memory import UserMemory
from memlib.memory.exchange import Source, counts, read_file
from memlib.memory.exchange.tables import from_csv, to_csv

ANN, BEN = "ann", "ben"
AGNO = """
    create table {name} (
        memory_id varchar not null primary key, memory json not null, input varchar, agent_id varchar, team_id varchar,
        user_id varchar, topics json, feedback varchar, created_at bigint not null, updated_at bigint
    )
"""


def agno_file(path: Path, rows: Sequence[tuple[Any, ...]], name: str = "agno_memories") -> Path:
    """A database with the table that agno's SqliteDb makes (3.1), and rows as it writes them."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(AGNO.format(name=name))
        connection.execute("create table agno_schema_versions (table_name varchar, version varchar)")
        connection.executemany(f"insert into {name} values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        connection.commit()
    return path


def agno_row(memory_id: str, memory: str, user_id: str | None = ANN, **fields: Any) -> tuple[Any, ...]:
    topics = json.dumps(fields.get("topics"))
    return memory_id, json.dumps(memory), fields.get("input"), None, None, user_id, topics, None, 100, fields.get("updated_at", 200)


def texts(source: Source) -> list[str]:
    return [memory.memory for memory in source.memories]


def stored(memory: str, topics: Sequence[str] = (), **fields: Any) -> StoredMemory:
    return StoredMemory(memory, memory_id="m1", user_id=ANN, topics=Topics(topics), created_at=100, updated_at=200, version=1, **fields)


# agno


def test_agnos_memories_are_read_whole_and_of_each_user(tmp_path: Path) -> None:
    rows = [
        agno_row("1", 'Likes "green" tea – 日本', topics=["drinks", "日本"]),
        agno_row("2", "Lives in Lyon", updated_at=None),
        agno_row("3", "Plays chess", user_id=BEN),
        agno_row("4", "Is nobody's", user_id=None),
    ]

    source = read_file(agno_file(tmp_path / "agno.db", rows).read_bytes())

    assert counts(source) == {ANN: 2, BEN: 1, None: 1}
    assert source.memories[0] == UserMemory(
        'Likes "green" tea – 日本', memory_id="1", user_id=ANN, topics=["drinks", "日本"], created_at=100, updated_at=200
    )
    assert source.memories[1].updated_at == 100
    assert source.problems == ()


def test_a_table_of_agno_may_have_any_name(tmp_path: Path) -> None:
    file = agno_file(tmp_path / "agno.db", [agno_row("1", "Likes tea")], name='"my ""own"" memories"')

    assert texts(read_file(file.read_bytes())) == ["Likes tea"]


def test_what_agno_copied_of_a_message_stays_behind(tmp_path: Path) -> None:
    file = agno_file(tmp_path / "agno.db", [agno_row("1", "Likes tea", input="my password is hunter2")])

    assert "hunter2" not in repr(read_file(file.read_bytes()))


def test_reading_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    from memlib.memory.exchange.agno import read_sqlite

    file = agno_file(tmp_path / "agno.db", [agno_row("1", "Likes tea")])
    before = file.read_bytes()
    file.chmod(0o444)

    assert texts(read_sqlite(file)) == ["Likes tea"]
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["agno.db"]


def test_a_database_without_memories_says_so(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("create table users (name varchar)")
        connection.commit()

    with pytest.raises(ValueError, match="no table of memories"):
        read_file((tmp_path / "other.db").read_bytes())


def test_a_database_in_use_is_told_to_be_let_go(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "agno.db")) as writer:
        writer.execute("pragma journal_mode = wal")
        writer.execute("pragma wal_autocheckpoint = 0")
        writer.execute("create table memories (memory_id varchar)")
        writer.commit()

        with pytest.raises(ValueError, match="if a program has it open, end that first"):
            read_file((tmp_path / "agno.db").read_bytes())


def test_a_damaged_database_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        read_file(b"SQLite format 3\0" + b"nonsense" * 500)


# mem0


@pytest.mark.parametrize("wrap", [lambda items: items, lambda items: {"results": items}, lambda items: {"memories": items}])
def test_mem0s_memories_are_read_from_each_of_its_forms(wrap: Any) -> None:
    items = [
        {
            "id": "a1",
            "memory": "Likes tea",
            "hash": "d41d8cd9",
            "metadata": {"categories": ["drinks"]},
            "created_at": "2025-06-01T10:00:00.123456-07:00",
            "updated_at": None,
            "user_id": ANN,
        },
        {"id": 7, "memory": "Plays chess", "user_id": BEN, "run_id": "r1", "categories": ["games"]},
    ]

    source = read_file(json.dumps(wrap(items)).encode())

    assert source.name == "mem0 export"
    assert source.memories[0] == UserMemory(
        "Likes tea", memory_id="a1", user_id=ANN, topics=["drinks"], created_at=1_748_797_200, updated_at=1_748_797_200
    )
    assert source.memories[1] == UserMemory("Plays chess", memory_id="7", user_id=BEN, topics=["games"], session_id="r1")


def test_an_item_that_is_no_memory_is_left_out_and_told() -> None:
    source = read_file(json.dumps([{"id": "1", "memory": "Likes tea"}, {"id": "2", "memory": {"fact": 7}}]).encode())

    assert texts(source) == ["Likes tea"]
    assert source.problems == ("memory 2 was left out: a memory must be a text, not dict",)


# Files


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\xff\xfe\x00\x01", "neither UTF-8"),
        (b'{"results": ', "not whole JSON"),
        (b"[" * 100_000, "far more levels"),
        (b'{"a": 1}', "neither a memlib export nor a mem0 export"),
        (b'[{"id": 1}]', "neither a memlib export nor a mem0 export"),
        (b"name,age\nAnn,7", "no column named memory"),
        (b'{"format": "memlib-user/1", "memories": [{}]}', "not an export of memlib"),
    ],
)
def test_a_file_that_is_none_of_these_is_told_what_it_lacks(content: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_file(content)


def test_an_export_goes_to_whoever_is_named(manager: Any) -> None:
    manager.add_user_memory(UserMemory("Likes tea"), user_id=BEN)

    source = read_file(json.dumps(manager.export_user(user_id=BEN)).encode())

    assert (texts(source), source.of_one_user, counts(source)) == (["Likes tea"], True, {None: 1})


# CSV


@given(st.text(min_size=1), st.lists(st.text("abc日é, \"'", min_size=1).map(str.strip).filter(bool), unique=True, max_size=3))
def test_a_table_is_read_back_as_it_was_written(memory: str, topics: list[str]) -> None:
    text = memory.encode("utf-8", "ignore").decode().replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    given_memory = stored(text or "x", topics, agent_id="a", session_id="s")

    [back] = from_csv(to_csv([given_memory])).memories

    assert back == UserMemory(text or "x", memory_id="m1", topics=topics, agent_id="a", session_id="s", created_at=100, updated_at=200)


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(start: str) -> None:
    table = to_csv([stored(f"{start}cmd|'/c calc'!A1")])

    assert f",'{start}cmd" in table
    assert texts(from_csv(table)) == [f"{start}cmd|'/c calc'!A1"]


def test_a_table_made_by_hand_needs_only_the_texts() -> None:
    source = read_file("\ufeffuser_id,memory\nann,Likes tea\n,Plays chess\n".encode())

    assert [(memory.user_id, memory.memory, memory.created_at) for memory in source.memories] == [
        (ANN, "Likes tea", None),
        (None, "Plays chess", None),
    ]


# What would come of it


def test_a_preview_tells_what_would_be_added_refused_and_is_known_and_writes_nothing(manager: Any) -> None:
    known = manager.add_user_memory(UserMemory("Likes tea"), user_id=ANN)
    revision = manager.get_memory_history(user_id=ANN)
    coming = [
        UserMemory("Plays chess", user_id=BEN),
        UserMemory("likes TEA!"),
        UserMemory("Another text", memory_id=known),
        UserMemory("plays chess."),
        UserMemory("My card is 4111 1111 1111 1111"),
        UserMemory("  "),
        UserMemory("x" * 20_000),
    ]

    plan = manager.preview_import(coming, user_id=ANN)

    assert [memory.memory for memory in plan.add] == ["Plays chess"]
    assert [memory.memory for memory in plan.duplicates] == ["likes TEA!", "Another text", "plays chess."]
    assert ["card" in plan.refused[0].reason, "must have a text" in plan.refused[1].reason, "20,000" in plan.refused[2].reason] == [
        True
    ] * 3
    assert "4111" not in (plan.refused[0].memory or "")
    assert manager.get_memory_history(user_id=ANN) == revision


def test_what_was_previewed_is_added_in_one_change_that_can_be_undone(manager: Any) -> None:
    plan = manager.preview_import([UserMemory("Plays chess", created_at=5, updated_at=6), UserMemory("Likes tea")], user_id=ANN)
    manager.add_user_memory(UserMemory("Likes tea"), user_id=ANN)

    result = manager.apply_import(plan, user_id=ANN)

    assert (result.added, result.duplicates, result.refused) == (1, 1, ())
    [chess] = [memory for memory in manager.get_user_memories(user_id=ANN) if memory.memory == "Plays chess"]
    assert (chess.created_at, chess.updated_at) == (5, 6)
    manager.undo(result.change_id, user_id=ANN)
    assert [memory.memory for memory in manager.get_user_memories(user_id=ANN)] == ["Likes tea"]
