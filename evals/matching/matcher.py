"""Compares a gold fact with an extracted memory, and pairs the two lists one to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from evals.matching.features import features
from evals.matching.guards import guarded
from evals.matching.meaning import MEANT, Meaning
from evals.matching.model import CUT, thresholds
from evals.scores import Score
from memlib.models.base import Embedder

_FRAMED = 0.5
"""Share of words in the same order from which two sentences with exchanged terms are about the same."""


@dataclass(frozen=True)
class Comparison:
    score: Score
    """2: the memory states the fact; 1: a part of it; 0: neither, or another value."""
    similarity: float
    """How surely the memory states the whole fact, 0 to 1, from .5 on it does; whatever a guard says."""
    near: bool
    """Whether it is at least about the same: a guarded pair that is near gives a wrong value."""
    conflict: str | None
    """What differs so that it cannot be the same fact."""

    @property
    def reason(self) -> str:
        if self.conflict:
            return self.conflict
        return f"{('says something else', 'says a part of it', 'says the same')[self.score]} (similarity {self.similarity:.2f})"


class Matcher:
    """Deterministic. An embedder's similarity is used where it is the higher one; the guards hold all the same."""

    def __init__(self, embedder: Embedder | None = None) -> None:
        self._meaning = Meaning(embedder) if embedder else None

    @property
    def agreement(self) -> str:
        """How far the matcher agrees with people's labels, for reports."""
        of = thresholds().agreement
        return str(of) if self._meaning is None else f"{of} without the embedder {self._meaning.embedder.id}, which is used besides"

    def compare(self, gold: str, extracted: str) -> Comparison:
        measured, fitted = features(gold, extracted), thresholds()
        likeness = fitted.covered.likeness(measured)
        meant = self._meaning.probability(gold, extracted) if self._meaning else 0.0
        covered = measured.cut <= CUT and (fitted.covered.says_yes(measured) or meant >= MEANT)
        touched = covered or fitted.touched.says_yes(measured) or meant >= MEANT
        conflict = guarded(gold, extracted)
        score: Score = 0 if conflict else 2 if covered else 1 if touched else 0
        return Comparison(score, max(likeness, meant), touched or measured.framed >= _FRAMED, conflict)


def assign(comparisons: Sequence[Sequence[Comparison]]) -> list[tuple[int, int]]:
    """The pairs of row and column that together score most, one to one; likeness decides between equal scores."""
    if not comparisons or not comparisons[0]:
        return []
    worth = np.array([[each.score + each.similarity if each.score else 0.0 for each in row] for row in comparisons])
    rows, columns = linear_sum_assignment(worth, maximize=True)
    return [(int(row), int(column)) for row, column in zip(rows, columns) if worth[row, column] > 0]
