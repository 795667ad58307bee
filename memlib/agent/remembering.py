"""What is remembered of one message of a conversation: its capture, and the note on the message of what that came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from memlib.agent.setup import Setup
from memlib.db.base import MemoryDb
from memlib.db.schemas import ChatMessage
from memlib.errors import MemlibError, MemoryNotFound
from memlib.flow import Flow, query
from memlib.memory.capture import CaptureResult, capture, conversation
from memlib.memory.guard import mask
from memlib.models.tasks import Turn


def turns_to(past: Sequence[ChatMessage], message: str) -> tuple[Turn, ...]:
    """What a capture of the user's message is given to read: the messages before it, and the message."""
    return conversation([*((item.role, item.content) for item in past if item.content), ("user", message)])


def remember(setup: Setup, asked: ChatMessage, turns: tuple[Turn, ...], *, user_id: str, session_id: str) -> Flow[CaptureResult]:
    """Capture what the last turn says, and note on its message, in place of an older note, what that came to; a failure too."""
    db = setup.search.db
    cause = setup.cause("capture", asked.message_id, session_id)
    try:
        captured = yield from capture(setup.search, setup.policy, turns, user_id=user_id, cause=cause)
    except MemlibError as error:
        failed = replace(asked, details={"capture_error": mask(str(error))})
        yield from keep(db, failed, asked.message_id, user_id=user_id, session_id=session_id)
        raise
    noted = replace(asked, details={"capture": _details(captured)})
    yield from keep(db, noted, asked.message_id, user_id=user_id, session_id=session_id)
    return captured


def capture_again(setup: Setup, message_id: str, *, user_id: str, session_id: str) -> Flow[CaptureResult]:
    """Remember a message of the user that the store has, as its turn did."""
    messages = yield from query(setup.search.db.get_messages, user_id=user_id, session_id=session_id)
    place = next((place for place, item in enumerate(messages) if item.message_id == message_id and item.role == "user"), None)
    if place is None:
        raise MemoryNotFound(f"the user wrote no message {message_id!r} in the conversation {session_id!r}")
    asked = messages[place]
    return (yield from remember(setup, asked, turns_to(messages[:place], asked.content), user_id=user_id, session_id=session_id))


def keep(db: MemoryDb, message: ChatMessage, asked_id: str, *, user_id: str, session_id: str) -> Flow[bool]:
    """Store a message of a turn. False, and nothing is stored, when what was asked was deleted meanwhile, or its user was."""
    try:
        yield from query(db.add_messages, [message], user_id=user_id, session_id=session_id, after=asked_id)
    except MemoryNotFound:
        return False
    return True


def _details(captured: CaptureResult) -> dict[str, Any]:
    return {
        "change_id": captured.change_id,
        "operations": [change.operation for change in captured.changes],
        "refused": [asdict(refusal) for refusal in captured.refused],
        "usage": asdict(captured.usage),
        "seconds": captured.seconds,
        "reply": captured.reply,
    }
