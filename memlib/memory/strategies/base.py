"""What a strategy of optimisation is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from memlib import flow
from memlib.db.schemas import UserMemory
from memlib.flow import Flow, Query
from memlib.models.base import ChatModel


class MemoryOptimizationStrategy:
    """Turns a user's memories into fewer or shorter ones. It only proposes: the caller checks the result and writes it.

    Override `optimize`, and `aoptimize` where awaiting serves; or override `steps`, from which both follow. A memory of the
    result that keeps its `memory_id` stays that memory; one without an id is new; those that are missing are removed.
    """

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        base = MemoryOptimizationStrategy
        if cls.optimize is base.optimize and cls.steps is base.steps:
            raise TypeError(f"{cls.__name__} must override optimize or steps")

    @property
    def name(self) -> str:
        """What reports call it."""
        return type(self).__name__

    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:
        """The memories that are to stand in place of `memories`, which are given oldest first."""
        return flow.run(self.steps(memories, model))

    async def aoptimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:
        """The same, awaited."""
        return await flow.arun(self.steps(memories, model))

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
        """The same, as a flow."""
        given = list(memories)
        own = type(self).aoptimize is not MemoryOptimizationStrategy.aoptimize
        awaited = partial(self.aoptimize, given, model) if own else None
        return cast(list[UserMemory], (yield Query(partial(self.optimize, given, model), awaited)))
