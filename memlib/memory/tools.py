"""The tools by which an answering model changes the memories itself."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, Operation
from memlib.errors import MemoryConflict
from memlib.flow import Flow
from memlib.memory.decision import Applied, Refusal, apply, decide
from memlib.memory.grounding import Ground
from memlib.memory.listing import Handles
from memlib.models.base import Tool, ToolCall
from memlib.models.tasks import Change


class _Arguments(BaseModel):
    model_config = ConfigDict(extra="forbid")


class AddMemory(_Arguments):
    """What `add_memory` takes."""

    memory: str = Field(description='One fact about the user, third person, beginning with "User".')
    topics: list[str] = Field(description="One to three lower-case words.")


class UpdateMemory(_Arguments):
    """What `update_memory` takes."""

    memory_id: int = Field(description="The number of the memory.")
    memory: str = Field(description="The whole new text.")
    topics: list[str] = Field(description="One to three lower-case words.")


class DeleteMemory(_Arguments):
    """What `delete_memory` takes."""

    memory_id: int = Field(description="The number of the memory.")


_TOOLS: dict[Operation, Tool] = {
    "add": Tool("add_memory", "Remember something lasting about the user.", AddMemory),
    "update": Tool("update_memory", "Correct a memory of the user.", UpdateMemory),
    "delete": Tool("delete_memory", "Forget a memory of the user.", DeleteMemory),
}


def memory_tools(operations: frozenset[str]) -> tuple[Tool, ...]:
    """The tools of the allowed operations."""
    return tuple(tool for operation, tool in _TOOLS.items() if operation in operations)


def call_tool(
    db: MemoryDb, wanted: ToolCall, by_handle: Handles, *, operations: frozenset[str], given: Ground, user_id: str, cause: Cause
) -> Flow[Applied]:
    """Do what one call asks for, in one transaction, or refuse it with the reason."""
    change = _change(wanted)
    if isinstance(change, Refusal):
        return Applied(None, (change,))
    try:
        decision = decide([change], by_handle, operations=operations, given=given)
        return (yield from apply(db, decision, user_id=user_id, cause=cause))
    except MemoryConflict:
        return Applied(None, (Refusal(change.op, None, "the memory has changed meanwhile"),))


def outcome(applied: Applied) -> str:
    """What the model is told of its call."""
    if applied.refused:
        return f"refused: {applied.refused[0].reason}"
    return "done" if applied.change else "nothing to change"


def _change(wanted: ToolCall) -> Change | Refusal:
    operation = next((name for name, tool in _TOOLS.items() if tool.name == wanted.name), None)
    if operation is None:
        return Refusal("update", None, "there is no such tool")
    try:
        arguments = _TOOLS[operation].arguments.model_validate_json(wanted.arguments).model_dump()
    except ValidationError:
        return Refusal(operation, None, "its arguments do not have the form of the tool")
    return Change.model_validate({"memory_id": None, "memory": None, "topics": []} | arguments | {"op": operation})
