"""How a rule is written: a pattern at the beginning of a clause, and what reads the value that it leaves."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from memlib.models.offline.facts import Fact, Gone, fact

Said: TypeAlias = list[Fact | Gone]
Rule: TypeAlias = Callable[[str, str], Said]
"""Takes a clause and today's ISO date."""
Values: TypeAlias = Callable[[str], list[str]]


def rule(relation: str, pattern: str, values: Values, *, form: str = "", key: str = "") -> Rule:
    """Facts of the relation, with a value for each that is read from the group `v`, else from all that follows the pattern."""
    compiled = re.compile(pattern, re.I)

    def read(clause: str, _today: str) -> Said:
        match = compiled.match(clause)
        if match is None:
            return []
        groups = match.groupdict()
        text = groups["v"] if "v" in groups else clause[match.end() :]
        return [fact(relation, value, key=(groups.get("key") or key).lower(), form=form) for value in values(text or "")]

    return read


def gone(relations: str, pattern: str, values: Values | None = None) -> Rule:
    """What the clause says no longer holds. Without `values`, whatever the value was."""
    compiled = re.compile(pattern, re.I)
    names = tuple(name.strip() for name in relations.split(","))

    def read(clause: str, _today: str) -> Said:
        match = compiled.match(clause)
        if match is None:
            return []
        if values is None:
            return [Gone(names)]
        return [Gone(names, value) for value in values(clause[match.end() :])]

    return read


def custom(pattern: str, read: Callable[[re.Match[str], str], Said]) -> Rule:
    """For what one relation and one value cannot say."""
    compiled = re.compile(pattern, re.I)
    return lambda clause, today: read(match, today) if (match := compiled.match(clause)) else []


def alternatives(lexicon: frozenset[str]) -> str:
    """A pattern for any word of the lexicon, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(lexicon, key=len, reverse=True)) + ")"
