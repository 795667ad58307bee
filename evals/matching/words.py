"""Which of a text's terms another text has, terms of one stem family taken for alike, common terms weighing less."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log

from evals.matching.pairs import calibration_pairs
from evals.matching.relations import RELATION
from memlib.claims import content_terms

ALIKE = 0.5
"""Overlap of letter pairs and triples from which two terms count as forms of one word."""


@dataclass(frozen=True)
class Coverage:
    share: float
    """0 to 1, weighted."""
    missing: int
    """Terms that the other text has no form of."""


def coverage(terms: Collection[str], others: Collection[str]) -> Coverage:
    """How much of the terms the others have."""
    best = {term: max((alike(term, other) for other in others), default=0.0) for term in terms}
    total = sum(map(weight, terms))
    had = {term: found for term, found in best.items() if found >= ALIKE}
    share = sum(weight(term) * found for term, found in had.items()) / total if total else 1.0
    return Coverage(share, len(best) - len(had))


@lru_cache(maxsize=100_000)
def alike(a: str, b: str) -> float:
    """0 to 1: the overlap of letter pairs and triples."""
    if a == b or (a in RELATION and RELATION[a] == RELATION.get(b)):
        return 1.0
    shorter, longer = sorted((a, b), key=len)
    # Forms of a word begin alike, compounds hold it.
    if len(shorter) < 3 or not (a[:3] == b[:3] or (len(shorter) > 3 and shorter in longer)):
        return 0.0
    mine, other = _letters(a), _letters(b)
    return 2 * len(mine & other) / (len(mine) + len(other))


@lru_cache(maxsize=100_000)
def _letters(term: str) -> frozenset[str]:
    padded = f" {term} "
    return frozenset(padded[start : start + size] for size in (2, 3) for start in range(len(padded) - size + 1))


@cache
def _frequencies() -> tuple[Counter[str], int]:
    texts = [text for pair in calibration_pairs() for text in (pair.gold, pair.extracted)]
    return Counter(term for text in texts for term in content_terms(text)), len(texts)


def weight(term: str) -> float:
    """1 for a term that no calibration text has, less the more of them do."""
    counts, texts = _frequencies()
    return log((texts + 1) / (counts[term] + 1)) / log(texts + 1)
