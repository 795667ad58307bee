"""What the parts of `ScratchDb` share: the users, the lock and the clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from memlib.db.cache import UserMemories
from memlib.db.schemas import ChangeSet, ChatMessage
from memlib.errors import DatabaseError


@dataclass
class Talk:
    """A conversation."""

    name: str | None
    created_at: int
    messages: dict[str, tuple[int, ChatMessage]] = field(default_factory=dict)
    """By id, each with its position."""


@dataclass
class User:
    memories: UserMemories = field(default_factory=lambda: UserMemories((), 0))
    changes: list[tuple[int, ChangeSet]] = field(default_factory=list)
    """Each with its version, the first first."""
    talks: dict[str, Talk] = field(default_factory=dict)

    @property
    def known(self) -> bool:
        return bool(self.memories.by_id or self.changes or self.talks)


class Store:
    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._users: dict[str, User] = {}
        self._erased: dict[str, int] = {}
        """When users were erased, as a version."""
        self._dimensions: dict[str, int] = {}
        self._last = 0
        self._closed = False

    def close(self) -> None:
        self._closed = True
        self._users.clear()

    @contextmanager
    def _open(self) -> Iterator[dict[str, User]]:
        """The users, for one caller at a time."""
        with self._lock:
            if self._closed:
                raise DatabaseError("this store is closed; construct another one")
            yield self._users

    @contextmanager
    def _reading(self, user_id: str) -> Iterator[User]:
        """The user, an empty one if there is none."""
        with self._open() as users:
            yield users.get(user_id) or User()

    @contextmanager
    def _writing(self, user_id: str) -> Iterator[User]:
        with self._open() as users:
            yield users.setdefault(user_id, User())

    def _tick(self) -> int:
        """The time in microseconds, and never the same twice."""
        self._last = max(time.time_ns() // 1_000, self._last + 1)
        return self._last
