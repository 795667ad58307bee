"""Puts together what a rule reads of a clause, its relation and value, and all that the clause tells: place, time, company."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.facts import RELATIONS, Fact, Gone, fact
from memlib.models.offline.predicates import Told
from memlib.models.offline.proper import MONTHS
from memlib.models.offline.rules.rule import Said
from memlib.models.offline.words import listed
from memlib.text import fold, terms

_WHOLE = listed("""
employer, field, origin, childhood, degree, has, drives, owns, runs, goal, plan, effort, trip, speaks, learns, state, fear
habit, way of life,
parenthood, kin does, kin is, kin home, kin employer, knows, trait, household, dwelling, intolerance, native language, upcoming
""")
"""What is told in the clause's own words, from its verb on."""
_LENGTHENED = listed("""
job, school, studies, teaches, plays, condition, ailment, medication, uses, follows, avoids, abstains, quit, marital, called
""")
"""What is told in the clause's words only where the value goes on with something else."""
_AT_WORK = frozenset({"job", "employer", "field", "school", "studies"})
"""What a clause tells in one breath, as one thing: a job and its employer."""


def completed(found: Said, told: list[Told]) -> Said:
    """The facts, each in whole where the clause tells no more than that one."""
    found = [said for said in found if not _names(said, told)]
    if not found:
        return [_alone(each) for each in told]
    if len(told) == 1:
        return _with_one(found, told[0])
    facts = [said for said in found if isinstance(said, Fact)]
    others = [each for each in told if not any(_tells(each, said) for said in facts)]
    return [*found, *(_alone(each) for each in others)]


def _with_one(found: Said, told: Told) -> Said:
    facts = [said for said in found if isinstance(said, Fact)]
    if len(facts) < len(found):
        return found
    if len(facts) == 1:
        return [_in_whole(facts[0], told)]
    if {said.relation.name for said in facts} <= _AT_WORK and all(_tells(told, said) for said in facts):
        main = min(facts, key=lambda said: told.text.find(said.value) % 1_000)
        return [replace(_in_whole(main, told), parts=tuple(facts))] if main.value in told.text else found
    return found


def _names(said: Fact | Gone, told: list[Told]) -> bool:
    """A name that the clause tells with something about its bearer."""
    return isinstance(said, Fact) and said.relation.name == "called" and any(each.key.endswith(f" {said.value}") for each in told)


def _alone(told: Told) -> Fact:
    if not told.key:
        job = re.match(r"is (?:an? )?(?:[\w-]+ )?(?:head|director|manager|captain|chair|leader|president) of ", told.text)
        return fact("job", told.text.removeprefix("is ")) if job else fact("way of life", told.text)
    return Fact(RELATIONS["kin does"], told.text, told.key, "User's {key} {}")


def _in_whole(said: Fact, told: Told) -> Fact:
    """Its value goes on to the end of the clause; the words before it are the clause's own."""
    before, value, after = told.text.partition(said.value)
    lasting = said.relation.name in {"likes", "dislikes"} and re.match(r" (?:since|for) ", after)
    named = said.relation.name in _WHOLE or (said.relation.name in _LENGTHENED and after) or lasting
    if not named or not value or not (before or after) or fold(said.key).split(" ")[:1] != fold(told.key).split(" ")[:1]:
        return said
    if re.match(rf" in (?:{MONTHS})$", after) or after[:4] in {" and", ", an"} or after[:1] not in {"", " ", ","}:
        return said
    owner = "User's {key}" if told.key else "User"
    return replace(said, value=f"{value}{after}", key=told.key or said.key, form=f"{owner} {before}{{}}")


def _tells(told: Told, said: Fact) -> bool:
    return frozenset(terms(said.value)) <= frozenset(terms(told.text))
