"""What is known about a user as cards: one page of it, or what a search finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import time
from typing import Literal

from memlib.db.schemas import ChangeKind, ChangeSet, StoredMemory
from memlib.memory import MemoryManager
from pages.shared.playground.conversation import MessageRow
from pages.shared.words import age, shortened

CARDS = 10
"""How many memories a page shows: about as many as are seen at once. Each takes the browser as long as five rows of a table."""

Mark = Literal["add", "update"]


@dataclass(frozen=True)
class MemoryCard:
    """One memory to draw."""

    memory: StoredMemory
    age: str
    origin: str
    """Where it is from: the message of this conversation, another conversation, or a hand; empty when that is not known."""
    mark: Mark | None
    """What the last turn did to it."""


@dataclass(frozen=True)
class Panel:
    """One page of what is known."""

    cards: tuple[MemoryCard, ...]
    total: int
    pages: int
    found: bool
    """Whether the cards answer a search, best first; else they are the newest first."""
    searchable: bool = True
    """Whether the search is ready; until it is, the cards are the newest."""


def load(
    manager: MemoryManager,
    rows: Sequence[MessageRow],
    last_change: Sequence[ChangeSet],
    *,
    user_id: str,
    session_id: str,
    total: int,
    query: str,
    page: int,
    searchable: bool = True,
) -> Panel:
    """The cards of one page, numbered from 1, or the memories that a query finds."""
    pages = max(1, -(-total // CARDS))
    query = query.strip() if searchable else ""
    if query:
        memories = manager.search_user_memories(query, limit=CARDS, retrieval_method="keyword", user_id=user_id)
    else:
        memories = manager.get_user_memories(user_id=user_id, limit=CARDS, offset=(min(page, pages) - 1) * CARDS)
    said = {row.key: row.text for row in rows if row.role == "user"}
    marks = marks_of(last_change)
    cards = tuple(
        MemoryCard(
            memory, age(time() - memory.updated_at), _origin(manager, memory, said, session_id=session_id), marks.get(memory.memory_id)
        )
        for memory in memories
    )
    return Panel(cards, total, pages, found=bool(query), searchable=searchable)


def marks_of(changes: Sequence[ChangeSet]) -> dict[str, Mark]:
    """What changes did to the memories that are still there, by memory id."""
    done = [item for change in changes for item in change.changes]
    return {item.memory_id: item.operation for item in done if item.operation != "delete"}


def _origin(manager: MemoryManager, memory: StoredMemory, said: Mapping[str, str], *, session_id: str) -> str:
    if memory.session_id is None:
        return "" if memory.agent_id is not None else "added by hand or imported"
    # Only what was changed since it was captured can have been edited: the history of all others need not be read.
    if memory.updated_at > memory.created_at and _last_kind(manager, memory) == "edit":
        return "edited by hand"
    if (message := said.get(memory.message_id or "")) is not None:
        return f"from “{shortened(message, 60)}”"
    return "from this conversation" if memory.session_id == session_id else "from another conversation"


def _last_kind(manager: MemoryManager, memory: StoredMemory) -> ChangeKind | None:
    versions = manager.db.get_memory_versions(memory.memory_id, user_id=memory.user_id, limit=1)
    return versions[0].cause.kind if versions else None
