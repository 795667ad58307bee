"""Changes that a person or a program makes by hand: add, replace, delete, clear."""

from __future__ import annotations

from dataclasses import replace

from memlib import flow
from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, UserMemory
from memlib.errors import MemoryConflict, MemoryRefused
from memlib.flow import Flow
from memlib.memory.screening import objection_to
from memlib.memory.settling import settle

_EDIT = Cause("edit")


def add(db: MemoryDb, memory: UserMemory, *, user_id: str) -> Flow[str]:
    """The id of the memory, or of the one that says the same already, in which case nothing was written."""
    change = yield from flow.query(db.change_user_memories, user_id=user_id, cause=_EDIT, add=[_checked(memory)])
    return next(iter(change.duplicates.values()), None) or change.changes[0].memory_id


def replace_one(db: MemoryDb, memory_id: str, memory: UserMemory, *, user_id: str) -> Flow[str]:
    new = replace(_checked(memory), memory_id=memory_id, updated_at=None)
    change = yield from flow.query(db.change_user_memories, user_id=user_id, cause=_EDIT, replace=[new])
    if change.duplicates:
        raise MemoryConflict(
            f"another memory of this user, {change.duplicates[memory_id]}, says the same already: delete one of the two"
        )
    return memory_id


def delete(db: MemoryDb, memory_id: str, *, user_id: str) -> Flow[None]:
    yield from flow.query(db.change_user_memories, user_id=user_id, cause=_EDIT, delete=[memory_id])


def clear(db: MemoryDb, *, user_id: str) -> Flow[int]:
    """Delete all memories of the user; how many they were. Those that arrive meanwhile are deleted too."""

    def attempt(last: bool) -> Flow[int]:
        revision = yield from flow.query(db.get_revision, user_id=user_id)
        ids = [memory.memory_id for memory in (yield from flow.query(db.get_user_memories, user_id=user_id))]
        if ids:
            yield from flow.query(
                db.change_user_memories, user_id=user_id, cause=Cause("clear"), delete=ids, revision=None if last else revision
            )
        return len(ids)

    return (yield from settle(attempt))


def _checked(memory: UserMemory) -> UserMemory:
    """The memory, if it may be stored, without a user of its own."""
    if not isinstance(memory, UserMemory):
        raise TypeError(f"a UserMemory is needed, not {type(memory).__name__}: UserMemory(memory='...', topics=[...])")
    reason = objection_to(memory)
    if reason is not None:
        raise MemoryRefused(f"the memory was not stored because {reason}")
    return memory
