"""What changed, taking a change back, and the user's own copy of everything that is kept about them."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import Any, cast

from memlib import flow
from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, ChangeSet, MemoryVersion, StoredMemory
from memlib.errors import MemoryConflict, MemoryNotFound
from memlib.flow import Flow

EXPORT_FORMAT = "memlib-user/1"


def undo(db: MemoryDb, change_id: str, *, user_id: str) -> Flow[ChangeSet]:
    """Put every memory of the change back as it was before, with its id, times and topics.

    `MemoryConflict`, and nothing changed, when one of them has changed again since.
    """
    change = yield from flow.query(db.get_change, change_id, user_id=user_id)
    if change is None:
        raise MemoryNotFound(f"there is no change {change_id!r} for this user")
    # In their old order, since those of one second are told apart by the order in which they are written.
    before = sorted((item.before for item in change.changes if item.before is not None), key=lambda memory: memory.version)
    after = {item.memory_id: item.after for item in change.changes if item.after is not None}
    present = {memory.memory_id: memory for memory in (yield from flow.query(db.get_user_memories, user_id=user_id))}
    if not all(_same(present.get(memory_id), left) for memory_id, left in after.items()):
        raise MemoryConflict(f"the change {change_id} cannot be undone: its memories have changed since")
    try:
        return (
            yield from flow.query(
                db.change_user_memories,
                user_id=user_id,
                cause=Cause("undo", undoes=change_id),
                add=[memory for memory in before if memory.memory_id not in after],
                replace=[memory for memory in before if memory.memory_id in after],
                delete=sorted(after.keys() - {memory.memory_id for memory in before}),
                expect={memory_id: present[memory_id].version for memory_id in after},
            )
        )
    except (MemoryConflict, MemoryNotFound) as error:
        raise MemoryConflict(f"the change {change_id} cannot be undone: its memories have changed since") from error


def restore(db: MemoryDb, version: MemoryVersion, *, user_id: str) -> Flow[ChangeSet]:
    """Put one memory back as it was before this version, whatever else the change did: an added one is deleted.

    `MemoryConflict` when the memory has changed since; so it is when another one says the same meanwhile.
    """
    before, after = version.change.before, version.change.after
    present = yield from flow.query(db.get_user_memory, version.change.memory_id, user_id=user_id)
    if not _same(present, after):
        raise MemoryConflict("this cannot be undone: the memory has changed since")
    change = yield from flow.query(
        db.change_user_memories,
        user_id=user_id,
        cause=Cause("undo", undoes=version.change_id),
        add=[before] if before is not None and present is None else [],
        replace=[before] if before is not None and present is not None else [],
        delete=[present.memory_id] if before is None and present is not None else [],
        expect={present.memory_id: present.version} if present is not None else None,
    )
    if change.duplicates:
        raise MemoryConflict("this cannot be undone: another memory says the same already")
    return change


def _same(one: StoredMemory | None, other: StoredMemory | None) -> bool:
    """Whether they say the same, under whatever version: an undo brings a memory back under a version of its own."""
    return one == other or (one is not None and other is not None and replace(one, version=0) == replace(other, version=0))


def export(db: MemoryDb, *, user_id: str) -> Flow[dict[str, Any]]:
    """All that is kept about the user, as JSON types: memories and conversations oldest first, history newest first."""
    memories = yield from flow.query(db.get_user_memories, user_id=user_id, order="oldest")
    changes = yield from flow.query(db.get_changes, user_id=user_id)
    sessions = yield from flow.query(db.get_sessions, user_id=user_id)
    conversations: list[dict[str, Any]] = []
    for session in reversed(sessions):
        messages = yield from flow.query(db.get_messages, user_id=user_id, session_id=session.session_id)
        conversations.append(asdict(session) | {"messages": [asdict(message) for message in messages]})
    exported = {
        "format": EXPORT_FORMAT,
        "user_id": user_id,
        "memories": [memory.to_dict() for memory in memories],
        "sessions": conversations,
        "history": [asdict(change) for change in changes],
    }
    return cast(dict[str, Any], json.loads(json.dumps(exported)))
