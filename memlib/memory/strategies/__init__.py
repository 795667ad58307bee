"""Strategies that make a user's memories fewer or shorter."""

from memlib.memory.strategies.base import MemoryOptimizationStrategy
from memlib.memory.strategies.summarize import SummarizeStrategy
from memlib.memory.strategies.types import MemoryOptimizationStrategyType

__all__ = ["MemoryOptimizationStrategy", "MemoryOptimizationStrategyType", "SummarizeStrategy"]
