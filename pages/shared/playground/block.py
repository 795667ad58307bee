"""What the model is shown of a user's memories."""

from __future__ import annotations

from dataclasses import dataclass

from memlib.flow import run
from memlib.memory import MemoryManager
from memlib.memory.listing import block_text, handles
from memlib.memory.retrieval import relevant


@dataclass(frozen=True)
class Block:
    """The memories as they are put before the model."""

    text: str
    shown: int
    tokens: int
    complete: bool
    """Whether these are all that the user has."""


def block(manager: MemoryManager, message: str, *, user_id: str, budget: int) -> Block:
    """The block that a message like this one puts before the model."""
    chosen = run(relevant(manager.search, message, user_id=user_id, budget=budget))
    text = block_text(memory.memory for memory in handles(chosen.memories).values())
    return Block(text, len(chosen.memories), chosen.tokens, chosen.complete)
