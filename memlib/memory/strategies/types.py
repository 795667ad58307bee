"""The built-in strategies by name."""

from __future__ import annotations

from enum import StrEnum

from memlib.memory.strategies.base import MemoryOptimizationStrategy
from memlib.memory.strategies.budget import BudgetStrategy
from memlib.memory.strategies.deduplicate import DeduplicateStrategy
from memlib.memory.strategies.pipeline import PipelineStrategy
from memlib.memory.strategies.summarize import SummarizeStrategy
from memlib.memory.strategies.supersede import DropSupersededStrategy
from memlib.memory.strategies.topics import MergeTopicsStrategy


class MemoryOptimizationStrategyType(StrEnum):
    """Names a built-in strategy; its value can be used in its place."""

    SUMMARIZE = "summarize"
    DEDUPLICATE = "deduplicate"
    MERGE_TOPICS = "merge_topics"
    DROP_SUPERSEDED = "drop_superseded"
    FIT_BUDGET = "fit_budget"
    PIPELINE = "pipeline"


_STRATEGIES: dict[MemoryOptimizationStrategyType, type[MemoryOptimizationStrategy]] = {
    MemoryOptimizationStrategyType.SUMMARIZE: SummarizeStrategy,
    MemoryOptimizationStrategyType.DEDUPLICATE: DeduplicateStrategy,
    MemoryOptimizationStrategyType.MERGE_TOPICS: MergeTopicsStrategy,
    MemoryOptimizationStrategyType.DROP_SUPERSEDED: DropSupersededStrategy,
    MemoryOptimizationStrategyType.FIT_BUDGET: BudgetStrategy,
    MemoryOptimizationStrategyType.PIPELINE: PipelineStrategy,
}


def strategy_of(choice: MemoryOptimizationStrategy | MemoryOptimizationStrategyType | str) -> MemoryOptimizationStrategy:
    """The strategy itself, from an instance, a type or a name; names joined by "+" make a pipeline.

    An unknown name is a `ValueError` that lists the known ones.
    """
    if isinstance(choice, MemoryOptimizationStrategy):
        return choice
    try:
        chosen = [_STRATEGIES[MemoryOptimizationStrategyType(name.strip())]() for name in choice.split("+")]
    except (ValueError, AttributeError):
        names = ", ".join(MemoryOptimizationStrategyType)
        raise ValueError(f"unknown strategy {choice!r}: use one of {names}, or an instance of MemoryOptimizationStrategy") from None
    return chosen[0] if len(chosen) == 1 else PipelineStrategy(*chosen)
