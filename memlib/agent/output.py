"""What a turn of an agent gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from memlib.db.schemas import MemoryChange
from memlib.memory.capture import CaptureResult
from memlib.memory.decision import Refusal
from memlib.memory.retrieval import Relevant
from memlib.models.base import Usage


@dataclass(frozen=True)
class RunContent:
    """A piece of the answer, as it comes."""

    content: str
    last: bool = False
    """Whether the answer is whole now; what is remembered of the message may still be to come. Such a piece is empty, and
    comes where a capture is made."""


@dataclass(frozen=True)
class RunOutput:
    """A turn: the answer, what was remembered, and what both cost."""

    content: str
    user_id: str
    session_id: str
    message_id: str
    """The user's message."""
    agent_id: str
    model: str
    changes: tuple[MemoryChange, ...]
    """To the user's memories, by the capture and by the model's tools."""
    refused: tuple[Refusal, ...]
    """Changes that a model asked for and did not get."""
    capture: CaptureResult | None
    """None when none was made, or when it failed; `warnings` then say why."""
    context: Relevant | None
    """The memories that were put before the model; None when the agent does without."""
    usage: Usage
    """Of all calls, the capture's included."""
    seconds: float
    seconds_to_first_token: float | None
    status: Literal["complete", "stopped", "failed"]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class RunCompleted:
    """The last event of a streamed turn."""

    output: RunOutput
