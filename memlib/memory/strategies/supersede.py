"""Drops values that a later memory has replaced, with no model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from memlib.db.schemas import UserMemory
from memlib.flow import Flow
from memlib.memory.retention import facts_of
from memlib.memory.strategies.base import MemoryOptimizationStrategy, progress
from memlib.models.base import ChatModel
from memlib.models.offline.composition import Part, put_together, supersedes, take_apart
from memlib.models.offline.facts import Fact

# What holds beside another value does not replace it.
_BESIDE = re.compile(
    r"\b(?:also|as well|too|besides|another|second|part[- ]time|volunteers?|sometimes|occasionally|weekends?|summers?|winters?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|used to|former(?:ly)?|previously)\b",
    re.I,
)
_EVERY = 200


class DropSupersededStrategy(MemoryOptimizationStrategy):
    """Of a thing that has one value, such as a home, an employer or an age, the latest stays; likes and dislikes take each other back.

    It knows the sentences that the built-in model writes and reads; what it cannot read it leaves alone. A memory that says more than
    the old value is shortened.
    """

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:  # noqa: ARG002 — it needs none
        said: list[tuple[Part, ...]] = []
        for done, memory in enumerate(memories):
            if done % _EVERY == 0:
                yield from progress("looking for old values", done, len(memories))
            said.append(_parts(memory.memory))
        old = set(_superseded(said))
        return [kept for place, memory in enumerate(memories) if (kept := _without(memory, place, said[place], old)) is not None]


@dataclass(frozen=True)
class Statement:
    """One statement of some memories, and what of it still holds."""

    place: int
    """Which memory says it, counted from 0."""
    text: str
    holds: str | None
    """The text, or the part of it that no later memory replaced; None when none of it holds."""


def statements_of(memories: Sequence[str]) -> Iterator[Statement]:
    """All statements of the memories, which are given oldest first."""
    said = [(place, text, _parts(text)) for place, memory in enumerate(memories) for text in facts_of(memory)]
    old = set(_superseded([parts for _, _, parts in said]))
    for number, (place, text, parts) in enumerate(said):
        current = [part for part in parts if (number, part) not in old]
        yield Statement(place, text, text if len(current) == len(parts) else put_together(current) or None)


@lru_cache(maxsize=20_000)
def _parts(text: str) -> tuple[Part, ...]:
    return tuple(take_apart(text))


def _superseded(said: Sequence[Sequence[Part]]) -> Iterator[tuple[int, Part]]:
    """The parts that later ones have replaced, each with the place of the text that says it."""
    latest: dict[tuple[str, str], list[tuple[int, Fact]]] = {}
    for place, parts in enumerate(said):
        for part in parts:
            if not isinstance(part, Fact) or _BESIDE.search(part.memory):
                continue
            for slot in {part.slot, (part.relation.opposite or part.relation.name, part.slot[1])}:
                old = [entry for entry in latest.get(slot, ()) if _replaces(part, entry[1]) and entry[0] != place]
                yield from old
                latest[slot] = [entry for entry in latest.get(slot, ()) if entry not in old]
            latest[part.slot].append((place, part))


def _replaces(new: Fact, old: Fact) -> bool:
    return supersedes(new, old) and not _narrower(new, old)


def _narrower(new: Fact, old: Fact) -> bool:
    """The same value, or more or less of it: Lyon, and Lyon in France. Neither is old; that is a matter of duplicates."""
    return old.slot == new.slot and (old.content <= new.content or new.content <= old.content)


def _without(memory: UserMemory, place: int, parts: Sequence[Part], old: set[tuple[int, Part]]) -> UserMemory | None:
    current = [part for part in parts if (place, part) not in old]
    if len(current) == len(parts):
        return memory
    return replace(memory, memory=put_together(current)) if current else None
