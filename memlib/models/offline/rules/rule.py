"""How a rule is written: a pattern at the beginning of a clause, and what reads the value that it leaves."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import Fact, Gone, fact
from memlib.models.offline.patterns import CAPITAL, END, one_of
from memlib.models.offline.proper import either

__all__ = ["CAPITAL", "END", "Rule", "Said", "Values", "custom", "gone", "one_of", "rule"]

Said: TypeAlias = list[Fact | Gone]
Rule: TypeAlias = Callable[[Clause], Said]
Values: TypeAlias = Callable[[str], list[str]]


def rule(relation: str, pattern: str, values: Values, *, lower: Values | None = None, form: str = "", key: str = "") -> Rule:
    """Facts of the relation, with a value for each that is read from the group `v`, else from all that follows the pattern.

    `lower` reads those that `values` does not see, where the writer does not care for capitals.
    """
    compiled = re.compile(pattern, re.I)

    def read(clause: Clause) -> Said:
        match = compiled.match(clause.text)
        if match is None:
            return []
        groups = match.groupdict()
        text = groups["v"] if "v" in groups else clause.text[match.end() :]
        reader = either(values, lower) if lower and clause.lower else values
        return [fact(relation, value, key=(groups.get("key") or key).lower(), form=form) for value in reader(text or "")]

    return read


def gone(relations: str, pattern: str, values: Values | None = None, *, lower: Values | None = None) -> Rule:
    """What the clause says no longer holds. Without `values`, whatever the value was."""
    compiled = re.compile(pattern, re.I)
    names = tuple(name.strip() for name in relations.split(","))

    def read(clause: Clause) -> Said:
        match = compiled.match(clause.text)
        if match is None:
            return []
        reader = either(values, lower) if values and lower and clause.lower else values
        return [Gone(names)] if reader is None else [Gone(names, value) for value in reader(clause.text[match.end() :])]

    return read


def custom(pattern: str, read: Callable[[re.Match[str], Clause], Said]) -> Rule:
    """For what one relation and one value cannot say."""
    compiled = re.compile(pattern, re.I)
    return lambda clause: read(match, clause) if (match := compiled.match(clause.text)) else []
