"""The users who are in memory, each whole, up to a bound in bytes; the least recently used leave first.

It is right because one process owns the file, and one writer at a time changes a user here after its commit.
"""

from __future__ import annotations

import math
import threading
from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from heapq import nlargest

from memlib.db.index import KeywordIndex, VectorIndex
from memlib.db.schemas import MemoryChange, Scored, StoredMemory
from memlib.text import fingerprint

MEMORY_BYTES = 1_000
"""About what a memory takes beside its text, which is counted twice."""
_ENTRY_BYTES = 60
"""About what a term of a memory takes in the keyword index."""


class UserMemories:
    """One user's memories in order, by id and by text, and what searches need of them, built when first asked for."""

    def __init__(self, memories: Iterable[StoredMemory], revision: int) -> None:
        self.lock = threading.RLock()
        """Held, for a moment, by whoever reads or changes."""
        self.ordered = sorted(memories, key=_age)
        """Oldest first."""
        self.by_id = {memory.memory_id: memory for memory in self.ordered}
        self.revision = revision
        self.vectors: dict[str, VectorIndex] = {}
        """By embedder."""
        self._fingerprints: dict[str, str] | None = None
        self._keywords: KeywordIndex | None = None
        self._characters = sum(len(memory.memory) for memory in self.ordered)

    @property
    def nbytes(self) -> int:
        """About how much memory it takes."""
        entries = self._keywords.entries if self._keywords else 0
        vectors = sum(index.nbytes for index in list(self.vectors.values()))
        return len(self.ordered) * MEMORY_BYTES + self._characters * 2 + entries * _ENTRY_BYTES + vectors

    @property
    def fingerprints(self) -> dict[str, str]:
        if self._fingerprints is None:
            self._fingerprints = {fingerprint(memory.memory): memory.memory_id for memory in self.ordered}
        return self._fingerprints

    @property
    def keywords(self) -> KeywordIndex:
        if self._keywords is None:
            self._keywords = KeywordIndex(self.ordered)
        return self._keywords

    def prepare_keywords(self) -> None:
        """Build what keyword search needs, which takes seconds for very many memories, while others read and change."""
        while self._keywords is None:
            with self.lock:
                memories, revision = list(self.ordered), self.revision
            built = KeywordIndex(memories)
            with self.lock:
                if self._keywords is None and self.revision == revision:
                    self._keywords = built

    def page(self, start: int, end: int | None, *, newest: bool) -> list[StoredMemory]:
        if not newest:
            return self.ordered[start:end]
        count = len(self.ordered)
        first = 0 if end is None else max(0, count - end)
        return self.ordered[first : max(0, count - start)][::-1]

    def best(self, scores: dict[str, float], limit: int) -> list[Scored]:
        """Best first; of equals the newest first."""
        floor = min(nlargest(limit, scores.values()), default=math.inf)
        found = [Scored(self.by_id[memory_id], score) for memory_id, score in scores.items() if score >= floor]
        return sorted(found, key=lambda each: (each.score, *_age(each.memory)), reverse=True)[:limit]

    def apply(self, changes: Sequence[MemoryChange], revision: int) -> None:
        """Follow a commit."""
        with self.lock:
            if len(changes) > len(self.ordered) / 4:
                self._keywords = None  # to build it anew, if it is asked for, takes less than to follow
            for change in changes:
                if change.before:
                    self._remove(change.before)
            for change in changes:
                if change.after:
                    self._add(change.after)
            self.revision = revision

    def _add(self, memory: StoredMemory) -> None:
        insort(self.ordered, memory, key=_age)
        self.by_id[memory.memory_id] = memory
        self._characters += len(memory.memory)
        if self._fingerprints is not None:
            self._fingerprints[fingerprint(memory.memory)] = memory.memory_id
        if self._keywords:
            self._keywords.add(memory)

    def _remove(self, memory: StoredMemory) -> None:
        del self.ordered[bisect_left(self.ordered, _age(memory), key=_age)]
        del self.by_id[memory.memory_id]
        self._characters -= len(memory.memory)
        if self._fingerprints is not None:
            self._fingerprints.pop(fingerprint(memory.memory), None)
        if self._keywords:
            self._keywords.remove(memory)
        for index in self.vectors.values():
            index.discard(memory.memory_id)


def _age(memory: StoredMemory) -> tuple[int, int]:
    return memory.updated_at, memory.version


class Cache:
    """Users by id, the least recently used first."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        """Bytes."""
        self._lock = threading.Lock()
        self._users: OrderedDict[str, UserMemories] = OrderedDict()
        self._sizes: dict[str, int] = {}
        self._total = 0

    def get(self, user_id: str) -> UserMemories | None:
        with self._lock:
            if user_id in self._users:
                self._users.move_to_end(user_id)
            return self._users.get(user_id)

    def put(self, user_id: str, user: UserMemories) -> None:
        with self._lock:
            self._users[user_id] = user
        self.recount(user_id)

    def recount(self, user_id: str) -> None:
        """After a user has changed in size."""
        with self._lock:
            if user_id in self._users:
                size = self._users[user_id].nbytes
                self._total += size - self._sizes.get(user_id, 0)
                self._sizes[user_id] = size
            while self._total > self.limit:
                self._forget(next(iter(self._users)))

    def drop(self, user_id: str) -> None:
        with self._lock:
            self._forget(user_id)

    def clear(self) -> None:
        with self._lock:
            self._users.clear()
            self._sizes.clear()
            self._total = 0

    def _forget(self, user_id: str) -> None:
        self._users.pop(user_id, None)
        self._total -= self._sizes.pop(user_id, 0)
