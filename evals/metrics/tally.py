"""What is counted of a graded case: sums from which every figure of extraction is a ratio."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TypeAlias, get_args

import numpy as np

from evals.scores import CaseScore, Label, UpdateResult
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


def tally(score: CaseScore) -> Tally:
    labels = [each.label for each in score.extracted]
    updates = [gold.update_result for gold in score.golds if gold.update_result is not None]
    targets = [each for each in score.extracted if each.gold is not None]
    return Tally(
        cases=1,
        golds=len(score.golds),
        covered=sum(gold.score == 2 for gold in score.golds),
        weight=sum(gold.importance for gold in score.golds),
        covered_weight=sum(0.5 * gold.score * gold.importance for gold in score.golds),
        extracted=len(score.extracted),
        accuracy=sum(0.5 * each.score for each in score.extracted),
        target=len(targets),
        target_accuracy=sum(0.5 * each.score for each in targets),
        **{label: labels.count(label) for label in _LABELS},
        updates=len(updates),
        **{f"update_{result}": updates.count(result) for result in _UPDATES},
        interference=score.interference,
        resisted=score.interference - score.interference_stored,
        nothing=score.nothing_expected,
        nothing_stored=score.nothing_expected and bool(score.extracted),
        final_correct=score.final_state_correct,
        leaks=len(score.leaks),
        leaking=bool(score.leaks),
    )


def matrix(scores: Sequence[CaseScore]) -> Numbers:
    """One row a case, one column a field."""
    return np.array([tuple(vars(tally(score)).values()) for score in scores], dtype=np.float64).reshape(len(scores), len(FIELDS))


def of_columns(sums: Numbers) -> Tally:
    """The inverse: the last axis as fields."""
    return Tally(*np.moveaxis(sums, -1, 0))
