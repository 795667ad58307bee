"""A conversation as a page shows it: the stored messages and the turn that is running, as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from memlib.db.base import MemoryDb
from memlib.db.schemas import ChatMessage, Session
from memlib.errors import MemlibError
from memlib.memory.guard import mask
from pages.shared.jobs import TurnJob
from pages.shared.words import shortened

MESSAGES = 100
"""How many messages a page shows."""

RUNNING = "running"
"""The key of the message whose turn is running."""

_LOST = "The app ended before the answer came."
_INTERNAL = "The app failed while answering; its log has the details."


@dataclass(frozen=True)
class MessageRow:
    """One message to draw."""

    role: Literal["user", "assistant"]
    text: str
    key: str
    capture: Mapping[str, Any] | None = None
    """Under a user's message: what was remembered of it; None when that is not known, or not yet."""
    stopped: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Conversation:
    """What a page shows of a conversation."""

    rows: tuple[MessageRow, ...]
    """Oldest first, without the answer that is being written."""
    job: TurnJob | None
    """The turn that is running."""
    failure: str | None
    """Why the last message has no answer; None when it has one, or may still get it."""
    retry: str | None
    """The message to send again after a failure."""
    last_message_id: str | None
    """The user's last message that is in the store."""


def load(db: MemoryDb, job: TurnJob | None, *, user_id: str, session_id: str) -> Conversation:
    """The conversation's last messages, and how its last turn stands."""
    # Before the messages: a turn that ends in between is then drawn once more, not lost.
    running = job is not None and job.running
    messages = db.get_messages(user_id=user_id, session_id=session_id, limit=MESSAGES)
    asked = [message for message in messages if message.role == "user"]
    last = asked[-1].message_id if asked else None
    if job is not None and running:
        rows = (*_rows(_before(messages, job)), MessageRow("user", mask(job.message), key=RUNNING))
        return Conversation(rows, job, None, None, last)
    failure = _failure(messages, job)
    retry = (job.message if job is not None else asked[-1].content) if failure and asked else None
    return Conversation(_rows(messages), None, failure, retry, last)


def name_session(db: MemoryDb, session: Session | None, rows: Sequence[MessageRow]) -> None:
    """Give a conversation that has no name its first message's beginning."""
    if session is not None and session.name is None and rows:
        db.rename_session(session.session_id, shortened(rows[0].text), user_id=session.user_id)


def _before(messages: Sequence[ChatMessage], job: TurnJob) -> Sequence[ChatMessage]:
    """The messages without what the running turn has already stored, or takes up again."""
    kept = list(messages)
    if kept and kept[-1].role == "assistant" and kept[-1].status == "failed":
        kept.pop()
    if kept and kept[-1].role == "user" and kept[-1].content == mask(job.message):
        kept.pop()
    return kept


def _rows(messages: Sequence[ChatMessage]) -> tuple[MessageRow, ...]:
    return tuple(
        MessageRow(
            message.role,
            message.content,
            key=message.message_id,
            capture=message.details.get("capture"),
            stopped=message.status == "stopped",
            warnings=tuple(message.details.get("warnings", ())),
        )
        for message in messages
        if message.content or message.status == "stopped" or message.details.get("warnings")
    )


def _failure(messages: Sequence[ChatMessage], job: TurnJob | None) -> str | None:
    if not messages or (messages[-1].role == "assistant" and messages[-1].status != "failed"):
        return None
    if job is not None and job.error is not None:
        return str(job.error) if isinstance(job.error, MemlibError) else _INTERNAL
    if job is not None and job.stopped:
        return "The answer was stopped before it began."
    return str(messages[-1].details.get("error") or _LOST)
