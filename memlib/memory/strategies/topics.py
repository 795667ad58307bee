"""Says in one memory what the memories of one topic say, by one call of the model a topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from memlib.db.schemas import UserMemory
from memlib.flow import Flow
from memlib.memory.strategies.base import MemoryOptimizationStrategy, progress
from memlib.memory.strategies.summarize import Summary
from memlib.models.base import ChatModel


class MergeTopicsStrategy(MemoryOptimizationStrategy):
    """Combines the memories of each topic into one. A memory that is alone with its topics, or has none, stays as it is.

    A memory of several topics goes to the one that most memories have. `batch_tokens` bounds what is put before the model at once.
    """

    def __init__(self, *, batch_tokens: int | None = None) -> None:
        self._summary = Summary(batch_tokens)

    @property
    def name(self) -> str:
        return "merge_topics"

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
        groups = by_topic(memories)
        result: list[UserMemory] = []
        for done, (topic, group) in enumerate(groups):
            yield from progress(f"merging {topic or 'memories without a topic'}", done, len(groups))
            result += group if topic is None or len(group) < 2 else (yield from self._summary.of(group, model))
        return result


def by_topic(memories: Sequence[UserMemory]) -> list[tuple[str | None, list[UserMemory]]]:
    """The memories by their most frequent topic, in the order in which the topics first appear."""
    counts = Counter(topic for memory in memories for topic in memory.topics or ())
    groups: dict[str | None, list[UserMemory]] = {}
    for memory in memories:
        topic = max(memory.topics or (), key=lambda each: (counts[each], each), default=None)
        groups.setdefault(topic, []).append(memory)
    return list(groups.items())
