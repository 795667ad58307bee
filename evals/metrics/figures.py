"""Figures of graded cases, each with its sample size and interval: over facts (micro), over cases (macro), and by slice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import numpy as np

from evals.metrics.extraction import METRICS, Metric, share
from evals.metrics.tally import matrix
from evals.scores import CaseScore
from evals.statistics.bootstrap import Numbers, cluster_sums, interval, resample

Slicing: TypeAlias = Literal["tag", "language", "topic"]


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


def ordered(scores: Iterable[CaseScore]) -> list[CaseScore]:
    """In one order whatever the order they came in, so that the same cases give the same figures to the last digit."""
    return sorted(scores, key=lambda score: (score.cluster, score.case_id, _Written(score)))


@dataclass(frozen=True)
class _Written:
    """Orders scores of one case by all that they say, which is written out only where there are several."""

    score: CaseScore

    def __lt__(self, other: _Written) -> bool:
        return repr(self.score) < repr(other.score)


def micro(scores: Sequence[CaseScore], *, seed: int, metrics: Iterable[Metric] = METRICS.values()) -> dict[str, Figure]:
    """Over facts: the ratio of the sums of all cases."""
    scores = ordered(scores)
    sums = cluster_sums(matrix(scores), [score.cluster for score in scores])
    drawn = resample(sums, seed=seed)
    return {
        metric.name: _figure(metric.sums(sums.sum(axis=0)), metric.sums(drawn), metric.size(sums), metric.unit, len(sums))
        for metric in metrics
    }


def macro(scores: Sequence[CaseScore], *, seed: int, metrics: Iterable[Metric] = METRICS.values()) -> dict[str, Figure]:
    """Over cases: the mean of the figure of each case that can tell."""
    metrics, scores = list(metrics), ordered(scores)
    rows = matrix(scores)
    values = np.stack([metric.sums(rows) for metric in metrics], axis=1)
    known = ~np.isnan(values)
    sums = cluster_sums(np.concatenate([np.nan_to_num(values), known], axis=1), [score.cluster for score in scores])
    means, drawn = (share(*np.split(of, 2, axis=-1)) for of in (sums.sum(axis=0), resample(sums, seed=seed)))
    return {
        metric.name: _figure(means[column], drawn[:, column], int(known[:, column].sum()), "cases", len(sums))
        for column, metric in enumerate(metrics)
    }


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


def leaks(scores: Iterable[CaseScore]) -> int:
    """How many values were found that may not be stored. A gate, not a rate."""
    return sum(len(score.leaks) for score in scores)


def confusion(scores: Iterable[CaseScore]) -> dict[tuple[str, str], int]:
    """How often an operation was expected and which one was got, "none" included."""
    counts: Counter[tuple[str, str]] = Counter()
    for score in scores:
        for expected, got, count in score.operations:
            counts[expected, got] += count
    return dict(sorted(counts.items()))


def slices(scores: Sequence[CaseScore], by: Slicing) -> dict[str, list[CaseScore]]:
    """The scores by each tag, language or topic that they have, by name. By topic, each score is cut to the facts of that topic."""
    names: Mapping[Slicing, Callable[[CaseScore], Iterable[str]]] = {
        "tag": lambda score: score.tags,
        "language": lambda score: [score.language],
        "topic": lambda score: {topic for gold in score.golds for topic in gold.topics},
    }
    found: dict[str, list[CaseScore]] = {}
    for score in scores:
        for name in names[by](score):
            found.setdefault(name, []).append(_cut(score, name) if by == "topic" else score)
    return dict(sorted(found.items()))


def _cut(score: CaseScore, topic: str) -> CaseScore:
    """The score of the facts of the topic alone. What matches no fact has no topic that could be trusted, and stays out."""
    golds = tuple(gold for gold in score.golds if topic in gold.topics)
    kept = {gold.gold for gold in golds}
    return replace(score, golds=golds, extracted=tuple(each for each in score.extracted if each.gold in kept))
