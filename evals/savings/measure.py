"""Measures what a strategy does to one store: tokens, and every fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import monotonic

from evals.savings.generator import Fact, Store
from memlib.db.schemas import UserMemory
from memlib.errors import MemlibError
from memlib.memory.metering import MeteredModel
from memlib.memory.report import added, tokens_of
from memlib.memory.retention import StatementIndex, facts_of
from memlib.memory.strategies import MemoryOptimizationStrategy
from memlib.models.base import ChatModel
from memlib.tokens import tokenizer_of

KEEP_ALL = "keep all"


@dataclass(frozen=True)
class Answered:
    """One question, asked with the memories before and with those after."""

    question: str
    answer: str
    before: bool
    """Whether the reply gave the answer."""
    after: bool
    reply_before: str
    reply_after: str


@dataclass(frozen=True)
class Measured:
    """What one strategy did to one store. The line of a run's `results.jsonl`."""

    user_id: str
    strategy: str
    matched_to: str | None = None
    """A baseline: the strategy whose number of tokens it was given."""
    error: str | None = None
    """Why there is no result: the strategy or its model failed. In no figure."""
    tokenizer: str = ""
    tokens_before: int = 0
    tokens_after: int = 0
    memories_before: int = 0
    memories_after: int = 0
    facts: int = 0
    """That hold."""
    found: int = 0
    weight: float = 0.0
    """Of the facts, by importance."""
    weight_found: float = 0.0
    lost: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    stale: int = 0
    """Old values that are still told."""
    resurrected: tuple[str, ...] = ()
    """Old values that are told in new words, as if they held."""
    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    seconds: float = 0.0
    answers: tuple[Answered, ...] = ()

    @property
    def key(self) -> tuple[str, str, str | None]:
        return self.user_id, self.strategy, self.matched_to


def measure(store: Store, strategy: MemoryOptimizationStrategy, model: ChatModel, *, matched_to: str | None = None) -> Measured:
    """The result; a strategy or model that fails is a result too, with its error."""
    return measured(store, *applied(store, strategy, model), matched_to=matched_to)


def applied(store: Store, strategy: MemoryOptimizationStrategy, model: ChatModel) -> tuple[list[UserMemory], Measured]:
    """The memories after the strategy, and what it cost."""
    metered = MeteredModel(lambda: model)
    started = monotonic()
    blank = Measured(store.user_id, strategy.name)
    try:
        after = strategy.optimize(list(store.memories), metered) if store.memories else []
    except MemlibError as error:
        return [], replace(blank, error=f"{type(error).__name__}: {error}", seconds=monotonic() - started)
    usage = metered.usage
    return after, replace(
        blank,
        tokenizer=tokenizer_of(model.id).name,
        calls=usage.calls,
        input_tokens=usage.input_tokens,
        output_tokens=usage.output_tokens,
        seconds=monotonic() - started,
    )


def measured(store: Store, after: Sequence[UserMemory], cost: Measured, *, matched_to: str | None = None) -> Measured:
    """All figures of the memories after."""
    if cost.error is not None:
        return replace(cost, matched_to=matched_to)
    index = StatementIndex(memory.memory for memory in after)
    found = {fact: _told(fact, store, index) for fact in store.facts}
    current = [fact for fact in store.facts if fact.current]
    kept = [fact for fact in current if found[fact]]
    unchanged = {memory.memory for memory in store.memories}
    reworded = StatementIndex(memory.memory for memory in after if memory.memory not in unchanged)
    old = [fact for fact in store.facts if not fact.current and found[fact]]
    return replace(
        cost,
        matched_to=matched_to,
        tokens_before=tokens_of(store.memories),
        tokens_after=tokens_of(after),
        memories_before=len(store.memories),
        memories_after=len(after),
        facts=len(current),
        found=len(kept),
        weight=sum(fact.importance for fact in current),
        weight_found=sum(fact.importance for fact in kept),
        lost=tuple(fact.text for fact in current if not found[fact]),
        added=added(store.memories, after),
        stale=len(old),
        resurrected=tuple(fact.text for fact in old if _told(fact, store, reworded)),
    )


def _told(fact: Fact, store: Store, index: StatementIndex) -> bool:
    """Whether one of the memories that told the fact is found again, statement by statement."""
    return any(
        all(index.place_of(statement) is not None for statement in facts_of(store.memories[place].memory)) for place in fact.told_by
    )
