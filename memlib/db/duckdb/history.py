"""Reading what was changed, when and why."""

from __future__ import annotations

from memlib.db import sql
from memlib.db.checks import check_id, check_page
from memlib.db.duckdb.store import Store
from memlib.db.schemas import ChangeSet


class History(Store):
    def get_changes(
        self, *, user_id: str, memory_id: str | None = None, message_id: str | None = None, limit: int | None = None
    ) -> list[ChangeSet]:
        check_id(user_id, "user_id")
        check_page(limit)
        for name, value in (("memory_id", memory_id), ("message_id", message_id)):
            if value is not None:
                check_id(value, name)
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_CHANGES, {"user": user_id, "memory": memory_id, "message": message_id, "limit": limit}).fetchall()
        return [sql.change_of(row) for row in rows]

    def get_change(self, change_id: str, *, user_id: str) -> ChangeSet | None:
        check_id(user_id, "user_id")
        check_id(change_id, "change_id")
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_CHANGE, [user_id, change_id]).fetchall()
        return sql.change_of(rows[0]) if rows else None


_CHANGES = sql.select(
    "changes",
    """
    where user_id = $user and ($memory is null or list_contains(memory_ids, $memory)) and ($message is null or message_id = $message)
    order by version desc limit $limit
    """,
)
_CHANGE = sql.select("changes", "where user_id = ? and change_id = ?")
