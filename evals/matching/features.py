"""What is measured of a gold fact and an extracted memory, before it is weighed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from functools import lru_cache

from evals.matching.characters import looks_alike
from evals.matching.contrast import opening_names
from evals.matching.people import owner
from evals.matching.words import coverage
from memlib.claims import content_terms, names, numbers
from memlib.claims.reading import claims_of


@dataclass(frozen=True)
class Features:
    characters: float
    """Cosine of the character n-grams."""
    covered: float
    """Share of the gold's terms that the memory has."""
    needed: float
    """Share of the memory's terms that the gold has."""
    exchanged: float
    """How many terms each has that the other lacks, at most 3."""
    in_order: float
    """Share of the words that stand in the same order."""
    edits: float
    """In how many places the order is broken, at most 5: a paraphrase weaves, another fact shares its beginning."""
    lost: float
    """How many of the gold's numbers and names the memory lacks, at most 3."""
    length: float
    """The shorter text's share of words of the longer."""
    other_owner: float
    """1 when one is of the user, the other of somebody of theirs."""

    @property
    def values(self) -> list[float]:
        return [getattr(self, field.name) for field in fields(self)]


NAMES = [field.name for field in fields(Features)]


@lru_cache(maxsize=65_536)
def features(gold: str, extracted: str) -> Features:
    mine, other = _told(gold), _told(extracted)
    covered, needed = coverage(mine, content_terms(extracted)), coverage(other, content_terms(gold))
    words, others = ([word for word, _ in claims_of(text).tokens] for text in (gold, extracted))
    order = SequenceMatcher(None, words, others, autojunk=False)
    lost = len(numbers(gold) - numbers(extracted)) + len(names(gold) - names(extracted))
    return Features(
        characters=looks_alike(claims_of(gold).text, claims_of(extracted).text),
        covered=covered.share,
        needed=needed.share,
        exchanged=min(covered.missing, needed.missing, 3),
        in_order=order.ratio(),
        edits=min(sum(tag != "equal" for tag, *_ in order.get_opcodes()), 5),
        lost=min(lost, 3),
        length=min(len(words), len(others)) / max(len(words), len(others), 1),
        other_owner=float(owner(gold) != owner(extracted)),
    )


def _told(text: str) -> frozenset[str]:
    """The terms but for the names with which the text opens."""
    opening = opening_names(text)
    return frozenset(stem for word, stem in claims_of(text).tokens if stem and word in opening) ^ content_terms(text) or content_terms(text)
