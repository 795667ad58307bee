"""What a store accepts: arguments are checked and normalised here, before anything is read or written."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TypeVar

from memlib.db.schemas import Cause, ChatMessage, UserMemory
from memlib.errors import MemoryNotFound
from memlib.text import clean

MAX_MEMORY = 10_000
"""Characters."""
MAX_ID = 500
"""Characters."""
_LAST_SECOND = 253_402_300_799  # the year 9999: milliseconds given for seconds lie beyond

T = TypeVar("T", UserMemory, Cause, ChatMessage)


def check_id(value: str | None, name: str) -> str:
    """An id as it is, or a `ValueError`: ids are compared exactly, so nothing in them may be mended."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{name} must be a text that is not empty, not {value!r:.50}")
    return check_text(value, name)


def check_text(value: str, name: str) -> str:
    if len(value) > MAX_ID:
        raise ValueError(f"{name} has {len(value):,} characters; at most {MAX_ID} are allowed")
    if "\0" in value or not _encodable(value):
        raise ValueError(f"{name} holds a character that cannot be stored: {value!r:.50}")
    return value


def check_page(limit: int | None, offset: int = 0) -> None:
    for name, value in (("limit", limit), ("offset", offset)):
        if value is not None and (type(value) is not int or not 0 <= value < 2**63):
            raise ValueError(f"{name} must be a whole number of 0 or more, not {value!r:.50}")


def no_message(message_id: str, session_id: str) -> MemoryNotFound:
    return MemoryNotFound(f"the user has no message {message_id!r} in the conversation {session_id!r}")


def check_topics(topics: Sequence[str] | None) -> None:
    if isinstance(topics, str) or not all(isinstance(topic, str) for topic in topics or ()):
        raise ValueError(f"topics must be a list of texts, not {topics!r:.50}")


def check_memory(memory: UserMemory, *, memory_id: str | None) -> UserMemory:
    """The memory under this id, with its texts normalised."""
    checked = check_id(memory_id, "memory_id")
    text = clean(memory.memory)
    if not text:
        raise ValueError("a memory must have a text")
    if len(text) > MAX_MEMORY:
        raise ValueError(f"the memory has {len(text):,} characters; at most {MAX_MEMORY:,} are allowed")
    for name, seconds in (("created_at", memory.created_at), ("updated_at", memory.updated_at)):
        if seconds is not None:
            check_seconds(seconds, name)
    return replace(_check_names(memory), memory=text, topics=_topics(memory), memory_id=checked)


def check_cause(cause: Cause) -> Cause:
    return _check_names(cause)


def check_message(message: ChatMessage) -> ChatMessage:
    """The message with its content normalised."""
    check_id(message.message_id, "message_id")
    check_seconds(message.created_at, "created_at")
    try:
        json.dumps(dict(message.details))
    except TypeError as error:
        raise ValueError(f"the details of a message must be JSON types: {error}") from error
    return replace(_check_names(message), content=clean(message.content))


def check_vector(vector: Sequence[float], dimension: int | None) -> None:
    """A vector has a direction, and the dimension of its kind."""
    if not 0 < math.hypot(*vector) < math.inf:
        raise ValueError("a vector must be finite and not zero")
    if dimension is not None and len(vector) != dimension:
        raise ValueError(f"a vector of this embedder has {dimension} dimensions, not {len(vector)}")


def check_seconds(value: int, name: str) -> None:
    if not (isinstance(value, int) and 0 <= value <= _LAST_SECOND):
        raise ValueError(f"{name} must be Unix seconds, not {value!r}")


def _check_names(value: T) -> T:
    for field in fields(value):
        text = getattr(value, field.name)
        if text is not None and field.name in ("agent_id", "team_id", "session_id", "message_id", "instructions", "undoes"):
            check_text(text, field.name)
    return value


def _topics(memory: UserMemory) -> list[str]:
    topics = dict.fromkeys(clean(topic) for topic in memory.topics or ())
    return [check_text(topic, "a topic") for topic in topics if topic]


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
