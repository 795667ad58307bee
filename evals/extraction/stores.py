"""Stores in memory for runs, used again by case after case, each under a user of its own who is new to the store."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from memlib.db.duckdb import DuckDb

_CASES = 200
"""After so many a store is thrown away with all that was left in it. To open one takes longer than a case of the offline model."""


@dataclass(frozen=True)
class Place:
    """A store, and a user in it who has nothing yet."""

    db: DuckDb
    used: int
    """Cases before this one."""

    @property
    def user_id(self) -> str:
        return f"user {self.used}"


class Stores:
    """Hands out a store to one case at a time. For use by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[Place] = []

    def take(self) -> Place:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return Place(DuckDb(":memory:", threads=1), 0)

    def give(self, place: Place) -> None:
        """After its case. Not after one that was broken off, which may still be writing."""
        if place.used + 1 >= _CASES:
            place.db.close()
            return
        with self._lock:
            self._idle.append(replace(place, used=place.used + 1))

    def close(self) -> None:
        with self._lock:
            for place in self._idle:
                place.db.close()
            self._idle.clear()
