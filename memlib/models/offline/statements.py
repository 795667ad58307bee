"""What a message states of its writer."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from memlib.claims.speech import FICTION, SUPPOSED
from memlib.models.offline.clauses import clauses
from memlib.models.offline.facts import Fact, Gone
from memlib.models.offline.languages import foreign_facts, grammar_of
from memlib.models.offline.languages.asian import facts_of as asian_facts
from memlib.models.offline.languages.asian import is_asian
from memlib.models.offline.languages.engine.reading import facts_in
from memlib.models.offline.languages.romance import code_of
from memlib.models.offline.languages.romance import facts_in as romance_facts
from memlib.models.offline.rules import read_clause
from memlib.models.offline.rules.children import named_with_age, together
from memlib.models.offline.rules.work import AT
from memlib.models.offline.sentences import sentences, written
from memlib.models.offline.words import GIVEN_NAMES, NUMBERS


def statements(message: str, today: str) -> list[Fact | Gone]:
    """Each thing once, in the order of the clauses."""
    if is_asian(message):
        return list(asian_facts(message))
    if grammar := grammar_of(message):
        return list(facts_in(message, grammar))
    if code := code_of(message):
        return list(romance_facts(message, code))
    found: list[Fact | Gone] = []
    for clause in clauses(message, today):
        found += [said for said in read_clause(clause) if said not in found]
    if not found:
        for sentence in _real(written(message)):
            found += [said for said in foreign_facts(sentence) if not _of_pet(said, found)]
    found = _employed(found)
    aged = [said for sentence in written(message, with_ages=True) for said in named_with_age(sentence)]
    found = together([*aged, *found])
    found = [said for said in found if not _quotes(said, message) and not _told_with(said, found)]
    return [_full_name(said, message) if isinstance(said, Fact) and said.relation.name == "name" else said for said in found]


def _employed(found: list[Fact | Gone]) -> list[Fact | Gone]:
    """I left Acme and I'm at Globex now: beside a job that is over, where one is is where one works."""
    over = any(isinstance(said, Gone) and "employer" in said.relations for said in found)
    at = [said for said in found if isinstance(said, Fact) and said.form == AT]
    return [replace(said, form="") if over and said in at else said for said in found if over or said not in at]


def _real(found: list[str]) -> list[str]:
    """The sentences before fiction begins, without those that only suppose."""
    return [sentence for sentence in takewhile(lambda text: not FICTION.search(text), found) if not SUPPOSED.search(sentence)]


def _of_pet(said: Fact, before: list[Fact | Gone]) -> bool:
    """猫を飼っています。名前はタマです: the name is that of the pet just told of."""
    return said.relation.name in {"name", "age"} and any(isinstance(one, Fact) and one.relation.name == "has pet" for one in before)


def facts(message: str, today: str) -> list[Fact]:
    """Only what holds."""
    return [said for said in statements(message, today) if isinstance(said, Fact)]


def _quotes(said: Fact | Gone, message: str) -> bool:
    """I am Groot: all that is said, by one who has no common name and does not introduce himself with "I'm"."""
    alone = isinstance(said, Fact) and said.relation.name == "name" and re.fullmatch(rf"\W*I am {re.escape(said.value)}\W*", message)
    return bool(alone) and isinstance(said, Fact) and said.value.split()[0].lower() not in GIVEN_NAMES


_JOURNEYS = frozenset({"trip", "upcoming"})
"""Who comes along is told with these."""


def _told_with(said: Fact | Gone, found: list[Fact | Gone]) -> bool:
    """What another fact holds: the name of its bearer ("User's son Leo plays chess"), or how many they are that are each told."""
    others = [other for other in found if isinstance(other, Fact) and other is not said]
    if not isinstance(said, Fact) or said.relation.name not in {"called", "has"}:
        return False
    if said.relation.name == "called" and any(other.relation.name in _JOURNEYS for other in others):
        return True
    if said.relation.name == "has" and any(
        other.relation.name == "called" and said.value.lower() in {f"a {other.key}", f"an {other.key}"} for other in others
    ):
        return True
    if said.relation.name == "has" and any(other.key and other.form.startswith("User has a ") for other in others):
        return said.value.split(" ")[0].lower() in NUMBERS or said.value[:1].isdigit()
    named = said.value.split(" called ")[-1]
    return any(" " in other.key and other.key.split(" ")[-1] in named for other in others)


def _full_name(said: Fact, message: str) -> Fact:
    """I'm Marcus. Marcus Rivera."""
    longer = re.compile(re.escape(said.value) + r"(?: [A-Z][\w'’-]+){1,3}")
    return next((replace(said, value=text) for sentence in sentences(message) if longer.fullmatch(text := sentence.strip())), said)
