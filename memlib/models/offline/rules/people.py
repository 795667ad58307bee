"""Who belongs to the user: family, friends, pets."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.facts import Fact, Gone, fact
from memlib.models.offline.grammar import listed
from memlib.models.offline.rules.rule import Said, alternatives, custom, gone, rule
from memlib.models.offline.values import cut, names, places, things

_KIN = alternatives(words.KIN)
_PET = alternatives(words.PETS)
_SOMEONE = rf"(?P<key>(?:(?:older|younger|elder|little|big|oldest|youngest|eldest|other|late|new|first|second) )?(?:{_KIN}|{_PET}))"
_SEVERAL = r"(?:two|three|four|five|six|\d{1,2}|several|a few)"


def _named(match: re.Match[str], _today: str) -> Said:
    """I have a dog named Rex; I have two cats called Tom and Jerry."""
    found = [name for part in re.split(r",\s*(?:and )?|\s+and\s+", cut(match["names"])) for name in names(part)]
    if not found:
        return [fact("has", match["all"].lower())]
    if match["many"]:
        return [fact("has", f"{match['all'].lower()} called {listed(found)}")]
    return [fact("called", found[0], key=match["key"].lower())]


def _owned(match: re.Match[str], _today: str) -> Said:
    return [fact("has", re.sub(r"\s+", " ", match["all"]).strip())]


_HAVE = r"(?:I|we) (?:have|have got|own|adopted|got)(?: adopted| got)? "
_ADJECTIVES = r"(?:(?!named|called|and|with|in|to|that|who|which|for|of)[\w-]+ ){0,3}?"


def _marital(match: re.Match[str], _today: str) -> Said:
    state = match["state"].lower()
    said: list[Fact | Gone] = [fact("marital", state)] if state in words.MARITAL else []
    if state not in {"married", "happily married"}:
        said.append(Gone(("spouse",)))
    return said


RULES = (
    rule("called", rf"my {_SOMEONE}(?: is (?:called|named)|'s name is|' name is|s name is) ", names),
    rule("kin home", rf"my {_SOMEONE} lives in ", places),
    rule("kin likes", rf"my {_SOMEONE} (?:likes|loves|enjoys) (?!to\b)", things),
    custom(
        rf"{_HAVE}(?P<all>(?P<many>)(?:an?|one|another) {_ADJECTIVES}(?P<key>{_KIN}|{_PET})) (?:named|called|whose name is) (?P<names>.+)",
        _named,
    ),
    custom(rf"{_HAVE}(?P<all>(?P<many>{_SEVERAL}) {_ADJECTIVES}(?P<key>(?:{_KIN}|{_PET})s?)),? (?:named|called) (?P<names>.+)", _named),
    custom(
        rf"{_HAVE}(?P<all>(?:an?|one|{_SEVERAL}) {_ADJECTIVES}(?:{_KIN}|{_PET})(?:e?s)?)(?=$|[,.]| (?:and|but|at|who|that|which|because)\b)",
        _owned,
    ),
    rule(
        "has no",
        rf"(?:I|we) (?:have no|do not have(?: any| an?)?) (?P<v>(?:{_KIN}|{_PET}|allergies|food allergies)(?:e?s)?)(?=$|[,.])",
        things,
    ),
    rule("spouse", r"I am married to |I (?:got married to|married) (?=[A-Z])", names),
    custom(rf"I am (?P<state>{alternatives(words.MARITAL)})(?=$|[,.]| (?:and|but|with|for|since)\b)", _marital),
    custom(r"I (?:got|have got|just got) (?P<state>married|divorced|engaged)(?=$|[,.]| (?:and|but|last|in|on|this)\b)", _marital),
    gone("marital,spouse", r"I am (?:not|no longer) (?:married|engaged|single)"),
)
