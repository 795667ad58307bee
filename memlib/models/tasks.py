"""What memlib wants of a model, as typed inputs and the forms of the replies.

A language model reads the prompt that is written from an input; the offline model reads the input itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, field_validator

MAX_CHANGES = 25
"""How many changes one message can make. More than that is a model in a loop, not a user's message."""
MAX_TOPICS = 5
"""What a server lets a model give to a memory: a small one may go on with topics without end."""


@dataclass(frozen=True)
class Listed:
    """A stored memory as a model sees it: under a short handle, good for one request only."""

    handle: int
    memory: str
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Turn:
    """One message of a quoted conversation."""

    role: Literal["user", "assistant"]
    content: str


@dataclass(frozen=True)
class CaptureTask:
    """Find what the last turn, which is the user's, says about the user. Reply: `CaptureReply`."""

    conversation: tuple[Turn, ...]
    existing: tuple[Listed, ...]
    operations: frozenset[str]
    """Which of add, update and delete are allowed."""
    today: str
    """ISO date, to resolve "tomorrow" with."""


@dataclass(frozen=True)
class EditTask:
    """Change the memories as the instruction says ("forget where I live"). Reply: `CaptureReply`."""

    instruction: str
    existing: tuple[Listed, ...]
    operations: frozenset[str]
    today: str


@dataclass(frozen=True)
class SelectTask:
    """Pick the memories that help with the query, best first. Reply: `SelectReply`."""

    query: str
    existing: tuple[Listed, ...]
    limit: int


@dataclass(frozen=True)
class SummarizeTask:
    """Say all that the memories say in fewer words. Reply: `SummarizeReply`."""

    memories: tuple[str, ...]
    """Oldest first, so that of two that contradict the later one holds."""


@dataclass(frozen=True)
class AnswerTask:
    """Answer the last turn, which is the user's. Reply: free text, or calls of the request's tools."""

    conversation: tuple[Turn, ...]
    memories: tuple[Listed, ...]
    """Those put before the model; with tools, their handles are what the tools take."""
    today: str
    remembers: bool = True
    """Whether what the user says is being remembered, so that the memories hold all that was said before."""


Task: TypeAlias = CaptureTask | EditTask | SelectTask | SummarizeTask | AnswerTask


class _Reply(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Change(BaseModel):
    """One change to the memories."""

    # Servers without schemas leave fields out, and add some: forgiven, as long as the change is clear.
    # A small model that has to copy what it rests on first makes up less, and repeats fewer of the memories that it was shown.
    said: str | None = Field(default=None, description="Words of the user's last message that call for the change, copied.")
    op: Literal["add", "update", "delete"]
    memory_id: int | None = Field(None, description="The number of the memory that is updated or deleted; null when one is added.")
    memory: str | None = Field(None, description="The whole new text; null when a memory is deleted.")
    topics: list[str] = Field(
        default_factory=list, description="One to three lower-case words.", json_schema_extra={"maxItems": MAX_TOPICS}
    )

    @field_validator("topics", mode="before")
    @classmethod
    def _listed(cls, topics: object) -> object:
        return topics or []


class CaptureReply(_Reply):
    """The changes that the memories need; none is the usual answer."""

    changes: list[Change] = Field(json_schema_extra={"maxItems": MAX_CHANGES})

    @field_validator("changes")
    @classmethod
    def _bounded(cls, changes: list[Change]) -> list[Change]:
        # Not every server holds to the bound of the schema, or takes one.
        if len(changes) > MAX_CHANGES:
            raise ValueError(f"{len(changes)} changes; at most {MAX_CHANGES} are allowed")
        return changes


class SelectReply(_Reply):
    """Numbers of memories, best first."""

    memory_ids: list[int]


class SummarizeReply(_Reply):
    """The memories in fewer words."""

    memory: str
    topics: list[str]
