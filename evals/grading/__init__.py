"""Grades what one run of a case gave: every gold fact, every operation, and the store afterwards."""

from __future__ import annotations

from evals.cases.case import Case
from evals.grading.golds import gold_scores
from evals.grading.labels import extracted_scores
from evals.grading.operations import confusion
from evals.grading.pairing import pair
from evals.grading.state import is_as_expected
from evals.matching.matcher import Matcher
from evals.scores import CaseScore, Outcome

__all__ = ["grade"]


def grade(case: Case, outcome: Outcome, matcher: Matcher) -> CaseScore:
    """Raises `ValueError` for an outcome with an error: there is nothing to grade, and a failed call is neither a miss nor a pass."""
    if outcome.error is not None:
        raise ValueError(f"case {case.id!r} cannot be graded: {outcome.error}")
    pairing = pair(case, outcome.operations, matcher)
    return CaseScore(
        case_id=case.id,
        cluster=case.cluster,
        language=case.language,
        tags=case.tags,
        golds=gold_scores(pairing),
        extracted=extracted_scores(pairing, matcher),
        operations=confusion(pairing),
        final_state_correct=is_as_expected(case, outcome.final, matcher),
        leaks=outcome.leaks,
        nothing_expected=not case.expected,
        interference=len(case.interference),
        interference_stored=len(pairing.voiced_by_others),
    )
