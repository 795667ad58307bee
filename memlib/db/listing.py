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

_ORDERS: tuple[Order, ...] = get_args(Order)


def given(user_id: str, topics: Sequence[str] | None, agent_id: str | None, team_id: str | None, since: int | None) -> dict[str, Any]:
    """What is asked for, checked, under the names that statements bind; without what is not."""
    asked: dict[str, Any] = {"user": check_id(user_id, "user_id")}
    if topics is not None:
        check_topics(topics)
        asked["topics"] = [check_text(topic, "topics") for topic in topics]
    if agent_id is not None:
        asked["agent"] = check_text(agent_id, "agent_id")
    if team_id is not None:
        asked["team"] = check_text(team_id, "team_id")
    if since is not None:
        check_seconds(since, "since")
        asked["since"] = since
    return asked


def check_order(order: Order) -> None:
    if order not in _ORDERS:
        raise ValueError(f"order must be 'newest' or 'oldest', not {order!r}")


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
        given(self.user_id, self.topics, self.agent_id, self.team_id, self.since)
        check_page(self.limit, self.offset)
        check_order(self.order)

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
