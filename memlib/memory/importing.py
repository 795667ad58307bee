"""Takes memories in from an export or from elsewhere: first what would come of it, then all of it in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memlib import flow
from memlib.db.base import MemoryDb
from memlib.db.checks import check_memory
from memlib.db.schemas import Cause, UserMemory
from memlib.flow import Flow
from memlib.memory.decision import Refusal
from memlib.memory.guard import mask
from memlib.memory.history import EXPORT_FORMAT
from memlib.memory.screening import objection_to
from memlib.text import fingerprint


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
class ImportPlan:
    """What would come of an import: nothing is written yet."""

    add: tuple[UserMemory, ...]
    duplicates: tuple[UserMemory, ...]
    """Memories that the user has already, by id or by what they say, or that come twice."""
    refused: tuple[Refusal, ...]
    """Those that may not or cannot be stored, each with the reason."""


@dataclass(frozen=True)
class ImportResult:
    """What an import added and what it left out."""

    added: int
    duplicates: int
    """Memories that the user has already, by id or by what they say."""
    refused: tuple[Refusal, ...]
    change_id: str | None
    """What `undo` takes; None when nothing was added."""


def exported_memories(data: Mapping[str, Any]) -> list[UserMemory]:
    """The memories of a user's export. Its conversations and history are a copy for the user, not part of what is known about them."""
    try:
        parsed = _Export.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise ValueError(f"this is not an export of memlib: {'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    return [UserMemory(**item.model_dump()) for item in parsed.memories]


def plan(db: MemoryDb, memories: Iterable[UserMemory], *, user_id: str) -> Flow[ImportPlan]:
    """What adding these to the user's memories would add and leave out."""
    existing = yield from flow.query(db.get_user_memories, user_id=user_id)
    ids = {memory.memory_id for memory in existing}
    marks = {fingerprint(memory.memory) for memory in existing}
    add: list[UserMemory] = []
    duplicates: list[UserMemory] = []
    refused: list[Refusal] = []
    for memory in memories:
        mark = fingerprint(memory.memory)
        if memory.memory_id in ids or mark in marks:
            duplicates.append(memory)
        elif (reason := _objection(memory)) is not None:
            refused.append(Refusal("add", mask(memory.memory), reason))
        else:
            add.append(memory)
            marks.add(mark)
            if memory.memory_id is not None:
                ids.add(memory.memory_id)
    return ImportPlan(tuple(add), tuple(duplicates), tuple(refused))


def apply(db: MemoryDb, planned: ImportPlan, *, user_id: str) -> Flow[ImportResult]:
    """Add what was planned, with ids and times, in one transaction. What has become a duplicate meanwhile is left out as such."""
    if not planned.add:
        return ImportResult(0, len(planned.duplicates), planned.refused, None)
    change = yield from flow.query(db.change_user_memories, user_id=user_id, cause=Cause("import"), add=planned.add)
    duplicates = len(planned.duplicates) + len(change.duplicates)
    return ImportResult(len(change.changes), duplicates, planned.refused, change.change_id if change.changes else None)


def import_memories(db: MemoryDb, data: Mapping[str, Any], *, user_id: str) -> Flow[ImportResult]:
    """Add the memories of an export to the user's."""
    planned = yield from plan(db, exported_memories(data), user_id=user_id)
    return (yield from apply(db, planned, user_id=user_id))


def _objection(memory: UserMemory) -> str | None:
    try:
        check_memory(replace(memory, user_id=None), memory_id="new" if memory.memory_id is None else memory.memory_id)
    except ValueError as error:
        return str(error)
    return objection_to(memory)
