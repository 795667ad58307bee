"""Whether the store is what it should be after the case."""

from __future__ import annotations

from collections.abc import Sequence

from evals.cases.case import Case
from evals.matching.matcher import Matcher, assign


def is_as_expected(case: Case, final: Sequence[str], matcher: Matcher) -> bool:
    """Each memory that should be there is stated by one, nothing else is there, and what was not to change has its very text."""
    changed = {gold.memory_id for gold in case.expected}
    kept = [existing.memory for existing in case.existing if existing.memory_id not in changed]
    fresh = list(final)
    for memory in kept:
        if memory not in fresh:
            return False
        fresh.remove(memory)
    wanted = [gold.memory for gold in case.expected if gold.memory]
    grid = [[matcher.compare(gold, memory) for memory in fresh] for gold in wanted]
    return len(fresh) == len(wanted) == sum(grid[gold][memory].score == 2 for gold, memory in assign(grid))
