"""The changes that a person makes to memories on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memlib.db.schemas import Cause, MemoryVersion, StoredMemory, Topics, UserMemory
from memlib.errors import MemlibError, MemoryConflict, MemoryNotFound
from memlib.memory import MemoryManager
from pages.shared import state
from pages.shared.services import Services
from pages.shared.state import Notice

_CHANGED_SINCE = "This cannot be undone any more: its memories have changed since."

MAX_TEXT = 1_000
"""How long a memory may be that is written by hand, in characters."""


def room(memory: StoredMemory) -> int:
    """How long its text may become in a box. A longer one came from elsewhere: a box with less room would cut it when it is saved."""
    return max(MAX_TEXT, len(memory.memory))


# Each gives the id of its change, which `undo` takes, or None when nothing was to be changed.


def add(manager: MemoryManager, text: str, topics: Sequence[str] = (), *, user_id: str) -> str | None:
    """None when another memory says the same already."""
    before = manager.db.get_revision(user_id=user_id)
    memory_id = manager.add_user_memory(UserMemory(text, topics=topics), user_id=user_id)
    return None if manager.db.get_revision(user_id=user_id) == before else _last_change(manager, memory_id, user_id=user_id)


def edit(manager: MemoryManager, memory: StoredMemory, text: str, topics: Sequence[str] | None = None, *, user_id: str) -> str | None:
    """The topics stay when none are given."""
    kept = memory.topics if topics is None else Topics(topics)
    if text.strip() == memory.memory and kept == memory.topics:
        return None
    manager.replace_user_memory(memory.memory_id, replace(memory, memory=text, topics=kept), user_id=user_id)
    return _last_change(manager, memory.memory_id, user_id=user_id)


def delete(manager: MemoryManager, memory_id: str, *, user_id: str) -> str | None:
    manager.delete_user_memory(memory_id, user_id=user_id)
    return _last_change(manager, memory_id, user_id=user_id)


def delete_all(manager: MemoryManager, memories: Sequence[StoredMemory], total: int, *, user_id: str) -> str:
    """All of them in one change, or a `MemoryConflict` when one has changed since it was shown, or they are not so many any more."""
    if len(memories) != total:
        raise MemoryConflict(f"{len(memories):,} memories are found now, not {total:,}: look again")
    expect = {memory.memory_id: memory.version for memory in memories}
    return manager.db.change_user_memories(user_id=user_id, cause=Cause("edit"), delete=list(expect), expect=expect).change_id


def _last_change(manager: MemoryManager, memory_id: str, *, user_id: str) -> str | None:
    versions = manager.db.get_memory_versions(memory_id, user_id=user_id, limit=1)
    return versions[0].change_id if versions else None


def undo(app: Services, change_id: str, *, user_id: str) -> None:
    """Take a change back. That its memories have changed again since is told in the page's own words, without their ids."""
    try:
        app.manager.undo(change_id, user_id=user_id)
        state.notify(Notice(user_id, "Undone."))
    except (MemoryConflict, MemoryNotFound):
        state.notify(Notice(user_id, _CHANGED_SINCE, failed=True))
    except MemlibError as error:
        state.notify(Notice(user_id, str(error), failed=True))


def restore(app: Services, versions: Sequence[MemoryVersion], *, user_id: str) -> None:
    """Put each memory back as it was before its version, as many as can be. Of a deletion, the notice goes: it is undone."""
    restored, failure = 0, ""
    for version in versions:
        try:
            app.manager.restore(version, user_id=user_id)
            state.drop_deletion(user_id, version.change_id)
            restored += 1
        except (MemoryConflict, MemoryNotFound):
            failure = _CHANGED_SINCE
        except MemlibError as error:
            failure = str(error)
    if failure:
        state.notify(Notice(user_id, failure, failed=True))
    else:
        done = "restored" if all(version.change.after is None for version in versions) else "undone"
        state.notify(Notice(user_id, f"{done.capitalize()}." if restored == 1 else f"{restored} {done}."))
