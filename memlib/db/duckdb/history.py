"""Reading what was changed, when and why."""

from __future__ import annotations

from memlib.db import sql
from memlib.db.checks import check_id, check_page
from memlib.db.duckdb.store import Store
from memlib.db.schemas import ChangeSet, MemoryVersion


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

    def get_memory_versions(self, memory_id: str, *, user_id: str, limit: int | None = None) -> list[MemoryVersion]:
        check_id(user_id, "user_id")
        check_id(memory_id, "memory_id")
        check_page(limit)
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_VERSIONS, {"user": user_id, "memory": memory_id, "limit": limit}).fetchall()
        return [sql.version_of(row) for row in rows]

    def get_deleted_memories(self, *, user_id: str, limit: int | None = None, offset: int = 0) -> list[MemoryVersion]:
        check_id(user_id, "user_id")
        check_page(limit, offset)
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_DELETED, {"user": user_id, "limit": limit, "offset": offset}).fetchall()
        return [sql.version_of(row) for row in rows]

    def count_deleted_memories(self, *, user_id: str) -> int:
        check_id(user_id, "user_id")
        with self._database.connection.cursor() as cursor:
            [(count,)] = cursor.execute(_COUNT_DELETED, {"user": user_id}).fetchall()
        return int(count)


_CHANGES = sql.select(
    "changes",
    """
    where user_id = $user and ($memory is null or list_contains(memory_ids, $memory)) and ($message is null or message_id = $message)
    order by version desc limit $limit
    """,
)
_CHANGE = sql.select("changes", "where user_id = ? and change_id = ?")
# A memory's part of a change is cut out of its JSON here: a change of 100,000 memories takes seconds to read whole.
_PART = "json_extract(changes, '$[' || (list_position(memory_ids, memory_id) - 1) || ']')"
_VERSIONS = f"""
    select change_id, created_at, cause, {_PART} from (select *, $memory as memory_id from changes)
    where user_id = $user and list_contains(memory_ids, memory_id) order by version desc limit $limit
"""  # noqa: S608 — the text above
_GONE = """
    select memory_id, max(version) as version from (select unnest(memory_ids) as memory_id, version from changes where user_id = $user)
    where memory_id not in (select memory_id from memories where user_id = $user) group by memory_id
"""
_DELETED = f"""
    select change_id, created_at, cause, {_PART} from changes join (
        {_GONE} order by version desc, memory_id limit $limit offset $offset
    ) using (version) where user_id = $user order by version desc, memory_id
"""  # noqa: S608 — likewise
_COUNT_DELETED = f"select count(*) from ({_GONE})"  # noqa: S608 — likewise
