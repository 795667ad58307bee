"""What a clause of Chinese or Japanese is about, and how a fact of it becomes a memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.asian.wholeness import is_whole

_TOPICS = {
    "name": "name", "nickname": "name", "age": "age", "home": "home", "origin": "origin", "work": "work", "duty": "work",
    "school": "studies", "subject": "studies", "learning": "studies", "family": "family", "marital": "family", "lives with": "family",
    "pet": "pets", "likes": "preferences", "dislikes": "preferences", "diet": "diet", "avoids": "diet", "allergy": "allergies health",
    "health": "health", "medicine": "health", "skill": "skills", "able": "skills", "speaks": "languages", "level": "languages", "owns": "possessions",
    "habit": "habits", "goal": "goals", "plan": "plans", "date": "dates", "style": "answers preferences", "died": "family",
    "quit": "habits", "trait": "personal",
}  # fmt: skip
_SINGLE = frozenset({"name", "nickname", "age", "home", "work", "school", "marital", "died"})
_OPPOSITES = {"likes": "dislikes", "dislikes": "likes"}
_OF_WHAT = re.compile(r"(?<![甜辣酸咸苦凉冷热软硬生熟])的$")
"""It may fall, but 爱吃甜的 without it is cut off."""
_LISTED = frozenset({"likes", "dislikes", "avoids", "allergy", "speaks", "able"})


@dataclass(frozen=True)
class Predicate:
    """One way to state something lasting of somebody, whoever it is."""

    relation: str
    pattern: str
    """Of all that is said after the subject, with the group `v` for the value."""
    form: str = "{}"
    """What the memory says after the subject, with {} for the value."""
    alone: bool = True
    """It is read where nothing tells of whom it is said."""
    own: str = ""
    """The form where it is the user of whom it is said; empty for the same."""


@dataclass(frozen=True)
class Who:
    """Somebody that a clause is about."""

    key: str = ""
    """Kin or animal as memories name it, with its name; empty for the user."""
    foreign: bool = False
    """None of the user's own people: what is said of them is nobody's business."""
    named: bool = True
    """The clause itself says who it is."""


USER = Who(named=False)


@cache
def relation(name: str, form: str, of_kin: bool) -> Relation:
    topics = ("family",) if of_kin and name not in {"allergy", "health", "pet"} else tuple(_TOPICS[name].split())
    return Relation(f"kin {name}" if of_kin else name, topics, (form,), name in _SINGLE, None if of_kin else _OPPOSITES.get(name))


def told(predicate: Predicate, match: re.Match[str], opening: str, who: Who, each: str) -> Sequence[Fact]:
    """The facts of a predicate that was found; a list is one fact for each of its members."""
    form = (predicate.own if predicate.own and not who.key else "") or predicate.form
    for name, value in match.groupdict().items():
        form = form.replace(f"{{{name}}}", value or "")
    of = relation(predicate.relation, f"{opening}{form}", bool(who.key))
    members = [_OF_WHAT.sub("", member) for member in re.split(each, match["v"])] if predicate.relation in _LISTED else [match["v"]]
    itself = "用户" if who.key else "自己"
    return [
        Fact(of, member.strip().replace("我", itself), who.key)
        for member in members
        if member.strip() and is_whole(member.strip(), form)
    ]


def in_one_breath(facts: Iterable[Fact], joined: Callable[[Fact, Fact], Fact | None]) -> list[Fact]:
    """Each fact with the one before it, where the two are one thing to know: a name and the age told beside it."""
    found: list[Fact] = []
    for fact in facts:
        if found and (one := joined(found[-1], fact)):
            found[-1] = one
        else:
            found.append(fact)
    return found
