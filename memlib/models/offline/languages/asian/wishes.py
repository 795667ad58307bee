"""How the user wants to be answered and called: what is asked of every answer, not of this one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.asian.telling import relation

_ASKS = re.compile(r"能不能|可不可以|是不是|怎么|为什么|什么|なぜ|どう(?!しても)")
_POINTS = re.compile(r"…|(?<![吉其])[它这那他她]|それ|これ|あれ|(?:用|别|不|要|给|把|跟|和|叫|说)$")
"""What is meant by it stands elsewhere, or was cut off."""


@dataclass(frozen=True)
class Wish:
    """One way to ask for something lasting."""

    relation: str
    pattern: str
    """Of a whole clause, with the group `v`."""
    form: str
    """The memory, with {} for the value."""
    goes_on: bool = False
    """It is read only in a sentence that asks for something lasting."""
    unless: str = r"(?!)"
    """Pattern of a sentence that asks for the same in other words."""


@dataclass(frozen=True, eq=False)
class Wishes:
    lasting: str
    """Pattern of the words by which a sentence asks for more than this answer."""
    wishes: tuple[Wish, ...]
    once: str
    """Pattern of what is asked for this time only."""
    answering: str = ""
    """Pattern of the words without one of which a sentence is of no answer; empty where each wish has its own."""


def wished(sentence: str, clauses: list[str], language: Wishes) -> Iterator[Fact]:
    """What the sentence asks of every answer."""
    lasting = re.search(language.lasting, sentence) is not None
    if re.search(language.once, sentence):
        return
    of_answers = re.search(language.answering, sentence) is not None
    heard = [wish for wish in language.wishes if of_answers or wish.relation != "style"]
    for clause in (clause for clause in clauses if not _ASKS.search(clause)):
        plain = re.sub(language.lasting, "", clause, count=1)
        for wish in heard:
            match = re.fullmatch(wish.pattern, plain)
            if match and not _POINTS.search(match["v"]) and (lasting or not wish.goes_on) and not re.search(wish.unless, sentence):
                yield Fact(relation(wish.relation, wish.form, False), match["v"])
                break
