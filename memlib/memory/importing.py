"""Takes memories in from a user's export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memlib import flow
from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, UserMemory
from memlib.flow import Flow
from memlib.memory.decision import Refusal
from memlib.memory.guard import mask
from memlib.memory.history import EXPORT_FORMAT
from memlib.memory.screening import objection_to


class _Memory(BaseModel):
    model_config = ConfigDict(extra="ignore")

    memory: str = Field(min_length=1)
    memory_id: str | None = None
    agent_id: str | None = None
    team_id: str | None = None
    topics: list[str] = []
    created_at: int | None = Field(default=None, ge=0)
    updated_at: int | None = Field(default=None, ge=0)
    session_id: str | None = None
    message_id: str | None = None
    instructions: str | None = None


class _Export(BaseModel):
    model_config = ConfigDict(extra="ignore")

    format: str = Field(pattern=f"^{EXPORT_FORMAT}$")
    memories: list[_Memory]


@dataclass(frozen=True)
class ImportResult:
    """What an import added and what it left out."""

    added: int
    duplicates: int
    """Memories that the user has already, by id or by what they say."""
    refused: tuple[Refusal, ...]
    change_id: str | None
    """What `undo` takes; None when nothing was added."""


def import_memories(db: MemoryDb, data: Mapping[str, Any], *, user_id: str) -> Flow[ImportResult]:
    """Add the memories of an export to the user's, with their ids and times, in one transaction.

    Conversations and history of the export stay out: they are a copy for the user, not part of what is known about them.
    """
    try:
        parsed = _Export.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise ValueError(f"this is not an export of memlib: {'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    existing = yield from flow.query(db.get_user_memories, user_id=user_id)
    ids = {memory.memory_id for memory in existing}
    new = [UserMemory(**item.model_dump()) for item in parsed.memories if item.memory_id not in ids]
    refused = tuple(Refusal("add", mask(memory.memory), reason) for memory in new if (reason := objection_to(memory)))
    accepted = [memory for memory in new if objection_to(memory) is None]
    if not accepted:
        return ImportResult(0, len(parsed.memories) - len(refused), refused, None)
    change = yield from flow.query(db.change_user_memories, user_id=user_id, cause=Cause("import"), add=accepted)
    added = len(change.changes)
    duplicates = len(parsed.memories) - len(refused) - added
    return ImportResult(added, duplicates, refused, change.change_id if added else None)
