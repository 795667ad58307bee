"""The rules by which a clause in the first person is read, one module a family."""

from __future__ import annotations

from dataclasses import replace

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import Fact, Gone
from memlib.models.offline.rules import (
    answering,
    belongings,
    goals,
    habits,
    health,
    identity,
    living,
    past,
    people,
    plain,
    plans,
    tastes,
    work,
)
from memlib.models.offline.rules.rule import Rule, Said

_RULES: tuple[Rule, ...] = (
    *identity.RULES,
    *work.RULES,
    *people.RULES,
    *belongings.RULES,
    *health.RULES,
    *goals.RULES,
    *plans.RULES,
    *habits.RULES,
    *living.RULES,
    *tastes.RULES,
    *past.RULES,
    *answering.RULES,
)


def read_clause(clause: Clause) -> Said:
    """What the clause says of the user; empty when no rule is sure."""
    found = [said for rule in _RULES for said in rule(clause)] or [said for rule in plain.RULES for said in rule(clause)][:1]
    return [_added(said) if clause.also else said for said in _once(found)]


def _once(found: Said) -> Said:
    """What two rules read alike, once."""
    return list({said.memory if isinstance(said, Fact) else said: said for said in reversed(found)}.values())[::-1]


def _added(said: Fact | Gone) -> Fact | Gone:
    """I am also a singer: one more value of what else has but one."""
    return replace(said, relation=replace(said.relation, single=False)) if isinstance(said, Fact) else said
