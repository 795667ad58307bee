"""The built-in strategies by name."""

from __future__ import annotations

from enum import StrEnum

from memlib.memory.strategies.base import MemoryOptimizationStrategy
from memlib.memory.strategies.summarize import SummarizeStrategy


class MemoryOptimizationStrategyType(StrEnum):
    """Names a built-in strategy; its value can be used in its place."""

    SUMMARIZE = "summarize"


_STRATEGIES = {MemoryOptimizationStrategyType.SUMMARIZE: SummarizeStrategy}


def strategy_of(choice: MemoryOptimizationStrategy | MemoryOptimizationStrategyType | str) -> MemoryOptimizationStrategy:
    """The strategy itself, from an instance, a type or a name. An unknown name is a `ValueError` that lists the known ones."""
    if isinstance(choice, MemoryOptimizationStrategy):
        return choice
    try:
        return _STRATEGIES[MemoryOptimizationStrategyType(choice)]()
    except ValueError:
        names = ", ".join(MemoryOptimizationStrategyType)
        raise ValueError(f"unknown strategy {choice!r}: use one of {names}, or an instance of MemoryOptimizationStrategy") from None
