"""The changes that a person makes to memories on a page."""

from __future__ import annotations

from dataclasses import replace

from memlib.db.schemas import StoredMemory, UserMemory
from memlib.errors import MemlibError, MemoryConflict, MemoryNotFound
from memlib.memory import MemoryManager
from pages.shared import state
from pages.shared.services import Services
from pages.shared.state import Notice

# Each gives the id of its change, which `undo` takes, or None when nothing was to be changed.


def add(manager: MemoryManager, text: str, *, user_id: str) -> str | None:
    """None when another memory says the same already."""
    before = manager.db.get_revision(user_id=user_id)
    memory_id = manager.add_user_memory(UserMemory(text), user_id=user_id)
    return None if manager.db.get_revision(user_id=user_id) == before else _last_change(manager, memory_id, user_id=user_id)


def edit(manager: MemoryManager, memory: StoredMemory, text: str, *, user_id: str) -> str | None:
    if text.strip() == memory.memory:
        return None
    manager.replace_user_memory(memory.memory_id, replace(memory, memory=text), user_id=user_id)
    return _last_change(manager, memory.memory_id, user_id=user_id)


def delete(manager: MemoryManager, memory_id: str, *, user_id: str) -> str | None:
    manager.delete_user_memory(memory_id, user_id=user_id)
    return _last_change(manager, memory_id, user_id=user_id)


def _last_change(manager: MemoryManager, memory_id: str, *, user_id: str) -> str | None:
    changes = manager.get_memory_history(user_id=user_id, memory_id=memory_id, limit=1)
    return changes[0].change_id if changes else None


def undo(app: Services, change_id: str, *, user_id: str) -> None:
    """Take a change back. That its memories have changed again since is told in the page's own words, without their ids."""
    try:
        app.manager.undo(change_id, user_id=user_id)
        state.notify(Notice(user_id, "Undone."))
    except (MemoryConflict, MemoryNotFound):
        state.notify(Notice(user_id, "This cannot be undone any more: its memories have changed since.", failed=True))
    except MemlibError as error:
        state.notify(Notice(user_id, str(error), failed=True))
