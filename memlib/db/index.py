"""Finds a user's memories by words (BM25) and by vectors (cosine). Both indexes follow each change without being built anew."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from memlib.db.schemas import StoredMemory
from memlib.db.words import SIMILAR, Asked, Words, language_of, searched_text, similarity, term_of
from memlib.text import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

K1 = 1.2
B = 0.75
INSIDE = 0.5
"""What a literal hit within a word weighs, against one at a word's start."""
MOST_TIMES = 255
"""More often than that PostgreSQL does not count a term of one memory."""
Hits: TypeAlias = Mapping[str, float]
"""How often memories have a part of a query, by their ids."""


class KeywordIndex:
    """Ranks by BM25 over terms. What is not a term of any memory (half a word, a symbol) is looked for literally, then alike."""

    def __init__(self, memories: Iterable[StoredMemory] = ()) -> None:
        self._postings: dict[str, dict[str, dict[str, int]]] = {}
        """By language, then by term."""
        self._others: dict[str, dict[str, int]] = {}
        """Of the terms that are the same in every language."""
        self._lengths: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        """Folded, after a space."""
        self._total = 0
        self.entries = 0
        for memory in memories:
            self.add(memory)

    def add(self, memory: StoredMemory) -> None:
        text = searched_text(memory)
        words, language = Words.of(text), language_of(memory.memory)
        self._texts[memory.memory_id] = f" {fold(text)}"
        self._lengths[memory.memory_id] = len(words)
        self._total += len(words)
        if words.latin:
            self._count(self._postings.setdefault(language, {}), [term_of(word, language) for word in words.latin], memory.memory_id)
        self._count(self._others, words.others, memory.memory_id)

    def _count(self, postings: dict[str, dict[str, int]], terms: Iterable[str], memory_id: str) -> None:
        counts = Counter(terms)
        for term, count in counts.items():
            postings.setdefault(term, {})[memory_id] = count if count < MOST_TIMES else MOST_TIMES
        self.entries += len(counts)

    def remove(self, memory: StoredMemory) -> None:
        words, language = Words.of(searched_text(memory)), language_of(memory.memory)
        del self._texts[memory.memory_id]
        self._total -= self._lengths.pop(memory.memory_id)
        if words.latin:
            self._forget(self._postings[language], {term_of(word, language) for word in words.latin}, memory.memory_id)
            if not self._postings[language]:
                del self._postings[language]
        self._forget(self._others, set(words.others), memory.memory_id)

    def _forget(self, postings: dict[str, dict[str, int]], terms: set[str], memory_id: str) -> None:
        for term in terms:
            del postings[term][memory_id]
            if not postings[term]:
                del postings[term]
        self.entries -= len(terms)

    def search(self, query: str) -> dict[str, float]:
        """Scores by memory id, of those memories only that have something of the query."""
        scores: dict[str, float] = {}
        short = K1 * (1 - B)
        long = K1 * B * len(self._texts) / (self._total or 1)
        for part in self._parts(Asked.of(query)):
            found = sum(map(len, part))
            weight = math.log(1 + (len(self._texts) - found + 0.5) / (found + 0.5)) * (K1 + 1)
            for memory_id, times in chain.from_iterable(hits.items() for hits in part):
                score = weight * times / (times + short + long * self._lengths[memory_id])
                scores[memory_id] = scores.get(memory_id, 0.0) + score
        return scores

    def _parts(self, asked: Asked) -> Iterator[list[Hits]]:
        """For each part of the query, how often each memory has it: in each language by itself, since a memory is in one."""
        parts, known = self._hits(asked)
        yield from parts
        found = set(known)
        for literal in asked.literals:
            sought = not literal.places or not known.issuperset(literal.places)
            if sought and (hits := self._literal_hits(literal.text)):
                found.update(literal.places)
                yield [hits]
        if found.isdisjoint(asked.guesses):
            for place in asked.guesses:
                if similar := self._similar_hits(asked.latin[place]):
                    yield similar

    def _hits(self, asked: Asked) -> tuple[list[list[Hits]], set[int]]:
        """By terms; and the places of those that any memory has."""
        parts: dict[int, list[Hits]] = {}
        found: set[int] = set()
        for language, postings in self._postings.items():
            counted = set()
            for place, word in enumerate(asked.latin):
                term = term_of(word, language)
                if hits := postings.get(term):
                    found.add(place)
                    if term not in counted:
                        parts.setdefault(place, []).append(hits)
                    counted.add(term)
        for place, term in enumerate(asked.others, start=len(asked.latin)):
            if hits := self._others.get(term):
                found.add(place)
                parts[place] = [hits]
        return [parts[place] for place in sorted(parts)], found

    def _literal_hits(self, text: str) -> dict[str, float]:
        spaced, starts_word = f" {text}", re.compile(rf"(?<!\w){re.escape(text)}")
        return {
            memory_id: 1.0 if spaced in stored or starts_word.search(stored) else INSIDE
            for memory_id, stored in self._texts.items()
            if text in stored
        }

    def _similar_hits(self, word: str) -> list[Hits]:
        """Memories with a word that is similar, which counts by how similar it is."""
        found: list[Hits] = []
        for language, postings in self._postings.items():
            sought = term_of(word, language)
            hits: dict[str, float] = {}
            for term, memory_ids in postings.items():
                if term.isascii() and (alike := similarity(sought, term)) >= SIMILAR:
                    hits |= {each: max(alike, hits.get(each, 0.0)) for each in memory_ids}
            found += [hits] if hits else []
        return found


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
