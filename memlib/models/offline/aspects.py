"""What a question or an instruction is about: the relations that its words name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from memlib.models.offline.words import DIETS, HEALTH_STATES, MARITAL, NATIONALITIES, category_named
from memlib.text import fold, terms

_WORDS: Mapping[str, str] = {
    "name": "name, last name, nickname",
    "called": "name, last name, nickname",
    "call": "name, nickname",
    "surname": "last name",
    "nickname": "nickname",
    "old age aged": "age",
    "birthday birthdays born": "birthday, birth year, birthplace",
    "anniversary": "anniversary",
    "live lives home city town house address located location moved reside": "home, household",
    "from origin hometown": "origin, childhood, birthplace, nationality",
    "grow grew raised childhood": "childhood",
    "nationality citizen": "nationality, origin",
    "speak speaks language languages tongue": "speaks, native language",
    "job jobs work working occupation profession career living employed": "job, employer, field, workplace",
    "employer company": "employer",
    "study studies studying studying school university college degree education major": "studies, school, degree",
    "tool tools use uses skills skill": "uses, plays, learns",
    "play plays instrument instruments": "plays",
    "learn learns learning": "learns",
    "like likes love loves enjoy enjoys tastes preferences taste": "likes, prefers, favourite",
    "favorite favourite": "favourite, likes",
    "hobby hobbies pastime free": "likes, plays, habit",
    "dislike dislikes hate hates stand": "dislikes",
    "prefer prefers preference": "prefers, likes",
    "interested": "interest",
    "interests": "interest, likes",
    "diet eat eats vegetarian vegan": "diet, avoids",
    "drink drinks": "abstains",
    "allergy allergic allergies intolerant intolerance intolerances": "allergy, intolerance",
    "health condition conditions illness disease medical": "condition, state, allergy, intolerance",
    "married divorced engaged single relationship": "marital",
    "wife husband spouse partner": "marital, called, kin is",
    "family wife husband son daughter kids children child brother sister mother father "
    "siblings": "called, kin home, kin likes, kin is, kin age, kin employer, has, has no, marital",
    "pet pets dog cat dogs cats": "called, has, has no",
    "drive drives car": "drives, has",
    "own owns possessions": "owns, has, drives",
    "goal goals want wants dream dreams": "goal, effort",
    "plan plans planning": "plan, goal, effort",
    "habit habits routine smoke": "habit, quit, does, does not",
}  # fmt: skip


@cache
def _by_word() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for names, relations in _WORDS.items():
        for word in names.split():
            found[word] = found.get(word, frozenset()) | {name.strip() for name in relations.split(",")}
    return found


def _words_of(text: str) -> list[str]:
    return re.findall(r"[\w-]+", fold(text))


def relations_of(text: str) -> frozenset[str]:
    """Names of the relations that the text's words speak of."""
    return frozenset(name for word in _words_of(text) for name in _by_word().get(word, ()))


def categories_of(text: str) -> frozenset[str]:
    """Categories that the text asks for: "what food do I like" -> food."""
    return frozenset(name for word in _words_of(text) if (name := category_named(word)))


def specific_terms(text: str) -> frozenset[str]:
    """The terms by which the text means more than a relation or a category: "my trip to Rome" -> trip, rome."""
    return content_terms(" ".join(word for word in _words_of(text) if word not in _by_word() and not category_named(word)))


def states_of(text: str) -> frozenset[str]:
    """The terms of a state that is asked for by name: "am I vegan" -> vegan."""
    return content_terms(" ".join(word for word in _words_of(text) if word in DIETS | MARITAL | HEALTH_STATES | NATIONALITIES))


_NO_CONTENT = frozenset(
    terms(
        "a an the i me my mine you your user users is are was were am be been do does did have has had what which who "
        "whom where when why how "
        "of to in on at for with about from by and or not no that this it they them their there any some anything "
        "something everything all "
        "know tell remember can could would will should please s t let us we our if so as than then also just really "
        "very more most much many thing "
        "things memory memories forget delete remove update change add fact facts"
    )
)


def content_terms(text: str) -> frozenset[str]:
    """The terms of the text that carry its meaning."""
    return frozenset(terms(text)) - _NO_CONTENT
