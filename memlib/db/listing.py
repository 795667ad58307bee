"""Which of a user's memories are listed or counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, get_args

from memlib.db.base import Order
from memlib.db.cache import UserMemories
from memlib.db.checks import check_id, check_page, check_seconds, check_text, check_topics
from memlib.db.schemas import StoredMemory


@dataclass(frozen=True)
class Filter:
    user_id: str
    topics: Sequence[str] | None
    agent_id: str | None
    team_id: str | None
    since: int | None
    limit: int | None = None
    offset: int = 0
    order: Order = "newest"

    def __post_init__(self) -> None:
        check_id(self.user_id, "user_id")
        check_page(self.limit, self.offset)
        check_topics(self.topics)
        for name, texts in (("topics", self.topics or ()), ("agent_id", [self.agent_id]), ("team_id", [self.team_id])):
            for text in texts:
                if text is not None:
                    check_text(text, name)
        if self.since is not None:
            check_seconds(self.since, "since")
        if self.order not in get_args(Order):
            raise ValueError(f"order must be 'newest' or 'oldest', not {self.order!r}")

    @property
    def values(self) -> dict[str, Any]:
        """What the filter binds, without the page."""
        return {
            "user": self.user_id,
            "topics": None if self.topics is None else list(self.topics),
            "agent": self.agent_id,
            "team": self.team_id,
            "since": self.since,
        }

    def pick(self, user: UserMemories) -> list[StoredMemory]:
        """Those of a user who is in memory."""
        end = None if self.limit is None else self.offset + self.limit
        if self.topics is None and self.agent_id is None and self.team_id is None and self.since is None:
            return user.page(self.offset, end, newest=self.order == "newest")
        memories = reversed(user.ordered) if self.order == "newest" else iter(user.ordered)
        return list(islice(filter(self._has, memories), self.offset, end))

    def _has(self, memory: StoredMemory) -> bool:
        return (
            (self.topics is None or any(map(memory.topics.__contains__, self.topics)))
            and (self.agent_id is None or memory.agent_id == self.agent_id)
            and (self.team_id is None or memory.team_id == self.team_id)
            and (self.since is None or memory.updated_at >= self.since)
        )
