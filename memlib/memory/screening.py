"""Whether a memory may be stored, by all of it that a model or a user has worded."""

from __future__ import annotations

from collections.abc import Iterable

from memlib.db.schemas import UserMemory
from memlib.memory.guard import refusal


def objection(text: str, topics: Iterable[str]) -> str | None:
    """Why a memory of this text and these topics may not be stored; None when it may. Never quotes it."""
    return refusal(" ".join([text, *topics]))


def objection_to(memory: UserMemory) -> str | None:
    """The same, of a memory."""
    return objection(memory.memory, memory.topics or ())
