"""Copies all users of one store into another, user by user, so that it can be interrupted and begun again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from memlib.db.base import MemoryDb
from memlib.db.schemas import UserRecord
from memlib.errors import DatabaseError, MemoryConflict

_PAGE = 500


@dataclass(frozen=True)
class Copied:
    """How much of the first store is in the second, all of it read there and compared."""

    users: int = 0
    present: int = 0
    """Of these users, how many were there already, as they are in the first."""
    memories: int = 0
    changes: int = 0
    messages: int = 0


def copy(source: MemoryDb, target: MemoryDb, *, progress: Callable[[Copied], None] = lambda _: None) -> Copied:
    """A user who is in the target with other contents is a `MemoryConflict`: those before are copied, those behind are not."""
    copied = Copied()
    for user_id in _users(source):
        copied = _with(copied, *_copy_user(source, target, user_id))
        progress(copied)
    return copied


def _copy_user(source: MemoryDb, target: MemoryDb, user_id: str) -> tuple[UserRecord, bool]:
    """The user's record, and whether it was there already. Each user is written whole or not at all."""
    record = source.read_user(user_id=user_id)
    there = target.read_user(user_id=user_id)
    if there == record:
        return record, True
    if there != UserRecord(user_id):
        raise MemoryConflict(
            f"the target has the user {user_id!r} with other contents, which were left as they are: erase the user there, or copy into "
            "another database"
        )
    target.write_user(record)
    if target.read_user(user_id=user_id) != record:
        raise DatabaseError(f"the user {user_id!r} is not the same in the target as in the source; was either in use meanwhile?")
    return record, False


def _users(source: MemoryDb) -> Iterator[str]:
    offset = 0
    while page := source.get_users(limit=_PAGE, offset=offset):
        yield from (user.user_id for user in page)
        offset += len(page)


def _with(copied: Copied, record: UserRecord, was_present: bool) -> Copied:
    return replace(
        copied,
        users=copied.users + 1,
        present=copied.present + was_present,
        memories=copied.memories + len(record.memories),
        changes=copied.changes + len(record.changes),
        messages=copied.messages + len(record.messages),
    )
