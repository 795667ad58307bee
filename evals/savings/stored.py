"""The stores of real users as the generated ones are: memories, and the facts that they tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evals.savings.generator import Fact, Store
from evals.savings.questions import question_about
from memlib.db.schemas import StoredMemory
from memlib.memory.strategies.budget import importance_of
from memlib.memory.strategies.supersede import statements_of


def stored(user_id: str, memories: Sequence[StoredMemory]) -> Store:
    """The user's memories, given oldest first. Each statement is a fact of its own; what later ones replace is not current."""
    return Store(user_id, "", tuple(memories), tuple(_facts(memories)))


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
