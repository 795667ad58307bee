"""How many cases there are for each tag, topic and language, to see where some are lacking."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from evals.cases.case import Case
from evals.cases.choice import locked, split_of


@dataclass
class Row:
    """Of one tag, topic or language."""

    name: str
    cases: int = 0
    splits: Counter[str] = field(default_factory=Counter)
    """Cases by split."""
    operations: Counter[str] = field(default_factory=Counter)
    """Expected changes by operation, of cases that are not held out."""
    unreviewed: int = 0


@dataclass(frozen=True)
class Coverage:
    """Each the most frequent first."""

    tags: tuple[Row, ...]
    topics: tuple[Row, ...]
    languages: tuple[Row, ...]
    cases: int
    nothing: int
    """Cases in which nothing is to be remembered; none of the hold-out is looked at for this."""
    open: int
    """Cases that are not held out."""


def coverage(cases: Iterable[Case]) -> Coverage:
    cases = list(cases)
    tags: dict[str, Row] = {}
    topics: dict[str, Row] = {}
    languages: dict[str, Row] = {}
    for case in cases:
        for tag in case.tags:
            _count(tags, tag, case, all_operations=True)
        _count(languages, case.language, case, all_operations=True)
        for topic in () if locked(case) else dict.fromkeys(topic for each in case.expected for topic in each.topics):
            _count(topics, topic, case, all_operations=False)
    seen = [case for case in cases if not locked(case)]
    return Coverage(_sorted(tags), _sorted(topics), _sorted(languages), len(cases), sum(not case.expected for case in seen), len(seen))


def _count(rows: dict[str, Row], name: str, case: Case, *, all_operations: bool) -> None:
    row = rows.setdefault(name, Row(name))
    row.cases += 1
    row.splits[split_of(case)] += 1
    row.unreviewed += not case.reviewed
    if not locked(case):
        row.operations.update(each.op for each in case.expected if all_operations or name in each.topics)


def _sorted(rows: dict[str, Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows.values(), key=lambda row: (-row.cases, row.name)))
