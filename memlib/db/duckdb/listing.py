"""Which of a user's memories are listed: the same from memory and from the file."""

from __future__ import annotations

from itertools import islice

from memlib.db import sql
from memlib.db.cache import UserMemories
from memlib.db.duckdb.connection import Cursor
from memlib.db.listing import Filter
from memlib.db.schemas import StoredMemory


class Listing(Filter):
    def pick(self, user: UserMemories) -> list[StoredMemory]:
        end = None if self.limit is None else self.offset + self.limit
        if self.topics is None and self.agent_id is None and self.team_id is None and self.since is None:
            return user.page(self.offset, end, newest=self.order == "newest")
        memories = reversed(user.ordered) if self.order == "newest" else iter(user.ordered)
        return list(islice(filter(self._has, memories), self.offset, end))

    def read(self, cursor: Cursor) -> list[StoredMemory]:
        page = {"limit": self.limit, "offset": self.offset}
        rows = cursor.execute(sql.select("memories", _FILTER + _ORDER[self.order]), self.values | page).fetchall()
        return [sql.memory_of(row) for row in rows]

    def count(self, cursor: Cursor) -> int:
        [(count,)] = cursor.execute(_COUNT, self.values).fetchall()
        return int(count)

    def _has(self, memory: StoredMemory) -> bool:
        return (
            (self.topics is None or any(map(memory.topics.__contains__, self.topics)))
            and (self.agent_id is None or memory.agent_id == self.agent_id)
            and (self.team_id is None or memory.team_id == self.team_id)
            and (self.since is None or memory.updated_at >= self.since)
        )


_FILTER = """
    where user_id = $user and ($topics is null or list_has_any(topics, $topics::varchar[]))
    and ($agent is null or agent_id = $agent) and ($team is null or team_id = $team) and ($since is null or updated_at >= $since)
"""
_COUNT = f"select count(*) from memories {_FILTER}"  # noqa: S608 — the text above
_ORDER = {
    "newest": "order by updated_at desc, version desc limit $limit offset $offset",
    "oldest": "order by updated_at, version limit $limit offset $offset",
}
