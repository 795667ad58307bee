"""The label of each operation: what it is beside what should have been remembered."""

from __future__ import annotations

from collections.abc import Iterator

from evals.grading.pairing import Pairing
from evals.matching.matcher import Comparison, Matcher
from evals.matching.words import coverage
from evals.scores import ExtractedScore, Label, Score
from memlib.claims import content_terms

SUPPORTED = 0.6
"""The share of a memory's content terms that has to occur in the conversation or in the memories before."""


def extracted_scores(pairing: Pairing, matcher: Matcher) -> tuple[ExtractedScore, ...]:
    return tuple(_Labelling(pairing, matcher, place).score() for place in range(len(pairing.operations)))


class _Labelling:
    """Of one operation."""

    def __init__(self, pairing: Pairing, matcher: Matcher, place: int) -> None:
        self._pairing = pairing
        self._matcher = matcher
        self._place = place
        self._operation = pairing.operations[place]
        self._memory = self._operation.memory or ""

    def score(self) -> ExtractedScore:
        if self._place in self._pairing.ruled_out:
            label, reason = self._pairing.ruled_out[self._place]
            return self._labelled(label, 0, None, 0.0, reason)
        pair = self._pairing.of_operation(self._place)
        if pair and pair.score == 2:
            return self._labelled("matched", 2, pair.gold, pair.similarity, pair.reason)
        if self._operation.op == "delete":
            return self._deletion()
        return self._twin() or next(self._unmatched())

    def _deletion(self) -> ExtractedScore:
        gold = self._pairing.replaced(self._place)
        if gold is not None:
            return self._labelled("matched", 2, gold, 1.0, "removes what another operation states anew")
        return self._labelled("extra", 0, None, 0.0, "deletes what was to stay")

    def _twin(self) -> ExtractedScore | None:
        if self._place not in self._pairing.twins:
            return None
        pair = self._pairing.of_operation(self._pairing.twins[self._place])
        reason = "another operation stores the very same text"
        if pair is None:
            return self._labelled("duplicate", 0, None, 0.0, reason)
        return self._labelled("duplicate", pair.score, pair.gold, pair.similarity, reason)

    def _unmatched(self) -> Iterator[ExtractedScore]:
        """The labels that fit, the first one decides."""
        yield from self._stale()
        yield from self._wrong()
        yield from self._repeated()
        yield from self._partly()
        share = self._support()
        if share < SUPPORTED:
            yield self._labelled("unsupported", 0, None, 0.0, f"{share:.0%} of its terms occur in the conversation or the memories")
        yield self._labelled("extra", 1, None, 0.0, "nothing asks for it")

    def _stale(self) -> Iterator[ExtractedScore]:
        changed = {gold.memory_id: place for place, gold in enumerate(self._pairing.case.expected) if gold.memory_id is not None}
        for existing in self._pairing.case.existing:
            same = self._matcher.compare(existing.memory, self._memory)
            if same.score == 2 and existing.memory_id in changed:
                yield self._labelled("conflict", 0, changed[existing.memory_id], same.similarity, "says what was so before")

    def _wrong(self) -> Iterator[ExtractedScore]:
        for gold, comparison in self._nearest_first():
            if comparison.conflict and comparison.near:
                yield self._labelled("conflict", 0, gold, comparison.similarity, comparison.conflict)

    def _repeated(self) -> Iterator[ExtractedScore]:
        for gold, comparison in self._nearest_first():
            if comparison.score == 2:
                yield self._labelled("duplicate", 2, gold, comparison.similarity, "another memory states it already")
        for existing in self._pairing.case.existing:
            same = self._matcher.compare(existing.memory, self._memory)
            if same.score == 2 and existing.memory_id != self._operation.memory_id:
                yield self._labelled("duplicate", 1, None, same.similarity, "was in the store before")
        for other in self._pairing.operations:
            # Of two that say the same one is extra and one a duplicate, whichever came first.
            if other.memory and other.memory < self._memory and self._matcher.compare(other.memory, self._memory).score == 2:
                yield self._labelled("duplicate", 1, None, 1.0, "another operation says it too")

    def _partly(self) -> Iterator[ExtractedScore]:
        for gold, comparison in self._nearest_first():
            if comparison.score == 1:
                yield self._labelled("extra", 1, gold, comparison.similarity, comparison.reason)

    def _nearest_first(self) -> list[tuple[int, Comparison]]:
        found = [(gold, comparison) for gold, row in enumerate(self._pairing.grid) if (comparison := row[self._place])]
        return sorted(found, key=lambda each: -each[1].similarity)

    def _support(self) -> float:
        case = self._pairing.case
        source = "\n".join([message.content for message in case.messages] + [existing.memory for existing in case.existing])
        terms = content_terms(self._memory)
        return 1 - coverage(terms, content_terms(source)).missing / len(terms) if terms else 1.0

    def _labelled(self, label: Label, score: Score, gold: int | None, similarity: float, reason: str) -> ExtractedScore:
        return ExtractedScore(self._place, self._operation.op, self._operation.memory, label, score, gold, similarity, reason)
