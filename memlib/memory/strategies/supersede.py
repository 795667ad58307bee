"""Drops values that a later memory has replaced, with no model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memlib.db.schemas import UserMemory
from memlib.flow import Flow
from memlib.memory.strategies.base import MemoryOptimizationStrategy, progress
from memlib.models.base import ChatModel

if TYPE_CHECKING:
    from memlib.models.offline.composition import Part


class DropSupersededStrategy(MemoryOptimizationStrategy):
    """Of a thing that has one value, such as a home, an employer or an age, the latest stays; likes and dislikes take each other back.

    It knows the sentences that the built-in model writes and reads; what it cannot read it leaves alone. A memory that says more than
    the old value is shortened.
    """

    @property
    def name(self) -> str:
        return "drop_superseded"

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:  # noqa: ARG002 — it needs none
        from memlib.memory.strategies.old_values import statements_of  # the reading loads with its first use
        from memlib.models.offline.composition import put_together

        yield from progress("looking for old values")
        left: dict[int, list[Part]] = {}
        changed: set[int] = set()
        for statement in statements_of([memory.memory for memory in memories]):
            left.setdefault(statement.place, []).extend(statement.current)
            if len(statement.current) < len(statement.parts):
                changed.add(statement.place)
        kept = [place for place in range(len(memories)) if place not in changed or left[place]]
        return [replace(memories[place], memory=put_together(left[place])) if place in changed else memories[place] for place in kept]
