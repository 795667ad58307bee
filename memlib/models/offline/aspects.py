"""What a question or an instruction is about: the relations that its words name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from memlib.models.offline.words import category_named
from memlib.text import terms

_WORDS: Mapping[str, str] = {
    "name": "name, last name, nickname",
    "called": "name, last name, nickname",
    "call": "name, nickname",
    "surname": "last name",
    "nickname": "nickname",
    "old age": "age",
    "birthday born": "birthday, birth year, birthplace",
    "anniversary": "anniversary",
    "live living home city town house address located location moved reside": "home, household",
    "from origin hometown": "origin, childhood, birthplace, nationality",
    "grow grew raised childhood": "childhood",
    "nationality citizen": "nationality, origin",
    "speak language languages tongue": "speaks, native language",
    "job work occupation profession career living employed": "job, employer, field, workplace",
    "employer company employed": "employer",
    "study studies studying school university college degree education major": "studies, school, degree",
    "tool tools use skills skill program": "uses, plays, learns",
    "play instrument": "plays",
    "learn learning": "learns",
    "like love enjoy likes tastes preferences taste": "likes, prefers, favourite",
    "favorite favourite": "favourite, likes",
    "hobby hobbies pastime free": "likes, plays, habit",
    "dislike hate dislikes stand": "dislikes",
    "prefer preference": "prefers, likes",
    "interested": "interest",
    "interests": "interest, likes",
    "diet eat vegetarian vegan": "diet, avoids",
    "drink": "abstains",
    "allergy allergic allergies intolerant intolerance intolerances": "allergy, intolerance",
    "health condition conditions illness disease medical": "condition, state, allergy, intolerance",
    "married wife husband spouse partner relationship divorced": "marital, called, kin is",
    "family wife husband son daughter kids children child brother sister mother father siblings": "called, kin home, kin likes, kin is, kin age, kin employer, has, has no, marital",
    "pet pets dog cat dogs cats": "called, has, has no",
    "drive car": "drives, has",
    "own possessions": "owns, has, drives",
    "goal goals want dream dreams": "goal, effort",
    "plan plans planning": "plan, goal, effort",
    "habit habits routine": "habit, quit, does, does not",
}  # fmt: skip


@cache
def _by_term() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for names, relations in _WORDS.items():
        for term in terms(names):
            found[term] = found.get(term, frozenset()) | {name.strip() for name in relations.split(",")}
    return found


def relations_of(text: str) -> frozenset[str]:
    """Names of the relations that the text's words speak of."""
    return frozenset(name for term in terms(text) for name in _by_term().get(term, ()))


def categories_of(text: str) -> frozenset[str]:
    """Categories that the text asks for: "what food do I like" -> food."""
    return frozenset(name for word in text.split() if (name := category_named(word)))


_NO_CONTENT = frozenset(
    terms(
        "a an the i me my mine you your user users is are was were am be been do does did have has had what which who whom where when why how "
        "of to in on at for with about from by and or not no that this it they them their there any some anything something everything all "
        "know tell remember can could would will should please s t let us we our if so as than then also just really very more most much many thing "
        "things memory memories forget delete remove update change add fact facts"
    )
)


def content_terms(text: str) -> frozenset[str]:
    """The terms of the text that carry its meaning."""
    return frozenset(terms(text)) - _NO_CONTENT


def any_of(names: Iterable[str], wanted: frozenset[str]) -> bool:
    return not wanted.isdisjoint(names)
