"""Two variants on the same cases: which is better, by how much, how sure, and where."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from evals.metrics.extraction import HEADLINE
from evals.metrics.table import ResultKey, Table
from evals.statistics.bootstrap import Interval, Numbers, Places, cluster_sums
from evals.statistics.paired import Difference, McNemar, holm, mcnemar, paired_difference

LEVEL = 0.05


@dataclass(frozen=True)
class CaseChange:
    """A case on which the two differ."""

    case_id: str
    repeat: int
    first: float
    second: float
    """Strict F1 of the case; 1 where there was nothing to remember and nothing was stored."""


@dataclass(frozen=True)
class Comparison:
    """Of the second variant with the first, on the results that both have."""

    first: str
    second: str
    cases: int
    facts: int
    f1: Difference
    """Of strict F1, micro."""
    p_f1: float | None
    """Holm-corrected, where several are compared."""
    mcnemar: McNemar
    """On facts."""
    p_mcnemar: float
    """Holm-corrected."""
    better: int
    worse: int
    """Results with a higher or lower strict F1."""
    changes: tuple[CaseChange, ...]
    """The regressions first, the largest first."""

    @property
    def clear(self) -> bool:
        """Whether the difference is one that chance does not explain."""
        spread = self.f1.interval
        apart = spread is not None and (spread.low > 0 or spread.high < 0)
        return apart and self.p_f1 is not None and self.p_f1 < LEVEL

    def mirrored(self) -> Comparison:
        """Of the first with the second."""
        spread = self.f1.interval
        return replace(
            self,
            first=self.second,
            second=self.first,
            f1=replace(
                self.f1,
                value=None if self.f1.value is None else -self.f1.value,
                interval=spread and Interval(-spread.high, -spread.low),
            ),
            mcnemar=replace(self.mcnemar, only_first=self.mcnemar.only_second, only_second=self.mcnemar.only_first),
            better=self.worse,
            worse=self.better,
            changes=tuple(replace(each, first=each.second, second=each.first) for each in reversed(self.changes)),
        )

    @property
    def worsened(self) -> bool:
        return self.clear and (self.f1.value or 0) < 0


def compare(first: str, second: str, one: Table, other: Table, *, seed: int, cases: Collection[str] | None = None) -> Comparison:
    """On the results that both have, or on those of the given cases alone."""
    shared = [key for key in one.keys if key in other.places and (cases is None or key[0] in cases)]
    ones, others = _places(one, shared), _places(other, shared)
    covered = _covered(one, ones), _covered(other, others)
    facts = mcnemar(*covered)
    clusters = one.clusters[ones]
    difference = paired_difference(
        HEADLINE.sums, cluster_sums(one.rows[ones], clusters), cluster_sums(other.rows[others], clusters), seed=seed
    )
    values = zip(shared, case_values(one)[ones].tolist(), case_values(other)[others].tolist())
    changes = [CaseChange(*key, value, other_value) for key, value, other_value in values if value != other_value]
    changes.sort(key=lambda change: (change.second - change.first, change.case_id, change.repeat))
    return Comparison(
        first=first,
        second=second,
        cases=len(shared),
        facts=len(covered[0]),
        f1=difference,
        p_f1=difference.p,
        mcnemar=facts,
        p_mcnemar=facts.p,
        better=sum(change.second > change.first for change in changes),
        worse=sum(change.second < change.first for change in changes),
        changes=tuple(changes),
    )


def _places(table: Table, keys: Sequence[ResultKey]) -> Places:
    return np.array([table.places[key] for key in keys], dtype=np.int64)


def _covered(table: Table, places: Places) -> bytes:
    return b"".join(table.about[place].covered for place in places)


def case_values(table: Table) -> Numbers:
    """The strict F1 of each result; 1 where there was nothing to remember and nothing was stored."""
    values: Numbers = np.nan_to_num(HEADLINE.sums(table.rows), nan=1.0)
    return values


def compare_all(tables: Mapping[str, Table], *, seed: int) -> tuple[Comparison, ...]:
    """Every two of the variants, the p values corrected for how many that are."""
    return corrected([compare(one, other, tables[one], tables[other], seed=seed) for one, other in combinations(tables, 2)])


def corrected(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    f1 = holm([1.0 if each.p_f1 is None else each.p_f1 for each in comparisons])
    facts = holm([each.p_mcnemar for each in comparisons])
    return tuple(
        replace(each, p_f1=None if each.p_f1 is None else p_f1, p_mcnemar=p_mcnemar)
        for each, p_f1, p_mcnemar in zip(comparisons, f1, facts)
    )
