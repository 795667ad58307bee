"""Figures of graded cases, each with its sample size and interval: over facts (micro), over cases (macro), and by slice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from evals.metrics.extraction import METRICS, Metric, share
from evals.metrics.table import Part, tabulate
from evals.scores import CaseScore
from evals.statistics.bootstrap import Numbers, cluster_sums, interval, resample_each

K = TypeVar("K")


@dataclass(frozen=True)
class Figure:
    """One figure of a sample."""

    value: float | None
    """None when the sample cannot tell."""
    low: float | None
    """Of the 95 % interval; None when there are fewer than two clusters."""
    high: float | None
    n: int
    unit: str
    """What `n` counts: facts, memories, updates, cases."""
    clusters: int


@dataclass(frozen=True)
class Asked:
    """Figures that wait for samples of their clusters."""

    sums: Numbers
    """One row a cluster."""
    told: Callable[[Numbers], dict[str, Figure]]
    """The figures, by their samples."""


def figures(asked: Mapping[K, Asked], *, seed: int) -> dict[K, dict[str, Figure]]:
    """All at once, as clusters are then drawn but once for all that have as many of them."""
    drawn = resample_each({name: each.sums for name, each in asked.items()}, seed=seed)
    found = {name: asked[name].told(samples) for name, samples in drawn}
    return {name: found[name] for name in asked}


def micro(scores: Iterable[CaseScore], *, seed: int, metrics: Iterable[Metric] = METRICS.values()) -> dict[str, Figure]:
    """Over facts: the ratio of the sums of all cases."""
    return figures({"": micro_of(tabulate(scores).whole, metrics)}, seed=seed)[""]


def macro(scores: Iterable[CaseScore], *, seed: int, metrics: Iterable[Metric] = METRICS.values()) -> dict[str, Figure]:
    """Over cases: the mean of the figure of each case that can tell."""
    return figures({"": macro_of(tabulate(scores).whole, metrics)}, seed=seed)[""]


def micro_of(part: Part, metrics: Iterable[Metric] = METRICS.values()) -> Asked:
    sums = part.sums

    def told(drawn: Numbers) -> dict[str, Figure]:
        return {
            metric.name: _figure(metric.sums(sums.sum(axis=0)), metric.sums(drawn), metric.size(sums), metric.unit, len(sums))
            for metric in metrics
        }

    return Asked(sums, told)


def macro_of(part: Part, metrics: Iterable[Metric] = METRICS.values()) -> Asked:
    metrics = list(metrics)
    values = np.stack([metric.sums(part.rows) for metric in metrics], axis=1)
    known = ~np.isnan(values)
    sums = cluster_sums(np.concatenate([np.nan_to_num(values), known], axis=1), part.clusters)

    def told(samples: Numbers) -> dict[str, Figure]:
        means, drawn = (share(*np.split(of, 2, axis=-1)) for of in (sums.sum(axis=0), samples))
        return {
            metric.name: _figure(means[column], drawn[:, column], int(known[:, column].sum()), "cases", len(sums))
            for column, metric in enumerate(metrics)
        }

    return Asked(sums, told)


def _figure(value: Numbers, drawn: Numbers, n: int, unit: str, clusters: int) -> Figure:
    spread = interval(drawn)
    return Figure(
        value=None if np.isnan(value) else float(value),
        low=spread.low if spread else None,
        high=spread.high if spread else None,
        n=n,
        unit=unit,
        clusters=clusters,
    )
