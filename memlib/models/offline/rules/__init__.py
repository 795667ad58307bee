"""The rules by which a clause in the first person is read, one module a family."""

from __future__ import annotations

from memlib.models.offline.facts import Fact, Gone
from memlib.models.offline.rules import identity, life, people, tastes, work

_RULES = (*identity.RULES, *work.RULES, *people.RULES, *life.RULES, *tastes.RULES)


def read_clause(clause: str, today: str) -> list[Fact | Gone]:
    """What the clause says of the user; empty when no rule is sure."""
    return [said for rule in _RULES for said in rule(clause, today)]
