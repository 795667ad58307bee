"""Keeping the conversations of users."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from memlib.db import sql
from memlib.db.checks import check_id, check_message, check_page, check_text, no_message
from memlib.db.duckdb.connection import Cursor
from memlib.db.duckdb.store import Store
from memlib.db.schemas import ChatMessage, Session
from memlib.errors import MemoryNotFound
from memlib.text import clean


class Conversations(Store):
    def add_messages(self, messages: Sequence[ChatMessage], *, user_id: str, session_id: str, after: str | None = None) -> None:
        check_id(user_id, "user_id")
        check_id(session_id, "session_id")
        if after is not None:
            check_id(after, "after")
        checked = {message.message_id: check_message(message) for message in messages}
        if not checked:
            return
        with self._database.writing, self._database.connection.transaction() as cursor:
            session = sql.key(user_id, session_id)
            if after is not None and not _positions(cursor, [sql.key(user_id, session_id, after)]):
                raise no_message(after, session_id)
            present = _positions(cursor, [sql.key(user_id, session_id, each) for each in checked])
            rows = [
                sql.message_row(message, user_id, session_id, present.get(each) or self._database.tick())
                for each, message in checked.items()
            ]
            if present:
                condition, keys = sql.among([sql.key(user_id, session_id, each) for each in present])
                cursor.execute(sql.delete("messages", f"where key {condition}"), keys)
            elif not cursor.execute("select 1 from sessions where key = ?", [session]).fetchall():
                row = [session, user_id, session_id, None, messages[0].created_at]
                cursor.execute(*sql.insert("sessions", [row]))
            cursor.execute(*sql.insert("messages", rows))

    def get_messages(self, *, user_id: str, session_id: str, limit: int | None = None) -> list[ChatMessage]:
        check_id(user_id, "user_id")
        check_id(session_id, "session_id")
        check_page(limit)
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_MESSAGES, [sql.key(user_id, session_id), limit]).fetchall()
        return [sql.message_of(row) for row in reversed(rows)]

    def get_sessions(self, *, user_id: str, limit: int | None = None) -> list[Session]:
        check_id(user_id, "user_id")
        check_page(limit)
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_SESSIONS, [user_id, user_id, limit]).fetchall()
        return [Session(*row) for row in rows]

    def rename_session(self, session_id: str, name: str | None, *, user_id: str) -> None:
        name = None if name is None else check_text(clean(name), "name") or None
        with self._session(session_id, user_id) as (cursor, key):
            cursor.execute("update sessions set name = ? where key = ?", [name, key])

    def delete_session(self, session_id: str, *, user_id: str) -> None:
        with self._session(session_id, user_id) as (cursor, key):
            cursor.execute("delete from messages where session_key = ?", [key])
            cursor.execute("delete from sessions where key = ?", [key])

    @contextmanager
    def _session(self, session_id: str, user_id: str) -> Iterator[tuple[Cursor, str]]:
        """A transaction on a conversation that exists, with its key."""
        check_id(user_id, "user_id")
        key = sql.key(user_id, check_id(session_id, "session_id"))
        with self._database.writing, self._database.connection.transaction() as cursor:
            if not cursor.execute("select 1 from sessions where key = ?", [key]).fetchall():
                raise MemoryNotFound(f"the user has no conversation {session_id!r}")
            yield cursor, key


def _positions(cursor: Cursor, keys: list[str]) -> dict[str, int]:
    """Of the messages that are there, by id."""
    condition, keys = sql.among(keys)
    rows = cursor.execute(sql.select("messages", f"where key {condition}"), keys).fetchall()
    return {message_id: position for _, position, message_id, *_ in rows}


_MESSAGES = sql.select("messages", "where session_key = ? order by position desc limit ?")
_SESSIONS = """
    select session_id, user_id, name, s.created_at, m.updated_at, m.messages
    from (select * from sessions where user_id = ?) as s
    join (
        select session_key, max(created_at) as updated_at, max(position) as position, count(*) as messages
        from messages where user_id = ? group by session_key
    ) as m on m.session_key = s.key
    order by m.updated_at desc, m.position desc limit ?
"""
