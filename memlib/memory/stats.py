"""Figures about one user's memories."""

from __future__ import annotations

from dataclasses import dataclass

from memlib import flow
from memlib.db.base import MemoryDb
from memlib.flow import Flow
from memlib.tokens import count_tokens


@dataclass(frozen=True)
class MemoryStats:
    """How much is known about a user."""

    user_id: str
    memories: int
    tokens: int
    """Of the memories' texts, by the o200k encoding."""
    topics: dict[str, int]
    """Memories by topic, the most frequent first."""
    first_created_at: int | None
    """Unix seconds, UTC; None without memories."""
    last_updated_at: int | None


def memory_stats(db: MemoryDb, *, user_id: str) -> Flow[MemoryStats]:
    memories = yield from flow.query(db.get_user_memories, user_id=user_id)
    topics = yield from flow.query(db.get_memory_topics, user_id=user_id)
    return MemoryStats(
        user_id=user_id,
        memories=len(memories),
        tokens=sum(count_tokens(memory.memory) for memory in memories),
        topics=topics,
        first_created_at=min((memory.created_at for memory in memories), default=None),
        last_updated_at=max((memory.updated_at for memory in memories), default=None),
    )
