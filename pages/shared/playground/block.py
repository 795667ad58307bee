"""What the model is shown of a user's memories, and which it is not shown."""

from __future__ import annotations

from dataclasses import dataclass

from memlib.flow import run
from memlib.memory import MemoryManager
from memlib.memory.listing import block_text, handles
from memlib.memory.retrieval import relevant
from memlib.tokens import count_tokens

LEFT_OUT = 25
"""How many of the memories that are left out are named, the newest."""


@dataclass(frozen=True)
class Block:
    """The memories as they are put before the model."""

    text: str
    shown: int
    tokens: int
    left_out: int
    """How many have no room."""
    named: tuple[tuple[str, str], ...]
    """Of those, some by their text, each with the reason."""

    @property
    def complete(self) -> bool:
        """Whether these are all that the user has."""
        return not self.left_out


def block(manager: MemoryManager, message: str, *, user_id: str, budget: int, total: int) -> Block:
    """The block that a message like this one puts before the model; the user has `total` memories."""
    chosen = run(relevant(manager.search, message, user_id=user_id, budget=budget))
    text = block_text(memory.memory for memory in handles(chosen.memories).values())
    left_out = 0 if chosen.complete else max(0, total - len(chosen.memories))
    named: list[tuple[str, str]] = []
    if left_out:
        shown = {memory.memory_id for memory in chosen.memories}
        newest = manager.db.get_user_memories(user_id=user_id, limit=len(shown) + LEFT_OUT)
        missing = [memory.memory for memory in newest if memory.memory_id not in shown][:LEFT_OUT]
        named = [(memory, _why(memory, chosen.tokens, budget)) for memory in missing]
    return Block(text, len(chosen.memories), chosen.tokens, left_out, tuple(named))


def _why(memory: str, used: int, budget: int) -> str:
    tokens = count_tokens(memory) + 2
    if tokens > budget:
        return f"{tokens:,} tokens, more than all the room"
    if tokens > budget - used:
        return f"{tokens:,} tokens, and those shown leave {budget - used:,}"
    return "neither among the nearest to the last message nor among the newest"
