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
from memlib.db.schemas import Cause, ChangeSet, MemoryChange, StoredMemory, UserMemory
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

    ticks = len(wanted.add) + len(wanted.replace) + 1
    met = _met(wanted, expect or (), user_id)
    is_single = len(met["ids"]) == 1

    def decide(turn: Turn, known: _Known, operation_id: str) -> ChangeSet:
        check_revision(revision, current=turn.revision, erased=turn.erased)
        check_expected(known, wanted, expect)
        now = int(time.time())
        planned = plan(known, wanted, user_id=user_id, now=now, tick=turn.tick)
        return ChangeSet(operation_id, user_id, now, cause, planned.changes, planned.duplicates)

    def work(transaction: Transaction) -> Flow[ChangeSet]:
        if is_single and not transaction.again:
            done = yield from _at_once(transaction, decide, met, ticks)
            if done is not None:
                return done
        turn, known = yield from _turn_and_known(store, transaction, met, ticks)
        if transaction.unsure:
            # Asked when it is this writer's turn: until then, what was sent before may still be under way.
            done = yield from _done(transaction, wanted, known, user_id)
            if done is not None:
                transaction.keep = False
                return done
            transaction.unsure = False
        change = decide(turn, known, transaction.operation_id)
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
    def of(cls, rows: sql.Rows) -> Self:
        memories = sql.memories_of(rows)
        return cls({each.memory_id: each for each in memories}, {fingerprint(each.memory): each.memory_id for each in memories})


def _at_once(
    transaction: Transaction, decide: Callable[[Turn, _Known, str], ChangeSet], met: Mapping[str, Any], ticks: int
) -> Flow[ChangeSet | None]:
    """A single change in two statements, without a turn: what it may meet is read, and then it is written on the condition that no
    other writer has had a turn since. None where one had, or where the user was never written."""
    # Not as lists: for one of unknown length the server would make its plan anew each time.
    single = {"user": met["user"], "id": met["ids"][0], "mark": next(iter(met["marks"]), None)}
    rows = yield from transaction.alone(_SEEN_AND_KNOWN, single)
    if not rows:
        return None
    revision, clock = rows[0][:2]
    last = max(clock, _now()) + ticks
    turn = Turn(revision, 0, last, count(last - ticks + 1).__next__)
    change = decide(turn, _Known.of([row[2:] for row in rows if row[2] is not None]), transaction.operation_id)
    for each in change.changes:
        if not (yield from transaction.alone(*_single(change, each, last, seen=clock), commits=True)):
            return None
    transaction.keep = False
    return change


def _turn_and_known(store: Store, transaction: Transaction, met: dict[str, Any], ticks: int) -> Flow[tuple[Turn, _Known]]:
    """Both in one statement, where the user has been written before and no other writer had to be waited for."""
    user_id = met["user"]
    rows = yield from transaction.rows(_TURN_AND_KNOWN, _turn_values(user_id, ticks) | met)
    if not rows:
        turn = yield from take_turn(store, transaction, user_id, ticks=ticks)
    else:
        before, last, seen = rows[0][:3]
        turn = yield from _turn(store, transaction, user_id, before, last, ticks)
        if before == seen:
            return turn, _Known.of([row[3:] for row in rows if row[3] is not None])
    # The statement saw the memories as they were before it waited.
    return turn, _Known.of((yield from transaction.rows(_KNOWN, met)))


def _met(wanted: Wanted, expected: Iterable[str], user_id: str) -> dict[str, Any]:
    new = (*wanted.add, *wanted.replace)
    ids = {*(str(each.memory_id) for each in new), *wanted.delete, *expected}
    return {"user": user_id, "ids": list(ids), "marks": list({_mark(each) for each in new})}


def _done(transaction: Transaction, wanted: Wanted, known: _Known, user_id: str) -> Flow[ChangeSet | None]:
    """The change, where it was committed before the connection broke."""
    change = yield from change_in(transaction, transaction.operation_id, user_id=user_id)
    if change is None:
        return None
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


def _single(change: ChangeSet, single: MemoryChange, version: int, *, seen: int) -> tuple[str, dict[str, Any]]:
    """The statement that makes the only change of a change set, and what it binds."""
    history = {f"set_{name}": value for name, value in zip(sql.TABLES["changes"], sql.change_row(change, version))}
    memory = memory_values(single.after) if single.after else {"user_id": change.user_id, "memory_id": single.memory_id}
    return _SINGLES[single.operation], {"seen": seen} | history | memory


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
_TO_WRITE = f"insert into memories ({', '.join(_WRITTEN)})"
_AS_WRITTEN = ", ".join(_WRITTEN.values())
_ANEW = ", ".join(f"{name} = {value}" for name, value in _WRITTEN.items() if name not in ("user_id", "memory_id"))
ADD_MEMORY = f"{_TO_WRITE} values ({_AS_WRITTEN})"
REPLACE_MEMORY = f"update memories set {_ANEW} where user_id = %(user_id)s and memory_id = %(memory_id)s"  # noqa: S608 — names from the table
_TO_KEEP = f"insert into changes ({', '.join(sql.TABLES['changes'])})"
KEEP_CHANGE = f"{_TO_KEEP} values ({', '.join('%s' for _ in sql.TABLES['changes'])})"
# Of the user only if they were written before: an erasure may be remembered of another.
_SEEN_AND_KNOWN = f"""
    select users.revision, users.clock, {sql.columns("memories", "m")}
    from users left join memories as m on m.user_id = %(user)s and (m.memory_id = %(id)s or m.mark = %(mark)s)
    where users.user_id = %(user)s and users.revision > 0
"""  # noqa: S608 — likewise
# Every turn moves the clock, and an erased user's never comes back to where it was: as it stands, so stand the memories.
_SINGLES = {
    operation: f"""
        with turn as (
            update users set revision = %(set_version)s, clock = %(set_version)s where user_id = %(user_id)s and clock = %(seen)s
            returning 1
        ), memory as (
            {statement}
        ), history as (
            {_TO_KEEP} select {", ".join(f"%(set_{name})s" for name in sql.TABLES["changes"])} from turn
        ) select 1 from turn
    """  # noqa: S608 — likewise
    for operation, statement in {
        "add": f"{_TO_WRITE} select {_AS_WRITTEN} from turn",  # noqa: S608 — likewise
        "update": f"update memories set {_ANEW} from turn where user_id = %(user_id)s and memory_id = %(memory_id)s",  # noqa: S608 — likewise
        "delete": "delete from memories using turn where user_id = %(user_id)s and memory_id = %(memory_id)s",
    }.items()
}
