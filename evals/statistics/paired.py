"""Whether one variant is better than another on the same cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import bdtr, ndtri  # scipy.stats, which has the same under other names, takes a second to load

from evals.statistics.bootstrap import CONFIDENCE, Interval, Numbers, Statistic, interval, resample

POWER = 0.8


@dataclass(frozen=True)
class Difference:
    """Of a statistic of two variants on the same clusters: the second less the first."""

    value: float | None
    """None when one of the two could not be told."""
    interval: Interval | None
    p: float | None
    """Of the hypothesis that there is no difference, two-sided, from the same resamples as the interval."""
    detectable: float | None
    """The smallest difference that a sample like this one would show with a probability of `POWER`."""
    clusters: int


def paired_difference(statistic: Statistic, first: Numbers, second: Numbers, *, seed: int) -> Difference:
    """By the paired cluster bootstrap: each sample takes the same clusters of both variants, given as sums, a row a cluster."""
    both = np.concatenate([first, second], axis=1)
    value, drawn = _difference(statistic, both.sum(axis=0)), _difference(statistic, resample(both, seed=seed))
    known = drawn[~np.isnan(drawn)]
    return Difference(
        value=None if np.isnan(value) else float(value),
        interval=interval(known),
        p=_p_value(known) if known.size else None,
        detectable=smallest_detectable(known) if known.size > 1 else None,
        clusters=len(first),
    )


def _difference(statistic: Statistic, sums: Numbers) -> Numbers:
    first, second = np.split(sums, 2, axis=-1)
    return statistic(second) - statistic(first)


def _p_value(drawn: Numbers) -> float:
    """Twice the share of resamples on the far side of zero. The one added keeps it above zero: a sample proves nothing for certain."""
    below, above = int((drawn <= 0).sum()), int((drawn >= 0).sum())
    return min(1.0, 2 * (min(below, above) + 1) / (drawn.size + 1))


def smallest_detectable(drawn: Numbers) -> float:
    """From the spread of resampled differences, two-sided at `CONFIDENCE`."""
    return float((ndtri((1 + CONFIDENCE) / 2) + ndtri(POWER)) * drawn.std(ddof=1))


@dataclass(frozen=True)
class McNemar:
    """Facts that only one of two variants got."""

    only_first: int
    only_second: int
    p: float
    """Exact, two-sided; 1 when they never differ."""


def mcnemar(first: Sequence[int], second: Sequence[int]) -> McNemar:
    """Of the same facts in the same order, 1 or true for each that was got."""
    pairs = list(zip(first, second, strict=True))
    only_first = sum(one and not other for one, other in pairs)
    only_second = sum(other and not one for one, other in pairs)
    return McNemar(only_first, only_second, min(1.0, 2 * float(bdtr(min(only_first, only_second), only_first + only_second, 0.5))))


def holm(p_values: Sequence[float]) -> list[float]:
    """The p values, in their order, corrected for how many they are (Holm's step-down), at most 1."""
    order = sorted(range(len(p_values)), key=lambda position: p_values[position])
    corrected = [0.0] * len(p_values)
    highest = 0.0
    for rank, position in enumerate(order):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[position]))
        corrected[position] = highest
    return corrected
