"""What is named as the user's own by the way: "the guests of my guest house in Paraty" have it that there is one."""

from __future__ import annotations

import re
from functools import cache

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.engine.makes import MAKES
from memlib.models.offline.languages.romance.grammar import Romance

_FEMININE = re.compile(r"(?:la mia|la nostra|(?:a )?minha|(?:a )?nossa|nuestra)\b", re.I)
_HERS = re.compile(r"\w+(?:a|ión|dad)\b|moto\b", re.I)
"""Nouns of things that are feminine, where "my" does not tell."""


def owned_in(sentence: str, language: Romance) -> list[Fact]:
    """A bare "my car" tells nothing; a make or a place does."""
    found: list[Fact] = []
    for match in _owned(language).finditer(sentence):
        mine, noun, place = match["mine"], match["make"] or match["thing"], match["place"] or ""
        feminine = _FEMININE.match(mine) or (mine.lower() == "mi" and _HERS.match(noun))
        value = f"{language.articles_one[bool(feminine)]} {noun}{place}"
        found.append(Fact(Relation("possession", ("possessions",), (f"{language.user} {language.told['has']}",)), value, noun.lower()))
    return found


def suffered_in(sentence: str, language: Romance) -> list[Fact]:
    """Whoever speaks of "my asthma" has it."""
    condition = language.patterns["condition"].removesuffix(r"\b")
    # Where it hurts is said beside it, and would be left out.
    aches = re.search(rf"\b(?:{language.aches})\b", sentence, re.I)
    owner = language.mine if aches else rf"(?:{language.mine})|(?:{language.because_of})"
    pattern = rf"\b(?:{owner}) (?P<v>{condition}(?: (?:{language.chronic}))?)(?!\w)"
    return [
        Fact(Relation("condition", ("health",), (f"{language.user} {language.told['has']}",)), match["v"], match["v"].lower())
        for match in re.finditer(pattern, sentence, re.I)
    ]


@cache
def _owned(language: Romance) -> re.Pattern[str]:
    thing, business = (language.patterns[name].removesuffix(r"\b") for name in ("thing", "business"))
    mine = r"\b(?P<mine>(?:(?:il|la|o|a) )?(?:mi[oa]?|meu|minha|nostr[oa]|nuestr[oa]|noss[oa]))"
    place = rf"(?: (?:{language.patterns['small']}))? (?:{language.patterns['in']}) (?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?"
    make = rf"(?:(?:{thing}) )?(?-i:(?=[A-Z]))(?:{MAKES})(?: (?:(?-i:[A-Z])\w+|\d+))*(?: (?:del|de|do)(?: a[ñn]o)? \d{{4}})?"
    return re.compile(rf"{mine} (?:(?P<make>{make})(?!\w)|(?P<thing>{thing}|{business})(?P<place>{place}))", re.I)
