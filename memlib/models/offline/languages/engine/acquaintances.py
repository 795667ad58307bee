"""Whom the memories name: a message that speaks of them by their name alone is read as if it said who they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memlib.models.offline.languages.engine.grammar import Grammar, Subject
from memlib.models.offline.languages.engine.memories import about
from memlib.models.offline.languages.engine.people import NAME, subject_of, who
from memlib.models.tasks import Listed


def acquaintances(existing: Sequence[Listed], grammar: Grammar) -> Iterator[Subject]:
    """Relatives and pets with their names."""
    for listed in existing:
        told = about(listed.memory, grammar)
        if told is None:
            continue
        subject, said = told
        called = re.search(rf"(?:{grammar.people.called}) (?P<name>{NAME})", said)
        kin = re.search(rf"(?<![\w-])(?P<who>{who(grammar)})(?![\w-])", said, re.I)
        if subject.key and (subject.name or called):
            yield subject_of(subject.key, subject.name or (called["name"] if called else ""), grammar)
        elif not subject.key and called and kin:
            yield subject_of(kin["who"], called["name"], grammar)


def introduced(message: str, existing: Sequence[Listed], grammar: Grammar) -> str:
    """Where a clause begins with one of their names, or says only that, who they are goes before it."""
    text = message
    for subject in dict.fromkeys(acquaintances(existing, grammar)):
        my = grammar.people.my_of[subject.opens.split(" ")[0].split("'")[0]]
        word = subject.opens.removesuffix(f" {grammar.of_user}").partition(" ")[2] or subject.key
        text = re.sub(
            rf"((?i:^|[.!?,;] |\b(?:{grammar.people.after}) ))(?=(?i:{re.escape(subject.name)})\b)",
            rf"\1{my} {word} ",
            text,
        )
    for word in dict.fromkeys(_known(existing, grammar)):
        opens = subject_of(word, "", grammar).opens
        article = opens.split(" ")[0].split("'")[0]
        text = re.sub(
            rf"(?i:(^|[.!?,] )(?:{article})[ ']?(?={word} (?:{grammar.people.called_by})))",
            rf"\1{grammar.people.my_of[article]} ",
            text,
        )
    return text


def _known(existing: Sequence[Listed], grammar: Grammar) -> Iterator[str]:
    """The words of relatives and pets that the user has by the memories: "the dog" is theirs."""
    for listed in existing:
        told = about(listed.memory, grammar)
        if told and not told[0].key:
            yield from (match[0].lower() for match in re.finditer(rf"(?<![\w-])(?:{who(grammar)})(?![\w-])", told[1], re.I))
