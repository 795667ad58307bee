"""A user's whole record, out of one store and into another."""

from __future__ import annotations

from memlib.db import sql
from memlib.db.checks import check_id
from memlib.db.postgres.changes import ADD_MEMORY, KEEP_CHANGE, memory_values
from memlib.db.postgres.conversations import ADD_MESSAGE, message_values
from memlib.db.postgres.store import Store
from memlib.db.postgres.transaction import Transaction
from memlib.db.schemas import UserRecord
from memlib.errors import MemoryConflict
from memlib.flow import Flow


def read_user(store: Store, *, user_id: str) -> Flow[UserRecord]:
    check_id(user_id, "user_id")

    def work(transaction: Transaction) -> Flow[UserRecord]:
        parts = []
        for part in _PARTS:
            parts.append((yield from transaction.rows(part, {"user": user_id})))
        return sql.record_of(user_id, *parts)

    return (yield from store.snapshot(work))


def write_user(store: Store, record: UserRecord) -> Flow[None]:
    user_id = check_id(record.user_id, "user_id")
    first = record.last_version + 1
    messages = [message_values(each, user_id, session, first + place) for place, (session, each) in enumerate(record.messages)]
    revision = max((version for version, _ in record.changes), default=0)

    def work(transaction: Transaction) -> Flow[None]:
        yield from transaction.rows(_HOLD, [user_id, revision, record.last_version + len(messages)])
        if (yield from transaction.rows(_THERE, {"user": user_id})):
            # When the connection broke at the commit, a user who is there is this one.
            if transaction.unsure:
                return
            raise MemoryConflict(f"the store has a user {user_id!r} already; nothing was written")
        yield from transaction.each(ADD_MEMORY, map(memory_values, record.memories))
        yield from transaction.each(KEEP_CHANGE, [sql.change_row(change, version) for version, change in record.changes])
        yield from transaction.each(_SESSION, [[user_id, *session] for session in record.sessions])
        yield from transaction.each(ADD_MESSAGE, messages)

    yield from store.write(work)


_HOLD = """
    insert into users as known (user_id, revision, before, clock) values (%s, %s, 0, %s)
    on conflict (user_id) do update set revision = excluded.revision, clock = greatest(known.clock + 1, excluded.clock)
"""
_THERE = """
    select 1 from memories where user_id = %(user)s union all select 1 from changes where user_id = %(user)s
    union all select 1 from sessions where user_id = %(user)s limit 1
"""
_SESSION = "insert into sessions (user_id, session_id, name, created_at) values (%s, %s, %s, %s)"
_PARTS = (
    sql.select("memories", "where user_id = %(user)s order by version"),
    sql.select("changes", "where user_id = %(user)s order by version"),
    "select session_id, name, created_at from sessions where user_id = %(user)s order by session_id",
    f"select session_id, {sql.columns('messages', 'messages')} from messages where user_id = %(user)s order by position",  # noqa: S608 — names from the table
)
