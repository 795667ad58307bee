"""Counts the results of a run as it reads them, so that of very many none need be kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from evals.metrics.cost import Cost, cost_of
from evals.metrics.table import Counting, ResultKey, Table
from evals.runs.folder import RunFolder
from evals.runs.overrides import by_result, decided, read_overrides
from evals.runs.record import Result
from evals.scores import Outcome

_ERRORS = 3


@dataclass(frozen=True, eq=False)
class Counted:
    """The results of one variant, in the order of the run's cases."""

    table: Table
    """Of those that were graded."""
    failed: tuple[ResultKey, ...]
    tokens: tuple[int, int]
    """In and out, of all."""
    cost: Cost
    """Not in money yet."""
    errors: tuple[tuple[str, int], ...]
    """What the model failed with most, and how often."""


def count(run: RunFolder) -> dict[str, Counted]:
    """By variant, with the decisions of people in them."""
    decisions = by_result(read_overrides(run))
    ids = run.ids()
    positions = {case_id: position for position, case_id in enumerate(ids)}
    found = {variant.name: _Gathering(Counting(repeated=run.record.repeats > 1)) for variant in run.record.variants}
    for result in run.lines():
        if result.variant in found and result.case_id in positions:
            found[result.variant].add(decided(result, decisions.get(result.key, ())), positions[result.case_id])
    return {name: gathering.counted(ids) for name, gathering in found.items()}


@dataclass(frozen=True)
class _Gathering:
    counting: Counting
    kept: dict[tuple[int, int], tuple[Outcome, int | None]] = field(default_factory=dict)
    """By repeat and position of the case: what came of it, and where its score was counted."""

    def add(self, result: Result, position: int) -> None:
        place = None if result.score is None else self.counting.add(result.score, result.repeat)
        self.kept[result.repeat, position] = _spent(result.outcome), place

    def counted(self, ids: list[str]) -> Counted:
        kept = sorted(self.kept.items())
        outcomes = [outcome for _, (outcome, _) in kept]
        return Counted(
            table=self.counting.table([place for _, (_, place) in kept if place is not None]),
            failed=tuple((ids[position], repeat) for (repeat, position), (_, place) in kept if place is None),
            tokens=(sum(each.input_tokens for each in outcomes), sum(each.output_tokens for each in outcomes)),
            cost=cost_of(outcomes, money=None, currency=""),
            errors=tuple(Counter(each.error for each in outcomes if each.error is not None).most_common(_ERRORS)),
        )


def _spent(outcome: Outcome) -> Outcome:
    return Outcome(
        (),
        (),
        calls=outcome.calls,
        input_tokens=outcome.input_tokens,
        output_tokens=outcome.output_tokens,
        estimated=outcome.estimated,
        seconds=outcome.seconds,
        error=outcome.error,
    )
