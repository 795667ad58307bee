"""Turns a chat into a case whose expected changes are still to be written."""

from __future__ import annotations

from collections.abc import Sequence

from evals.cases.case import Case, CaseMessage, ExistingMemory
from memlib.db.schemas import ChatMessage, UserMemory

MESSAGES = 20
"""How many messages a case takes from a chat, the last ones."""


def case_of(messages: Sequence[ChatMessage], existing: Sequence[UserMemory], *, id: str) -> Case:  # noqa: A002 — the field's name
    """What was said up to the user's last message, and what was known before it; a `ValueError` when the user said nothing."""
    said = [message for message in messages if message.content.strip()]
    while said and said[-1].role != "user":
        said.pop()
    if not said:
        raise ValueError("the chat has no message of the user yet: say something, then make it a case")
    return Case(
        id=id,
        messages=tuple(CaseMessage(role=message.role, content=message.content) for message in said[-MESSAGES:]),
        existing=tuple(
            ExistingMemory(memory_id=memory.memory_id or f"m{number}", memory=memory.memory, topics=tuple(memory.topics or ()))
            for number, memory in enumerate(existing, start=1)
        ),
        reviewed=False,
    )
