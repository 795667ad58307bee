"""Turns in a life that put a memory in another state: a death, a parting, a wedding, a birth, a birthday, another year of a course."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memlib.models.offline.known import BEARER
from memlib.models.offline.patterns import CAPITAL
from memlib.models.offline.sentences import sentences
from memlib.models.tasks import Listed

_NAME = rf"{CAPITAL}[\w'-]+"
_PARTNER = r"(?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|spouse)"
_WITH = re.compile(
    rf"User(?:(?:'s (?:ex-)?| has an? ){_PARTNER} (?:is )?(?:called |named )?| is (?:dating|engaged to|married to|with|"
    rf"seeing) )(?P<name>{_NAME})",
    re.I,
)
_DIED = (
    r"(?:say(?:ing)? goodbye to|said goodbye to|lost|put)(?: (?:old|poor|our|my|little|dear|dearest|sweet|lovely|\w+ boy|"
    r"\w+ girl))* <who>\b"
    r"(?! (?:in|at|on(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|off|away|up|back|through))"
    r"|<who>,? (?:has |just |sadly |finally |suddenly )*(?:died|passed away|passed\b|was put (?:down|to sleep)|had to be put|"
    r"is no longer with us|is gone now|didn't make it|"
    r"crossed the rainbow)"
    r"(?! (?:laughing|down|out|inside|for|of (?:laughter|boredom|shame))\b)"
)
_AT_DEATH = re.compile(
    r"\b(?:he|she|it|they) (?:was|were|made it to) (?:only |nearly |almost )?(?P<age>\d{1,2})\b(?! (?:kilos|kg))", re.I
)
_UNSURE = re.compile(r"\b(?:if|might|may|maybe|almost|nearly|thinking of|thinking about|what if|when|dream\w*|not)\b", re.I)
_TURNS = (
    (r"(?:got|getting|we're|we are|I'm|I am|just got|are|am) engaged\b|^engaged\b|(?:he|she|they|<name>) (?:proposed|said yes|"
     r"popped the question)|\bI proposed\b", _WITH,
     "User is engaged to {}"),
    (r"(?:got|just got) (?:married|hitched)|(?:we're|we are|I'm|I am|are|am) (?:finally |now |officially )*married\b|tied the knot|"
     r"husband and wife now", _WITH,
     "User is married to {}"),
    (r"(?:divorce (?:is|came|went|got|'s)\b.{0,20}(?:through|final|finalised|finalized|done)|(?:I'm|I am|we're|we are|now|finally|"
     r"officially) divorced)", _WITH,
     "User is divorced from {}"),
)  # fmt: skip
_AGED = re.compile(
    rf"(?P<before>User(?:'s| has an?) (?:[\w-]+ )+?(?:named |called )?(?P<name>{_NAME})(?: is| who is|"
    rf",) (?:aged )?)(?P<age>\d{{1,2}})\b(?P<after>.*)"
)
_IS_NOW = (
    r"\b{name}(?:'s| is| turned| just turned|'s just turned| has turned) (?:now )?(?P<age>\d{{1,2}})\b"
    r"(?! ?(?:kg|cm|kilos?|pounds|weeks?|months?|%))"
)
_STUDIES = re.compile(r"(?P<what>User (?:studies|is studying) .+?)(?: and is in the \w+ year)?\.?")
_YEAR = re.compile(
    r"\b(?:I'm|I am|im)(?: now)? in my (?P<year>\w+) year\b(?! (?:of (?!stud|uni)|at\b|with\b|as\b|here\b|working\b))", re.I
)
_EXPECTING = re.compile(r"User(?:'s \w+)? (?:is|are) (?:\d+ \w+ |\w+ months )?(?:pregnant|expecting)", re.I)
_BORN = re.compile(
    r"\b(?:baby(?:'s| is| has| girl| boy)?|(?P<kin>son|daughter|girl|boy|little one)|he|she)\b.{0,25}?\b(?:is here|'s here|"
    r"arrived|was born|came|is born|here)\b",
    re.I,
)
_NAMED = re.compile(
    rf"\b(?:(?P<of>her|his|their) name(?:'s| is)|(?:we )?(?:named|called) (?P<them>her|him|them)|(?P<it>she|"
    rf"he)(?:'s| is) (?:called|named)) (?P<name>{_NAME})",
    re.I,
)


def turned(message: str, existing: Sequence[Listed]) -> dict[int, str]:
    """The new texts of the memories, by handle, whose state the message says to be another."""
    stated = [sentence for sentence in sentences(message) if not _UNSURE.search(sentence)]
    return {listed.handle: text for listed in existing for text in _turned(" . ".join(stated), stated, listed.memory)}


def _turned(text: str, stated: Sequence[str], memory: str) -> Iterator[str]:
    bearer = BEARER.search(memory)
    if bearer and any(re.search(_DIED.replace("<who>", re.escape(bearer["name"])), sentence, re.I) for sentence in stated):
        old = next((match["age"] for sentence in stated if (match := _AT_DEATH.search(sentence))), "")
        yield f"User's {bearer['who'].lower()} {bearer['name']} {'died at the age of ' + old if old else 'has died'}"
        return
    partner = _WITH.search(memory)
    for pattern, kind, form in _TURNS:
        if (
            partner
            and kind is _WITH
            and re.search(pattern.replace("<name>", re.escape(partner["name"])), text, re.I | re.M)
            and form.replace("{}", partner["name"]) != memory
        ):
            yield form.replace("{}", partner["name"])
            return
    if (aged := _AGED.fullmatch(memory)) and (now := re.search(_IS_NOW.format(name=re.escape(aged["name"])), text, re.I)):
        if int(now["age"]) != int(aged["age"]):
            yield f"{aged['before']}{now['age']}{aged['after']}"
        return
    if (course := _STUDIES.fullmatch(memory)) and (year := _YEAR.search(text)):
        yield f"{course['what']} and is in the {year['year'].lower()} year"
        return
    named = _NAMED.search(text)
    if _EXPECTING.match(memory) and _BORN.search(text):
        yield f"User has a {_child(text, named)}{' named ' + named['name'] if named else ''}"


def _child(text: str, named: re.Match[str] | None) -> str:
    told = re.search(r"\b(?:baby )?(girl|boy|son|daughter)\b", text, re.I)
    if told:
        return {"girl": "baby girl", "boy": "baby boy"}.get(told[1].lower(), told[1].lower())
    pronoun = (named["of"] or named["them"] or named["it"] or "").lower() if named else ""
    return {"her": "baby girl", "she": "baby girl", "his": "baby boy", "him": "baby boy", "he": "baby boy"}.get(pronoun, "baby")
