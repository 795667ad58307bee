"""The rules by which a clause in the first person is read, one module a family."""

from __future__ import annotations

from dataclasses import replace

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import Fact, Gone
from memlib.models.offline.rules import answering, goals, habits, health, identity, past, people, tastes, work
from memlib.models.offline.rules.rule import Rule, Said

_RULES: tuple[Rule, ...] = (
    *identity.RULES,
    *work.RULES,
    *people.RULES,
    *health.RULES,
    *goals.RULES,
    *habits.RULES,
    *tastes.RULES,
    *past.RULES,
    *answering.RULES,
)


def read_clause(clause: Clause) -> Said:
    """What the clause says of the user; empty when no rule is sure."""
    return [_added(said) if clause.also else said for rule in _RULES for said in rule(clause)]


def _added(said: Fact | Gone) -> Fact | Gone:
    """I am also a singer: one more value of what else has but one."""
    return replace(said, relation=replace(said.relation, single=False)) if isinstance(said, Fact) else said
