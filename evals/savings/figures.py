"""Every figure of savings, defined once: over the sums of stores, with intervals by resampling users."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from evals.metrics.extraction import share
from evals.metrics.figures import Figure
from evals.savings.measure import Measured
from evals.statistics.bootstrap import Numbers, cluster_sums, interval, resample

MARGIN = 0.02
"""The loss of retention, or of right answers, up to which information counts as equal."""

COLUMNS = (
    *("tokens_before", "tokens_after", "facts", "found", "weight", "weight_found"),
    *("questions", "right_before", "right_after", "added", "stale", "resurrected"),
)
_PLACE = {name: place for place, name in enumerate(COLUMNS)}


@dataclass(frozen=True)
class Metric:
    """One figure over stores."""

    name: str
    title: str
    better: Literal["higher", "lower"]
    of: Callable[[Mapping[str, Numbers]], Numbers]
    """From the sums of the columns; NaN where they cannot tell."""
    size: str
    """The column that says how many it is of."""
    unit: str


def _change(after: str, before: str, whole: str) -> Callable[[Mapping[str, Numbers]], Numbers]:
    return lambda sums: share(sums[after] - sums[before], sums[whole])


_METRICS = (
    Metric(
        "saving",
        "Tokens saved",
        "higher",
        lambda sums: 1 - share(sums["tokens_after"], sums["tokens_before"]),
        "tokens_before",
        "tokens",
    ),
    Metric("retention", "Facts retained", "higher", lambda sums: share(sums["found"], sums["facts"]), "facts", "facts"),
    Metric(
        "weighted_retention",
        "Facts retained, by importance",
        "higher",
        lambda sums: share(sums["weight_found"], sums["weight"]),
        "facts",
        "facts",
    ),
    Metric("retention_change", "Change of retention", "higher", _change("found", "facts", "facts"), "facts", "facts"),
    Metric(
        "facts_per_100_tokens",
        "Facts in 100 tokens",
        "higher",
        lambda sums: 100 * share(sums["found"], sums["tokens_after"]),
        "tokens_after",
        "tokens",
    ),
    Metric(
        "answers_before",
        "Right answers before",
        "higher",
        lambda sums: share(sums["right_before"], sums["questions"]),
        "questions",
        "questions",
    ),
    Metric(
        "answers_after",
        "Right answers after",
        "higher",
        lambda sums: share(sums["right_after"], sums["questions"]),
        "questions",
        "questions",
    ),
    Metric(
        "answer_change",
        "Change of right answers",
        "higher",
        _change("right_after", "right_before", "questions"),
        "questions",
        "questions",
    ),
    Metric("added", "Statements added", "lower", lambda sums: sums["added"], "facts", "facts"),
    Metric("stale", "Old values still told", "lower", lambda sums: sums["stale"], "facts", "facts"),
    Metric("resurrected", "Old values told anew", "lower", lambda sums: sums["resurrected"], "facts", "facts"),
)
METRICS = {metric.name: metric for metric in _METRICS}


def row(result: Measured) -> list[float]:
    """The result's numbers, in the order of `COLUMNS`."""
    counted = {
        "questions": len(result.answers),
        "right_before": sum(answer.before for answer in result.answers),
        "right_after": sum(answer.after for answer in result.answers),
        "added": len(result.added),
        "resurrected": len(result.resurrected),
    }
    return [float(counted[name] if name in counted else getattr(result, name)) for name in COLUMNS]


def sums_by_user(results: Sequence[Measured]) -> Numbers:
    """One row a user, in the order of their names."""
    return cluster_sums(np.array([row(result) for result in results], dtype=np.float64), [result.user_id for result in results])


def figures(results: Sequence[Measured], *, seed: int) -> dict[str, Figure]:
    """All figures of one strategy."""
    sums = sums_by_user(results)
    drawn = resample(sums, seed=seed)
    return {metric.name: _figure(metric, sums, drawn) for metric in _METRICS}


def _figure(metric: Metric, sums: Numbers, drawn: Numbers) -> Figure:
    value, spread = float(on_columns(metric)(sums.sum(axis=0))), interval(on_columns(metric)(drawn))
    return Figure(
        value=None if np.isnan(value) else value,
        low=spread.low if spread else None,
        high=spread.high if spread else None,
        n=int(sums[:, _PLACE[metric.size]].sum()),
        unit=metric.unit,
        clusters=len(sums),
    )


def on_columns(metric: Metric) -> Callable[[Numbers], Numbers]:
    """The metric of an array whose last axis are the columns."""
    return lambda sums: metric.of({name: sums[..., place] for name, place in _PLACE.items()})


def break_even(tokens_before: int, tokens_after: int, *, written: int) -> float | None:
    """After how many turns, each of which reads the memories, what was spent on writing is saved; None when never."""
    saved = tokens_before - tokens_after
    return written / saved if saved > 0 else None
