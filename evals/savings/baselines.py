"""What a strategy must beat: the ways to save tokens that anybody could write in a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from memlib.db.schemas import UserMemory
from memlib.flow import Flow
from memlib.memory.report import tokens_of
from memlib.memory.strategies import DeduplicateStrategy, MemoryOptimizationStrategy
from memlib.models.base import ChatModel


class KeepAll(MemoryOptimizationStrategy):
    """Changes nothing."""

    @property
    def name(self) -> str:
        return "keep all"

    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:  # noqa: ARG002 — it needs none
        return memories


class _Sized:
    """A baseline that is given how many tokens it may keep."""

    retention_floor = 0.0

    def __init__(self, tokens: int) -> None:
        self.tokens = tokens


class LastN(_Sized, MemoryOptimizationStrategy):
    """The newest memories that fit."""

    @property
    def name(self) -> str:
        return "last n"

    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:  # noqa: ARG002 — it needs none
        return first_that_fit(memories[::-1], self.tokens)[::-1]


class RandomN(_Sized, MemoryOptimizationStrategy):
    """Memories drawn at random until no more fit."""

    @property
    def name(self) -> str:
        return "random n"

    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:  # noqa: ARG002 — it needs none
        drawn = list(enumerate(memories))
        Random(f"{len(memories)} {self.tokens}").shuffle(drawn)  # noqa: S311 — nothing secret
        places = {id(memory): place for place, memory in drawn}
        return sorted(first_that_fit([memory for _, memory in drawn], self.tokens), key=lambda memory: places[id(memory)])


class Cut(_Sized, MemoryOptimizationStrategy):
    """The memories as they are listed, oldest first, cut off where the tokens end, in the middle of a memory if need be."""

    @property
    def name(self) -> str:
        return "cut"

    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:  # noqa: ARG002 — it needs none
        whole = first_that_fit(memories, self.tokens)
        if len(whole) == len(memories):
            return whole
        return whole + _head(memories[len(whole)], self.tokens - tokens_of(whole))


class DeduplicateAndCut(_Sized, MemoryOptimizationStrategy):
    """Duplicates dropped, and then cut: what a strategy must beat to have saved anything."""

    @property
    def name(self) -> str:
        return "deduplicate, then cut"

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
        return Cut(self.tokens).optimize((yield from DeduplicateStrategy().steps(memories, model)), model)


SIZED: tuple[Callable[[int], MemoryOptimizationStrategy], ...] = (LastN, RandomN, Cut, DeduplicateAndCut)


def first_that_fit(memories: Sequence[UserMemory], tokens: int) -> list[UserMemory]:
    """From the first on, up to the one with which they would have too many tokens."""
    low, high = 0, len(memories)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if tokens_of(memories[:middle]) <= tokens else (low, middle - 1)
    return list(memories[:low])


def _head(memory: UserMemory, tokens: int) -> list[UserMemory]:
    """As many of the memory's words as fit."""
    words = memory.memory.split()
    fitting = [count for count in range(1, len(words)) if tokens_of([replace(memory, memory=" ".join(words[:count]))]) < tokens]
    return [replace(memory, memory=" ".join(words[: max(fitting)]))] if fitting else []
