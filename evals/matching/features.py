"""What is measured of a gold fact and an extracted memory, before it is weighed."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from evals.matching.contrast import opening_names
from evals.matching.relations import ORIGIN
from evals.matching.words import coverage
from memlib.claims import content_terms, names, numbers
from memlib.claims.reading import claims_of


@dataclass(frozen=True)
class Features:
    covered: float
    """Share of the gold's terms that the memory has."""
    needed: float
    """Share of the memory's terms that the gold has."""
    exchanged: float
    """How many terms each has that the other lacks, at most 3."""
    cut: float
    """Where no terms are exchanged, the share of the gold's terms that the memory lacks: a part of the fact."""
    framed: float
    """Where terms are exchanged, the share of words that stand in the same order: the same sentence with other things in it."""
    woven: float
    """Where terms are exchanged, in how many places the order is broken, at most 5: paraphrases weave, other facts share a part."""
    lost: float
    """How many of the gold's numbers and names the memory lacks, at most 3."""
    length: float
    """The shorter text's share of the words of the longer."""


@lru_cache(maxsize=65_536)
def features(gold: str, extracted: str) -> Features:
    covered, needed = coverage(_told(gold), _terms(extracted)), coverage(_told(extracted), _terms(gold))
    words, others = ([word for word, _ in claims_of(text).tokens] for text in (gold, extracted))
    order = SequenceMatcher(None, words, others, autojunk=False)
    exchanged = min(covered.missing, needed.missing, 3)
    lost = len(numbers(gold) - numbers(extracted)) + len(names(gold) - names(extracted))
    return Features(
        covered=covered.share,
        needed=needed.share,
        exchanged=exchanged,
        cut=0.0 if exchanged else 1 - covered.share,
        framed=order.ratio() if exchanged else 0.0,
        woven=min(sum(tag != "equal" for tag, *_ in order.get_opcodes()), 5) if exchanged else 0,
        lost=min(lost, 3),
        length=min(len(words), len(others)) / max(len(words), len(others), 1),
    )


def _told(text: str) -> frozenset[str]:
    """The terms but for the names with which the text opens."""
    opening = opening_names(text)
    subject = {stem for word, stem in claims_of(text).tokens if stem and word in opening}
    return _terms(text) - subject or _terms(text)


def _terms(text: str) -> frozenset[str]:
    return content_terms(text) - ORIGIN
