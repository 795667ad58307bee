"""All figures of a run, computed from its files and from nothing else, so that page and script show the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter

from evals.metrics.cost import Cost, cost_of
from evals.metrics.extraction import METRICS
from evals.metrics.figures import Figure, Slicing, confusion, leaks, macro, micro, slices
from evals.report.comparison import Comparison, Scores, compare_all
from evals.runs.folder import SUMMARY, RunFolder, replace_file
from evals.runs.overrides import overridden, read_overrides
from evals.runs.prices import Prices, load_prices
from evals.runs.record import Key, Result, VariantRecord
from evals.scores import CaseScore

_SLICED: Mapping[Slicing, tuple[str, ...]] = {
    "tag": ("strict_f1", "strict_precision", "recall", "nothing_false_positives"),
    "language": ("strict_f1", "strict_precision", "recall", "nothing_false_positives"),
    "topic": ("recall", "weighted_recall"),
}
_ERRORS = 3


@dataclass(frozen=True)
class VariantSummary:
    """The figures of one variant."""

    name: str
    hash: str
    """Of its instructions."""
    model: str
    planned: int
    """Results that the run asks for."""
    graded: int
    failed: int
    """Results in which the model failed: in no figure."""
    clusters: int
    micro: Mapping[str, Figure]
    """Over facts."""
    macro: Mapping[str, Figure]
    """Over cases."""
    by: Mapping[Slicing, Mapping[str, Mapping[str, Figure]]]
    """Over facts, by tag, language and topic; how many cases a slice has is not said here but in its figures."""
    operations: tuple[tuple[str, str, int], ...]
    """Expected, got, how often."""
    leaks: int
    leaking: tuple[str, ...]
    """The cases with a leak."""
    cost: Cost
    errors: tuple[tuple[str, int], ...] = ()
    """What the model failed with most, and how often."""

    @property
    def missing(self) -> int:
        return self.planned - self.graded - self.failed


@dataclass(frozen=True)
class Summary:
    """The figures of a run."""

    run: str
    variants: tuple[VariantSummary, ...]
    comparisons: tuple[Comparison, ...]
    """Of every two variants."""
    overrides: int
    """How many decisions of people are in the figures."""

    @property
    def complete(self) -> bool:
        return all(variant.graded == variant.planned for variant in self.variants)


SUMMARIES = TypeAdapter(Summary)


def summarise(run: RunFolder, prices: Prices | None = None) -> Summary:
    """The figures of the run's results so far."""
    overrides = read_overrides(run)
    results = overridden(run.results(), overrides)
    prices = prices or load_prices()
    scores = scores_by_variant(run, results)
    return Summary(
        run=run.name,
        variants=tuple(
            _variant(run, variant, [result for result in results.values() if result.variant == variant.name], prices)
            for variant in run.record.variants
        ),
        comparisons=compare_all(scores, seed=run.record.seed),
        overrides=len({(each.case_id, each.variant, each.repeat, each.extracted) for each in overrides}),
    )


def write_summary(run: RunFolder, summary: Summary) -> None:
    replace_file(run.path / SUMMARY, SUMMARIES.dump_json(summary, indent=2).decode() + "\n")


def read_summary(run: RunFolder) -> Summary | None:
    """What was written last; None before that, or when it is of another form. For lists of runs, which need no more."""
    try:
        return SUMMARIES.validate_json((run.path / SUMMARY).read_bytes())
    except (OSError, ValueError):
        return None


def scores_by_variant(run: RunFolder, results: Mapping[Key, Result]) -> dict[str, Scores]:
    found: dict[str, dict[tuple[str, int], CaseScore]] = {variant.name: {} for variant in run.record.variants}
    for (case_id, variant, repeat), result in results.items():
        if result.score is not None:
            found[variant][case_id, repeat] = result.score
    return dict(found)


def _variant(run: RunFolder, variant: VariantRecord, results: Sequence[Result], prices: Prices) -> VariantSummary:
    scores = [result.score for result in results if result.score is not None]
    seed = run.record.seed
    outcomes = [result.outcome for result in results]
    tokens = sum(each.input_tokens for each in outcomes), sum(each.output_tokens for each in outcomes)
    return VariantSummary(
        name=variant.name,
        hash=variant.hash,
        model=variant.model_id,
        planned=run.record.cases * run.record.repeats,
        graded=len(scores),
        failed=len(results) - len(scores),
        errors=tuple(Counter(each.error for each in outcomes if each.error is not None).most_common(_ERRORS)),
        clusters=len({score.cluster for score in scores}),
        micro=micro(scores, seed=seed),
        macro=macro(scores, seed=seed),
        by={slicing: _sliced(scores, slicing, names, seed) for slicing, names in _SLICED.items()},
        operations=tuple((*pair, count) for pair, count in confusion(scores).items()),
        leaks=leaks(scores),
        leaking=tuple(dict.fromkeys(score.case_id for score in scores if score.leaks)),
        cost=cost_of(outcomes, money=prices.cost(variant.model_id, *tokens), currency=prices.currency),
    )


def _sliced(scores: Sequence[CaseScore], slicing: Slicing, names: Sequence[str], seed: int) -> dict[str, dict[str, Figure]]:
    metrics = [METRICS[name] for name in names]
    return {name: micro(part, seed=seed, metrics=metrics) for name, part in slices(scores, slicing).items()}
