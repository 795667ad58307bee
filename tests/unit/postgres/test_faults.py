"""A server that is not there, refuses, breaks off, restarts, is full or slow: typed errors, and nothing half written."""

from __future__ import annotations

import logging
import os
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from memlib.db.postgres import AsyncPostgresDb, PostgresDb
from memlib.db.schemas import Cause, UserMemory
from memlib.errors import DatabaseError, DatabaseRefused, DatabaseUnavailable, MemoryConflict
from tests import postgres_server
from tests.contract.given import message, remember, texts
from tests.postgres_server import Server

EDIT = Cause("edit")
SECRET = "hunter2-s3cret"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Of these tests alone: they stop it."""
    own = Server()
    yield own
    own.remove()


@pytest.fixture(scope="module")
def admin(server: Server) -> Callable[..., list[Any]]:
    """Runs a statement as the server's owner."""

    def execute(statement: str, *values: Any) -> list[Any]:
        with psycopg.connect(server.url(), autocommit=True) as connection:
            cursor = connection.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    return execute


@pytest.fixture
def store(server: Server, admin: Callable[..., list[Any]]) -> Iterator[PostgresDb]:
    with PostgresDb(server.url(), db_schema="faults", pool_size=3, wait_seconds=2) as db:
        yield db
    admin("drop schema faults cascade")


def kill_backends(admin: Callable[..., list[Any]], condition: str = "true") -> int:
    """As the end of a process or of a network does: without a word in the middle of whatever they do."""
    return sum(
        done
        for (done,) in admin(
            f"select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'memlib' and {condition}"
        )
    )


# Connecting


@pytest.mark.parametrize(
    ("url", "error", "what"),
    [
        ("postgresql://memlib:{secret}@127.0.0.1:{port}/postgres", DatabaseRefused, "password authentication failed.*check the user"),
        ("postgresql://stranger:{secret}@127.0.0.1:{port}/postgres", DatabaseRefused, "password authentication failed.*check the user"),
        ("postgresql://memlib:{password}@127.0.0.1:{port}/nowhere", DatabaseRefused, '"nowhere" does not exist.*create the data'),
        ("postgresql://memlib:{secret}@127.0.0.1:1/postgres", DatabaseUnavailable, "refused.*check that the server runs"),
        ("postgresql://memlib:{secret}@nowhere.invalid/postgres", DatabaseUnavailable, "resolve host.*check that the server runs"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("way", ["blocking", "awaiting"])
async def test_a_server_that_cannot_be_used_says_why_and_never_the_password(
    url: str, error: type[DatabaseError], what: str, way: str, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    filled = url.format(secret=SECRET, port=server.port, password=postgres_server.PASSWORD)
    caplog.set_level(logging.DEBUG)

    async def use() -> None:
        if way == "blocking":
            PostgresDb(filled)
        else:
            await AsyncPostgresDb(filled).get_revision(user_id="ann")

    with pytest.raises(error, match=what) as raised:
        await use()

    told = "".join(traceback.format_exception(raised.value)) + caplog.text
    assert SECRET not in told
    assert postgres_server.PASSWORD not in told


@pytest.mark.parametrize(
    "url",
    [
        "mysql://ann:{secret}@host/db",
        "postgresql://ann:{secret}/x@host:5432/db",
        "postgresql://ann@host:5432/db?no_such_option={secret}",
        "ann:{secret}@host",
    ],
)
def test_what_is_no_address_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(ValueError, match="must read") as raised:
        PostgresDb(url.format(secret=SECRET))

    assert SECRET not in "".join(traceback.format_exception(raised.value))


def test_a_store_is_printed_without_its_password(store: PostgresDb, server: Server) -> None:
    assert repr(store) == f"PostgresDb('postgresql://memlib@127.0.0.1:{server.port}/postgres', db_schema='faults')"
    assert postgres_server.PASSWORD not in repr(vars(store._store.pools.address)["name"]) + repr(store._store.pools.address)


@pytest.mark.parametrize("settings", [{"pool_size": 0}, {"wait_seconds": 0}, {"statement_seconds": -1}, {"db_schema": 'x"; drop'}])
def test_impossible_settings_are_value_errors(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        PostgresDb("postgresql://localhost/x", **settings)


def test_a_user_without_rights_is_refused_and_told_what_is_missing(
    store: PostgresDb, server: Server, admin: Callable[..., Any]
) -> None:
    remember(store, "Likes tea")
    admin("create role reader login password 'reader'")
    admin("grant usage on schema faults to reader")
    admin("grant select on all tables in schema faults to reader")

    with PostgresDb(server.url(user="reader", password="reader"), db_schema="faults") as db:
        assert texts(db.get_user_memories(user_id="ann")) == ["Likes tea"]
        with pytest.raises(DatabaseRefused, match=r"permission denied for table users.*grant"):
            remember(db, "Likes soup")
    with pytest.raises(DatabaseRefused, match="permission denied"):
        PostgresDb(server.url(user="reader", password="reader"), db_schema="others")

    assert texts(store.get_user_memories(user_id="ann")) == ["Likes tea"]
    admin("drop owned by reader")
    admin("drop role reader")


# Connections that break


def test_idle_connections_that_were_dropped_are_replaced_without_a_word(store: PostgresDb, admin: Callable[..., Any]) -> None:
    threads = [threading.Thread(target=remember, args=(store, f"fact {number}")) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kill_backends(admin) >= 1

    assert store.count_user_memories(user_id="ann") == 3


def test_a_server_that_was_restarted_between_two_calls_goes_unnoticed(store: PostgresDb, server: Server) -> None:
    remember(store, "one")
    server.stop()
    server.start()

    remember(store, "two")

    assert texts(store.get_user_memories(user_id="ann")) == ["two", "one"]


def test_a_server_that_is_gone_is_unavailable_and_back_when_it_is(store: PostgresDb, server: Server) -> None:
    remember(store, "one")
    server.stop()
    try:
        with pytest.raises(DatabaseUnavailable, match=r"refused.*check that the server runs"):
            remember(store, "two")
        with pytest.raises(DatabaseUnavailable):
            store.get_users()
    finally:
        server.start()

    assert texts(store.get_user_memories(user_id="ann")) == ["one"]


@contextmanager
def trigger(admin: Callable[..., Any], table: str, body: str, *, deferred: bool = False) -> Iterator[None]:
    """Runs the body within a statement on the table, or at the commit."""
    admin(f"create or replace function faults.fault() returns trigger language plpgsql as $$ begin {body}; return null; end $$")
    kind = "constraint trigger" if deferred else "trigger"
    when = "deferrable initially deferred for each row" if deferred else "for each statement"
    admin(f"create {kind} fault after insert on faults.{table} {when} execute function faults.fault()")
    yield
    admin(f"drop trigger fault on faults.{table}")


# Counts outside of the transaction: a sequence keeps its value when that is rolled back.
TWICE = "if nextval('faults.times') <= 2 then {fault}; end if"


@pytest.fixture
def times(store: PostgresDb, admin: Callable[..., Any]) -> None:
    admin("create sequence faults.times")


@pytest.mark.parametrize("table", ["memories", "changes"])
@pytest.mark.usefixtures("times")
def test_a_connection_that_breaks_in_the_middle_of_a_change_leaves_nothing_and_the_change_is_made(
    table: str, store: PostgresDb, admin: Callable[..., Any]
) -> None:
    with trigger(admin, table, TWICE.format(fault="perform pg_terminate_backend(pg_backend_pid())")):
        change = store.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("one"), UserMemory("two")])

    assert [each.memory for each in store.get_user_memories(user_id="ann", order="oldest")] == ["one", "two"]
    assert [each.change_id for each in store.get_changes(user_id="ann")] == [change.change_id]


def test_a_connection_that_breaks_each_time_is_an_error_and_nothing_is_written(store: PostgresDb, admin: Callable[..., Any]) -> None:
    with (
        trigger(admin, "changes", "perform pg_terminate_backend(pg_backend_pid())"),
        pytest.raises(DatabaseUnavailable, match="connection was lost"),
    ):
        remember(store, "one")

    assert store.get_user_memories(user_id="ann") == []
    assert store.get_users() == []


@pytest.mark.usefixtures("times")
def test_a_change_that_was_looked_for_and_is_not_there_is_no_longer_unsure(store: PostgresDb, admin: Callable[..., Any]) -> None:
    remember(store, "one")
    lost, refused = "perform pg_terminate_backend(pg_backend_pid())", "raise 'refused' using errcode = '23514'"

    with (
        trigger(admin, "changes", f"if nextval('faults.times') = 1 then {lost}; else {refused}; end if"),
        pytest.raises(DatabaseError, match=r"refused .*nothing of this operation was written"),
    ):
        remember(store, "two")

    assert texts(store.get_user_memories(user_id="ann")) == ["one"]


class _Cut:
    """A connection whose answer to what commits does not arrive: once, after the server has committed."""

    def __init__(self, admin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
        self.cuts = 0
        execute = psycopg.Cursor.execute

        def cutting(cursor: Any, query: Any, *args: Any, **kwargs: Any) -> Any:
            answer = execute(cursor, query, *args, **kwargs)
            if (query == "commit" or "history as" in query) and not self.cuts:
                self.cuts += 1
                kill_backends(admin, f"pid = {cursor.connection.info.backend_pid}")
                execute(cursor, "select 1")
            return answer

        monkeypatch.setattr(psycopg.Cursor, "execute", cutting)


@pytest.mark.parametrize("several", [True, False], ids=["several", "one"])
def test_a_commit_whose_answer_was_lost_is_found_and_not_made_twice(
    several: bool, store: PostgresDb, admin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    [tea] = remember(store, "Likes tea")
    cut = _Cut(admin, monkeypatch)
    memories = [UserMemory("one", memory_id="1"), UserMemory("likes TEA", memory_id="2")]

    change = store.change_user_memories(user_id="ann", cause=EDIT, add=memories if several else memories[:1])

    assert cut.cuts == 1
    assert change.duplicates == ({"2": tea.memory_id} if several else {})
    assert [each.memory_id for each in change.changes] == ["1"]
    assert sorted(texts(store.get_user_memories(user_id="ann"))) == ["Likes tea", "one"]
    assert len(store.get_changes(user_id="ann")) == 2


def test_a_deletion_whose_answer_was_lost_is_found_and_not_missed(
    store: PostgresDb, admin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    [tea] = remember(store, "Likes tea")
    cut = _Cut(admin, monkeypatch)

    change = store.change_user_memories(user_id="ann", cause=EDIT, delete=[tea.memory_id])

    assert cut.cuts == 1
    assert [(each.operation, each.before) for each in change.changes] == [("delete", tea)]
    assert len(store.get_changes(user_id="ann")) == 2


def test_other_operations_whose_commit_was_lost_end_as_if_it_had_not_been(
    store: PostgresDb, admin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    operations: list[Callable[[], None]] = [
        lambda: store.add_messages([message("hi", "1")], user_id="ann", session_id="s"),
        lambda: store.delete_session("s", user_id="ann"),
        lambda: store.erase_user(user_id="ann"),
    ]
    for operation in operations:
        with monkeypatch.context() as patch:
            cut = _Cut(admin, patch)
            operation()
            assert cut.cuts == 1

    assert store.get_users() == []


# Conflicts, time and room


@pytest.mark.parametrize("code", ["40001", "40P01"])
@pytest.mark.parametrize("deferred", [False, True], ids=["in a statement", "at the commit"])
@pytest.mark.usefixtures("times")
def test_a_serialisation_failure_is_tried_again(code: str, deferred: bool, store: PostgresDb, admin: Callable[..., Any]) -> None:
    with trigger(admin, "memories", TWICE.format(fault=f"raise 'in the way' using errcode = '{code}'"), deferred=deferred):
        remember(store, "one")

    assert texts(store.get_user_memories(user_id="ann")) == ["one"]
    assert len(store.get_changes(user_id="ann")) == 1


def test_one_that_does_not_end_is_an_error(store: PostgresDb, admin: Callable[..., Any]) -> None:
    with (
        trigger(admin, "memories", "raise 'in the way' using errcode = '40001'"),
        pytest.raises(DatabaseUnavailable, match=r"in the way.*try again"),
    ):
        remember(store, "one")

    assert store.get_users() == []


def test_a_statement_that_takes_too_long_is_ended(server: Server, store: PostgresDb) -> None:
    remember(store, "one")
    with PostgresDb(server.url(), db_schema="faults", statement_seconds=0.3) as impatient, psycopg.connect(server.url()) as holder:
        holder.execute("select from faults.users for update")
        with pytest.raises(DatabaseUnavailable, match=r"statement timeout.*statement_seconds"):
            remember(impatient, "two")
        holder.rollback()

        assert texts(impatient.get_user_memories(user_id="ann")) == ["one"]


def test_a_pool_that_is_used_up_is_unavailable_and_recovers(server: Server, store: PostgresDb, admin: Callable[..., Any]) -> None:
    remember(store, "one")
    with PostgresDb(server.url(), db_schema="faults", pool_size=1, wait_seconds=0.5) as small, psycopg.connect(server.url()) as holder:
        holder.execute("select from faults.users for update")
        waiting = threading.Thread(target=remember, args=(small, "two"))
        waiting.start()
        while not admin("select 1 from pg_stat_activity where wait_event_type = 'Lock'"):
            pass
        with pytest.raises(DatabaseUnavailable, match=r"all 1 connections.*pool_size"):
            small.get_user_memories(user_id="ann")
        holder.rollback()
        waiting.join()

        assert texts(small.get_user_memories(user_id="ann")) == ["two", "one"]


def test_a_server_without_a_free_place_is_unavailable(server: Server, admin: Callable[..., Any]) -> None:
    admin("create role crowd login password 'crowd' connection limit 1")
    url = server.url(user="crowd", password="crowd")

    with psycopg.connect(url), pytest.raises(DatabaseUnavailable, match=r"too many connections.*no room left"):
        PostgresDb(url)

    admin("drop role crowd")


def test_another_error_of_the_server_is_a_database_error_that_repeats_no_text(store: PostgresDb, admin: Callable[..., Any]) -> None:
    admin("alter table faults.memories add constraint no_soup check (memory <> 'Likes soup')")

    with pytest.raises(DatabaseError, match="no_soup") as raised:
        remember(store, "Likes soup")

    assert "Likes soup" not in str(raised.value)
    assert store.get_users() == []


# Closing


def test_a_closed_store_says_so(store: PostgresDb) -> None:
    store.close()
    store.close()

    with pytest.raises(DatabaseError, match="closed; construct another"):
        store.get_users()


def test_a_forked_child_is_refused_and_harms_nothing(store: PostgresDb) -> None:
    remember(store, "one")
    child = os.fork()
    if not child:
        try:
            store.get_users()
        except DatabaseError as error:
            os._exit(0 if "open it after the fork" in str(error) else 2)
        os._exit(1)

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    remember(store, "two")
    assert texts(store.get_user_memories(user_id="ann")) == ["two", "one"]


def test_a_conflict_leaves_no_lock_behind(store: PostgresDb) -> None:
    [tea] = remember(store, "Likes tea")

    with pytest.raises(MemoryConflict):
        store.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("x")], expect={tea.memory_id: 1})

    remember(store, "Likes soup")
