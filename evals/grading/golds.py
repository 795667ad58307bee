"""The score of each gold fact, and what became of each update."""

from __future__ import annotations

from evals.grading.pairing import Pairing
from evals.matching.matcher import Comparison
from evals.scores import GoldScore, UpdateResult


def gold_scores(pairing: Pairing) -> tuple[GoldScore, ...]:
    return tuple(_score(pairing, gold) for gold in range(len(pairing.case.expected)))


def _score(pairing: Pairing, gold: int) -> GoldScore:
    expected, pair = pairing.case.expected[gold], pairing.of_gold(gold)
    nearest = max((each for each in pairing.grid[gold] if each), key=lambda each: each.similarity, default=None)
    return GoldScore(
        gold=gold,
        score=pair.score if pair else 0,
        importance=expected.importance,
        op=expected.op,
        extracted=pair.operation if pair else None,
        similarity=pair.similarity if pair else nearest.similarity if nearest else 0.0,
        reason=pair.reason if pair else _missed(expected.op, nearest),
        topics=expected.topics,
        update_result=_update_result(pairing, gold) if expected.op == "update" else None,
    )


def _missed(op: str, nearest: Comparison | None) -> str:
    if op == "delete":
        return "was not deleted"
    if nearest is None:
        return "nothing was stored that could state it"
    return f"missed; the nearest {'differs: ' if nearest.conflict else ''}{nearest.reason}"


def _update_result(pairing: Pairing, gold: int) -> UpdateResult:
    """Correct when the old memory is gone and the new text is there; hallucinated when the old one was changed to something else."""
    expected, pair = pairing.case.expected[gold], pairing.of_gold(gold)
    changes = pairing.changes_of(expected.memory_id)
    stated = pairing.operations[pair.operation] if pair and pair.score == 2 else None
    if stated is not None and (stated in changes or any(change.op == "delete" for change in changes)):
        return "correct"
    return "hallucinated" if any(change.op == "update" for change in changes) else "omitted"
