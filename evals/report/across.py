"""The variants of one run beside those of another, on the cases that are the same in both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from evals.metrics.table import Table
from evals.report.comparison import Comparison, compare, corrected
from evals.report.counted import count
from evals.runs.errors import RunError
from evals.runs.folder import RunFolder

Tables: TypeAlias = Mapping[str, Table]
"""By variant."""


def tables_of(run: RunFolder) -> Tables:
    return {name: counted.table for name, counted in count(run).items()}


def compare_runs(first: RunFolder, second: RunFolder, tables: Callable[[RunFolder], Tables] = tables_of) -> tuple[Comparison, ...]:
    """Each variant of the second run with the one of the first that has its name, or with the first's only one."""
    return _paired(first, second, tables(first), tables(second), _shared(first, second))


def compare_variants(
    first: RunFolder, one: str, second: RunFolder, other: str, tables: Callable[[RunFolder], Tables] = tables_of
) -> Comparison:
    """Any variant of a run beside any of another, as `compare_runs` has it if it pairs the two."""
    names = f"{one} of {first.name}", f"{other} of {second.name}"
    before, after, cases = tables(first), tables(second), _shared(first, second)
    try:
        paired = _paired(first, second, before, after, cases)
    except RunError:  # some other variant has no counterpart
        paired = ()
    found = [each for each in paired if (each.first, each.second) == names]
    return found[0] if found else compare(*names, before[one], after[other], seed=second.record.seed, cases=cases)


def _paired(first: RunFolder, second: RunFolder, before: Tables, after: Tables, cases: set[str]) -> tuple[Comparison, ...]:
    pairs = [(_counterpart(name, before, first), name) for name in after]
    names = [(f"{name} of {first.name}", f"{other} of {second.name}") for name, other in pairs]
    seed = second.record.seed
    return corrected([compare(*both, before[name], after[other], seed=seed, cases=cases) for both, (name, other) in zip(names, pairs)])


def _shared(first: RunFolder, second: RunFolder) -> set[str]:
    cases = first.same_cases(second)
    if not cases:
        raise RunError(f"{first.name} and {second.name} have no case in common: compare runs on the same case file")
    return cases


def _counterpart(name: str, before: Tables, run: RunFolder) -> str:
    if name in before:
        return name
    if len(before) == 1:
        return next(iter(before))
    raise RunError(f"{run.name} has no variant {name!r}; it has {', '.join(before)}")
