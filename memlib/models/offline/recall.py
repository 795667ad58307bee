"""Which of the known statements a question about the user asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memlib.models.offline import words
from memlib.models.offline.aspects import categories_of, content_terms, relations_of, specific_terms, states_of
from memlib.models.offline.composition import Part
from memlib.models.offline.facts import Fact
from memlib.text import terms

_ALL = re.compile(
    r"\b(?:what|everything|all)\b.*\b(?:know|remember|learned|have)\b.*\b(?:about|of|on) (?:me|the user)\b|\bwho am i\b(?=\W*$)"
    r"|\btell me about (?:me|myself)\b|\bdescribe me\b|\bwhat (?:do|can) you remember\b|\bsummari[sz]e (?:me|what you know)\b",
    re.I,
)
_LIVING = re.compile(r"\bwhat (?:do|does) (?:i|the user) do\b(?!.* (?:on|in|at|every|after|before|during)\b)", re.I)
_YES_NO = re.compile(r"^(?:(?:and|so|then|but) )*(?:do|does|did|am|is|are|have|has|was) (?:i|we|my|our|the user)\b", re.I)
_PAST = re.compile(
    r"\b(?:before(?=\W*$)|previously|formerly|used? to|previous|former|in the past)\b"
    r"|\bwas (?:i|the user) (?!born|called|named)|\bdid (?:i|we|the user) (?:live|work|reside|have|own|play)\b",
    re.I,
)
_ENDED = re.compile(r"(?:the )?user (?:used to|lived|worked|was|had|played|owned)\b", re.I)
_MAY_EAT = re.compile(r"(?:can|could|may|should) (?:i|we) (?:eat|drink|have) (?P<what>[^?]+)", re.I)
_FORBIDDING = frozenset({"avoids", "abstains", "allergy", "intolerance"})
_OF_OTHERS = frozenset({
    "called", "has", "has no", "kin home", "kin age", "kin employer", "kin likes", "kin is", "kin birthday", "kin has", "kin died",
})  # fmt: skip
_ASKED_OF_OTHERS = (
    (re.compile(r"\b(?:birthday|born)\b", re.I), frozenset({"kin birthday"})),
    (re.compile(r"\b(?:live|lives|living in|home|city|address)\b", re.I), frozenset({"kin home"})),
    (re.compile(r"\b(?:how old|age)\b", re.I), frozenset({"kin age"})),
    (re.compile(r"\b(?:work|works|job|employer|for a living)\b", re.I), frozenset({"kin employer", "kin is"})),
    (re.compile(r"\b(?:names?|called)\b", re.I), frozenset({"called", "has", "marital"})),
    (re.compile(r"\b(?:like|likes|love|loves|enjoy|hates?|favou?rite)\b", re.I), frozenset({"kin likes"})),
    (re.compile(r"\ballerg", re.I), frozenset({"kin is", "kin has"})),
)
_SEVERAL = "friend|neighbor|neighbour|colleague|coworker|classmate|teacher|flatmate|roommate|boss|landlord|doctor|coach"
_AGAIN = frozenset(terms(_SEVERAL.replace("|", " ")))
"""Whom one has several of, so that a name tells which."""
_GENERIC = frozenset(terms("pet pets animal animals family relatives kids children siblings parents child kid own possessions"))
_GROUPS = {
    re.compile(r"\b(?:kids?|child(?:ren)?)\b", re.I): frozenset(
        terms("kid kids child children son daughter baby twin stepson stepdaughter")
    ),
    re.compile(r"\bsiblings?\b", re.I): frozenset(terms("sibling siblings brother sister twin")),
    re.compile(r"\bparents?\b", re.I): frozenset(terms("parent parents mother father mom mum dad")),
}
_SPOUSE = frozenset(terms("wife husband spouse partner"))
_DOMAINS = {"pets": words.PETS | {"pet", "animal"}, "family": words.KIN | {"family", "relative"}, "possessions": words.POSSESSIONS}


def asks_for_all(question: str) -> bool:
    return _ALL.search(question) is not None


def is_yes_no(question: str) -> bool:
    return _YES_NO.match(question) is not None


def forbids(question: str, known: Sequence[Part]) -> list[Part]:
    """Why the user may not eat or drink what the question asks about."""
    asked = _MAY_EAT.match(question)
    wanted = content_terms(asked["what"]) if asked else frozenset()
    return [part for part in known if isinstance(part, Fact) and part.relation.name in _FORBIDDING and wanted & part.content]


def relevant(question: str, known: Sequence[Part]) -> list[Part]:
    """In their order; empty when nothing known answers."""
    if _PAST.search(question):
        return _past(question, known)
    relations = relations_of(re.sub(r"\b(?:before|after) work\b", "", question)) | (
        {"job", "employer", "field"} if _LIVING.search(question) else set()
    )
    domain, persons = _domain(question)
    facts = [part for part in known if isinstance(part, Fact)]
    if persons:
        return list(_of_person(question, persons, facts, relations))
    about = [part for part in facts if part.relation.name in relations and _within(part, domain, question)]
    if relations == {"marital"}:
        return [*about] or [part for part in facts if part.relation.name == "called" and _SPOUSE & set(terms(part.key))]
    keyed = [part for part in about if part.key and content_terms(part.key) & content_terms(question)]
    if re.search(r"\bfavou?rite", question, re.I):
        return list(keyed or (_named(question, known, about) if specific_terms(question) else _of_kind(question, about)))
    if not categories_of(question):
        about = [part for part in about if part.relation.name != "favourite"] or about
    return list(keyed or _named(question, known, about) or _of_kind(question, about))


def _past(question: str, known: Sequence[Part]) -> list[Part]:
    """Only what is told to be over: what holds now is no answer."""
    wanted = content_terms(question)
    worked = relations_of(question) & {"job", "employer"}
    found = []
    for part in known:
        text = part if isinstance(part, str) else part.memory
        if _ENDED.match(text) and (wanted & content_terms(text) or (worked and re.search(r"\bused to (?:be|work)\b", text))):
            found.append(part)
    return found


def _domain(question: str) -> tuple[str, set[str]]:
    """Whom of the user's it asks about: the topic, and the terms of a certain person or pet."""
    own = set(terms(question))
    for topic, lexicon in _DOMAINS.items():
        if found := {term for word in lexicon if set(terms(word)) <= own for term in terms(word)}:
            return topic, found - _GENERIC if topic != "possessions" else set()
    if several := re.search(rf"\b(?:my|our|user's) (?:\w+ )?(?P<whom>{_SEVERAL})\b", question, re.I):
        return "", set(terms(several["whom"]))
    if owned := re.search(r"\b(?:does|did|has|is|was|will) (?:my|our) (?P<whom>\w+)|\b(?:my|our) (?P<whose>\w+)'s\b", question, re.I):
        whom = set(terms(owned["whom"] or owned["whose"]))
        another = re.match(r"does|has|will", owned[0], re.I) or owned["whose"] or whom & _AGAIN
        return ("", whom) if another and not relations_of(owned["whom"] or owned["whose"]) else ("", set())
    return "", set()


def _of_person(question: str, persons: set[str], facts: Sequence[Fact], relations: frozenset[str]) -> list[Fact]:
    """What answers of the person; of one who is named nothing that may be said of another."""
    asked = [answers for pattern, answers in _ASKED_OF_OTHERS if pattern.search(question)]
    about = frozenset().union(*asked) if asked else relations | _OF_OTHERS
    named = set(terms(" ".join(re.findall(r"\b(?:my|our|user's) (?:[a-z-]+ ){1,2}([A-Z][\w-]+)", question))))
    known_as = {
        term for part in facts if part.relation.name == "called" and persons & set(terms(part.key)) for term in terms(part.value)
    }
    whom = named if named and not named & known_as else persons
    practised = "job" in relations
    found = [
        part
        for part in facts
        if part.relation.name in about
        and not (practised and part.relation.name == "kin is" and not words.is_job(part.value))
        and whom & set(terms(f"{part.key} {part.value}"))
    ]
    if not asked and (wanted := specific_terms(question) | states_of(question)) - persons - named:
        found = [part for part in found if wanted & part.content]
    if not found and states_of(question) - _SPOUSE:
        return []
    if persons & _AGAIN:
        found = [part for part in found if set(terms(part.key)) <= set(terms(question))]
    if not found and "called" in about:
        found = [part for part in facts if whom & set(terms(part.key)) and re.search(r" [A-Z]", part.key)][:1]
    return found or [
        part for part in facts if (not asked or "marital" in about) and part.relation.name == "marital" and persons & _SPOUSE
    ]


def _within(part: Fact, domain: str, question: str) -> bool:
    """Whether it speaks of the user's family or pets, when the question does."""
    group = next((members for pattern, members in _GROUPS.items() if pattern.search(question)), frozenset())
    if group and not group & set(terms(f"{part.key} {part.value}")):
        return False
    return (
        domain in part.topics
        if domain in {"family", "pets"}
        else part.relation.name not in _OF_OTHERS or not domain or domain in part.topics
    )


def _named(question: str, known: Sequence[Part], about: Sequence[Fact]) -> list[Part]:
    """Statements that share what the question names beyond its relation and category."""
    wanted = specific_terms(question)
    named = [part for part in known if wanted & content_terms(part if isinstance(part, str) else f"{part.value} {part.key}")]
    return [part for part in named if part in about] or named


def _of_kind(question: str, about: Sequence[Fact]) -> Sequence[Fact]:
    """Those of the category that is asked for."""
    kinds = categories_of(question) - {"animal"}
    if is_yes_no(question) and specific_terms(question):
        return []
    if not kinds or not any(part.relation.name in {"likes", "dislikes", "favourite", "prefers", "interest"} for part in about):
        return about
    return [part for part in about if kinds & set(words.categories(f"{part.key} {part.value}"))]
