"""Intervals by resampling whole clusters, since cases of one conversation stand or fall together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

K = TypeVar("K")
Numbers: TypeAlias = NDArray[np.float64]
Places: TypeAlias = NDArray[np.int64]
Statistic: TypeAlias = Callable[[Numbers], Numbers]
"""Of sums in the last axis, for all other axes at once; NaN where there is nothing to tell from."""

CONFIDENCE = 0.95
RESAMPLES = 4_000
FEWEST = 1_000
_PICKS = 40_000_000
"""How many clusters are drawn in all; of more than 10,000 clusters there are fewer samples, and no fewer than `FEWEST`."""
_HELD = 4_000_000
"""How many of them are held at a time."""
_MANY = 1_000
"""Of how many clusters on they are counted by kind: of fewer it takes no less time."""
_FRACTION = 2.0**10
_WHOLE = 2.0**52
"""Below it, a float is exact to the half."""


@dataclass(frozen=True)
class Interval:
    """By percentiles of the resamples, at `CONFIDENCE`."""

    low: float
    high: float


def cluster_sums(values: Numbers, clusters: Sequence[str] | Places) -> Numbers:
    """The rows of each cluster added up, one row a cluster, by the cluster's name or number."""
    named = clusters if isinstance(clusters, np.ndarray) else np.asarray(clusters, dtype=object).astype(str)
    names, positions = np.unique(named, return_inverse=True)
    sums = np.zeros((len(names), values.shape[1]))
    np.add.at(sums, positions, values)
    return sums


def resample(sums: Numbers, *, seed: int) -> Numbers:
    """The totals of many samples of as many clusters as there are, drawn with replacement: one row a sample.

    No row for fewer than two clusters, which tell nothing of their spread.
    """
    [(_, drawn)] = resample_each({"": sums}, seed=seed)
    return drawn


def resample_each(tables: Mapping[K, Numbers], *, seed: int) -> Iterator[tuple[K, Numbers]]:
    """Each table's samples, as `resample` has them; the clusters are drawn once for all tables that have as many."""
    sizes: dict[int, list[K]] = {}
    for name, sums in tables.items():
        sizes.setdefault(len(sums), []).append(name)
    for clusters, names in sizes.items():
        totals = {name: _totals(tables[name]) for name in names}
        drawn = {name: [np.empty((0, tables[name].shape[1]))] for name in names}
        for picks in _picked(clusters, seed):
            for name in names:
                drawn[name].append(totals[name](picks))
        for name in names:
            yield name, np.concatenate(drawn.pop(name))


def _picked(clusters: int, seed: int) -> Iterator[Places]:
    """Which clusters were drawn, a row a sample, some rows at a time."""
    if clusters < 2:
        return
    random = np.random.default_rng(seed)
    draws = min(RESAMPLES, max(FEWEST, _PICKS // clusters))
    rows = max(1, _HELD // clusters)
    for first in range(0, draws, rows):
        yield random.integers(0, clusters, size=(min(rows, draws - first), clusters))


def _totals(sums: Numbers) -> Callable[[Places], Numbers]:
    """How the samples of a table are added up."""
    return _by_kind(sums) if len(sums) > _MANY and _exact(sums) else _by_cluster(sums)


def _by_cluster(sums: Numbers) -> Callable[[Places], Numbers]:
    clusters = len(sums)

    def totals(picks: Places) -> Numbers:
        places = picks + np.arange(len(picks))[:, None] * clusters
        counts = np.bincount(places.ravel(), minlength=len(picks) * clusters).reshape(len(picks), clusters)
        return counts.astype(np.float64) @ sums

    return totals


def _by_kind(sums: Numbers) -> Callable[[Places], Numbers]:
    """Very many clusters are of few kinds, and how often each kind was drawn is sooner counted."""
    texts = [row.tobytes() for row in sums]
    numbers = {text: number for number, text in enumerate(dict.fromkeys(texts))}
    kinds = np.frombuffer(b"".join(numbers)).reshape(-1, sums.shape[1])
    kind = np.array([numbers[text] for text in texts], dtype=np.min_scalar_type(len(kinds)))

    def totals(picks: Places) -> Numbers:
        counts = [np.bincount(kind.take(row), minlength=len(kinds)) for row in picks]
        return np.array(counts, dtype=np.float64) @ kinds

    return totals


def _exact(sums: Numbers) -> bool:
    """Whether they add up to the same in any order, to the last digit: counts and quarters do, thirds do not."""
    scaled = sums * _FRACTION
    return bool((scaled == np.rint(scaled)).all() and np.abs(scaled).max() * len(sums) < _WHOLE)


def interval(values: Numbers) -> Interval | None:
    """Of resampled values; None when none of them could tell."""
    known = values[~np.isnan(values)]
    if not known.size:
        return None
    low, high = np.quantile(known, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return Interval(float(low), float(high))
