"""Keeping the conversations of users."""

from __future__ import annotations

from collections.abc import Sequence

from memlib.db import sql
from memlib.db.checks import check_id, check_message, check_page, check_text, no_message
from memlib.db.postgres.store import Store
from memlib.db.postgres.transaction import Transaction
from memlib.db.schemas import ChatMessage, Session
from memlib.errors import MemoryNotFound
from memlib.flow import Flow
from memlib.text import clean


def add_messages(
    store: Store, messages: Sequence[ChatMessage], *, user_id: str, session_id: str, after: str | None = None
) -> Flow[None]:
    check_id(user_id, "user_id")
    check_id(session_id, "session_id")
    if after is not None:
        check_id(after, "after")
    checked = {message.message_id: check_message(message) for message in messages}
    if not checked:
        return

    def work(transaction: Transaction) -> Flow[None]:
        values = {"user": user_id, "count": len(checked)}
        [(last,)] = yield from transaction.rows(_CLOCK, values)
        # Asked now that nobody else writes for the user.
        if after is not None and not (yield from transaction.rows(_HAS_MESSAGE, [user_id, session_id, after])):
            raise no_message(after, session_id)
        transaction.later(_BEGIN, [user_id, session_id, messages[0].created_at])
        places = range(last - len(checked) + 1, last + 1)
        yield from transaction.each(
            ADD_MESSAGE, [message_values(message, user_id, session_id, place) for message, place in zip(checked.values(), places)]
        )

    yield from store.write(work)


def get_messages(store: Store, *, user_id: str, session_id: str, limit: int | None = None) -> Flow[list[ChatMessage]]:
    check_id(user_id, "user_id")
    check_id(session_id, "session_id")
    check_page(limit)
    rows = yield from store.read(_MESSAGES, [user_id, session_id, limit])
    return [sql.message_of(row) for row in reversed(rows)]


def get_sessions(store: Store, *, user_id: str, limit: int | None = None) -> Flow[list[Session]]:
    check_id(user_id, "user_id")
    check_page(limit)
    rows = yield from store.read(_SESSIONS, {"user": user_id, "limit": limit})
    return [Session(*row) for row in rows]


def rename_session(store: Store, session_id: str, name: str | None, *, user_id: str) -> Flow[None]:
    name = None if name is None else check_text(clean(name), "name") or None
    check_id(user_id, "user_id")
    check_id(session_id, "session_id")

    def work(transaction: Transaction) -> Flow[None]:
        if not (yield from transaction.rows(_RENAME, [name, user_id, session_id])):
            raise MemoryNotFound(f"the user has no conversation {session_id!r}")

    yield from store.write(work)


def delete_session(store: Store, session_id: str, *, user_id: str) -> Flow[None]:
    check_id(user_id, "user_id")
    check_id(session_id, "session_id")

    def work(transaction: Transaction) -> Flow[None]:
        found = yield from transaction.rows(_DELETE, [user_id, session_id])
        # When the connection broke at the commit, a conversation that is not there is one that was deleted.
        if not found and not transaction.unsure:
            raise MemoryNotFound(f"the user has no conversation {session_id!r}")

    yield from store.write(work)


def message_values(message: ChatMessage, user_id: str, session_id: str, position: int) -> list[object]:
    """A message as its table has it."""
    return [user_id, session_id, *sql.message_row(message, user_id, session_id, position)[3:]]


# Where a message stands is counted from the user's clock, which lets one writer at a time pass.
_CLOCK = """
    insert into users as known (user_id, revision, before, clock) values (%(user)s, 0, 0, %(count)s)
    on conflict (user_id) do update set clock = known.clock + %(count)s returning clock
"""
_BEGIN = "insert into sessions (user_id, session_id, created_at) values (%s, %s, %s) on conflict (user_id, session_id) do nothing"
ADD_MESSAGE = """
    insert into messages (user_id, session_id, position, message_id, role, content, created_at, agent_id, status, details)
    values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
    on conflict (user_id, session_id, message_id) do update set role = excluded.role, content = excluded.content,
        created_at = excluded.created_at, agent_id = excluded.agent_id, status = excluded.status, details = excluded.details
"""
_HAS_MESSAGE = "select 1 from messages where user_id = %s and session_id = %s and message_id = %s"
_MESSAGES = sql.select("messages", "where user_id = %s and session_id = %s order by position desc limit %s")
_SESSIONS = """
    select s.session_id, s.user_id, s.name, s.created_at, m.updated_at, m.messages
    from sessions as s join (
        select session_id, max(created_at) as updated_at, max(position) as position, count(*) as messages
        from messages where user_id = %(user)s group by session_id
    ) as m on m.session_id = s.session_id
    where s.user_id = %(user)s order by m.updated_at desc, m.position desc limit %(limit)s
"""
_RENAME = "update sessions set name = %s where user_id = %s and session_id = %s returning session_id"
_DELETE = "delete from sessions where user_id = %s and session_id = %s returning session_id"
