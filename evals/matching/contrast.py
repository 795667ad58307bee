"""Whether a memory says of somebody else what the gold says: "Ada sings, while Tim paints" does not say that Tim sings."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import takewhile

from evals.matching.words import coverage
from memlib.claims import content_terms, names
from memlib.claims.reading import claims_of

_CONTRAST = re.compile(
    r"[;,]?\s*\b(?:while|whereas|instead|rather than|but|während|sondern|aber|tandis que|alors que|mais|plutôt"
    r"|mientras|sino|pero|mentre|invece|ma|bensì"
    r"|enquanto|mas|em vez)\b",
    re.I,
)


def said_of_another(gold: str, extracted: str) -> str | None:
    """Of whom instead of whom; None when it may be of the same."""
    mine, other = opening_names(gold), opening_names(extracted)
    if mine and other and not mine & other:
        return _instead(other, mine)
    clauses = [part for part in _CONTRAST.split(extracted) if part.strip()]
    if len(clauses) < 2 or _CONTRAST.search(gold):
        return None
    told = frozenset(stem for word, stem in claims_of(gold).tokens if stem and word not in names(gold))
    nearest = max(clauses, key=lambda clause: coverage(told, content_terms(clause)).share)
    missing = names(gold) - names(nearest)
    elsewhere = {name for clause in clauses if clause is not nearest for name in missing & names(clause)}
    return _instead(names(nearest), elsewhere) if elsewhere else None


def opening_names(text: str) -> frozenset[str]:
    """The names that the text opens with: those of whom it tells, rather than what it tells."""
    reading = claims_of(text)
    content = [word for word, stem in reading.tokens if stem]
    return frozenset(takewhile(reading.names.__contains__, content))


def _instead(said: Collection[str], of: Collection[str]) -> str:
    return f"said of {', '.join(sorted(said)) or 'another'} instead of {', '.join(sorted(of))}"
