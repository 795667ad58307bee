"""Keeps what matters most within a budget of tokens, with no model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log2

from memlib.db.schemas import UserMemory
from memlib.flow import Flow
from memlib.memory.listing import block_text
from memlib.memory.strategies.base import MemoryOptimizationStrategy, progress
from memlib.memory.strategies.deduplicate import grouped, merged
from memlib.memory.strategies.supersede import DropSupersededStrategy
from memlib.models.base import ChatModel
from memlib.text import terms
from memlib.tokens import count_tokens

SHARE = 0.5
"""The share of the tokens that stays where no number is given."""
_RECENT = 0.5
"""How much more the newest memory weighs than the oldest."""
_WEIGHTS = {
    1.0: "name allergy allergies allergic intolerance health medical medication condition diet safety emergency language languages",
    0.75: "family partner children child home city address work job employer birthday age origin studies school pets accessibility",
}
_OTHER_WEIGHT = 0.5
_WEIGHT_OF = {term: weight for weight, words in reversed(_WEIGHTS.items()) for term in terms(words)}


@dataclass(frozen=True)
class Signals:
    """What a store knows of how much a memory matters."""

    importance: float
    """0 to 1, by its topics."""
    recency: float
    """0 for the memory updated longest ago to 1 for the one updated last."""
    use: int
    """How often it was said: 1, and 1 more for each other memory that says it."""

    @property
    def worth(self) -> float:
        return self.importance * (1 + _RECENT * self.recency) * (1 + log2(self.use))


class BudgetStrategy(MemoryOptimizationStrategy):
    """Drops duplicates and old values, and then what is worth least for its tokens, until the rest fits.

    `tokens` are those of the memories as they stand in a prompt; without it half of the present ones are the budget. `importance`
    says of a memory how much it matters, 0 to 1; by default its topics do: what can harm or misname somebody before family, home and
    work, and those before tastes. Which memories were of use in answers is not stored; being told again and again stands for it.
    """

    retention_floor = 0.0

    def __init__(self, tokens: int | None = None, *, importance: Callable[[UserMemory], float] | None = None) -> None:
        if tokens is not None and tokens < 1:
            raise ValueError(f"a budget must be at least 1 token, not {tokens}")
        self._tokens = tokens
        self._importance = importance or importance_of

    @property
    def name(self) -> str:
        return "fit_budget"

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
        budget = int(cost_of(memories) * SHARE) if self._tokens is None else self._tokens
        distinct, said = yield from _distinct(memories, model)
        yield from progress("choosing what stays")
        chosen = _chosen(distinct, self._signals(distinct, said), budget)
        return [memory for place, memory in enumerate(distinct) if place in chosen]

    def _signals(self, memories: Sequence[UserMemory], said: Sequence[int]) -> list[Signals]:
        by_time = sorted(range(len(memories)), key=lambda place: (memories[place].updated_at or 0, place))
        rank = {place: number / max(1, len(memories) - 1) for number, place in enumerate(by_time)}
        return [Signals(self._importance(memory), rank[place], said[place]) for place, memory in enumerate(memories)]


def importance_of(memory: UserMemory) -> float:
    """By the weightiest of the memory's topics."""
    return max((_WEIGHT_OF.get(term, _OTHER_WEIGHT) for topic in memory.topics or () for term in terms(topic)), default=_OTHER_WEIGHT)


def cost_of(memories: Sequence[UserMemory]) -> int:
    """The tokens of the memories as they stand in a prompt."""
    return count_tokens(block_text(memory.memory for memory in memories)) if memories else 0


def _distinct(memories: Sequence[UserMemory], model: ChatModel) -> Flow[tuple[list[UserMemory], list[int]]]:
    """The current memories, each thing once, and how often each was said."""
    current = yield from DropSupersededStrategy().steps(memories, model)
    groups = yield from grouped(current)
    return [merged(current[keeper], [current[place] for place in others]) for keeper, others in groups], [
        1 + len(others) for _, others in groups
    ]


def _chosen(memories: Sequence[UserMemory], signals: Sequence[Signals], budget: int) -> set[int]:
    """The places of those that are worth most a token and fit; the rest of the budget goes to the next ones that fit into it."""
    costs = [count_tokens(block_text([memory.memory]) + "\n") for memory in memories]
    order = sorted(range(len(memories)), key=lambda place: (-signals[place].worth / costs[place], place))
    chosen: set[int] = set()
    for place in order:
        if costs[place] <= budget:
            chosen.add(place)
            budget -= costs[place]
    return chosen
