"""Applies a strategy to a user's memories, and refuses a result that would lose them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memlib import flow
from memlib.db.schemas import Cause, StoredMemory, UserMemory
from memlib.errors import OptimizationRejected
from memlib.flow import Flow
from memlib.memory.listing import block_text
from memlib.memory.retrieval import Search
from memlib.memory.screening import objection_to
from memlib.memory.settling import settle
from memlib.memory.strategies.base import MemoryOptimizationStrategy
from memlib.text import terms
from memlib.tokens import count_tokens

RETENTION_FLOOR = 0.6
"""The least share of the memories that must be found again in the result."""
_FOUND = 0.6
"""The share of a memory's terms that the result must hold for the memory to count as found again."""


def optimize(search: Search, strategy: MemoryOptimizationStrategy, *, user_id: str, apply: bool) -> Flow[list[UserMemory]]:
    """The memories after the strategy; written, in one transaction, when `apply`. Memories that arrive meanwhile stay."""

    def attempt(_: bool) -> Flow[list[UserMemory]]:
        before = yield from flow.query(search.db.get_user_memories, user_id=user_id, order="oldest")
        if not before:
            return list(before)
        after: list[UserMemory] = yield from strategy.steps(list(before), search.model())
        check(before, after, user_id=user_id)
        return (yield from _write(search, before, after, user_id=user_id)) if apply else after

    return (yield from settle(attempt, times=3))


def check(before: Sequence[StoredMemory], after: Sequence[UserMemory], *, user_id: str) -> None:
    """Raise `OptimizationRejected` unless `after` can stand in place of `before`."""
    reason = _objection(before, after, user_id)
    if reason is not None:
        raise OptimizationRejected(f"the result was refused because {reason}. Nothing was changed.")


def _objection(before: Sequence[StoredMemory], after: Sequence[UserMemory], user_id: str) -> str | None:
    if not isinstance(after, list) or not all(isinstance(memory, UserMemory) for memory in after):
        return "it is not a list of UserMemory"
    if not after or not all(memory.memory.strip() for memory in after):
        return "it is empty"
    ids = [memory.memory_id for memory in after if memory.memory_id is not None]
    if {memory.user_id for memory in after} - {None, user_id} or set(ids) - {memory.memory_id for memory in before}:
        return "it holds memories that were not given"
    if len(ids) > len(set(ids)):
        return "it holds one memory twice"
    tokens = [count_tokens(block_text(memory.memory for memory in memories)) for memories in (before, after)]
    if len(after) > len(before) or tokens[1] > tokens[0]:
        return f"it is longer: {len(after)} memories of {tokens[1]} tokens in place of {len(before)} of {tokens[0]}"
    refused = next(filter(None, map(objection_to, after)), None)
    if refused is not None:
        return refused
    kept = retention(before, after)
    return f"only {kept:.0%} of the memories are found again in it, less than {RETENTION_FLOOR:.0%}" if kept < RETENTION_FLOOR else None


def retention(before: Sequence[UserMemory], after: Sequence[UserMemory]) -> float:
    """The share, 0 to 1, of the memories before whose terms are found again in the memories after."""
    held = {term for memory in after for term in terms(memory.memory)}
    found = [len(own & held) >= _FOUND * len(own) for own in (set(terms(memory.memory)) - {"user", "s"} for memory in before)]
    return sum(found) / len(found)


def _write(search: Search, before: Sequence[StoredMemory], after: Sequence[UserMemory], *, user_id: str) -> Flow[list[UserMemory]]:
    old = {memory.memory_id: memory for memory in before}
    kept = {memory.memory_id: memory for memory in after if memory.memory_id is not None}
    changed = [
        replace(memory, updated_at=None)
        for memory_id, memory in kept.items()
        if (memory.memory, memory.topics) != (old[memory_id].memory, old[memory_id].topics)
    ]
    yield from flow.query(
        search.db.change_user_memories,
        user_id=user_id,
        cause=Cause("optimize"),
        add=[memory for memory in after if memory.memory_id is None],
        replace=changed,
        delete=[memory_id for memory_id in old if memory_id not in kept],
        expect={memory_id: memory.version for memory_id, memory in old.items()},
    )
    return [*(yield from flow.query(search.db.get_user_memories, user_id=user_id))]
