"""What the facts of other languages are about, by the names that their tables give them."""

from __future__ import annotations

from functools import cache

from memlib.models.offline.facts import Relation

_TOPICS = {
    "name": "name", "nickname": "name", "age": "age", "home": "home", "origin": "origin", "allergy": "allergies health",
    "intolerance": "allergies health", "diet": "diet", "avoids": "diet", "abstains": "diet", "job": "work", "employer": "work",
    "studies": "studies", "training": "studies", "plays": "hobbies", "sport": "sports", "hobby": "hobbies", "speaks": "languages",
    "learns": "languages", "skill": "skills", "likes": "preferences", "dislikes": "preferences", "has pet": "pets",
    "has kin": "family", "condition": "health", "possession": "possessions", "no possession": "possessions", "marital": "family",
    "goal": "goals", "plan": "plans", "habit": "habits", "style": "answers preferences", "kin": "family",
}  # fmt: skip
_SINGLE = frozenset({"name", "nickname", "age", "home", "origin", "job", "employer"})
_OPPOSITES = {"likes": "dislikes", "dislikes": "likes", "possession": "no possession", "no possession": "possession"}


@cache
def relation(name: str, form: str) -> Relation:
    return Relation(name, tuple(_TOPICS[name].split()), (form,), single=name in _SINGLE, opposite=_OPPOSITES.get(name))
