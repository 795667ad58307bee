"""A conversation as a page shows it: the stored messages and the turn that is running, as rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any, Literal

from memlib.db.base import MemoryDb
from memlib.db.schemas import ChatMessage, Session
from memlib.errors import MemlibError
from memlib.memory.guard import mask
from pages.shared.playground.jobs import TurnJob
from pages.shared.words import shortened

MESSAGES = 100
"""How many messages a page shows."""

CAPTURE_SECONDS = 300.0
"""How long after its turn a capture is still waited for: no model is given longer."""

RUNNING = "running"
"""The key of the message whose turn is running."""

_LOST = "The app ended before the answer came."
_EMPTY = "The model gave an empty answer."
_FORGOTTEN = "nothing was remembered of this message"
"""How the warning begins that is shown under the user's message in place of the answer."""
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
    remembering: bool = False
    """Whether what was remembered of it may still come."""
    capture_error: str | None = None
    """Why nothing was remembered of it."""
    warnings: tuple[str, ...] = ()
    thumbs: int | None = None
    """Under an answer: 1 for up, 0 for down."""


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
    remembering: frozenset[str] = frozenset()
    """The stored messages of which something may still be remembered, by id: the last of a turn that was stopped, and those that
    are captured again."""
    last_job: TurnJob | None = None
    """The turn that is running, or else the last one that ran in this process."""


def load(db: MemoryDb, job: TurnJob | None, *, user_id: str, session_id: str, capturing: Collection[str] = frozenset()) -> Conversation:
    """The conversation's last messages, how its last turn stands, and which messages are `capturing` again, by id.

    Job and captures are to be asked for first: what ends in between is then drawn once more, not lost.
    """
    # Before the messages, for the same reason.
    running = job is not None and job.running
    messages = db.get_messages(user_id=user_id, session_id=session_id, limit=MESSAGES)
    asked = [message for message in messages if message.role == "user"]
    last = asked[-1].message_id if asked else None
    remembering = frozenset(capturing)
    if job is not None and running:
        rows = (*_rows(_before(messages, job), remembering), asked_of(job))
        return Conversation(rows, job, None, None, last, remembering, job)
    failure = _failure(messages, job)
    retry = (job.message if job is not None else asked[-1].content) if failure and asked else None
    if job is not None and asked and _may_remember(asked[-1], job):
        remembering |= {asked[-1].message_id}
    return Conversation(_rows(messages, remembering), None, failure, retry, last, remembering, job)


def asked_of(job: TurnJob) -> MessageRow:
    """The message whose turn is running."""
    return MessageRow("user", mask(job.message), key=RUNNING, remembering=True)


def _may_remember(asked: ChatMessage, job: TurnJob) -> bool:
    """Whether the capture of a turn that was stopped has not said yet what it came to."""
    if not job.stopping or job.error is not None or asked.details.keys() & {"capture", "capture_error"}:
        return False
    return job.ended_at is not None and monotonic() - job.ended_at < CAPTURE_SECONDS


def with_name(db: MemoryDb, sessions: Sequence[Session], rows: Sequence[MessageRow], session_id: str) -> list[Session]:
    """The conversations, of which this one, where it has no name yet, is given its first message's beginning."""
    named = []
    for session in sessions:
        if session.session_id == session_id and session.name is None and rows:
            db.rename_session(session_id, shortened(rows[0].text), user_id=session.user_id)
            session = replace(session, name=shortened(rows[0].text))
        named.append(session)
    return named


def _before(messages: Sequence[ChatMessage], job: TurnJob) -> Sequence[ChatMessage]:
    """The messages without what the running turn has already stored, or takes up again."""
    kept = list(messages)
    if kept and kept[-1].role == "assistant" and (kept[-1].status == "failed" or not kept[-1].content):
        kept.pop()
    if kept and kept[-1].role == "user" and kept[-1].content == mask(job.message):
        kept.pop()
    return kept


def _rows(messages: Sequence[ChatMessage], remembering: Collection[str]) -> tuple[MessageRow, ...]:
    return tuple(
        MessageRow(
            message.role,
            message.content,
            key=message.message_id,
            capture=message.details.get("capture"),
            capture_error=message.details.get("capture_error"),
            remembering=message.message_id in remembering,
            stopped=message.status == "stopped",
            thumbs=message.details.get("thumbs"),
            warnings=tuple(each for each in message.details.get("warnings", ()) if not each.startswith(_FORGOTTEN)),
        )
        for message in messages
        if message.content or message.status == "stopped"
    )


def _failure(messages: Sequence[ChatMessage], job: TurnJob | None) -> str | None:
    if not messages:
        return None
    if messages[-1].role == "assistant" and messages[-1].status != "failed":
        return None if messages[-1].content or messages[-1].status == "stopped" else _EMPTY
    if job is not None and job.error is not None:
        return str(job.error) if isinstance(job.error, MemlibError) else _INTERNAL
    if job is not None and job.stopped:
        return "The answer was stopped before it began."
    return str(messages[-1].details.get("error") or _LOST)
