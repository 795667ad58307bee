"""Who and what caused a version of a memory, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, ChangeKind, MemoryVersion
from pages.shared.words import shortened

_BY: dict[ChangeKind, str] = {
    "edit": "by hand",
    "capture": "remembered from a message",
    "task": "by an instruction in words",
    "tool": "by a tool of the model",
    "optimize": "by an optimisation",
    "clear": "when all memories were cleared",
    "import": "by an import",
    "undo": "by an undo",
}
_DONE = {"add": "Added", "update": "Changed", "delete": "Deleted"}
_SESSIONS = 5
"""How many conversations are read for what was said."""


@dataclass(frozen=True)
class Told:
    """A version in words."""

    done: str
    """What was done and how: `Changed · by hand`."""
    by: str
    """Who did it, beside that; may be empty."""
    said: str | None
    """The message that it came from, while that is kept."""


def tell(db: MemoryDb, versions: Sequence[MemoryVersion], *, user_id: str) -> list[Told]:
    """The versions in words, in their order."""
    sessions = list(dict.fromkeys(each.cause.session_id for each in versions if each.cause.session_id and each.cause.message_id))
    said: dict[str, str] = {}
    for session_id in sessions[:_SESSIONS]:
        said |= {message.message_id: message.content for message in db.get_messages(user_id=user_id, session_id=session_id)}
    return [
        Told(
            f"{_DONE[version.change.operation]} · {_BY[version.cause.kind]}",
            _who(version.cause),
            shortened(said[version.cause.message_id], 200) if version.cause.message_id in said else None,
        )
        for version in versions
    ]


def _who(cause: Cause) -> str:
    parts = [
        f"agent {cause.agent_id}" if cause.agent_id else "",
        f"team {cause.team_id}" if cause.team_id else "",
        f"instructions {cause.instructions}" if cause.instructions else "",
    ]
    return ", ".join(filter(None, parts))
