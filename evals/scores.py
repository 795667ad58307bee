"""What one run of one case gave, and how it was graded: the values between running, grading and measuring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pydantic import TypeAdapter

from memlib.db.schemas import Operation as OperationName

Score: TypeAlias = Literal[0, 1, 2]
Label: TypeAlias = Literal["matched", "duplicate", "conflict", "forbidden", "verbatim", "unsupported", "extra"]
UpdateResult: TypeAlias = Literal["correct", "hallucinated", "omitted"]


@dataclass(frozen=True)
class Operation:
    """A change of the store that the run made."""

    op: OperationName
    memory_id: str | None
    memory: str | None
    """The text afterwards; None for a deletion."""
    before: str | None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What one run of one case gave."""

    operations: tuple[Operation, ...]
    final: tuple[str, ...]
    """The texts in the store afterwards."""
    refused: tuple[tuple[str, str], ...] = ()
    """Operations that were not applied, and why."""
    leaks: tuple[str, ...] = ()
    """Values of `must_not` that were found anywhere in the store, history included."""
    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    estimated: bool = False
    """Whether any token count is an estimate."""
    seconds: float = 0.0
    reply: str = ""
    """What the model replied, with secrets masked."""
    error: str | None = None
    """Why the model gave no reply. Such an outcome is not graded."""


@dataclass(frozen=True)
class GoldScore:
    """How well one expected change was met."""

    gold: int
    """Its place in `Case.expected`."""
    score: Score
    """2 covered, 1 partly, 0 missed."""
    importance: float
    op: OperationName
    extracted: int | None
    """The place of the operation that covers it, wholly or partly."""
    similarity: float
    reason: str
    topics: tuple[str, ...] = ()
    update_result: UpdateResult | None = None
    """Of updates only."""


@dataclass(frozen=True)
class ExtractedScore:
    """How one change that was made is judged."""

    extracted: int
    """Its place in `Outcome.operations`."""
    op: OperationName
    memory: str | None
    label: Label
    score: Score
    """2 supported by conversation and gold, 1 partly, 0 not."""
    gold: int | None
    """The place of the expected change that it matches, doubles or contradicts."""
    similarity: float
    reason: str


@dataclass(frozen=True)
class CaseScore:
    """How one run of one case is judged."""

    case_id: str
    cluster: str
    """What is drawn as a whole by the bootstrap: the conversation that the case is from."""
    language: str
    tags: tuple[str, ...]
    golds: tuple[GoldScore, ...]
    extracted: tuple[ExtractedScore, ...]
    operations: tuple[tuple[str, str, int], ...]
    """Expected operation, made operation, and how often; "none" on either side."""
    final_state_correct: bool
    leaks: tuple[str, ...]
    nothing_expected: bool
    interference: int = 0
    """How many plausible false facts the case has."""
    interference_stored: int = 0
    """How many of them were stored."""


OUTCOME = TypeAdapter(Outcome)
"""To and from JSON types, for run folders."""
CASE_SCORE = TypeAdapter(CaseScore)
