"""Keeps one memory of those that say the same, with no model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memlib.db.schemas import UserMemory
from memlib.flow import Flow
from memlib.memory.strategies.base import MemoryOptimizationStrategy, progress
from memlib.memory.strategies.sameness import Key, Saying, agree, covered, sayings
from memlib.models.base import ChatModel

_EVERY = 200
_MOST_TOPICS = 10


class DeduplicateStrategy(MemoryOptimizationStrategy):
    """Removes what another memory says as well: in the same words, in nearly the same, or with more detail.

    The one that stays takes over the topics of the others and the time of the newest. Memories whose values differ
    (`memlib.claims.conflict`) are never taken for one.
    """

    @property
    def name(self) -> str:
        return "deduplicate"

    def steps(self, memories: Sequence[UserMemory], model: ChatModel) -> Flow[list[UserMemory]]:  # noqa: ARG002 — it needs none
        groups = yield from grouped(memories)
        return [merged(memories[keeper], [memories[place] for place in others]) for keeper, others in groups]


def grouped(memories: Sequence[UserMemory]) -> Flow[list[tuple[int, list[int]]]]:
    """The places of the memories that stay, in order, each with the places of those that it stands for."""
    kept = _Kept()
    # Those that say most first, so that each finds the one that covers it; of equals the shortest, then the oldest.
    order = sorted(range(len(memories)), key=lambda place: (-_extent(memories[place]), len(memories[place].memory), place))
    for done, place in enumerate(order):
        if done % _EVERY == 0:
            yield from progress("comparing memories", done, len(memories))
        kept.add(place, memories[place].memory)
    return sorted(_shortest(memories, keeper, others) for keeper, others in kept.members.items())


def _shortest(memories: Sequence[UserMemory], keeper: int, others: list[int]) -> tuple[int, list[int]]:
    """The same group under its shortest memory, if that says all that the others say."""
    group = [keeper, *others]
    best = min(group, key=lambda place: (len(memories[place].memory), place))
    rest = [place for place in group if place != best]
    said = sayings(memories[best].memory)
    if best != keeper and all(_says_all(said, sayings(memories[place].memory)) for place in rest):
        return best, rest
    return keeper, others


def _says_all(said: Sequence[Saying], others: Sequence[Saying]) -> bool:
    return len(said) == len(others) and all(
        set(own.keys) & set(other.keys) and agree(own.text, other.text) for own, other in zip(said, others)
    )


def merged(keeper: UserMemory, others: Sequence[UserMemory]) -> UserMemory:
    """The memory with the topics of all and the time of the newest."""
    topics = list(dict.fromkeys(topic for memory in (keeper, *others) for topic in memory.topics or ()))
    own = len(list(keeper.topics or ()))
    return replace(
        keeper,
        topics=topics[: max(own, _MOST_TOPICS)],
        updated_at=max((memory.updated_at for memory in (keeper, *others) if memory.updated_at is not None), default=None),
    )


class _Kept:
    """The memories that stay, by what they say."""

    def __init__(self) -> None:
        self.members: dict[int, list[int]] = {}
        """The places of those that each one stands for."""
        self._saying: dict[Key, list[tuple[int, str]]] = {}

    def add(self, place: int, memory: str) -> None:
        keeper = self._keeper(memory)
        if keeper is not None:
            self.members[keeper].append(place)
            return
        self.members[place] = []
        for saying in sayings(memory):
            for key in covered(saying.text):
                self._saying.setdefault(key, []).append((place, saying.text))

    def _keeper(self, memory: str) -> int | None:
        """One memory that says all that this one says."""
        candidates: set[int] | None = None
        for saying in sayings(memory):
            places = {place for key in saying.keys for place, text in self._saying.get(key, ()) if agree(text, saying.text)}
            candidates = places if candidates is None else candidates & places
            if not candidates:
                return None
        return min(candidates) if candidates else None


def _extent(memory: UserMemory) -> int:
    return sum(saying.length for saying in sayings(memory.memory))
