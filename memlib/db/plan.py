"""Decides what a change set does to a user's memories. Nothing is read or written here, so that every store decides alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from uuid import uuid4

from memlib.db.checks import check_id, check_memory
from memlib.db.schemas import MemoryChange, StoredMemory, UserMemory
from memlib.errors import MemoryConflict, MemoryNotFound
from memlib.text import fingerprint


class Known(Protocol):
    """What the user has."""

    @property
    def by_id(self) -> Mapping[str, StoredMemory]: ...

    @property
    def fingerprints(self) -> Mapping[str, str]:
        """Memory ids by the fingerprint of their text."""
        ...


@dataclass(frozen=True)
class Wanted:
    """The change set as it was asked for, with its texts normalised and an id for each memory."""

    add: Sequence[UserMemory] = ()
    replace: Sequence[UserMemory] = ()
    delete: Sequence[str] = ()

    @classmethod
    def of(cls, add: Iterable[UserMemory], replace: Iterable[UserMemory], delete: Iterable[str]) -> Wanted:
        """A `ValueError` where a text or an id cannot be stored, or one memory is named twice."""
        added = [check_memory(each, memory_id=str(uuid4()) if each.memory_id is None else each.memory_id) for each in add]
        replaced = [check_memory(each, memory_id=each.memory_id) for each in replace]
        wanted = cls(added, replaced, [check_id(each, "memory_id") for each in delete])
        ids = [*(each.memory_id for each in (*wanted.add, *wanted.replace)), *wanted.delete]
        if len(set(ids)) < len(ids):
            raise ValueError("a change set may name each memory once only")
        return wanted


@dataclass(frozen=True)
class Plan:
    """What is to be written."""

    changes: tuple[MemoryChange, ...]
    duplicates: Mapping[str, str]


def check_revision(revision: int | None, *, current: int, erased: int) -> None:
    """`erased`: the version at which the user was last erased, 0 if never; `current`: what `get_revision` would say."""
    if revision is not None and revision < erased:
        raise MemoryNotFound("the user has been erased since the memories were read; nothing was written")
    if revision not in (None, current):
        raise MemoryConflict("the user's memories have changed since they were read; read again and decide again")


def check_expected(known: Known, wanted: Wanted, expect: Mapping[str, int] | None) -> None:
    """Compare and set: what was decided on must be there still, what is added must not, and what is changed must."""
    present = known.by_id
    for memory_id, version in (expect or {}).items():
        if memory_id not in present or present[memory_id].version != version:
            raise MemoryConflict(f"memory {memory_id!r} has changed since it was read; read again and decide again")
    for memory in wanted.add:
        if memory.memory_id in present:
            raise MemoryConflict(f"the user has a memory {memory.memory_id!r} already; replace it, or give another id")
    for memory_id in [*(str(each.memory_id) for each in wanted.replace), *wanted.delete]:
        if memory_id not in present:
            raise MemoryNotFound(f"the user has no memory {memory_id!r}")


@dataclass
class _Texts:
    """Who says what, once the change set is applied."""

    known: Known
    absent: set[str]
    """Memories whose stored text will not be there."""
    new: dict[str, str] = field(default_factory=dict)

    def holder(self, mark: str) -> str | None:
        if mark in self.new:
            return self.new[mark]
        stored = self.known.fingerprints.get(mark)
        return None if stored in self.absent else stored


def plan(known: Known, wanted: Wanted, *, user_id: str, now: int, tick: Callable[[], int]) -> Plan:
    deleted = set(wanted.delete)
    duplicates = _duplicates(known, wanted, deleted)
    changes = [MemoryChange("delete", memory_id, known.by_id[memory_id], None) for memory_id in wanted.delete]
    for memory in wanted.replace:
        if memory.memory_id not in duplicates:
            before = known.by_id[str(memory.memory_id)]
            changes.append(MemoryChange("update", before.memory_id, before, _replaced(before, memory, now, tick())))
    for memory in wanted.add:
        if memory.memory_id not in duplicates:
            after = _added(memory, user_id, now, tick())
            changes.append(MemoryChange("add", after.memory_id, None, after))
    return Plan(tuple(changes), duplicates)


def _duplicates(known: Known, wanted: Wanted, deleted: set[str]) -> dict[str, str]:
    """A replacement that is refused leaves its old text in place, which may make another one a duplicate: until none is found."""
    # A memory that only words its own text anew goes first: no other replacement may take that text from it.
    replace = sorted(wanted.replace, key=lambda each: known.fingerprints.get(fingerprint(each.memory)) != each.memory_id)
    refused: set[str | None] = set()
    while True:
        texts = _Texts(known, deleted | {str(each.memory_id) for each in replace if each.memory_id not in refused})
        found = _refused(texts, [each for each in replace if each.memory_id not in refused])
        if not found:
            return _refused(texts, [each for each in replace if each.memory_id in refused]) | _refused(texts, wanted.add)
        refused |= found.keys()


def _refused(texts: _Texts, memories: Iterable[UserMemory]) -> dict[str, str]:
    refused = {}
    for memory in memories:
        mark = fingerprint(memory.memory)
        if (holder := texts.holder(mark)) is not None:
            refused[str(memory.memory_id)] = holder
        else:
            texts.new[mark] = str(memory.memory_id)
    return refused


def _added(memory: UserMemory, user_id: str, now: int, version: int) -> StoredMemory:
    values = {name: getattr(memory, name) for name in UserMemory.__dataclass_fields__ if name != "_"}
    values |= {"user_id": user_id, "version": version}
    values |= {name: now for name in ("created_at", "updated_at") if values[name] is None}
    return StoredMemory(**values)


def _replaced(before: StoredMemory, memory: UserMemory, now: int, version: int) -> StoredMemory:
    return StoredMemory(
        memory.memory,
        memory_id=before.memory_id,
        user_id=before.user_id,
        topics=memory.topics,  # type: ignore[arg-type]  # made a list on construction
        created_at=before.created_at,
        updated_at=now if memory.updated_at is None else memory.updated_at,
        agent_id=before.agent_id if memory.agent_id is None else memory.agent_id,
        team_id=before.team_id if memory.team_id is None else memory.team_id,
        session_id=before.session_id if memory.session_id is None else memory.session_id,
        message_id=before.message_id if memory.message_id is None else memory.message_id,
        instructions=before.instructions if memory.instructions is None else memory.instructions,
        version=version,
    )
