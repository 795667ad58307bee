"""Intervals by resampling whole clusters, since cases of one conversation stand or fall together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.float64]
Statistic: TypeAlias = Callable[[Numbers], Numbers]
"""Of sums in the last axis, for all other axes at once; NaN where there is nothing to tell from."""

CONFIDENCE = 0.95
RESAMPLES = 4_000
FEWEST = 1_000
_PICKS = 40_000_000
"""How many clusters are drawn in all; of more than 10,000 clusters there are fewer samples, and no fewer than `FEWEST`."""
_HELD = 4_000_000
"""How many of them are held at a time."""


@dataclass(frozen=True)
class Interval:
    """By percentiles of the resamples, at `CONFIDENCE`."""

    low: float
    high: float


def cluster_sums(values: Numbers, clusters: Sequence[str]) -> Numbers:
    """The rows of each cluster added up, one row a cluster, by the cluster's name."""
    names, positions = np.unique(np.asarray(clusters, dtype=object).astype(str), return_inverse=True)
    sums = np.zeros((len(names), values.shape[1]))
    np.add.at(sums, positions, values)
    return sums


def resample(sums: Numbers, *, seed: int) -> Numbers:
    """The totals of many samples of as many clusters as there are, drawn with replacement: one row a sample.

    No row for fewer than two clusters, which tell nothing of their spread.
    """
    if len(sums) < 2:
        return np.empty((0, sums.shape[1]))
    return np.concatenate([counts @ sums for counts in _drawn(len(sums), seed)])


def _drawn(clusters: int, seed: int) -> Iterator[Numbers]:
    """How often each cluster was drawn, some rows of draws at a time."""
    random = np.random.default_rng(seed)
    draws = min(RESAMPLES, max(FEWEST, _PICKS // clusters))
    rows = max(1, _HELD // clusters)
    for first in range(0, draws, rows):
        count = min(rows, draws - first)
        picks = random.integers(0, clusters, size=(count, clusters)) + np.arange(count)[:, None] * clusters
        yield np.bincount(picks.ravel(), minlength=count * clusters).reshape(count, clusters).astype(np.float64)


def interval(values: Numbers) -> Interval | None:
    """Of resampled values; None when none of them could tell."""
    known = values[~np.isnan(values)]
    if not known.size:
        return None
    low, high = np.quantile(known, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return Interval(float(low), float(high))
