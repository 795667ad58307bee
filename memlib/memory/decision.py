"""Turns the changes that a model asks for into one change of the store, or into refusals with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from memlib import flow
from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, ChangeSet, Operation, StoredMemory, UserMemory
from memlib.flow import Flow
from memlib.memory import grounding, wording
from memlib.memory.grounding import Ground
from memlib.memory.guard import mask
from memlib.memory.listing import Handles
from memlib.memory.repeating import predecessor, repetition
from memlib.memory.screening import objection
from memlib.models.tasks import Change
from memlib.text import clean, fingerprint

MAX_CHARACTERS = 1_000
"""The length of a memory that a model writes. A longer one is a copy of a text, not a fact."""


@dataclass(frozen=True)
class Refusal:
    """A change that a model asked for and did not get."""

    operation: Operation
    memory: str | None
    """With secrets masked."""
    reason: str


@dataclass(frozen=True)
class Decision:
    """What is to be written, and what was refused."""

    add: tuple[UserMemory, ...]
    replace: tuple[UserMemory, ...]
    delete: tuple[StoredMemory, ...]
    expect: dict[str, int]
    """The versions, by memory id, of what is replaced or deleted."""
    refused: tuple[Refusal, ...]


@dataclass(frozen=True)
class Applied:
    """What was written, and what was refused."""

    change: ChangeSet | None
    """None when there was nothing to write."""
    refused: tuple[Refusal, ...]


def decide(changes: Iterable[Change], by_handle: Handles, *, operations: frozenset[str], given: Ground) -> Decision:
    """Keep the changes that are allowed: of a listed memory, once each, that change something, with a text that may be stored and
    that rests on what was said.
    """
    add: list[UserMemory] = []
    new: dict[str, UserMemory] = {}
    delete: dict[str, StoredMemory] = {}
    expect: dict[str, int] = {}
    refused: list[Refusal] = []
    for change in changes:
        old = None if change.op == "add" or change.memory_id is None else by_handle.get(change.memory_id)
        text = clean(change.memory or "")
        reason = _objection(change, old, text, operations, given)
        if reason is None and old is not None and old.memory_id in expect:
            # A memory that held two facts is often updated once for each: the second text is a memory of its own.
            if change.op == "update" and old.memory_id in new and "add" in operations:
                old = None
            else:
                reason = "the same memory is changed twice"
        if reason is not None:
            refused.append(Refusal(change.op, mask(text) if text else None, reason))
        elif old is None:
            add.append(UserMemory(text, memory_id=str(uuid4()), topics=_topics(change)))
        elif change.op == "delete":
            delete[old.memory_id], expect[old.memory_id] = old, old.version
        elif fingerprint(text) != fingerprint(old.memory):
            changed = UserMemory(text, memory_id=old.memory_id, topics=_topics(change) or old.topics)
            new[old.memory_id], expect[old.memory_id] = changed, old.version
    decision = Decision(tuple(add), tuple(new.values()), tuple(delete.values()), expect, tuple(refused))
    return _in_place(_without_repeats(decision, by_handle), by_handle, operations)


def _without_repeats(decision: Decision, by_handle: Handles) -> Decision:
    """The decision without what its other changes or the memories that it leaves as they are say, too."""
    beside = (*decision.replace, *_untouched(decision, by_handle))
    reasons = [repetition(place, decision.add, beside, decision.delete) for place in range(len(decision.add))]
    kept = tuple(memory for memory, reason in zip(decision.add, reasons) if reason is None)
    refused = (Refusal("add", memory.memory, reason) for memory, reason in zip(decision.add, reasons) if reason is not None)
    return replace(decision, add=kept, refused=(*decision.refused, *refused))


def _in_place(decision: Decision, by_handle: Handles, operations: frozenset[str]) -> Decision:
    """The decision with each addition that comes after a known memory in the place of that one."""
    for memory in decision.add if "update" in operations else ():
        old = predecessor(memory, _untouched(decision, by_handle))
        if old is not None:
            decision = replace(
                decision,
                add=tuple(other for other in decision.add if other is not memory),
                replace=(*decision.replace, replace(memory, memory_id=old.memory_id, topics=memory.topics or old.topics)),
                expect=decision.expect | {old.memory_id: old.version},
            )
    return decision


def _untouched(decision: Decision, by_handle: Handles) -> list[StoredMemory]:
    return [memory for memory in by_handle.values() if memory.memory_id not in decision.expect]


def _objection(change: Change, old: StoredMemory | None, text: str, operations: frozenset[str], given: Ground) -> str | None:
    if change.op not in operations:
        return f"the {change.op} operation is turned off"
    if change.op != "add" and old is None:
        return "it names a memory that was not listed"
    if change.said and (reason := grounding.misquoted(change.said, given)):
        return reason
    if change.op == "delete":
        return None
    if not text:
        return "it has no text"
    if len(text) > MAX_CHARACTERS:
        return f"it is longer than {MAX_CHARACTERS} characters"
    return objection(text, change.topics) or wording.objection(text) or grounding.objection(text, old.memory if old else None, given)


def _topics(change: Change) -> list[str]:
    return list(dict.fromkeys(topic for topic in (clean(topic).lower()[:50] for topic in change.topics) if topic))


def apply(db: MemoryDb, decision: Decision, *, user_id: str, cause: Cause, revision: int | None = None) -> Flow[Applied]:
    """Write the decision in one transaction. `MemoryConflict` when what it was made on has changed."""
    if not (decision.add or decision.replace or decision.delete):
        return Applied(None, decision.refused)
    change = yield from flow.query(
        db.change_user_memories,
        user_id=user_id,
        cause=cause,
        add=_signed(decision.add, cause),
        replace=_signed(decision.replace, cause),
        delete=[memory.memory_id for memory in decision.delete],
        expect=decision.expect,
        revision=revision,
    )
    known = {memory.memory_id: memory for memory in (*decision.add, *decision.replace)}
    doubled = tuple(
        Refusal("add" if known[memory_id] in decision.add else "update", known[memory_id].memory, "it is known already")
        for memory_id in change.duplicates
    )
    return Applied(change if change.changes else None, decision.refused + doubled)


def _signed(memories: Sequence[UserMemory], cause: Cause) -> list[UserMemory]:
    """The memories with their origin."""
    return [
        replace(
            memory,
            agent_id=cause.agent_id,
            team_id=cause.team_id,
            session_id=cause.session_id,
            message_id=cause.message_id,
            instructions=cause.instructions,
        )
        for memory in memories
    ]
