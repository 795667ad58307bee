"""What a strategy of optimisation is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from memlib import flow
from memlib.db.schemas import UserMemory
from memlib.flow import Emit, Flow, Query
from memlib.models.base import ChatModel

RETENTION_FLOOR = 0.85
"""The least share of the facts that must be found again in a result, unless a strategy or its caller says otherwise."""


@dataclass(frozen=True)
class Progress:
    """How far an optimisation is. A flow emits it before each step, so that it can be stopped there."""

    stage: str
    """What is being done, as a page shows it: "summarising"."""
    done: int = 0
    total: int = 1


class MemoryOptimizationStrategy:
    """Turns a user's memories into fewer or shorter ones. It only proposes: the caller checks the result and writes it.

    Override `optimize`, and `aoptimize` where awaiting serves; or override `steps`, from which both follow. A memory of the
    result that keeps its `memory_id` stays that memory; one without an id is new; those that are missing are removed. Times stay
    as the result says: that a memory is worded anew does not make it news.
    """

    retention_floor: float = RETENTION_FLOOR
    """Share of the facts, 0 to 1, that must be found again in the result. A strategy that is asked to lose some has 0."""

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


def progress(stage: str, done: int = 0, total: int = 1) -> Flow[None]:
    """Tell how far it is. Whoever listens may stop the flow here."""
    yield Emit(Progress(stage, done, total))
