"""Which operation stands for which gold fact, one to one; what may stand for none is ruled out first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evals.cases.case import Case, Expected
from evals.extraction.leaks import find_leaks
from evals.matching.copies import copied
from evals.matching.matcher import Comparison, Matcher, assign
from evals.scores import Label, Operation, Score
from memlib.text import fingerprint


@dataclass(frozen=True)
class Pair:
    gold: int
    operation: int
    score: Score
    similarity: float
    reason: str


@dataclass(frozen=True)
class Pairing:
    case: Case
    operations: Sequence[Operation]
    ruled_out: dict[int, tuple[Label, str]]
    """Operations that match nothing, with their label and the reason."""
    twins: dict[int, int]
    """Operations that store the very text of another one, and that other one: a text counts once."""
    voiced_by_others: frozenset[int]
    """Places in `Case.interference` of what was stored."""
    grid: list[list[Comparison | None]]
    """Of each gold and each operation; None where one of them has no text."""
    pairs: tuple[Pair, ...]

    def of_gold(self, gold: int) -> Pair | None:
        return next((pair for pair in self.pairs if pair.gold == gold), None)

    def of_operation(self, operation: int) -> Pair | None:
        return next((pair for pair in self.pairs if pair.operation == operation), None)

    def changes_of(self, memory_id: str | None) -> list[Operation]:
        return [operation for operation in self.operations if memory_id is not None and operation.memory_id == memory_id]

    def replaced(self, operation: int) -> int | None:
        """The update that this deletion is the one half of, another operation being the other; None when it is not."""
        deleted = self.operations[operation]
        if deleted.op != "delete":
            return None
        return next((pair.gold for pair in self.pairs if self._is_update_of(pair, deleted.memory_id)), None)

    def _is_update_of(self, pair: Pair, memory_id: str | None) -> bool:
        gold = self.case.expected[pair.gold]
        return gold.op == "update" and gold.memory_id == memory_id and pair.score == 2


_NOT_COMPARED = Comparison(score=0, similarity=0.0, near=False, conflict=None)


def pair(case: Case, operations: Sequence[Operation], matcher: Matcher) -> Pairing:
    grid = [[_compare(gold, operation, matcher) for operation in operations] for gold in case.expected]
    others = _voiced_by_others(case, operations, grid, matcher)
    ruled_out = _ruled_out(case, operations) | {place: ("forbidden", _other_said(case, said)) for place, said in others.items()}
    twins = _twins(operations)
    open_grid = [
        [each if each and place not in ruled_out and place not in twins else _NOT_COMPARED for place, each in enumerate(row)]
        for row in grid
    ]
    texts = [_pair(gold, operation, open_grid[gold][operation]) for gold, operation in assign(open_grid)]
    return Pairing(case, operations, ruled_out, twins, frozenset(others.values()), grid, (*texts, *_deletions(case, operations)))


def _compare(gold: Expected, operation: Operation, matcher: Matcher) -> Comparison | None:
    return matcher.compare(gold.memory, operation.memory) if gold.memory and operation.memory else None


def _pair(gold: int, operation: int, comparison: Comparison) -> Pair:
    return Pair(gold, operation, comparison.score, comparison.similarity, comparison.reason)


def _ruled_out(case: Case, operations: Sequence[Operation]) -> dict[int, tuple[Label, str]]:
    said = [message.content for message in case.messages if message.role == "user"]
    golds = {gold.memory for gold in case.expected}
    found: dict[int, tuple[Label, str]] = {}
    for place, operation in enumerate(operations):
        if find_leaks(case.must_not, operation.memory or ""):
            found[place] = ("forbidden", "holds a value that may not be stored")
        elif operation.memory and operation.memory not in golds and (copy := copied(operation.memory, said)):
            found[place] = ("verbatim", copy)
    return found


def _twins(operations: Sequence[Operation]) -> dict[int, int]:
    """Of equal texts an update is the one that counts, else the first."""
    kept: dict[str, int] = {}
    found: dict[int, int] = {}
    for place in sorted(range(len(operations)), key=lambda place: operations[place].op != "update"):
        text = operations[place].memory
        if text and kept.setdefault(fingerprint(text), place) != place:
            found[place] = kept[fingerprint(text)]
    return found


def _voiced_by_others(
    case: Case, operations: Sequence[Operation], grid: list[list[Comparison | None]], matcher: Matcher
) -> dict[int, int]:
    """The operations that store what only others said, more than they state any gold; each with the place in `interference`."""
    found: dict[int, int] = {}
    for place, operation in enumerate(operations):
        golds = max((row[place].similarity for row in grid if row[place] and row[place].score), default=0.0)  # type: ignore[union-attr]
        for said, claim in enumerate(case.interference):
            comparison = matcher.compare(claim, operation.memory) if operation.memory else _NOT_COMPARED
            if comparison.score == 2 and comparison.similarity > golds:
                found.setdefault(place, said)
    return found


def _other_said(case: Case, said: int) -> str:
    return f"is what somebody else said: {case.interference[said]}"


def _deletions(case: Case, operations: Sequence[Operation]) -> list[Pair]:
    deleted = {operation.memory_id: place for place, operation in enumerate(operations) if operation.op == "delete"}
    wanted = {place: gold.memory_id for place, gold in enumerate(case.expected) if gold.op == "delete"}
    return [Pair(gold, deleted[memory_id], 2, 1.0, "deletes it") for gold, memory_id in wanted.items() if memory_id in deleted]
