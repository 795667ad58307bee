"""Strategies one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from memlib.db.schemas import UserMemory
from memlib.flow import Flow
from memlib.memory.strategies.base import MemoryOptimizationStrategy
from memlib.memory.strategies.deduplicate import DeduplicateStrategy
from memlib.memory.strategies.supersede import DropSupersededStrategy
from memlib.models.base import ChatModel


class PipelineStrategy(MemoryOptimizationStrategy):
    """Each strategy works on the result of the one before; what is checked and written is the last result.

    Without any: old values are dropped, then duplicates, which needs no model and loses nothing.
    """

    def __init__(self, *strategies: MemoryOptimizationStrategy) -> None:
        self._strategies = strategies or (DropSupersededStrategy(), DeduplicateStrategy())
        self.retention_floor = min(strategy.retention_floor for strategy in self._strategies)

    @property
    def name(self) -> str:
        return " + ".join(strategy.name for strategy in self._strategies)

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
        current = list(memories)
        for strategy in self._strategies:
            current = yield from strategy.steps(current, model)
        return current
