"""All figures of a run, computed from its files and from nothing else, so that page and script show the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from pydantic import TypeAdapter

from evals.metrics.cost import Cost
from evals.metrics.extraction import METRICS
from evals.metrics.figures import Asked, Figure, figures, macro_of, micro_of
from evals.metrics.table import Slicing, Table
from evals.report.comparison import Comparison, compare_all
from evals.report.counted import Counted, count
from evals.runs.folder import SUMMARY, RunFolder, replace_file
from evals.runs.overrides import read_overrides
from evals.runs.prices import Prices, load_prices
from evals.runs.record import VariantRecord

_SLICED: Mapping[Slicing, tuple[str, ...]] = {
    "tag": ("strict_f1", "strict_precision", "recall", "nothing_false_positives"),
    "language": ("strict_f1", "strict_precision", "recall", "nothing_false_positives"),
    "topic": ("recall", "weighted_recall"),
}


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


def summarise(run: RunFolder, prices: Prices | None = None, *, counted: Mapping[str, Counted] | None = None) -> Summary:
    """The figures of the run's results so far; of results that were counted already where they are given."""
    counted, seed = count(run) if counted is None else counted, run.record.seed
    prices = prices or load_prices()
    asked = {(name, *place): each for name, of in counted.items() for place, each in _asked(of.table).items()}
    told = figures(asked, seed=seed)
    return Summary(
        run=run.name,
        variants=tuple(
            _variant(
                run,
                variant,
                counted[variant.name],
                {place[1:]: each for place, each in told.items() if place[0] == variant.name},
                prices,
            )
            for variant in run.record.variants
        ),
        comparisons=compare_all({name: of.table for name, of in counted.items()}, seed=seed),
        overrides=len({(each.case_id, each.variant, each.repeat, each.extracted) for each in read_overrides(run)}),
    )


def write_summary(run: RunFolder, summary: Summary) -> None:
    replace_file(run.path / SUMMARY, SUMMARIES.dump_json(summary, indent=2).decode() + "\n")


def read_summary(run: RunFolder) -> Summary | None:
    """What was written last; None before that, or when it is of another form. For lists of runs, which need no more."""
    try:
        return SUMMARIES.validate_json((run.path / SUMMARY).read_bytes())
    except (OSError, ValueError):
        return None


def _asked(table: Table) -> dict[tuple[str, ...], Asked]:
    """What is to be told of a variant, by what it is of."""
    sliced: dict[tuple[str, ...], Asked] = {
        (slicing, name): micro_of(part, [METRICS[metric] for metric in metrics])
        for slicing, metrics in _SLICED.items()
        for name, part in table.parts(slicing).items()
    }
    return {("micro",): micro_of(table.whole), ("macro",): macro_of(table.whole), **sliced}


def _variant(
    run: RunFolder, variant: VariantRecord, counted: Counted, told: Mapping[tuple[str, ...], dict[str, Figure]], prices: Prices
) -> VariantSummary:
    table, money = counted.table, prices.cost(variant.model_id, *counted.tokens)
    return VariantSummary(
        name=variant.name,
        hash=variant.hash,
        model=variant.model_id,
        planned=run.record.cases * run.record.repeats,
        graded=len(table),
        failed=len(counted.failed),
        errors=counted.errors,
        clusters=len(np.unique(table.clusters)),
        micro=told["micro",],
        macro=told["macro",],
        by={slicing: {place[1]: each for place, each in told.items() if place[0] == slicing} for slicing in _SLICED},
        operations=tuple((*pair, count) for pair, count in table.confusion.items()),
        leaks=table.count("leaks"),
        leaking=tuple(dict.fromkeys(table.keys[place][0] for place in table.having("leaking"))),
        cost=replace(counted.cost, money=money, currency=prices.currency),
    )
