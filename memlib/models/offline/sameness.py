"""Whether a statement says what another says, or is about the same thing, by their words alone."""

from __future__ import annotations

import re

from memlib.claims import content_terms, negated, numbers
from memlib.models.offline.composition import Part
from memlib.models.offline.facts import Fact
from memlib.models.offline.words import in_digits

_OWNER = re.compile(r"(?:the )?user(?:['’]s (?P<key>[\w-]+(?: (?-i:[A-Z])[\w-]+)?))?", re.I)
_FORMER = re.compile(r"\b(?:used to|no longer|quit|was|were|had|stopped)\b", re.I)
_DIED = re.compile(r"\bdied\b|\bpassed away\b", re.I)
_LIVED = frozenset(
    {"way of life", "habit", "kin does", "level", "effort", "learns", "teaches", "runs", "medication", "trip", "start", "plan", "event"}
)
"""Relations whose facts may be told anew with another day, place or number."""
_TASTES = frozenset({"likes", "dislikes", "prefers", "favourite", "interest", "plays", "follows", "kin likes"})
"""Of these a longer value is another: hot dogs and dogs."""
_TIMES = re.compile(
    r"\b(?:(?:on|every|each|at|in|from|until|since|for|to) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|\b(?:once|twice|\w+ times) an? \w+\b|\bevery \w+\b"
    r"|\b(?:in|on|from|until|by) (?:early |mid |late )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b|\b\d[\d.:]*\b",
    re.I,
)


def says_already(old: Part, new: Fact) -> bool:
    """Every word of the new one is in the old one, said of the same person and as sure."""
    text = text_of(old)
    if new.relation.name in {"called", "kin died"}:
        return _of_bearer(text, new)
    if new.relation.name == "kin age" and (name := new.key.split(" ")[-1])[:1].isupper():
        return re.search(rf"\b{re.escape(name)}\b", text) is not None and not {new.value, in_digits(new.value)}.isdisjoint(text.split())
    if new.relation.name in _TASTES or not _of_same(text, new):
        return False
    wanted = content_terms(new.memory)
    return bool(wanted) and wanted <= content_terms(text) and numbers(new.memory) <= numbers(text)


def _of_bearer(text: str, new: Fact) -> bool:
    """Whether it names whom the new one names, or tells of the same death."""
    died = new.relation.name == "kin died"
    who = (new.key if died else f"{new.key} {new.value}").lower().split()
    return len(who) > 1 and set(who) <= set(re.findall(r"[\w'-]+", text.lower())) and (not died or _DIED.search(text) is not None)


def is_same_matter(old: Part, new: Fact) -> bool:
    """The same with another time, or with more: "volunteers on Sundays" and "on Saturdays"."""
    if new.relation.name not in _LIVED:
        return False
    text = text_of(old)
    if not _of_same(text, new):
        return False
    before, now = content_terms(_TIMES.sub(" ", text)), content_terms(_TIMES.sub(" ", new.memory))
    return len(before) > 1 and before <= now and (before == now or len(now) <= len(before) + 2)


def _of_same(text: str, new: Fact) -> bool:
    return _owner(text) == _owner(new.memory) and not _FORMER.search(text) and negated(text) == negated(new.memory)


def text_of(part: Part) -> str:
    return part if isinstance(part, str) else part.memory


def _owner(text: str) -> str:
    match = _OWNER.match(text)
    return (match["key"] or "").lower() if match else text
