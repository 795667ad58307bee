"""Which of the known statements a question about the user asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memlib.models.offline import words
from memlib.models.offline.aspects import categories_of, content_terms, relations_of, specific_terms
from memlib.models.offline.composition import Part
from memlib.models.offline.facts import Fact
from memlib.text import terms

_ALL = re.compile(
    r"\b(?:what|everything|all)\b.*\b(?:know|remember|learned|have)\b.*\b(?:about|of|on) (?:me|the user)\b|\bwho am i\b"
    r"|\btell me about (?:me|myself)\b|\bdescribe me\b|\bwhat (?:do|can) you remember\b|\bsummari[sz]e (?:me|what you know)\b",
    re.I,
)
_LIVING = re.compile(r"\bwhat (?:do|does) (?:i|the user) do\b(?! (?:on|in|at|every|after|before))", re.I)
_YES_NO = re.compile(r"^(?:(?:and|so|then|but) )*(?:do|does|did|am|is|are|have|has|was) (?:i|we|my|our|the user)\b", re.I)
_OF_OTHERS = frozenset({"called", "has", "has no", "kin home", "kin age", "kin employer", "kin likes", "kin is"})
_GENERIC = frozenset(terms("pet pets animal animals family relatives kids children siblings parents child kid own possessions"))
_SPOUSE = frozenset(terms("wife husband spouse partner"))
_DOMAINS = {"pets": words.PETS | {"pet", "animal"}, "family": words.KIN | {"family", "relative"}, "possessions": words.POSSESSIONS}


def asks_for_all(question: str) -> bool:
    return _ALL.search(question) is not None


def is_yes_no(question: str) -> bool:
    return _YES_NO.match(question) is not None


def relevant(question: str, known: Sequence[Part]) -> list[Part]:
    """In their order; empty when nothing known answers."""
    relations = relations_of(question) | ({"job", "employer", "field"} if _LIVING.search(question) else set())
    domain, persons = _domain(question)
    facts = [part for part in known if isinstance(part, Fact)]
    if persons:
        return list(_of_person(persons, facts, relations))
    about = [part for part in facts if part.relation.name in relations and _within(part, domain)]
    keyed = [part for part in about if part.key and content_terms(part.key) & content_terms(question)]
    if not categories_of(question) and not re.search(r"\bfavou?rite", question, re.I):
        about = [part for part in about if part.relation.name != "favourite"] or about
    return list(keyed or _named(question, known, about) or _of_kind(question, about))


def _domain(question: str) -> tuple[str, set[str]]:
    """Whom of the user's it asks about: the topic, and the terms of a certain person or pet."""
    own = set(terms(question))
    for topic, lexicon in _DOMAINS.items():
        if found := {term for word in lexicon if set(terms(word)) <= own for term in terms(word)}:
            return topic, found - _GENERIC if topic != "possessions" else set()
    return "", set()


def _of_person(persons: set[str], facts: Sequence[Fact], relations: frozenset[str]) -> list[Fact]:
    about = relations | _OF_OTHERS
    found = [part for part in facts if part.relation.name in about and persons & set(terms(f"{part.key} {part.value}"))]
    return found or [part for part in facts if part.relation.name == "marital" and persons & _SPOUSE]


def _within(part: Fact, domain: str) -> bool:
    return part.relation.name not in _OF_OTHERS or not domain or domain in part.topics


def _named(question: str, known: Sequence[Part], about: Sequence[Fact]) -> list[Part]:
    """Statements that share what the question names beyond its relation and category."""
    wanted = specific_terms(question)
    named = [part for part in known if wanted & content_terms(part if isinstance(part, str) else f"{part.value} {part.key}")]
    return [part for part in named if part in about] or named


def _of_kind(question: str, about: Sequence[Fact]) -> Sequence[Fact]:
    """Those of the category that is asked for; where the lexicon cannot tell, those of none."""
    kinds = categories_of(question) - {"animal"}
    if is_yes_no(question) and specific_terms(question):
        return []
    if not kinds or not any(part.relation.name in {"likes", "dislikes", "favourite", "prefers", "interest"} for part in about):
        return about
    of_kind = [part for part in about if kinds & set(words.categories(f"{part.key} {part.value}"))]
    return of_kind or [part for part in about if not part.key and not words.categories(part.value)]
