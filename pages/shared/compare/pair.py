"""The two variants that are compared, by the address, and all that is computed of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from evals.metrics.table import Table
from evals.report.across import compare_variants
from evals.report.comparison import Comparison
from evals.report.summary import Summary, VariantSummary
from evals.report.verdict import incomplete, sentence, unread
from evals.runs.errors import RunError
from evals.runs.folder import RunFolder
from evals.runs.library import baseline
from evals.runs.overrides import overridden, read_overrides
from evals.runs.record import Result
from pages.shared import address
from pages.shared.runs import reading


@dataclass(frozen=True)
class Side:
    """One variant of one run."""

    run: RunFolder
    variant: str

    @property
    def label(self) -> str:
        return f"{self.variant} · {self.run.name}"


@dataclass(frozen=True)
class Pair:
    """The second is compared with the first."""

    first: Side
    second: Side

    @property
    def one_run(self) -> bool:
        return self.first.run.path == self.second.run.path

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.first, self.second

    def name(self, side: Side) -> str:
        """As short as tells the two apart."""
        return side.variant if self.one_run else side.label


def chosen(runs: Sequence[RunFolder]) -> Pair | None:
    """By the address; where that says nothing, the newest run within itself, or beside the baseline, or beside the one before."""
    second = _run(address.one("second"), runs) or next(iter(runs), None)
    if second is None:
        return None
    first = _run(address.one("first"), runs) or _counterpart(second, runs)
    names = [variant.name for variant in first.record.variants]
    one = _among(address.one("first_variant"), names) or names[0]
    others = [variant.name for variant in second.record.variants]
    free = [name for name in others if first.path != second.path or name != one] or others
    other = _among(address.one("second_variant"), others) or (one if one in free else free[0])
    return Pair(Side(first, one), Side(second, other))


def _run(name: str, runs: Sequence[RunFolder]) -> RunFolder | None:
    if not name:
        return None
    return next((run for run in runs if run.name == name), None) or reading.find(name)


def _counterpart(run: RunFolder, runs: Sequence[RunFolder]) -> RunFolder:
    if len(run.record.variants) > 1:
        return run
    starred = baseline()
    others = [each for each in runs if each.name != run.name]
    older = [each for each in others if each.record.created_at <= run.record.created_at]
    return next((each for each in others if each.name == starred), None) or next(iter(older or others), run)


def _among(name: str, names: Sequence[str]) -> str | None:
    return name if name in names else None


def comparison_of(pair: Pair) -> Comparison:
    """A `RunError` when the two have no case in common."""
    if pair.first == pair.second:
        raise RunError("a variant cannot be compared with itself: choose another one, or run a second variant")
    if pair.one_run:
        found = next(each for each in reading.summary_of(pair.first.run).comparisons if {each.first, each.second} == _names(pair))
        return found if found.first == pair.first.variant else found.mirrored()
    marks = tuple(reading.mark(side.run) for side in pair.sides)
    return _comparison(pair.first.run.path, pair.first.variant, pair.second.run.path, pair.second.variant, marks)


def results(pair: Pair) -> int:
    """How many are read for the comparison."""
    return sum({side.run.path: side.run.planned for side in pair.sides}.values())


def _names(pair: Pair) -> set[str]:
    return {side.variant for side in pair.sides}


@lru_cache(maxsize=32)
def _comparison(first: Path, one: str, second: Path, other: str, _marks: object) -> Comparison:
    return compare_variants(RunFolder.open(first), one, RunFolder.open(second), other, tables_of)


def tables_of(run: RunFolder) -> dict[str, Table]:
    return {name: counted.table for name, counted in reading.counted_of(run).items()}


def table_of(side: Side) -> Table:
    return reading.counted_of(side.run)[side.variant].table


def result_of(side: Side, case_id: str, repeat: int) -> Result | None:
    """With the decisions of people in it."""
    found = overridden(side.run.results_of(case_id), read_overrides(side.run))
    return found.get((case_id, side.variant, repeat))


def summary_of(side: Side) -> VariantSummary:
    return next(variant for variant in reading.summary_of(side.run).variants if variant.name == side.variant)


def verdict(pair: Pair, comparison: Comparison) -> list[str]:
    """In words, the most important first; what is missing is said too."""
    whole: Summary | None = reading.summary_of(pair.second.run) if pair.one_run else None
    both = [summary_of(side) for side in pair.sides]
    return [sentence(comparison, whole), *unread(both), *incomplete(both)]
