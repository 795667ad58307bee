"""What the contract tests set up and look at."""

from collections.abc import Sequence
from typing import Any

from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, ChangeSet, ChatMessage, Scored, StoredMemory, UserMemory

EDIT = Cause("edit")


def remember(db: MemoryDb, *texts: str, user_id: str = "ann", **fields: Any) -> list[StoredMemory]:
    """Add memories, in one change set."""
    return written(db.change_user_memories(user_id=user_id, cause=EDIT, add=[UserMemory(text, **fields) for text in texts]))


def edit(db: MemoryDb, memory_id: str, text: str, *, user_id: str = "ann", **fields: Any) -> ChangeSet:
    return db.change_user_memories(user_id=user_id, cause=EDIT, replace=[UserMemory(text, memory_id=memory_id, **fields)])


def forget(db: MemoryDb, *memory_ids: str, user_id: str = "ann") -> ChangeSet:
    return db.change_user_memories(user_id=user_id, cause=EDIT, delete=memory_ids)


def written(change: ChangeSet) -> list[StoredMemory]:
    return [each.after for each in change.changes if each.after]


def texts(memories: Sequence[StoredMemory | Scored]) -> list[str]:
    return [each.memory.memory if isinstance(each, Scored) else each.memory for each in memories]


def message(text: str, message_id: str, *, role: Any = "user", created_at: int = 1, **fields: Any) -> ChatMessage:
    return ChatMessage(role, text, message_id=message_id, created_at=created_at, **fields)
