"""Which of a user's memories are listed, read from the file: the same as from memory."""

from __future__ import annotations

from memlib.db import sql
from memlib.db.duckdb.connection import Cursor
from memlib.db.listing import Filter
from memlib.db.schemas import StoredMemory


class Listing(Filter):
    def read(self, cursor: Cursor) -> list[StoredMemory]:
        page = {"limit": self.limit, "offset": self.offset}
        rows = cursor.execute(sql.select("memories", _FILTER + _ORDER[self.order]), self.values | page).fetchall()
        return sql.memories_of(rows)

    def count(self, cursor: Cursor) -> int:
        [(count,)] = cursor.execute(_COUNT, self.values).fetchall()
        return int(count)


_FILTER = """
    where user_id = $user and ($topics is null or list_has_any(topics, $topics::varchar[]))
    and ($agent is null or agent_id = $agent) and ($team is null or team_id = $team) and ($since is null or updated_at >= $since)
"""
_COUNT = f"select count(*) from memories {_FILTER}"  # noqa: S608 — the text above
_ORDER = {
    "newest": "order by updated_at desc, version desc limit $limit offset $offset",
    "oldest": "order by updated_at, version limit $limit offset $offset",
}
