"""What is no memory but a copy of what was said: in the first person, or a message word for word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from memlib.claims.voice import speaks_of_itself
from memlib.text import fingerprint

_SENTENCE = re.compile(r"(?<=[.!?。！？])\s*|\n+|[;；]")


def copied(memory: str, messages: Iterable[str]) -> str | None:
    """What gives the copy away; None for a memory in words of its own."""
    if speaks_of_itself(memory):
        return "speaks in the first person"
    said = {fingerprint(part) for message in messages for part in (message, *_SENTENCE.split(message)) if part.strip()}
    return "repeats a message word for word" if fingerprint(memory) in said else None
