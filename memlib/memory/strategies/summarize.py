"""Says all memories in one, by one call of the model."""

from __future__ import annotations

from collections.abc import Sequence

from memlib.db.schemas import UserMemory
from memlib.flow import Flow
from memlib.memory.asking import ask_for
from memlib.memory.listing import block_text
from memlib.memory.strategies.base import MemoryOptimizationStrategy
from memlib.models.base import ChatModel, ChatRequest, Message
from memlib.models.tasks import SummarizeReply, SummarizeTask
from memlib.prompts import render


class SummarizeStrategy(MemoryOptimizationStrategy):
    """Combines all memories into a single summary. One memory stays as it is."""

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
        if len(memories) < 2:
            return list(memories)
        texts = tuple(memory.memory for memory in memories)
        request = ChatRequest((Message("user", render("summarize", memories=block_text(texts))),), task=SummarizeTask(memories=texts))
        summary, _ = yield from ask_for(SummarizeReply, model, request)
        return [UserMemory(summary.memory, topics=summary.topics)]
