"""The strategies as the page offers them: their names for people, what each does, and whether it asks the model."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from memlib.memory.strategies.types import MemoryOptimizationStrategyType, strategy_of

BUDGET = MemoryOptimizationStrategyType.FIT_BUDGET


@dataclass(frozen=True)
class Offer:
    """One strategy to choose."""

    title: str
    does: str
    asks: bool = False
    """Whether it calls the model."""


# The first is what a page without a choice begins with: it asks no model, and loses nothing.
OFFERS: dict[str, Offer] = {
    MemoryOptimizationStrategyType.PIPELINE: Offer(
        "Old values, then duplicates", "Drops what a later memory has replaced, and then what another memory says as well."
    ),
    MemoryOptimizationStrategyType.DEDUPLICATE: Offer(
        "Duplicates", "Of memories that say the same, in nearly the same words or with less detail, one stays."
    ),
    MemoryOptimizationStrategyType.DROP_SUPERSEDED: Offer(
        "Old values", "Of what has one value, such as a home or an employer, the latest stays."
    ),
    BUDGET: Offer("Fit a budget", "Keeps what matters most within a number of tokens, and gives up the rest."),
    MemoryOptimizationStrategyType.MERGE_TOPICS: Offer(
        "Merge by topic", "The model says in one memory what the memories of a topic say, by one call a topic.", asks=True
    ),
    MemoryOptimizationStrategyType.SUMMARIZE: Offer("Summarise", "The model says all memories in as few as can be.", asks=True),
}


def title_of(name: str) -> str:
    """Of a strategy or a baseline by the name that reports have for it."""
    return _titles().get(name, name[:1].upper() + name[1:])


def floor_of(strategy: str) -> int:
    """The least share of facts, in %, that the strategy must keep unless somebody says otherwise."""
    return round(100 * strategy_of(strategy).retention_floor)


@lru_cache(maxsize=1)
def _titles() -> dict[str, str]:
    return {strategy_of(strategy).name: offer.title for strategy, offer in OFFERS.items()}
