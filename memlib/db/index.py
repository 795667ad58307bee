"""Finds a user's memories by words (BM25) and by vectors (cosine). Both indexes follow each change without being built anew."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from memlib.db.schemas import StoredMemory, UserMemory
from memlib.text import fold, terms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

K1 = 1.2
B = 0.75
INSIDE = 0.5
"""What a literal hit within a word weighs, against one at a word's start."""


class KeywordIndex:
    """Ranks by BM25 over terms. What is not a term of any memory (half a word, a symbol) is looked for literally."""

    def __init__(self, memories: Iterable[StoredMemory] = ()) -> None:
        self._postings: dict[str, dict[str, int]] = {}
        self._lengths: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        """Folded, after a space."""
        self._total = 0
        self.entries = 0
        for memory in memories:
            self.add(memory)

    def add(self, memory: StoredMemory) -> None:
        text = searched_text(memory)
        counts = Counter(terms(text))
        for term, count in counts.items():
            self._postings.setdefault(term, {})[memory.memory_id] = count
        self._texts[memory.memory_id] = f" {fold(text)}"
        self._lengths[memory.memory_id] = counts.total()
        self._total += counts.total()
        self.entries += len(counts)

    def remove(self, memory: StoredMemory) -> None:
        found = set(terms(searched_text(memory)))
        for term in found:
            del self._postings[term][memory.memory_id]
            if not self._postings[term]:
                del self._postings[term]
        del self._texts[memory.memory_id]
        self._total -= self._lengths.pop(memory.memory_id)
        self.entries -= len(found)

    def search(self, query: str) -> dict[str, float]:
        """Scores by memory id, of those memories only that have something of the query."""
        scores: dict[str, float] = {}
        for hits in self._hits(query):
            weight = math.log(1 + (len(self._texts) - len(hits) + 0.5) / (len(hits) + 0.5)) * (K1 + 1)
            short = K1 * (1 - B)
            long = K1 * B * len(self._texts) / (self._total or 1)
            for memory_id, count in hits.items():
                score = weight * count / (count + short + long * self._lengths[memory_id])
                scores[memory_id] = scores.get(memory_id, 0.0) + score
        return scores

    def _hits(self, query: str) -> Iterator[dict[str, int] | dict[str, float]]:
        """For each part of the query, how often each memory has it."""
        for term in dict.fromkeys(terms(query)):
            if term in self._postings:
                yield self._postings[term]
        for text, of_terms in literals(query).items():
            sought = not of_terms or any(term not in self._postings for term in of_terms)
            if sought and (hits := self._literal_hits(text)):
                yield hits

    def _literal_hits(self, text: str) -> dict[str, float]:
        spaced, starts_word = f" {text}", re.compile(rf"(?<!\w){re.escape(text)}")
        return {
            memory_id: 1.0 if spaced in stored or starts_word.search(stored) else INSIDE
            for memory_id, stored in self._texts.items()
            if text in stored
        }


def literals(query: str) -> dict[str, list[str]]:
    """What is looked for literally: words with a character that terms drop; and others, with their terms, if one is unknown."""
    folded = fold(query)
    found: dict[str, list[str]] = {}
    for word in folded.split():
        runs = re.findall(r"\w+", word)
        if "".join(runs) != word:
            found[word] = []
        for run in runs:
            if run.isascii() and len(run) == 1 and run != folded:
                continue  # "I" would be found in nearly everything
            found.setdefault(run, terms(run))
    return found


def searched_text(memory: UserMemory) -> str:
    return " ".join((memory.memory, *(memory.topics or ())))


class VectorIndex:
    """Ranks by cosine over normalised vectors: one matrix with room to grow, in which a removed row is filled by the last."""

    def __init__(self) -> None:
        self._matrix: NDArray[np.float32] | None = None
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}

    @property
    def nbytes(self) -> int:
        return 0 if self._matrix is None else self._matrix.nbytes

    def __contains__(self, memory_id: str) -> bool:
        return memory_id in self._rows

    def set(self, memory_id: str, vector: NDArray[np.float32]) -> None:
        """Add or replace a normalised vector."""
        row = self._rows.setdefault(memory_id, len(self._ids))
        if row == len(self._ids):
            self._ids.append(memory_id)
        self._matrix = _with_room(self._matrix, row, len(vector))
        self._matrix[row] = vector

    def discard(self, memory_id: str) -> None:
        row = self._rows.pop(memory_id, None)
        if row is None:
            return
        last = self._ids.pop()
        if last != memory_id and self._matrix is not None:
            self._ids[row], self._rows[last] = last, row
            self._matrix[row] = self._matrix[len(self._ids)]

    def search(self, vector: NDArray[np.float32], limit: int) -> dict[str, float]:
        """The cosines of the best, by memory id: `limit` of them, and those that equal the last."""
        import numpy

        if self._matrix is None or not self._ids:
            return {}
        cosines = self._matrix[: len(self._ids)] @ vector
        if limit >= len(self._ids):
            return dict(zip(self._ids, cosines.tolist()))
        best = numpy.flatnonzero(cosines >= numpy.partition(cosines, -limit)[-limit])
        return {self._ids[row]: float(cosines[row]) for row in best.tolist()}


def normalised(vector: Sequence[float]) -> NDArray[np.float32]:
    """Of length 1. The vector has been checked to have a length."""
    import numpy

    values = numpy.asarray(vector, numpy.float64)
    values = values / abs(values).max()  # else the squares of very small or large numbers would vanish or overflow
    normed: NDArray[np.float32] = (values / numpy.linalg.norm(values)).astype("<f4")
    return normed


def vector_of(stored: bytes) -> NDArray[np.float32]:
    import numpy

    return numpy.frombuffer(stored, "<f4")


def _with_room(matrix: NDArray[np.float32] | None, row: int, dimension: int) -> NDArray[np.float32]:
    import numpy

    if matrix is None:
        return numpy.zeros((8, dimension), numpy.float32)
    return matrix if row < len(matrix) else numpy.concatenate((matrix, numpy.zeros_like(matrix)))
