"""Reads a memory back: of whom it tells, and in which sense."""

from __future__ import annotations

import re
from functools import cache

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine.grammar import Clause, Grammar, Subject
from memlib.models.offline.languages.engine.people import NAME
from memlib.models.offline.languages.engine.senses import fact, plain, sense_of


def read_back(memory: str, grammar: Grammar) -> Fact | None:
    """The fact that a memory in this language tells; None for one that it does not know to read."""
    told = about(memory, grammar)
    if told is None:
        return None
    subject, said = told
    match = re.match(rf"(?P<third>(?:{grammar.telling.clitics})(?P<verb>[\w'-]+))(?: (?P<rest>.*))?$", said, re.I | re.S)
    if match is None or match["verb"].lower() not in grammar.third:
        return None
    rest = match["rest"] or ""
    said_first = rest
    for pattern, first in grammar.telling.unshifts:
        said_first = re.sub(pattern, first, said_first)
    clause = Clause(subject, grammar.third[match["verb"].lower()], match["third"], plain(said_first, grammar))
    found = sense_of(clause, grammar)
    if found is None:
        return None
    value = found.match.groupdict().get("v") or rest if found.sense.told else rest
    return fact(subject, found.sense, match["third"], value, grammar)


def about(memory: str, grammar: Grammar) -> tuple[Subject, str] | None:
    """Of whom a memory tells, and what it says of them."""
    text = memory.strip().rstrip(".")
    if text.startswith(f"{grammar.user} "):
        return Subject(), text[len(grammar.user) + 1 :]
    match = _opening(grammar).match(text)
    if match is None:
        return None
    word = _words(grammar)[match["opens"].lower()]
    return Subject(word, match["name"] or "", match["opens"]), match["rest"]


@cache
def _words(grammar: Grammar) -> dict[str, str]:
    return {opens.lower(): word for word, opens in grammar.people.kin.items()}


@cache
def _opening(grammar: Grammar) -> re.Pattern[str]:
    opens = "|".join(sorted((re.escape(opens) for opens in grammar.people.kin.values()), key=len, reverse=True))
    return re.compile(rf"(?P<opens>{opens})(?:, (?P<name>{NAME}),)? (?P<rest>.+)", re.I | re.S)
