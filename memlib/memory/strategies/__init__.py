"""Strategies that make a user's memories fewer or shorter."""

from memlib.memory.strategies.base import MemoryOptimizationStrategy, Progress
from memlib.memory.strategies.budget import BudgetStrategy
from memlib.memory.strategies.deduplicate import DeduplicateStrategy
from memlib.memory.strategies.pipeline import PipelineStrategy
from memlib.memory.strategies.summarize import SummarizeStrategy
from memlib.memory.strategies.supersede import DropSupersededStrategy
from memlib.memory.strategies.topics import MergeTopicsStrategy
from memlib.memory.strategies.types import MemoryOptimizationStrategyType

__all__ = [
    "BudgetStrategy",
    "DeduplicateStrategy",
    "DropSupersededStrategy",
    "MemoryOptimizationStrategy",
    "MemoryOptimizationStrategyType",
    "MergeTopicsStrategy",
    "PipelineStrategy",
    "Progress",
    "SummarizeStrategy",
]
