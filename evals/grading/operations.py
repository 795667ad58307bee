"""Which operation was expected where which was made."""

from __future__ import annotations

from collections import Counter

from evals.grading.pairing import Pairing

NONE = "none"


def confusion(pairing: Pairing) -> tuple[tuple[str, str, int], ...]:
    """Paired by what they state, then by the memory that they change; the deletion that is half of an update is not counted."""
    expected, made = pairing.case.expected, pairing.operations
    met = {pair.gold: pair.operation for pair in pairing.pairs}
    left = [place for place in range(len(made)) if place not in met.values() and pairing.replaced(place) is None]
    for gold, change in enumerate(expected):
        same = next((place for place in left if change.memory_id is not None and made[place].memory_id == change.memory_id), None)
        if gold not in met and same is not None:
            met[gold] = same
            left.remove(same)
    counts: Counter[tuple[str, str]] = Counter()
    counts.update((change.op, made[met[gold]].op if gold in met else NONE) for gold, change in enumerate(expected))
    counts.update((NONE, made[place].op) for place in left)
    return tuple(sorted((wanted, got, count) for (wanted, got), count in counts.items()))
