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
def later(kind: str, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes memlib one that has further steps."""
    home = database if kind == "duckdb" else schema

    def add(*steps: Migration) -> None:
        monkeypatch.setattr(home, "MIGRATIONS", [*home.MIGRATIONS, *steps])

    return add


def test_a_store_of_an_older_memlib_is_brought_forward_and_keeps_what_it_holds(
    open_db: Callable[[], MemoryDb], execute: Execute, later: Callable[..., None]
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
    assert execute("select value from meta where key = 'schema'") == [("2",)]


def test_a_step_that_fails_leaves_the_store_as_it_was(
    open_db: Callable[[], MemoryDb], execute: Execute, later: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    db = open_db()
    remember(db, "Likes tea")
    db.close()

    with monkeypatch.context():
        later(NEXT, Migration("one that cannot be", ("alter table nothing add column x varchar",)))
        with pytest.raises(DatabaseError, match="nothing"):
            open_db()
    assert execute("select value from meta where key = 'schema'") == [("1",)]


def test_a_store_of_a_newer_memlib_is_refused_and_stays_as_it_was(open_db: Callable[[], MemoryDb], execute: Execute) -> None:
    open_db().close()
    execute("update meta set value = '99' where key = 'schema'")

    with pytest.raises(DatabaseError, match=r"newer memlib \(schema 99, this one knows 1\): update memlib"):
        open_db()

    assert execute("select value from meta where key = 'schema'") == [("99",)]


def test_a_schema_needs_the_steps_that_it_has_not_had() -> None:
    steps = [Migration(name, ()) for name in "abc"]

    assert [step.name for step in pending(steps, 1, where="here")] == ["b", "c"]
    assert pending(steps, 3, where="here") == []


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
