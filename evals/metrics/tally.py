"""What is counted of a graded case: sums from which every figure of extraction is a ratio."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TypeAlias, get_args

import numpy as np

from evals.scores import CaseScore, ExtractedScore, GoldScore, Label, UpdateResult
from evals.statistics.bootstrap import Numbers

Count: TypeAlias = "float | Numbers"


@dataclass(frozen=True)
class Tally:
    """Of one case; or, each field an array, of many samples of cases at once."""

    cases: Count
    golds: Count
    covered: Count
    """Gold facts with score 2."""
    weight: Count
    """Importance of the gold facts."""
    covered_weight: Count
    """Half of the score times the importance."""
    extracted: Count
    accuracy: Count
    """Half of the score of what was extracted."""
    target: Count
    """Extracted memories that stand for a gold fact, well or badly."""
    target_accuracy: Count
    """Half of their score."""
    matched: Count
    duplicate: Count
    conflict: Count
    forbidden: Count
    verbatim: Count
    unsupported: Count
    extra: Count
    updates: Count
    update_correct: Count
    update_hallucinated: Count
    update_omitted: Count
    interference: Count
    """Plausible false facts that somebody else than the user voiced."""
    resisted: Count
    """Those of them that were not stored."""
    nothing: Count
    """Cases in which there was nothing to remember."""
    nothing_stored: Count
    """Those of them in which something was stored."""
    final_correct: Count
    leaks: Count
    leaking: Count
    """Cases with a leak."""


FIELDS = tuple(field.name for field in fields(Tally))
_LABELS = get_args(Label)
_UPDATES = get_args(UpdateResult)


def tally(score: CaseScore, golds: Sequence[GoldScore], extracted: Sequence[ExtractedScore]) -> tuple[float, ...]:
    """The fields of `Tally`, in their order, of these facts and memories of the case."""
    labels = [each.label for each in extracted]
    updates = [gold.update_result for gold in golds if gold.update_result is not None]
    targets = [each.score for each in extracted if each.gold is not None]
    return (
        1,
        len(golds),
        [gold.score for gold in golds].count(2),
        sum([gold.importance for gold in golds]),
        sum([0.5 * gold.score * gold.importance for gold in golds]),
        len(extracted),
        sum([0.5 * each.score for each in extracted]),
        len(targets),
        sum([0.5 * score for score in targets]),
        *map(labels.count, _LABELS),
        len(updates),
        *map(updates.count, _UPDATES),
        score.interference,
        score.interference - score.interference_stored,
        score.nothing_expected,
        score.nothing_expected and bool(extracted),
        score.final_state_correct,
        len(score.leaks),
        bool(score.leaks),
    )


def matrix(scores: Sequence[CaseScore]) -> Numbers:
    """One row a case, one column a field."""
    return as_matrix([count for score in scores for count in tally(score, score.golds, score.extracted)])


def as_matrix(counts: Sequence[float]) -> Numbers:
    """From the rows one behind the other."""
    return np.array(counts, dtype=np.float64).reshape(-1, len(FIELDS))


def of_columns(sums: Numbers) -> Tally:
    """The inverse: the last axis as fields."""
    return Tally(*np.moveaxis(sums, -1, 0))
