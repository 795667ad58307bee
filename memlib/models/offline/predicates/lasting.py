"""Which predicates tell of a life, and which of the moment."""

from __future__ import annotations

import re

from memlib.models.offline.predicates.being import is_denied, is_had, is_lasting, is_made
from memlib.models.offline.predicates.complements import NUMBER, OFTEN
from memlib.models.offline.predicates.ending import momentary
from memlib.models.offline.predicates.predicate import Predicate
from memlib.models.offline.predicates.verbs import (
    ABLE,
    ABSTAINED,
    ENDURED,
    HABITUAL,
    KNOWN,
    LIVED,
    LONGING,
    PLANNED,
    PLANNED_PRESENT,
    UNDER_WAY,
)
from memlib.models.offline.values import DATE
from memlib.models.offline.words import listed

_SPAN = re.compile(
    rf"\b(?:for (?:about |over |almost |nearly |around |more than |at least )?(?:the (?:last|past) )?{NUMBER} (?:years?|"
    rf"decades?|months)"
    r"|since (?:the |my |early |late |about )?(?:age|\d{4}|[A-Z]\w+|child\w+|birth|high school|uni\w*|school|college|divorce|"
    r"accident|\w+ties)|all (?:my|their) life"
    rf"|{NUMBER} years(?: now)?$|for (?:years|decades|ages)\b)",
)
_ONCE = re.compile(
    rf"\b(?:in the (?:(?:19|20)?\d0s|\w+ties)|from (?:19|20)\d\d|until (?:19|20)\d\d|for {NUMBER} (?:years|decades)|"
    rf"in the (?:army|navy|police))\b"
)
_OFTEN = re.compile(rf"\b{OFTEN}(?!\w)", re.I)
_MONTH = r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATED = re.compile(
    rf"\b(?:{DATE}|(?:in|by|from|until|for|through|at) (?:(?:the )?(?:start|middle|end) of |early |mid-?|late )*(?:the )?(?:{_MONTH}|"
    rf"spring|summer|autumn|winter|20\d\d)\b"
    rf"|(?:Christmas|Easter|New Year|Thanksgiving|Diwali|Eid|Ramadan|Passover|Hanukkah)\b"
    rf"|over (?:the )?(?:summer|winter|Christmas|Easter)|(?:the )?{_MONTH} \d+)",
    re.I,
)
_VAGUE = re.compile(
    r"(?:past (?:an?|the)|to (?:since|for|when)|it|this|that|these|those|them|you|him|her|something|anything|everything|stuff|"
    r"things)\b|one\b(?! \w)",
    re.I,
)
_EATERS = {("eat", "anything"), ("eat", "everything")}
_UNCLEAR = re.compile(r"\b(?:you|your|this (?!year)|these|those|him|yours)\b|…", re.I)
_DANGLING = re.compile(
    r"\b(?:to|of|for|on|in|at|with|from|by|about|the|an?|and|or|into|as|my|our|their|not|above|below|near|"
    r"around|under|over|through|between|behind|without|than|like)$",
    re.I,
)
_NOT_ACTIVITY = listed("""
be, have, think, guess, know, mean, hope, wonder, see, feel, say, tell, ask, need, want, understand, forget, remember, believe,
suppose, assume, bet, wish, find, swear, promise, thank, appreciate, agree, seem, look, sound, come, get, put, let, make, keep,
leave, use, try, start, stop, give, call, help, decide, expect, plan, lose, miss, end, change, promise, remind, text, move, switch, pass
""")
_LONGEST = 16
"""Words of a complement; a longer one goes on with something else."""


def lasts(said: Predicate, complement: str, *, of_kin: bool = False) -> bool:
    """Whether it is worth knowing in a month. `complement` is what is kept of the one that was said."""
    if (
        (said.complement and not complement)
        or len(complement.split()) > _LONGEST
        or _DANGLING.search(complement)
        or _UNCLEAR.search(complement)
        or (_VAGUE.match(complement) and (said.lemma, complement) not in _EATERS)
    ):
        return False
    match said.aspect:
        case "being":
            return not momentary(said.complement) and _being(said, complement)
        case "present":
            return not momentary(said.complement) and (
                _denied(said, complement) if said.negated else _present(said, complement, of_kin=of_kin)
            )
        case "progressive":
            return not said.negated and _progressive(said, complement)
        case "perfect":
            return _perfect(said, complement)
        case "past":
            return not said.negated and complement in LIVED.get(said.lemma, ())
        case "passive":
            return not said.negated and is_made(said.verb, complement)
        case "able":
            return (
                said.lemma in ABLE
                and said.helpers[0] == "can"
                and not re.search(r"\b(?:now|today|tonight|right now|the)\b", complement)
            )
        case "future":
            return _future(said, complement, of_kin=of_kin)
        case _:
            return False


def _being(said: Predicate, complement: str) -> bool:
    if {"was", "were"} >= set(said.helpers):
        return not said.negated and _ONCE.search(complement) is not None and is_lasting(complement)
    if not {"am", "is", "are"} >= set(said.helpers) - {"have", "has", "been"}:
        return False
    return is_denied(complement) if said.negated else is_lasting(complement)


def _present(said: Predicate, complement: str, *, of_kin: bool) -> bool:
    if said.lemma == "have":
        return is_had(complement)
    if complement in HABITUAL.get(said.lemma, ()) or (said.lemma in PLANNED_PRESENT and _DATED.search(complement)):
        return True
    if of_kin and said.lemma in LONGING:
        return bool(complement)
    often = _OFTEN.search(complement) is not None or (bool(said.kept_adverbs) and bool(complement))
    return (
        often
        and said.lemma not in _NOT_ACTIVITY | LONGING | {"charge", "weigh", "earn"}
        and said.verb.lower() != "run"
        and said.lemma in KNOWN
    )


def _denied(said: Predicate, complement: str) -> bool:
    """I never wear a watch; I do not eat pork: short, and of what one does as a way of life."""
    lasting = said.lemma in ABSTAINED and 0 < len(complement.split()) <= 6
    if said.lemma == "have":
        return lasting and is_had(complement)
    return lasting and not re.search(r"\b(?:the|any of|much|so|as well|enough|anymore|yet|for)\b", complement, re.I)


def _progressive(said: Predicate, complement: str) -> bool:
    if "been" in said.helpers:
        span = _SPAN.search(complement) is not None
        return (span and said.lemma in ENDURED) or (complement in UNDER_WAY.get(said.lemma, ()) and not momentary(said.complement))
    was = {"was", "were"} & set(said.helpers)
    if not was and said.lemma in PLANNED and _DATED.search(complement):
        return True
    return not was and "not" not in said.complement.split()[:1] and complement in UNDER_WAY.get(said.lemma, ())


def _perfect(said: Predicate, complement: str) -> bool:
    if said.negated and said.lemma in {"touch", "eat", "drink", "smoke", "own", "drive", "wear"} and _SPAN.search(complement):
        return True
    if said.negated:
        return "never" in said.adverbs and said.lemma in ABLE | {"improvise", "learn", "have"} and 0 < len(complement.split()) <= 6
    if said.lemma in ENDURED and _SPAN.search(complement):
        return True
    return said.lemma not in {"have", "become"} and complement in LIVED.get(said.lemma, ())


def _future(said: Predicate, complement: str, *, of_kin: bool) -> bool:
    if said.lemma == "be":
        return bool(re.match(rf"(?:turning )?{NUMBER} (?:in|on) [A-Z]", complement))
    if said.lemma in PLANNED and not said.negated and _DATED.search(complement):
        return True
    if said.lemma == "turn":
        return bool(re.match(rf"{NUMBER} (?:in|on) [A-Z]", complement))
    return of_kin and said.negated and said.lemma in ABSTAINED and len(complement.split()) <= 5
