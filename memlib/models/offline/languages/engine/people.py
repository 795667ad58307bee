"""Relatives and pets whom a sentence names, with their ages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memlib.models.offline.languages.engine.grammar import Grammar, Subject

NAME = r"(?-i:[A-ZÄÖÜÀ-Þ][a-zß-ÿœ'’]+(?:-[A-ZÄÖÜÀ-Þa-z][a-zß-ÿœ'’]*)*)"


def who(grammar: Grammar) -> str:
    """Pattern of the words for relatives and pets, the longest first."""
    return "|".join(re.escape(word) for word in sorted(grammar.people.kin, key=len, reverse=True))


def subject_of(word: str, name: str, grammar: Grammar) -> Subject:
    return Subject(word.lower(), name, grammar.people.kin[word.lower()])


def mentioned(sentence: str, grammar: Grammar) -> Iterator[tuple[Subject, str]]:
    """My daughter Mia [5]: the one who is named, and the age where it is told."""
    pattern = rf"\b(?:{grammar.people.my}) (?:[\w-]+ )??(?P<who>{who(grammar)})(?![\w-])(?:,? (?P<name>{NAME}))?(?: \[(?P<age>\d+)\])?"
    for match in re.finditer(pattern, sentence, re.I):
        no_name = rf"{grammar.classes['no_name']}|{grammar.classes['sport']}"
        named = match["name"] and not re.fullmatch(no_name, match["name"], re.I)
        if named or match["age"]:
            yield subject_of(match["who"], match["name"] if named else "", grammar), match["age"] or ""


def opening(text: str, grammar: Grammar) -> Subject | None:
    """Of whom a clause speaks whose verb is not known."""
    match = re.match(
        rf"(?:\w+ )?(?:{grammar.people.my}) (?:[\w-]+ )??(?P<who>{who(grammar)})(?![\w-])(?:,? (?P<name>{NAME}))?", text, re.I
    )
    return subject_of(match["who"], match["name"] or "", grammar) if match else None


def children(sentence: str, grammar: Grammar) -> Iterator[tuple[Subject, str]]:
    """Two boys, Till (6) and Bo (3): each of them."""
    each = grammar.classes["child_age"]
    kinds = {word: kin for pair in grammar.classes["children"].split() for word, kin in [pair.split(":")]}
    one = rf"{NAME}{each}"
    listed = re.search(
        rf"\b(?P<kind>{'|'.join(kinds)})(?: [\w']+){{0,3}}?\s?[,:(]? ?(?P<list>{one}(?:,? ?(?:,|und|et|y|e) {one})*)", sentence, re.I
    )
    if listed is None:
        return
    for child in re.finditer(rf"(?P<name>{NAME}){each}", listed["list"], re.I):
        yield (
            subject_of(kinds[listed["kind"].lower()], child["name"], grammar),
            re.sub(r"\D", "", child[0].replace(child["name"], "", 1)),
        )
