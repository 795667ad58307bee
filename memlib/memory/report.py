"""What an optimisation would do and has done: every memory before and after, what is saved, and which facts are lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from memlib.db.schemas import StoredMemory, UserMemory
from memlib.memory.listing import block_text
from memlib.memory.retention import StatementIndex, Vocabulary, facts_of
from memlib.models.base import Usage
from memlib.tokens import Tokenizer, count_tokens, tokenizer_of


@dataclass(frozen=True)
class Line:
    """One memory after the optimisation with those it comes from, or one before it that is gone."""

    kind: Literal["kept", "shortened", "merged", "new", "dropped"]
    """`merged` from two or more; `shortened`: one that is worded anew; `new`: says nothing that a memory before said."""
    after: UserMemory | None
    """None when dropped. Without a `memory_id` while it is only proposed."""
    before: tuple[StoredMemory, ...]
    """Oldest first; empty when new."""

    @property
    def saved(self) -> int:
        """Tokens before less tokens after, each memory by itself; negative where it grew."""
        return sum(tokens_of([memory]) for memory in self.before) - (tokens_of([self.after]) if self.after else 0)


@dataclass(frozen=True)
class Lost:
    """A fact that is not found any more."""

    fact: str
    memory_id: str
    """The memory that said it."""


@dataclass(frozen=True)
class Figures:
    """What was saved, and what it cost in facts."""

    tokenizer: Tokenizer
    tokens_before: int
    """Of the memories as they stand in a prompt, one line each."""
    tokens_after: int
    facts: int
    """Facts before that hold: those that a later memory has replaced are not counted."""
    lost: tuple[Lost, ...]
    superseded: tuple[Lost, ...]
    """Old values that are gone; no loss."""
    added: tuple[str, ...]
    """Pieces of statements after that nothing before says."""

    @property
    def saving(self) -> float:
        """1 - after / before; negative when it grew."""
        return 1 - self.tokens_after / self.tokens_before if self.tokens_before else 0.0

    @property
    def retention(self) -> float:
        """The share of the facts that are found again, 0 to 1; 1 when there were none."""
        return (self.facts - len(self.lost)) / self.facts if self.facts else 1.0


@dataclass(frozen=True)
class OptimizationReport:
    """A proposal, and after `apply_optimization` what was written."""

    user_id: str
    strategy: str
    model: str
    """The model's id, asked or not: see `usage.calls`."""
    before: tuple[StoredMemory, ...]
    """Oldest first."""
    after: tuple[UserMemory, ...]
    lines: tuple[Line, ...]
    """Those of the memories after in their order, then those dropped."""
    figures: Figures
    floor: float
    """The least retention with which it may be applied."""
    refusal: str | None
    """Why it may not be applied; None when it may."""
    usage: Usage = field(default_factory=Usage)
    seconds: float = 0.0
    change_id: str | None = None
    """What `undo` takes; None while nothing was written."""

    @property
    def saved_by_kind(self) -> dict[str, int]:
        """Tokens saved by the lines of each kind. They add up to the saving but for what joins the lines."""
        saved: dict[str, int] = {}
        for line in self.lines:
            saved[line.kind] = saved.get(line.kind, 0) + line.saved
        return saved

    @property
    def break_even(self) -> float | None:
        """After how many turns, each of which reads all memories, the tokens spent on the optimisation are saved; None when never."""
        saved = self.figures.tokens_before - self.figures.tokens_after
        return (self.usage.input_tokens + self.usage.output_tokens) / saved if saved > 0 else None


class OptimizedMemories(list[UserMemory]):
    """The memories after an optimisation, with its report."""

    def __init__(self, memories: Sequence[UserMemory], report: OptimizationReport) -> None:
        super().__init__(memories)
        self.report = report


def tokens_of(memories: Sequence[UserMemory], model_id: str | None = None) -> int:
    """Tokens of the memories as they stand in a prompt, one line each; none has none."""
    return count_tokens(block_text(memory.memory for memory in memories), model_id) if memories else 0


def lines_of(before: Sequence[StoredMemory], after: Sequence[UserMemory]) -> tuple[Line, ...]:
    """The memories after, each linked with those whose facts it says; then those that are gone."""
    sources = _sources(before, after)
    taken = {memory.memory_id for place in sources for memory in sources[place]}
    return (
        *(_line(memory, tuple(sources[place])) for place, memory in enumerate(after)),
        *(Line("dropped", None, (memory,)) for memory in before if memory.memory_id not in taken),
    )


def _sources(before: Sequence[StoredMemory], after: Sequence[UserMemory]) -> dict[int, list[StoredMemory]]:
    by_id = {memory.memory_id: place for place, memory in enumerate(after) if memory.memory_id is not None}
    index = StatementIndex(memory.memory for memory in after)
    sources: dict[int, list[StoredMemory]] = {place: [] for place in range(len(after))}
    for memory in before:
        place = by_id[memory.memory_id] if memory.memory_id in by_id else _where(index, memory.memory)
        if place is not None:
            sources[place].append(memory)
    return sources


def _where(index: StatementIndex, memory: str) -> int | None:
    return next((place for fact in facts_of(memory) if (place := index.place_of(fact)) is not None), None)


def _line(after: UserMemory, before: tuple[StoredMemory, ...]) -> Line:
    if not before:
        return Line("new", after, before)
    if len(before) > 1:
        return Line("merged", after, before)
    return Line("kept" if before[0].memory == after.memory else "shortened", after, before)


def figures_of(before: Sequence[StoredMemory], after: Sequence[UserMemory], model_id: str | None) -> Figures:
    from memlib.memory.strategies.old_values import statements_of  # loads with the first optimisation, not with the import

    index = StatementIndex(memory.memory for memory in after)
    kept = 0
    lost: list[Lost] = []
    old: list[Lost] = []
    for statement in statements_of([memory.memory for memory in before]):
        memory_id = before[statement.place].memory_id
        if index.place_of(statement.holds or statement.text) is None:
            (lost if statement.holds else old).append(Lost(statement.text, memory_id))
        elif statement.holds:
            kept += 1
    return Figures(
        tokenizer=tokenizer_of(model_id),
        tokens_before=tokens_of(before, model_id),
        tokens_after=tokens_of(after, model_id),
        facts=kept + len(lost),
        lost=tuple(lost),
        superseded=tuple(old),
        added=added(before, after),
    )


def added(before: Sequence[UserMemory], after: Sequence[UserMemory]) -> tuple[str, ...]:
    """The pieces of statements after that say something which nothing before says: a word, a number or a name that is new."""
    unchanged = {memory.memory for memory in before}
    known = Vocabulary(memory.memory for memory in before)
    return tuple(piece for memory in after if memory.memory not in unchanged for piece in known.unsupported(memory.memory))
