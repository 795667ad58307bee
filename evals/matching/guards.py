"""What keeps a memory from stating the gold fact, however alike they look. Every matcher and every label obeys it."""

from __future__ import annotations

from functools import lru_cache

from evals.matching.contrast import said_of_another
from evals.matching.exchange import exchanged
from evals.matching.people import of_others
from memlib.claims import conflict


@lru_cache(maxsize=65_536)
def guarded(gold: str, extracted: str) -> str | None:
    """What differs: a value, a negation, the thing in the same sentence, or of whom it is said. None when nothing is seen to."""
    return (
        conflict(gold, extracted) or exchanged(gold, extracted) or said_of_another(gold, extracted) or _owners_differ(gold, extracted)
    )


def _owners_differ(gold: str, extracted: str) -> str | None:
    return "one is of the user, the other of somebody of theirs" if of_others(gold, extracted) else None
