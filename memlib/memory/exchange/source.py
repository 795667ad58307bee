"""What was read of a file or a database of others: memories by user, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from memlib.db.schemas import UserMemory


@dataclass(frozen=True)
class Source:
    """Memories from elsewhere, not yet checked against what is known."""

    name: str
    """What it is, to be shown."""
    memories: tuple[UserMemory, ...]
    problems: tuple[str, ...] = ()
    """What could not be read, a sentence for each."""
    of_one_user: bool = False
    """Whether it is one user's copy, which goes to the user who is named, whoever stands in it."""


def counts(source: Source) -> dict[str | None, int]:
    """How many memories there are of each user; None for those that are nobody's."""
    found: dict[str | None, int] = {}
    for memory in source.memories:
        found[memory.user_id] = found.get(memory.user_id, 0) + 1
    return dict(sorted(found.items(), key=lambda each: (each[0] is None, each[0] or "")))


def gathered(name: str, rows: Iterable[tuple[str, Mapping[str, Any]]]) -> Source:
    """From rows of the fields of a memory, each with what it is called in a problem."""
    memories: list[UserMemory] = []
    problems: list[str] = []
    for called, fields in rows:
        try:
            memories.append(UserMemory(**fields))
        except TypeError as error:
            problems.append(f"{called} was left out: {error}")
    return Source(name, tuple(memories), tuple(problems))


def seconds(value: object) -> int | None:
    """Unix seconds of a time in seconds, milliseconds or ISO 8601 (UTC where it names no zone); None for what is no time."""
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return None
        value = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        return None
    return int(value / 1_000) if value >= 10**11 else int(value)


def by_user(source: Source, otherwise: str | None) -> dict[str, list[UserMemory]]:
    """The memories of each user. What is nobody's, and one user's own copy, goes to the user given; a `ValueError` without one."""
    found: dict[str, list[UserMemory]] = {}
    for memory in source.memories:
        owner = otherwise if source.of_one_user or not memory.user_id else memory.user_id
        if owner is None:
            raise ValueError("some of these memories name no user: say whose they are")
        found.setdefault(owner, []).append(memory)
    return dict(sorted(found.items()))
