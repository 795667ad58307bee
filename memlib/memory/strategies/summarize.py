"""Says all memories in as few as can be, by calls of the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memlib.db.checks import MAX_MEMORY
from memlib.db.schemas import UserMemory
from memlib.errors import ModelError, ModelReplyTruncated, ModelRequestTooLong
from memlib.flow import Flow
from memlib.memory.asking import ask_for
from memlib.memory.listing import block_text
from memlib.memory.retention import StatementIndex, facts_of
from memlib.memory.strategies.base import MemoryOptimizationStrategy, progress
from memlib.models.base import ChatModel, ChatRequest, Message
from memlib.models.tasks import SummarizeReply, SummarizeTask
from memlib.prompts import render
from memlib.tokens import count_tokens

BATCH_TOKENS = 6_000
"""Tokens of memories that are put before a model at once: with the prompt and a reply as long they fit into a window of 16,000."""


class SummarizeStrategy(MemoryOptimizationStrategy):
    """Combines all memories into a single summary. One memory stays as it is.

    More than `batch_tokens` tokens of memories are summarised in batches, oldest first, and the summaries combined as long as they
    fit into a batch and into one memory. What the model has no room for is summarised in halves, which stay apart, and what it cannot
    say even so stays as it is. With `keep_lost` a memory of which the summary lost a fact stays beside it.
    """

    def __init__(self, *, batch_tokens: int | None = None, keep_lost: bool = False) -> None:
        self._summary = Summary(batch_tokens)
        self._keep_lost = keep_lost

    @property
    def name(self) -> str:
        return "summarize"

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
        if len(memories) < 2:
            return list(memories)
        summaries = yield from self._summary.of(memories, model)
        return summaries + (_lost(memories, summaries) if self._keep_lost else [])


@dataclass(frozen=True)
class Summary:
    """Summarises, in batches of so many tokens."""

    batch_tokens: int | None = None

    def of(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
        """One memory that says all; several where they do not fit into one."""
        batches = _batches(memories, self.batch_tokens or BATCH_TOKENS)
        summaries = yield from _each(batches, model)
        split = len(summaries) > len(batches)
        if split or len(summaries) < 2 or len(_batches(summaries, self.batch_tokens or BATCH_TOKENS)) == len(summaries):
            return summaries
        try:
            return (yield from self.of(summaries, model))
        except (ModelRequestTooLong, ModelReplyTruncated):
            return summaries


def _batches(memories: Sequence[UserMemory], tokens: int) -> list[list[UserMemory]]:
    """Runs of memories that fit before the model, and whose summary fits into one memory; a longer one stands alone."""
    batches: list[list[UserMemory]] = []
    room, characters = 0, 0
    for memory in memories:
        cost = count_tokens(block_text([memory.memory]))
        if not batches or cost > room or len(memory.memory) > characters:
            batches.append([])
            room, characters = tokens, MAX_MEMORY
        batches[-1].append(memory)
        room -= cost
        characters -= len(memory.memory) + 1
    return batches


def _each(batches: Sequence[Sequence[UserMemory]], model: ChatModel) -> Flow[list[UserMemory]]:
    """A summary of each; a batch that the model cannot say whole stays as it is, unless that are all."""
    summaries: list[UserMemory] = []
    failures: list[ModelError] = []
    for done, batch in enumerate(batches):
        yield from progress("summarising", done, len(batches))
        try:
            summaries += yield from _summarize(batch, model)
        except (ModelRequestTooLong, ModelReplyTruncated) as error:
            summaries += batch
            failures.append(error)
    if failures and len(failures) == len(batches):
        raise failures[0]
    return summaries


def _summarize(batch: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:
    """A batch that is too long for the model, or whose summary is, is summarised in halves."""
    if len(batch) < 2:
        return list(batch)
    texts = tuple(memory.memory for memory in batch)
    request = ChatRequest((Message("user", render("summarize", memories=block_text(texts))),), task=SummarizeTask(memories=texts))
    try:
        summary, _ = yield from ask_for(SummarizeReply, model, request)
    except (ModelRequestTooLong, ModelReplyTruncated):
        if len(batch) < 4:
            raise
        half = len(batch) // 2
        return (yield from _each([batch[:half], batch[half:]], model))
    newest = max((memory.updated_at for memory in batch if memory.updated_at is not None), default=None)
    return [UserMemory(summary.memory, topics=summary.topics, updated_at=newest)]


def _lost(memories: Sequence[UserMemory], summaries: Sequence[UserMemory]) -> list[UserMemory]:
    index = StatementIndex(memory.memory for memory in summaries)
    return [memory for memory in memories if any(index.place_of(fact) is None for fact in facts_of(memory.memory))]
