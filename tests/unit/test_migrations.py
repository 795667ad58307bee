"""Schemas come to their present form step by step, in both stores, whoever else is at it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import psycopg
import pytest

from memlib.db.base import MemoryDb
from memlib.db.duckdb import DuckDb, database
from memlib.db.migrations import Migration, pending
from memlib.db.postgres import PostgresDb, schema
from memlib.errors import DatabaseError
from tests import postgres_server
from tests.contract.given import remember, texts

SCHEMA = "migrated"
NEXT = Migration("notes", ("create table notes (note varchar)", "insert into notes select memory from memories"))
Execute = Callable[[str], list[tuple[object, ...]]]


@pytest.fixture(autouse=True)
def _no_schema_stays() -> Iterator[None]:
    yield
    postgres_server.drop_schemas(SCHEMA)


@pytest.fixture(params=["duckdb", "postgres"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def open_db(kind: str, tmp_path: Path) -> Callable[[], MemoryDb]:
    if kind == "duckdb":
        return lambda: DuckDb(tmp_path / "memories.duckdb")
    return lambda: PostgresDb(postgres_server.url(), db_schema=SCHEMA)


@pytest.fixture
def execute(kind: str, tmp_path: Path) -> Execute:
    """On the closed store, without memlib."""

    def in_duckdb(statement: str) -> list[tuple[object, ...]]:
        with duckdb.connect(str(tmp_path / "memories.duckdb")) as connection:
            return connection.execute(statement).fetchall()

    def in_postgres(statement: str) -> list[tuple[object, ...]]:
        with psycopg.connect(postgres_server.url(), autocommit=True, options=f"-c search_path={SCHEMA}") as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    return in_duckdb if kind == "duckdb" else in_postgres


@pytest.fixture
def steps(kind: str) -> int:
    """Of this memlib."""
    return len((database if kind == "duckdb" else schema).MIGRATIONS)


@pytest.fixture
def later(kind: str, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes memlib one that has further steps."""
    home = database if kind == "duckdb" else schema

    def add(*steps: Migration) -> None:
        monkeypatch.setattr(home, "MIGRATIONS", [*home.MIGRATIONS, *steps])

    return add


def test_a_store_of_an_older_memlib_is_brought_forward_and_keeps_what_it_holds(
    open_db: Callable[[], MemoryDb], execute: Execute, later: Callable[..., None], steps: int
) -> None:
    db = open_db()
    remember(db, "Likes tea")
    db.close()
    later(NEXT)

    db = open_db()
    assert texts(db.get_user_memories(user_id="ann")) == ["Likes tea"]
    remember(db, "Likes soup")
    db.close()
    open_db().close()

    assert execute("select note from notes") == [("Likes tea",)]
    assert execute("select value from meta where key = 'schema'") == [(str(steps + 1),)]


def test_a_step_that_fails_leaves_the_store_as_it_was(
    open_db: Callable[[], MemoryDb], execute: Execute, later: Callable[..., None], steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = open_db()
    remember(db, "Likes tea")
    db.close()

    with monkeypatch.context():
        later(NEXT, Migration("one that cannot be", ("alter table nothing add column x varchar",)))
        with pytest.raises(DatabaseError, match="nothing"):
            open_db()
    assert execute("select value from meta where key = 'schema'") == [(str(steps),)]


def test_a_store_of_a_newer_memlib_is_refused_and_stays_as_it_was(
    open_db: Callable[[], MemoryDb], execute: Execute, steps: int
) -> None:
    open_db().close()
    execute("update meta set value = '99' where key = 'schema'")

    with pytest.raises(DatabaseError, match=rf"newer memlib \(schema 99, this one knows {steps}\): update memlib"):
        open_db()

    assert execute("select value from meta where key = 'schema'") == [("99",)]


def test_a_schema_needs_the_steps_that_it_has_not_had() -> None:
    steps = [Migration(name, ()) for name in "abc"]

    assert [step.name for step in pending(steps, 1, where="here")] == ["b", "c"]
    assert pending(steps, 3, where="here") == []


WRITTEN_BY_THE_FIRST = """
    insert into memories (user_id, memory_id, memory, topics, created_at, updated_at, version, mark, marked, words, size)
    values ('ann', %s, %s, %s, 1, 1, %s, '', '', 'word:1', 1)
"""


def test_memories_of_the_first_schema_are_found_by_words_of_their_language(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as first:
        first.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        PostgresDb(postgres_server.url(), db_schema=SCHEMA).close()
    held = [
        ("Has two cats", ["pets"]),
        ("Die Nutzerin hat zwei Häuser", []),
        *((f"Knows number {number}", []) for number in range(1_500)),
    ]
    with psycopg.connect(postgres_server.url(), options=f"-c search_path={SCHEMA}") as connection:
        rows = [[str(number), *memory, number] for number, memory in enumerate(held)]
        connection.cursor().executemany(WRITTEN_BY_THE_FIRST, rows)

    with PostgresDb(postgres_server.url(), db_schema=SCHEMA) as db:
        for query, text in {"cat": "Has two cats", "pet": "Has two cats", "Haus": "Die Nutzerin hat zwei Häuser"}.items():
            assert texts(db.keyword_search(query, user_id="ann", limit=10)) == [text]
        assert len(db.keyword_search("numbers", user_id="ann", limit=2_000)) == 1_500


def test_a_server_of_another_major_version_makes_the_words_anew() -> None:
    with PostgresDb(postgres_server.url(), db_schema=SCHEMA) as db:
        remember(db, "Has two cats")
    with psycopg.connect(postgres_server.url(), options=f"-c search_path={SCHEMA}") as connection:
        connection.execute("update memories set words = 'stemmed:1 other:2 wise:3'")
        connection.execute("update meta set value = '13' where key = 'server'")

    with PostgresDb(postgres_server.url(), db_schema=SCHEMA) as db:
        assert texts(db.keyword_search("cat", user_id="ann", limit=10)) == ["Has two cats"]
        assert db.keyword_search("stemmed", user_id="ann", limit=10) == []


START = """
import sys
from memlib.db.postgres import PostgresDb
from memlib.db.schemas import Cause, UserMemory

sys.stdin.readline()
with PostgresDb(sys.argv[1], db_schema=sys.argv[2]) as db:
    db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory(sys.argv[3])])
"""


def test_ten_processes_start_at_once_on_an_empty_database() -> None:
    command = [sys.executable, "-c", START, postgres_server.url(), SCHEMA]
    processes = [subprocess.Popen([*command, f"fact {number}"], stdin=subprocess.PIPE, stderr=subprocess.PIPE) for number in range(10)]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(b"go\n")
        process.stdin.flush()
    errors = [process.communicate()[1].decode() for process in processes]

    assert errors == [""] * 10
    with PostgresDb(postgres_server.url(), db_schema=SCHEMA) as db:
        assert sorted(texts(db.get_user_memories(user_id="ann"))) == sorted(f"fact {number}" for number in range(10))


def test_ten_threads_open_stores_while_the_schema_is_made() -> None:
    with ThreadPoolExecutor(10) as threads:
        stores = list(threads.map(lambda _: PostgresDb(postgres_server.url(), db_schema=SCHEMA), range(10)))

    for number, store in enumerate(stores):
        remember(store, f"fact {number}")
        assert store.count_user_memories(user_id="ann") == number + 1
        store.close()
