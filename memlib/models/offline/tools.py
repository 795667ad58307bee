"""The memory tools of an agent, called by rules."""

from __future__ import annotations

import json

from memlib.models.base import ChatRequest, ToolCall
from memlib.models.offline.capture import capture
from memlib.models.tasks import AnswerTask, CaptureTask, Change

_NAMES = {"add": "add_memory", "update": "update_memory", "delete": "delete_memory"}


def calls(request: ChatRequest) -> tuple[ToolCall, ...]:
    """One call for each change that the last turn asks for, of the tools that the request offers."""
    task = request.task
    if not isinstance(task, AnswerTask):
        return ()
    offered = {tool.name for tool in request.tools}
    operations = frozenset(operation for operation, name in _NAMES.items() if name in offered)
    changes = capture(CaptureTask(task.conversation, task.memories, operations, task.today)).changes
    return tuple(ToolCall(f"call_{number}", _NAMES[change.op], _arguments(change)) for number, change in enumerate(changes, start=1))


def _arguments(change: Change) -> str:
    match change.op:
        case "add":
            arguments = change.model_dump(include={"memory", "topics"})
        case "update":
            arguments = change.model_dump(include={"memory_id", "memory", "topics"})
        case "delete":
            arguments = change.model_dump(include={"memory_id"})
    return json.dumps(arguments, ensure_ascii=False)
