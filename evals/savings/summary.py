"""What came of a run: each strategy's figures, how it does beside the baselines, and the one verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter

from evals.metrics.figures import Figure
from evals.report.gates import Gate, Verdict
from evals.savings.figures import MARGIN, METRICS, break_even, figures, on_columns, sums_by_user
from evals.savings.measure import KEEP_ALL, Measured
from evals.statistics.paired import Difference, paired_difference

MUST_BEAT = "deduplicate, then cut"


@dataclass(frozen=True)
class Beside:
    """Retention less that of a baseline with the same number of tokens."""

    baseline: str
    retention: float | None
    """Of the baseline."""
    difference: Difference

    @property
    def beaten(self) -> bool:
        """Whether the whole interval is above 0; of a single user, which has none, the difference itself."""
        spread, value = self.difference.interval, self.difference.value
        return value is not None and (value if spread is None else spread.low) > 0


@dataclass(frozen=True)
class StrategySummary:
    """One strategy, or a baseline that every run has, over all stores."""

    name: str
    stores: int
    failed: int
    """Stores on which it, or its model, failed: in no figure."""
    errors: tuple[str, ...]
    figures: Mapping[str, Figure]
    lost: tuple[tuple[str, str], ...]
    """User and fact, of all."""
    beside: tuple[Beside, ...]
    calls: int
    input_tokens: int
    output_tokens: int
    seconds: float
    break_even: float | None
    """Turns until what was spent on writing is saved; None when nothing is saved."""

    @property
    def equal(self) -> bool | None:
        """Whether savings at equal information are shown; None when nothing could be measured.

        The lower end of the interval of the change must be above -2 points, of retention and, where questions were asked, of right
        answers. Of a single user every fact is counted and nothing estimated: the change of retention itself must be.
        """
        retention = self.figures.get("retention_change")
        if retention is None or retention.value is None:
            return None
        least = retention.value if retention.low is None else retention.low
        answers = self.figures["answer_change"].low
        return least > -MARGIN and (answers is None or answers > -MARGIN)


@dataclass(frozen=True)
class SavingsSummary:
    """All that is said of a run."""

    run: str
    planned: int
    strategies: tuple[StrategySummary, ...]

    @property
    def complete(self) -> bool:
        return all(strategy.stores == self.planned and not strategy.failed for strategy in self.strategies)


SUMMARIES = TypeAdapter(SavingsSummary)


def summarise(run: str, results: Sequence[Measured], *, planned: int, seed: int, extraction_tokens: int = 0) -> SavingsSummary:
    """`extraction_tokens`: what it cost to write the memories in the first place, of all stores together."""
    own = [result for result in results if result.matched_to is None]
    names = dict.fromkeys(result.strategy for result in own)
    return SavingsSummary(
        run,
        planned,
        tuple(
            _strategy([result for result in own if result.strategy == name], results, seed=seed, extraction_tokens=extraction_tokens)
            for name in names
        ),
    )


def _strategy(own: Sequence[Measured], all_results: Sequence[Measured], *, seed: int, extraction_tokens: int) -> StrategySummary:
    good = [result for result in own if result.error is None]
    matched = [result for result in all_results if result.matched_to == own[0].strategy and result.error is None]
    written = sum(result.input_tokens + result.output_tokens for result in good) + extraction_tokens
    before, after = (sum(getattr(result, name) for result in good) for name in ("tokens_before", "tokens_after"))
    return StrategySummary(
        name=own[0].strategy,
        stores=len(own),
        failed=len(own) - len(good),
        errors=tuple(f"{result.user_id}: {result.error}" for result in own if result.error),
        figures=figures(good, seed=seed) if good else {},
        lost=tuple((result.user_id, fact) for result in good for fact in result.lost),
        beside=tuple(_beside(good, [each for each in matched if each.strategy == name], seed) for name in _names(matched)),
        calls=sum(result.calls for result in own),
        input_tokens=sum(result.input_tokens for result in own),
        output_tokens=sum(result.output_tokens for result in own),
        seconds=sum(result.seconds for result in own),
        break_even=break_even(before, after, written=written),
    )


def _names(results: Sequence[Measured]) -> list[str]:
    return list(dict.fromkeys(result.strategy for result in results))


def _beside(own: Sequence[Measured], baseline: Sequence[Measured], seed: int) -> Beside:
    users = {result.user_id for result in baseline}
    first, second = sums_by_user(baseline), sums_by_user([result for result in own if result.user_id in users])
    retention = on_columns(METRICS["retention"])
    value = float(retention(first.sum(axis=0)))
    return Beside(baseline[0].strategy, None if value != value else value, paired_difference(retention, first, second, seed=seed))


def parse_gate(text: str) -> Gate:
    """From "retention=0.98"."""
    return Gate.parse(text, METRICS, example="retention=0.98")


def judge(summary: SavingsSummary, *, gates: Sequence[Gate] = (), against: SavingsSummary | None = None) -> Verdict:
    """A sentence a strategy. `against`: a run before, than which none may retain clearly less."""
    proposed = [strategy for strategy in summary.strategies if strategy.name != KEEP_ALL]
    failures = [
        why
        for gate in gates
        for strategy in proposed
        if (why := gate.failure(strategy.name, _value(strategy, gate.metric), sample="stores"))
    ]
    if against is not None:
        failures += [worse for strategy in proposed if (worse := _regression(strategy, against))]
    lines = [line for strategy in proposed for line in (sentence(strategy), *_error_lines(strategy))]
    return Verdict(tuple(lines), tuple(failures), summary.complete)


def _value(strategy: StrategySummary, metric: str) -> float | None:
    figure = strategy.figures.get(metric)
    return None if figure is None else figure.value


def sentence(strategy: StrategySummary) -> str:
    """The strategy in words."""
    saving, retention = (strategy.figures.get(name) for name in ("saving", "retention"))
    if saving is None or retention is None or saving.value is None or retention.value is None:
        return f"**{strategy.name}** could not be measured"
    found = f"{retention.value:.1%} of {retention.n:,} facts are found again{_within(retention)}"
    told = f"{saving.value:.1%} of the tokens{_within(saving)}; {found}"
    if strategy.equal:
        return f"**{strategy.name}** saves at equal information: {told}"
    beaten = next((beside for beside in strategy.beside if beside.baseline == MUST_BEAT), None)
    if beaten is None or beaten.beaten:
        return f"**{strategy.name}** trades information for tokens: {told}"
    return f"**{strategy.name}** saves nothing that dropping duplicates and cutting would not: {told}"


def _within(figure: Figure) -> str:
    return "" if figure.low is None else f" [{figure.low:.1%}, {figure.high:.1%}]"


def _error_lines(strategy: StrategySummary) -> list[str]:
    return (
        [f"**{strategy.name}** failed on {strategy.failed} of {strategy.stores} stores: {strategy.errors[0]}"]
        if strategy.failed
        else []
    )


def _regression(strategy: StrategySummary, against: SavingsSummary) -> str | None:
    """A figure of the other run that lies above the whole interval of this one's, or above the figure itself where there is none."""
    other = next((each for each in against.strategies if each.name == strategy.name), None)
    if other is None:
        return None
    for name in ("retention", "saving"):
        own, before = strategy.figures.get(name), other.figures.get(name)
        if (
            own
            and before
            and own.value is not None
            and before.value is not None
            and before.value > (own.high if own.high is not None else own.value)
        ):
            return f"{strategy.name}: a regression. {name} was {before.value:.4f} and is {own.value:.4f}"
    return None
