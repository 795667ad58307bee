"""Changing a user's memories, and removing everything of a user."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from typing import Any, Self

from memlib.db import sql
from memlib.db.checks import check_cause, check_id
from memlib.db.plan import Wanted, check_expected, check_revision, plan
from memlib.db.postgres.history import change_in
from memlib.db.postgres.store import Store
from memlib.db.postgres.transaction import Transaction
from memlib.db.postgres.words import COLUMNS, searched
from memlib.db.schemas import Cause, ChangeSet, StoredMemory, UserMemory
from memlib.flow import Flow
from memlib.text import fingerprint

REMEMBERED_SECONDS = 86_400
"""For how long an erasure is remembered: no decision that was made before it takes longer."""


def change_user_memories(
    store: Store,
    *,
    user_id: str,
    cause: Cause,
    add: Sequence[UserMemory] = (),
    replace: Sequence[UserMemory] = (),
    delete: Sequence[str] = (),
    expect: Mapping[str, int] | None = None,
    revision: int | None = None,
) -> Flow[ChangeSet]:
    check_id(user_id, "user_id")
    cause = check_cause(cause)
    wanted = Wanted.of(add, replace, delete)

    def work(transaction: Transaction) -> Flow[ChangeSet]:
        if transaction.unsure:
            done = yield from _done(transaction, wanted, user_id)
            if done is not None:
                return done
        turn, known = yield from _turn_and_known(store, transaction, wanted, expect or (), user_id)
        check_revision(revision, current=turn.revision, erased=turn.erased)
        check_expected(known, wanted, expect)
        now = int(time.time())
        planned = plan(known, wanted, user_id=user_id, now=now, tick=turn.tick)
        change = ChangeSet(transaction.operation_id, user_id, now, cause, planned.changes, planned.duplicates)
        transaction.keep = bool(change.changes)
        if change.changes:
            yield from _write(transaction, change, turn.last)
        return change

    return (yield from store.write(work))


def erase_user(store: Store, *, user_id: str) -> Flow[None]:
    check_id(user_id, "user_id")

    def work(transaction: Transaction) -> Flow[None]:
        turn = yield from take_turn(store, transaction, user_id, ticks=1)
        for table in ("embeddings", "memories", "changes", "messages", "sessions", "users"):
            transaction.later(sql.delete(table, "where user_id = %s"), [user_id])
        transaction.later(_REMEMBER, [store.digest(user_id), turn.last])
        transaction.later(_FORGET, [turn.last - REMEMBERED_SECONDS * 1_000_000])

    yield from store.write(work)


def clear_memories(store: Store) -> Flow[int]:
    def work(transaction: Transaction) -> Flow[int]:
        yield from transaction.rows("lock table users in exclusive mode")
        [(memories,)] = yield from transaction.rows("select count(*) from memories")
        for table in ("embeddings", "memories", "changes"):
            yield from transaction.rows(sql.delete(table))
        yield from transaction.rows(_ADVANCE, {"now": _now()})
        return int(memories)

    return (yield from store.write(work))


@dataclass(frozen=True)
class Turn:
    """A writer's turn with one user, until the end of the transaction."""

    revision: int
    """Before this turn."""
    erased: int
    """The version at which the user was last erased, 0 if never."""
    last: int
    """The last version of this turn, which is the user's revision when it ends with a change."""
    tick: Callable[[], int]
    """The next version of this turn."""


def take_turn(store: Store, transaction: Transaction, user_id: str, *, ticks: int) -> Flow[Turn]:
    """Wait until no other writer of this user is at work, in any process. Versions are microseconds, and never the same twice."""
    [(before, last)] = yield from transaction.rows(_TURN, _turn_values(user_id, ticks))
    return (yield from _turn(store, transaction, user_id, before, last, ticks))


def _turn(store: Store, transaction: Transaction, user_id: str, before: int, last: int, ticks: int) -> Flow[Turn]:
    erased = 0
    if not before:
        found = yield from transaction.rows(_ERASED, [store.digest(user_id)])
        erased = found[0][0] if found else 0
        if erased > last - ticks:  # the clock was set back since
            last = erased + ticks
            transaction.later(_SET_CLOCK, {"user": user_id, "clock": last})
    return Turn(max(before, erased), erased, last, count(last - ticks + 1).__next__)


def _turn_values(user_id: str, ticks: int) -> dict[str, Any]:
    return {"user": user_id, "now": _now() + ticks, "ticks": ticks}


@dataclass(frozen=True)
class _Known:
    """Of the user's memories those that the change set may meet."""

    by_id: Mapping[str, StoredMemory]
    fingerprints: Mapping[str, str]

    @classmethod
    def of(cls, rows: Iterable[Sequence[Any]]) -> Self:
        memories = [sql.memory_of(row) for row in rows]
        return cls({each.memory_id: each for each in memories}, {fingerprint(each.memory): each.memory_id for each in memories})


def _turn_and_known(
    store: Store, transaction: Transaction, wanted: Wanted, expected: Iterable[str], user_id: str
) -> Flow[tuple[Turn, _Known]]:
    """Both in one statement, where the user has been written before and no other writer had to be waited for."""
    ticks = len(wanted.add) + len(wanted.replace) + 1
    met = _met(wanted, expected, user_id)
    rows = yield from transaction.rows(_TURN_AND_KNOWN, _turn_values(user_id, ticks) | met)
    if not rows:
        turn = yield from take_turn(store, transaction, user_id, ticks=ticks)
    else:
        before, last, seen = rows[0][:3]
        turn = yield from _turn(store, transaction, user_id, before, last, ticks)
        if before == seen:
            return turn, _Known.of(row[3:] for row in rows if row[3] is not None)
    # The statement saw the memories as they were before it waited.
    return turn, _Known.of((yield from transaction.rows(_KNOWN, met)))


def _met(wanted: Wanted, expected: Iterable[str], user_id: str) -> dict[str, Any]:
    new = (*wanted.add, *wanted.replace)
    ids = {*(str(each.memory_id) for each in new), *wanted.delete, *expected}
    return {"user": user_id, "ids": list(ids), "marks": list({_mark(each) for each in new})}


def _done(transaction: Transaction, wanted: Wanted, user_id: str) -> Flow[ChangeSet | None]:
    """The change, where it was committed before the connection broke."""
    change = yield from change_in(transaction, transaction.operation_id, user_id=user_id)
    if change is None:
        return None
    known = _Known.of((yield from transaction.rows(_KNOWN, _met(wanted, (), user_id))))
    written = {each.memory_id for each in change.changes}
    left_out = [each for each in (*wanted.add, *wanted.replace) if each.memory_id not in written]
    holders = {str(each.memory_id): known.fingerprints[fingerprint(each.memory)] for each in left_out}
    return ChangeSet(change.change_id, user_id, change.created_at, change.cause, change.changes, holders)


def _write(transaction: Transaction, change: ChangeSet, version: int) -> Flow[None]:
    added = [each.after for each in change.changes if each.after and not each.before]
    replaced = [each.after for each in change.changes if each.after and each.before]
    deleted = [each.memory_id for each in change.changes if not each.after]
    if deleted:
        transaction.later(sql.delete("memories", "where user_id = %s and memory_id = any(%s)"), [change.user_id, deleted])
    if replaced:
        yield from transaction.each(REPLACE_MEMORY, map(memory_values, replaced))
    if added:
        yield from transaction.each(ADD_MEMORY, map(memory_values, added))
    transaction.later(KEEP_CHANGE, sql.change_row(change, version))


def memory_values(memory: StoredMemory) -> dict[str, Any]:
    """A memory as its table has it."""
    return dict(zip(_COLUMNS, sql.memory_row(memory)[1:])) | {"mark": _mark(memory)} | searched(memory)


def _mark(memory: UserMemory) -> bytes:
    """By which equal texts are found: a fingerprint may be longer than an index takes."""
    return sha256(fingerprint(memory.memory).encode()).digest()[:16]


def _now() -> int:
    return time.time_ns() // 1_000


_COLUMNS = [name for name in sql.TABLES["memories"] if name != "key"]
_WRITTEN = {name: f"%({name})s" for name in (*_COLUMNS, "mark")} | COLUMNS
_TURN = """
    insert into users as known (user_id, revision, before, clock) values (%(user)s, %(now)s, 0, %(now)s)
    on conflict (user_id) do update set before = known.revision,
        revision = greatest(known.clock + %(ticks)s, excluded.clock), clock = greatest(known.clock + %(ticks)s, excluded.clock)
    returning before, clock
"""
# What is read here is as it was when the statement began: `seen` is the revision then, `before` the one that the turn found.
_TURN_AND_KNOWN = f"""
    with turn as (
        update users set before = revision,
            revision = greatest(clock + %(ticks)s, %(now)s), clock = greatest(clock + %(ticks)s, %(now)s)
        where user_id = %(user)s returning before, clock
    )
    select turn.before, turn.clock, (select revision from users where user_id = %(user)s) as seen, {sql.columns("memories", "m")}
    from turn left join memories as m on m.user_id = %(user)s and (m.memory_id = any(%(ids)s) or m.mark = any(%(marks)s))
"""  # noqa: S608 — names from the table
_SET_CLOCK = "update users set revision = %(clock)s, clock = %(clock)s where user_id = %(user)s"
_ADVANCE = "update users set before = revision, revision = greatest(clock + 1, %(now)s), clock = greatest(clock + 1, %(now)s)"
_ERASED = "select version from erasures where digest = %s"
_REMEMBER = """
    insert into erasures (digest, version) values (%s, %s) on conflict (digest) do update set version = excluded.version
"""
_FORGET = "delete from erasures where version < %s"
_KNOWN = sql.select("memories", "where user_id = %(user)s and (memory_id = any(%(ids)s) or mark = any(%(marks)s))")
ADD_MEMORY = f"insert into memories ({', '.join(_WRITTEN)}) values ({', '.join(_WRITTEN.values())})"  # noqa: S608 — names from the table
REPLACE_MEMORY = (
    f"update memories set {', '.join(f'{name} = {value}' for name, value in _WRITTEN.items() if name not in ('user_id', 'memory_id'))} "  # noqa: S608 — likewise
    "where user_id = %(user_id)s and memory_id = %(memory_id)s"
)
KEEP_CHANGE = f"insert into changes ({', '.join(sql.TABLES['changes'])}) values ({', '.join('%s' for _ in sql.TABLES['changes'])})"  # noqa: S608 — likewise
