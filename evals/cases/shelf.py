"""The cases of one file, with what is asked of them again and again worked out once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from evals.cases.case import Case
from evals.cases.choice import locked, split_of
from evals.cases.coverage import Coverage, coverage
from evals.cases.problems import LineProblem


class Shelf:
    """Never changed; what has changed is read anew."""

    def __init__(self, cases: Sequence[Case], problems: tuple[LineProblem, ...] = ()) -> None:
        self.cases = tuple(cases)
        self.problems = problems
        """The lines that no case could be made of."""

    @cached_property
    def open(self) -> tuple[Case, ...]:
        """Those that are not held out."""
        return tuple(case for case in self.cases if not locked(case))

    @property
    def held_out(self) -> int:
        return len(self.cases) - len(self.open)

    @cached_property
    def by_id(self) -> dict[str, Case]:
        return {case.id: case for case in self.cases}

    @cached_property
    def tags(self) -> dict[str, int]:
        """How many open cases have each, the most frequent first."""
        return dict(Counter(tag for case in self.open for tag in case.tags).most_common())

    @cached_property
    def topics(self) -> tuple[str, ...]:
        """All that open cases name, by name."""
        stored = {topic for case in self.open for memory in case.existing for topic in memory.topics}
        return tuple(sorted(stored | {topic for case in self.open for expected in case.expected for topic in expected.topics}))

    @cached_property
    def languages(self) -> dict[str, int]:
        return dict(Counter(case.language for case in self.open).most_common())

    @cached_property
    def splits(self) -> dict[str, int]:
        """Of all cases, those that are held out too."""
        return dict(Counter(split_of(case) for case in self.cases).most_common())

    @cached_property
    def coverage(self) -> Coverage:
        return coverage(self.cases)
