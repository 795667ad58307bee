"""A case: what the store holds, what is said, and what is to be remembered of it."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Text: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Split: TypeAlias = Literal["train", "validation", "holdout"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ExistingMemory(_Part):
    memory_id: Text
    memory: Text
    topics: tuple[Text, ...] = ()


class CaseMessage(_Part):
    role: Literal["user", "assistant"]
    content: Text


class Expected(_Part):
    """One change that is to be made."""

    op: Literal["add", "update", "delete"]
    memory_id: Text | None = None
    """Of the existing memory that is updated or deleted."""
    memory: Text | None = None
    """The text afterwards."""
    topics: tuple[Text, ...] = ()
    importance: float = Field(default=1.0, ge=0.25, le=1.0)

    @model_validator(mode="after")
    def _has_what_its_operation_needs(self) -> Expected:
        if (self.memory is None) != (self.op == "delete"):
            raise ValueError(f"{_AN[self.op]} " + ("has no memory" if self.op == "delete" else "needs a memory"))
        if (self.memory_id is None) != (self.op == "add"):
            raise ValueError(
                f"{_AN[self.op]} " + ("has no memory_id" if self.op == "add" else "needs the memory_id of an existing memory")
            )
        return self


_AN = {"add": "an add", "update": "an update", "delete": "a delete"}


class Case(_Part):
    id: Text
    language: Text = "en"
    """BCP-47."""
    tags: tuple[Text, ...] = ()
    existing: tuple[ExistingMemory, ...] = ()
    """What the store holds before, the oldest first."""
    messages: tuple[CaseMessage, ...]
    """The last is the user's: the one that is captured."""
    expected: tuple[Expected, ...] = ()
    """Empty: nothing is to be remembered."""
    must_not: tuple[Text, ...] = ()
    """Exact values that may not be stored anywhere."""
    interference: tuple[Text, ...] = ()
    """Plausible facts that are false of the user: only the assistant, or a third party, voiced them."""
    conversation: Text | None = None
    """What cases of one conversation share; None for a conversation of its own."""
    split: Split | None = None
    reviewed: bool = True
    """False while the expected changes are still to be written."""
    note: Text | None = None
    """Why the expected changes are what they are."""

    @model_validator(mode="after")
    def _fits_together(self) -> Case:
        if not self.messages or self.messages[-1].role != "user":
            raise ValueError("the last message must be the user's")
        ids = [memory.memory_id for memory in self.existing]
        changed = [expected.memory_id for expected in self.expected if expected.memory_id is not None]
        if twice := _twice(ids):
            raise ValueError(f"two existing memories have the memory_id {twice!r}")
        if unknown := next((memory_id for memory_id in changed if memory_id not in ids), None):
            raise ValueError(f"no existing memory has the memory_id {unknown!r}")
        if twice := _twice(changed):
            raise ValueError(f"two expected changes are for the memory_id {twice!r}")
        return self

    @property
    def cluster(self) -> str:
        return self.conversation or self.id


def _twice(values: list[str]) -> str | None:
    return next((value for value, count in Counter(values).items() if count > 1), None)
