"""The stores of real users as the generated ones are, and the generated ones as a store of memlib would hold them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from evals.savings.generator import Fact, Store
from evals.savings.questions import question_about
from memlib.db.schemas import StoredMemory, UserMemory
from memlib.memory.strategies.budget import importance_of
from memlib.memory.strategies.old_values import statements_of
from memlib.text import fingerprint


def stored(user_id: str, memories: Sequence[StoredMemory]) -> Store:
    """The user's memories, given oldest first. Each statement is a fact of its own; what later ones replace is not current."""
    return Store(user_id, "", tuple(map(_plain, memories)), tuple(_facts(memories)))


def _facts(memories: Sequence[StoredMemory]) -> Iterator[Fact]:
    for statement in statements_of([memory.memory for memory in memories]):
        yield Fact(
            statement.holds or statement.text,
            kind="stored",
            language="",
            importance=importance_of(memories[statement.place]),
            told_by=(statement.place,),
            current=statement.holds is not None,
            question=question_about(statement.text) if statement.holds else None,
        )


def _plain(memory: StoredMemory) -> UserMemory:
    """Without its version, which is the store's."""
    return UserMemory.from_dict({name: value for name, value in memory.to_dict().items() if name != "version"})


def as_kept(store: Store) -> Store:
    """Without the copies that memlib refuses when they are written: texts that differ in case and punctuation only."""
    first: dict[str, int] = {}
    places = [first.setdefault(fingerprint(memory.memory), place) for place, memory in enumerate(store.memories)]
    number = {place: position for position, place in enumerate(first.values())}
    facts = (replace(fact, told_by=tuple(dict.fromkeys(number[places[place]] for place in fact.told_by))) for fact in store.facts)
    return replace(store, memories=tuple(store.memories[place] for place in number), facts=tuple(facts))
