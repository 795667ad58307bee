"""What a benchmark says of its rounds: the median, and an interval that holds the true median 19 times in 20."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb
from statistics import median

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Spread:
    """Of the values of independent rounds."""

    median: float
    low: float
    """Of the 95 % interval of the median; the least value when the rounds are fewer than six, which cannot give one."""
    high: float
    rounds: int


def spread(values: Sequence[float]) -> Spread:
    """By order statistics, which ask nothing of how the values are distributed."""
    ordered = sorted(values)
    rank = interval_rank(len(ordered))
    return Spread(median(ordered), ordered[rank], ordered[-1 - rank], len(ordered))


def interval_rank(count: int) -> int:
    """How many values to leave out at each end so that the rest still spans the true median with `CONFIDENCE`."""
    rank = 0
    while rank + 1 <= (count - 1) // 2 and _coverage(count, rank + 1) >= CONFIDENCE:
        rank += 1
    return rank


def _coverage(count: int, rank: int) -> float:
    """The chance that the median lies between the values of this rank from either end."""
    outside: float = sum(comb(count, below) for below in range(rank + 1)) / 2**count
    return 1 - 2 * outside


def ratios(slower: Sequence[float], faster: Sequence[float]) -> list[float]:
    """Round by round: what disturbs a round disturbs both sides of it."""
    return [one / other for one, other in zip(slower, faster, strict=True)]
