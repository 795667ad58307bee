"""Reading what was changed, when and why."""

from __future__ import annotations

from itertools import islice

from evals.scratch.store import Store, User
from memlib.db.checks import check_id, check_page
from memlib.db.schemas import ChangeSet, MemoryVersion


class History(Store):
    def get_changes(
        self, *, user_id: str, memory_id: str | None = None, message_id: str | None = None, limit: int | None = None
    ) -> list[ChangeSet]:
        check_id(user_id, "user_id")
        check_page(limit)
        for name, value in (("memory_id", memory_id), ("message_id", message_id)):
            if value is not None:
                check_id(value, name)
        with self._reading(user_id) as user:
            found = (
                change
                for _, change in reversed(user.changes)
                if (memory_id is None or any(each.memory_id == memory_id for each in change.changes))
                and (message_id is None or change.cause.message_id == message_id)
            )
            return list(islice(found, limit))

    def get_change(self, change_id: str, *, user_id: str) -> ChangeSet | None:
        check_id(user_id, "user_id")
        check_id(change_id, "change_id")
        with self._reading(user_id) as user:
            return next((change for _, change in user.changes if change.change_id == change_id), None)

    def get_memory_versions(self, memory_id: str, *, user_id: str, limit: int | None = None) -> list[MemoryVersion]:
        check_id(user_id, "user_id")
        check_id(memory_id, "memory_id")
        check_page(limit)
        with self._reading(user_id) as user:
            found = (part for _, change in reversed(user.changes) for part in _parts(change) if part.change.memory_id == memory_id)
            return list(islice(found, limit))

    def get_deleted_memories(self, *, user_id: str, limit: int | None = None, offset: int = 0) -> list[MemoryVersion]:
        check_id(user_id, "user_id")
        check_page(limit, offset)
        with self._reading(user_id) as user:
            return _deleted(user)[offset : None if limit is None else offset + limit]

    def count_deleted_memories(self, *, user_id: str) -> int:
        check_id(user_id, "user_id")
        with self._reading(user_id) as user:
            return len(_deleted(user))


def _parts(change: ChangeSet) -> list[MemoryVersion]:
    return [MemoryVersion(change.change_id, change.created_at, change.cause, each) for each in change.changes]


def _deleted(user: User) -> list[MemoryVersion]:
    """The last deleted first; those of one change by id."""
    last = {part.change.memory_id: (version, part) for version, change in user.changes for part in _parts(change)}
    gone = [(-version, memory_id, part) for memory_id, (version, part) in last.items() if memory_id not in user.memories.by_id]
    return [part for _, _, part in sorted(gone, key=lambda each: each[:2])]
