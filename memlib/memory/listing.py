"""Lists memories and quotes conversations as a model reads them: as data, under short handles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from memlib.db.schemas import StoredMemory
from memlib.memory.guard import escape
from memlib.models.tasks import Listed, Turn

Handles = Mapping[int, StoredMemory]
"""The memories of one request by their handle. A handle costs a token or two, a UUID 26."""


def handles(memories: Sequence[StoredMemory]) -> dict[int, StoredMemory]:
    """The memories numbered from 1, the oldest first, so that of two that contradict the later one reads as such."""
    ordered = sorted(memories, key=lambda memory: (memory.updated_at, memory.version))
    return dict(enumerate(ordered, start=1))


def listed(by_handle: Handles) -> tuple[Listed, ...]:
    return tuple(Listed(handle, memory.memory, tuple(memory.topics)) for handle, memory in by_handle.items())


def list_text(memories: Iterable[Listed]) -> str:
    """One line a memory: `[3] User lives in Lyon`."""
    return "\n".join(f"[{memory.handle}] {escape(memory.memory)}" for memory in memories) or "none"


def block_text(memories: Iterable[str]) -> str:
    """One line a memory: `- User lives in Lyon`."""
    return "\n".join(f"- {escape(memory)}" for memory in memories) or "none"


def quote(turns: Iterable[Turn]) -> str:
    """One line a message: `user: I moved to Lyon`."""
    return "\n".join(f"{turn.role}: {escape(turn.content)}" for turn in turns)


def today() -> str:
    """The date, ISO 8601, UTC."""
    return datetime.now(UTC).date().isoformat()
