"""One page of a user's memories as it is listed: all of them, those that a search finds, or those that were deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memlib.db.base import MemoryDb
from memlib.db.schemas import MemoryVersion, Scored, StoredMemory
from memlib.flow import run
from memlib.memory import MemoryManager
from memlib.memory.retrieval import ranked
from pages.shared.memories.filters import Filters

ROWS = 25
"""How many memories a page lists."""
FOUND = 1_000
"""How many of the nearest memories a search looks through."""
_DAY = 86_400


@dataclass(frozen=True)
class Row:
    """One memory to list."""

    memory: StoredMemory
    at: int
    """Unix seconds, UTC: when it last changed, or was deleted."""
    score: float | None = None
    """How near it is to what is searched for; None without a search."""


@dataclass(frozen=True)
class Listing:
    """One page."""

    rows: tuple[Row, ...]
    total: int
    """On all pages."""
    page: int
    """From 1; the last one when there are fewer than were asked for."""

    @property
    def pages(self) -> int:
        return _pages(self.total)


def load(manager: MemoryManager, filters: Filters, *, user_id: str, now: float) -> Listing:
    """The page that the filters ask for. A `ModelError` when the embedder of a search fails."""
    if filters.state == "deleted":
        return _deleted(manager.db, filters, user_id=user_id)
    since = _since(filters, now)
    if filters.query:
        kept = _found(manager, filters, since, user_id=user_id)
        page = min(filters.page, _pages(len(kept)))
        hits = kept[(page - 1) * ROWS : page * ROWS]
        return Listing(tuple(Row(hit.memory, hit.memory.updated_at, hit.score) for hit in hits), len(kept), page)
    topics = filters.topics or None
    total = manager.db.count_user_memories(user_id=user_id, topics=topics, since=since)
    page = min(filters.page, _pages(total))
    memories = manager.db.get_user_memories(user_id=user_id, topics=topics, since=since, limit=ROWS, offset=(page - 1) * ROWS)
    return Listing(tuple(Row(memory, memory.updated_at) for memory in memories), total, page)


def everything(manager: MemoryManager, filters: Filters, *, user_id: str, now: float) -> list[StoredMemory]:
    """What all pages list of the memories that are known."""
    since = _since(filters, now)
    if filters.query:
        return [hit.memory for hit in _found(manager, filters, since, user_id=user_id)]
    return manager.db.get_user_memories(user_id=user_id, topics=filters.topics or None, since=since)


def _since(filters: Filters, now: float) -> int | None:
    return None if filters.days is None else int(now) - filters.days * _DAY


def _found(manager: MemoryManager, filters: Filters, since: int | None, *, user_id: str) -> list[Scored]:
    hits = run(ranked(manager.search, filters.query, user_id=user_id, limit=FOUND, method=filters.method))
    return [hit for hit in hits if _fits(hit, filters, since)]


def _fits(hit: Scored, filters: Filters, since: int | None) -> bool:
    memory = hit.memory
    return (not filters.topics or any(topic in memory.topics for topic in filters.topics)) and (
        since is None or memory.updated_at >= since
    )


def _deleted(db: MemoryDb, filters: Filters, *, user_id: str) -> Listing:
    if filters.query:
        # They are in no index: the last ones are looked through.
        rows = _rows(db.get_deleted_memories(user_id=user_id, limit=FOUND))
        words = filters.query.casefold().split()
        kept = [row for row in rows if all(word in row.memory.memory.casefold() for word in words)]
        page = min(filters.page, _pages(len(kept)))
        return Listing(tuple(kept[(page - 1) * ROWS : page * ROWS]), len(kept), page)
    total = db.count_deleted_memories(user_id=user_id)
    if not total:
        return Listing((), 0, 1)
    page = min(filters.page, _pages(total))
    versions = db.get_deleted_memories(user_id=user_id, limit=ROWS, offset=(page - 1) * ROWS)
    return Listing(tuple(_rows(versions)), total, page)


def _rows(versions: Sequence[MemoryVersion]) -> list[Row]:
    return [Row(version.change.before, version.created_at) for version in versions if version.change.before is not None]


def _pages(total: int) -> int:
    return max(1, -(-total // ROWS))
