"""A user's whole record, out of one store and into another."""

from __future__ import annotations

from memlib.db import sql
from memlib.db.checks import check_id
from memlib.db.duckdb.connection import Cursor
from memlib.db.duckdb.store import Store
from memlib.db.schemas import UserRecord
from memlib.errors import MemoryConflict


class Records(Store):
    def read_user(self, *, user_id: str) -> UserRecord:
        check_id(user_id, "user_id")
        with self._database.connection.snapshot() as cursor:
            return sql.record_of(user_id, *(cursor.execute(part, [user_id]).fetchall() for part in _PARTS))

    def write_user(self, record: UserRecord) -> None:
        user_id = check_id(record.user_id, "user_id")
        database = self._database
        with database.writing, database.in_step(user_id), database.connection.transaction() as cursor:
            if any(cursor.execute(there, [user_id]).fetchall() for there in _THERE):
                raise MemoryConflict(f"the store has a user {user_id!r} already; nothing was written")
            database.advance(record.last_version)
            positions = [database.tick() for _ in record.messages]
            _insert(cursor, "memories", [sql.memory_row(memory) for memory in record.memories])
            _insert(cursor, "changes", [sql.change_row(change, version) for version, change in record.changes])
            sessions = [[sql.key(user_id, session), user_id, session, name, at] for session, name, at in record.sessions]
            _insert(cursor, "sessions", sessions)
            messages = [sql.message_row(each, user_id, session, at) for (session, each), at in zip(record.messages, positions)]
            _insert(cursor, "messages", messages)
        database.cache.drop(user_id)


def _insert(cursor: Cursor, table: str, rows: sql.Rows) -> None:
    if rows:
        cursor.execute(*sql.insert(table, rows))


_THERE = [f"select 1 from {table} where user_id = ? limit 1" for table in sql.USER_TABLES]  # noqa: S608 — names from the table
_PARTS = (
    sql.select("memories", "where user_id = ? order by version"),
    sql.select("changes", "where user_id = ? order by version"),
    "select session_id, name, created_at from sessions where user_id = ? order by session_id",
    f"""
    select s.session_id, {sql.columns("messages", "m")} from messages as m join sessions as s on s.key = m.session_key
    where m.user_id = ? order by m.position
    """,  # noqa: S608 — names from the table
)
