"""Short ways to ask the offline model, for its tests."""

from __future__ import annotations

from memlib.models.base import ChatRequest, Message
from memlib.models.offline import OfflineModel
from memlib.models.tasks import (
    AnswerTask,
    CaptureReply,
    CaptureTask,
    Change,
    EditTask,
    Listed,
    SelectReply,
    SelectTask,
    SummarizeReply,
    SummarizeTask,
    Task,
    Turn,
)

TODAY = "2026-11-22"
ALL = frozenset({"add", "update", "delete"})


def listed(memories: list[str]) -> tuple[Listed, ...]:
    return tuple(Listed(number, memory) for number, memory in enumerate(memories, start=1))


def turns(*messages: str) -> tuple[Turn, ...]:
    """Messages in turn, the last one the user's."""
    return tuple(Turn("user" if (len(messages) - number) % 2 else "assistant", message) for number, message in enumerate(messages))


def ask(task: Task, reply: type | None = None) -> str:
    return OfflineModel().complete(ChatRequest((Message("user", "unread"),), task, reply)).text


def changes(*messages: str, existing: list[str] | None = None, operations: frozenset[str] = ALL) -> list[Change]:
    task = CaptureTask(turns(*messages), listed(existing or []), operations, TODAY)
    return CaptureReply.model_validate_json(ask(task, CaptureReply)).changes


def captured(*messages: str) -> list[str]:
    return [change.memory or "" for change in changes(*messages)]


def after(memories: list[str], found: list[Change]) -> list[str]:
    """The memories once the changes are applied."""
    kept = dict(enumerate(memories, start=1))
    for change in found:
        if change.op == "add":
            kept[max(kept, default=0) + 1] = change.memory or ""
        elif change.op == "update":
            kept[change.memory_id or 0] = change.memory or ""
        else:
            del kept[change.memory_id or 0]
    return list(kept.values())


def told(memories: list[str], *messages: str) -> list[str]:
    """The memories after the user's last message was captured."""
    return after(memories, changes(*messages, existing=memories))


def edited(memories: list[str], instruction: str) -> list[str]:
    task = EditTask(instruction, listed(memories), ALL, TODAY)
    return after(memories, CaptureReply.model_validate_json(ask(task, CaptureReply)).changes)


def selected(memories: list[str], query: str, limit: int = 10) -> list[str]:
    reply = SelectReply.model_validate_json(ask(SelectTask(query, listed(memories), limit), SelectReply))
    return [memories[handle - 1] for handle in reply.memory_ids]


def summary(*memories: str) -> SummarizeReply:
    return SummarizeReply.model_validate_json(ask(SummarizeTask(memories), SummarizeReply))


def answered(memories: list[str], *messages: str, remembers: bool = True) -> str:
    return ask(AnswerTask(turns(*messages), listed(memories), TODAY, remembers))
