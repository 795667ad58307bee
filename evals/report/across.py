"""The variants of one run beside those of another, on the cases that are the same in both."""

from __future__ import annotations

from evals.report.comparison import Comparison, Scores, compare, corrected
from evals.report.summary import scores_by_variant
from evals.runs.errors import RunError
from evals.runs.folder import RunFolder
from evals.runs.overrides import overridden, read_overrides


def compare_runs(first: RunFolder, second: RunFolder) -> tuple[Comparison, ...]:
    """Each variant of the second run with the one of the first that has its name, or with the first's only one."""
    same = _same_cases(first, second)
    if not same:
        raise RunError(f"{first.name} and {second.name} have no case in common: compare runs on the same case file")
    before, after = _scores(first, same), _scores(second, same)
    pairs = [(_counterpart(name, before, first), name) for name in after]
    return corrected(
        [
            compare(f"{name} of {first.name}", f"{other} of {second.name}", before[name], after[other], seed=second.record.seed)
            for name, other in pairs
        ]
    )


def compare_variants(first: RunFolder, one: str, second: RunFolder, other: str) -> Comparison:
    """Any variant of a run beside any of another, as `compare_runs` has it if it pairs the two."""
    names = f"{one} of {first.name}", f"{other} of {second.name}"
    same = _same_cases(first, second)
    if not same:
        raise RunError(f"{first.name} and {second.name} have no case in common: compare runs on the same case file")
    try:
        paired = compare_runs(first, second)
    except RunError:  # some other variant has no counterpart
        paired = ()
    found = [each for each in paired if (each.first, each.second) == names]
    return found[0] if found else compare(*names, _scores(first, same)[one], _scores(second, same)[other], seed=second.record.seed)


def _same_cases(first: RunFolder, second: RunFolder) -> set[str]:
    before = {case.id: case for case in first.cases()}
    return {case.id for case in second.cases() if before.get(case.id) == case}


def _scores(run: RunFolder, cases: set[str]) -> dict[str, Scores]:
    scores = scores_by_variant(run, overridden(run.results(), read_overrides(run)))
    return {variant: {key: score for key, score in of.items() if key[0] in cases} for variant, of in scores.items()}


def _counterpart(name: str, before: dict[str, Scores], run: RunFolder) -> str:
    if name in before:
        return name
    if len(before) == 1:
        return next(iter(before))
    raise RunError(f"{run.name} has no variant {name!r}; it has {', '.join(before)}")
