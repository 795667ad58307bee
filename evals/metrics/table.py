"""Graded results in columns, each counted once: all figures are made of these, and the results themselves need not be kept."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias

import numpy as np

from evals.metrics.tally import FIELDS, as_matrix, tally
from evals.scores import CaseScore, ExtractedScore, GoldScore
from evals.statistics.bootstrap import Numbers, Places, cluster_sums

Slicing: TypeAlias = Literal["tag", "language", "topic"]
ResultKey: TypeAlias = tuple[str, int]
"""Case id, repeat from 0."""


class About(NamedTuple):
    """What a result has that is no number."""

    tags: tuple[str, ...]
    language: str
    covered: bytes
    """A byte a gold fact: 1 where it is covered."""
    operations: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, eq=False)
class Part:
    """What was counted of some results, a row each, and the number of each one's cluster."""

    rows: Numbers
    clusters: Places

    @cached_property
    def sums(self) -> Numbers:
        """One row a cluster."""
        return cluster_sums(self.rows, self.clusters)


@dataclass(frozen=True, eq=False)
class Table:
    """The graded results of one variant."""

    keys: tuple[ResultKey, ...]
    rows: Numbers
    """One row a result, one column a field of `Tally`."""
    about: tuple[About, ...]
    clusters: Places
    """Of each result; their order is that of the clusters' names."""
    order: Places
    """One order whatever the order they came in, so that the same results give the same figures to the last digit."""
    topics: Mapping[str, tuple[Places, Numbers]]
    """By topic the results that have it, and what is counted of them when they are cut to its facts."""

    def __len__(self) -> int:
        return len(self.about)

    @cached_property
    def places(self) -> dict[ResultKey, int]:
        return {key: place for place, key in enumerate(self.keys)}

    @property
    def whole(self) -> Part:
        return Part(self.rows[self.order], self.clusters[self.order])

    def slices(self, by: Slicing) -> dict[str, Places]:
        """The results with each tag, language or topic, by name."""
        if by == "topic":
            return {name: places for name, (places, _) in self.topics.items()}
        found: dict[str, array[int]] = {}
        for place, about in enumerate(self.about):
            for name in about.tags if by == "tag" else (about.language,):
                found.setdefault(name, array("q")).append(place)
        return {name: np.array(places) for name, places in sorted(found.items())}

    def parts(self, by: Slicing) -> dict[str, Part]:
        """By each tag, language or topic, by name. By topic, of each result the facts of that topic alone."""
        rank = np.argsort(self.order)
        return {name: self._part(name, places, by, np.argsort(rank[places])) for name, places in self.slices(by).items()}

    def _part(self, name: str, places: Places, by: Slicing, order: Places) -> Part:
        rows = self.topics[name][1] if by == "topic" else self.rows[places]
        return Part(rows[order], self.clusters[places][order])

    def count(self, field: str) -> int:
        """The sum of a field of `Tally`."""
        return int(self.rows[:, FIELDS.index(field)].sum())

    def having(self, field: str) -> list[int]:
        """The results in which a field of `Tally` is not 0."""
        places: list[int] = np.flatnonzero(self.rows[:, FIELDS.index(field)]).tolist()
        return places

    @property
    def confusion(self) -> dict[tuple[str, str], int]:
        """How often an operation was expected and which one was got, "none" included."""
        counts: Counter[tuple[str, str]] = Counter()
        for operations, times in Counter(about.operations for about in self.about).items():
            for expected, got, count in operations:
                counts[expected, got] += count * times
        return dict(sorted(counts.items()))


class Counting:
    """Counts scores as they come, and keeps nothing else of them."""

    def __init__(self, *, repeated: bool) -> None:
        """`repeated`: whether a case may have several scores."""
        self._repeated = repeated
        self._rows = array("d")
        self._keys: list[ResultKey] = []
        self._about: list[About] = []
        self._known: dict[About, About] = {}
        self._texts: list[tuple[str, str, str]] = []
        self._topics: dict[str, tuple[array[int], array[float]]] = {}

    def add(self, score: CaseScore, repeat: int = 0) -> int:
        """Its place."""
        place = len(self._about)
        self._keys.append((score.case_id, repeat))
        self._rows.extend(tally(score, score.golds, score.extracted))
        about = About(score.tags, score.language, bytes(gold.score == 2 for gold in score.golds), score.operations)
        self._about.append(self._known.setdefault(about, about))
        # Of one case several scores are told apart by all that they say.
        self._texts.append((score.cluster, score.case_id, repr(score) if self._repeated else ""))
        for topic in {topic for gold in score.golds for topic in gold.topics}:
            places, rows = self._topics.setdefault(topic, (array("q"), array("d")))
            places.append(place)
            rows.extend(tally(score, *_of_topic(score, topic)))
        return place

    def table(self, places: Sequence[int] | None = None) -> Table:
        """Of the scores at these places, in their order; of all when none are given."""
        chosen = np.arange(len(self._about)) if places is None else np.array(places, dtype=np.int64)
        texts = [self._texts[place] for place in chosen]
        numbers = {name: number for number, name in enumerate(sorted({cluster for cluster, _, _ in texts}))}
        rank = np.full(len(self._about), -1)
        rank[chosen] = np.arange(len(chosen))
        topics = {name: self._ranked(name, rank) for name in sorted(self._topics)}
        return Table(
            keys=tuple(self._keys[place] for place in chosen),
            rows=as_matrix(self._rows)[chosen],
            about=tuple(self._about[place] for place in chosen),
            clusters=np.array([numbers[cluster] for cluster, _, _ in texts], dtype=np.int64),
            order=np.array(sorted(range(len(texts)), key=texts.__getitem__), dtype=np.int64),
            topics={name: of for name, of in topics.items() if len(of[0])},
        )

    def _ranked(self, name: str, rank: Places) -> tuple[Places, Numbers]:
        places, rows = self._topics[name]
        ranks = rank[np.array(places)]
        order = np.argsort(ranks)[(ranks < 0).sum() :]
        return ranks[order], as_matrix(rows)[order]


def tabulate(scores: Iterable[CaseScore]) -> Table:
    counting = Counting(repeated=True)
    for score in scores:
        counting.add(score)
    return counting.table()


def _of_topic(score: CaseScore, topic: str) -> tuple[list[GoldScore], list[ExtractedScore]]:
    """What matches no fact has no topic that could be trusted, and stays out."""
    golds = [gold for gold in score.golds if topic in gold.topics]
    kept = {gold.gold for gold in golds}
    return golds, [each for each in score.extracted if each.gold in kept]
