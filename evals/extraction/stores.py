"""The store in memory of a run: its cases share it, each under a user of its own who is new to it."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from memlib.db.duckdb import DuckDb

_CASES = 500
"""After so many a new store is begun, as one gets slower with all that is left in it. To open one takes longer than a case."""


@dataclass
class _Store:
    db: DuckDb
    taken: int = 0
    given: int = 0


@dataclass(frozen=True)
class Place:
    """A store, and a user in it who has nothing yet."""

    store: _Store
    user_id: str

    @property
    def db(self) -> DuckDb:
        return self.store.db


class Stores:
    """Hands out places, to one case each. For use by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._store: _Store | None = None

    def take(self) -> Place:
        with self._lock:
            if self._store is None or self._store.taken == _CASES:
                self._store = _Store(DuckDb(":memory:", threads=1))
            self._store.taken += 1
            return Place(self._store, f"user {self._store.taken}")

    def give(self, place: Place) -> None:
        """After its case. A store is closed with its last case; where one was broken off, with the last that knows of the store."""
        with self._lock:
            place.store.given += 1
            if place.store.given == _CASES:
                place.db.close()

    def close(self) -> None:
        with self._lock:
            if self._store is not None:
                self._store.db.close()
