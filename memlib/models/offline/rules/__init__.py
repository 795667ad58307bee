"""The rules by which a clause in the first person is read, one module a family."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import Fact, Gone
from memlib.models.offline.grammar import about_user
from memlib.models.offline.patterns import CAPITAL, one_of
from memlib.models.offline.predicates import told_by
from memlib.models.offline.rules import (
    answering,
    belongings,
    goals,
    habits,
    health,
    identity,
    languages,
    living,
    past,
    people,
    plain,
    plans,
    tastes,
    work,
)
from memlib.models.offline.rules.completing import completed
from memlib.models.offline.rules.rule import Rule, Said
from memlib.models.offline.words import KIN

_RULES: tuple[Rule, ...] = (
    *identity.RULES,
    *languages.RULES,
    *work.RULES,
    *people.RULES,
    *belongings.RULES,
    *health.RULES,
    *goals.RULES,
    *plans.RULES,
    *habits.RULES,
    *living.RULES,
    *tastes.RULES,
    *past.RULES,
    *answering.RULES,
)


_JEST = re.compile(
    r"I am (?:allergic to (?:bullshit|bs|nonsense|stupid\w*|idiots?|mornings?|mondays?|exercise|work|people|commitment|drama|"
    r"fun|effort)|"
    r"married to (?:my|the) \w+|addicted to (?:you|this)|a (?:mess|disaster|zombie|potato|wreck|ghost|robot|machine))\b",
    re.I,
)
"""What nobody would take at its word."""


_UNREAD = re.compile(
    rf"(?:my|our) (?:[\w-]+ )?{one_of(KIN)},? {CAPITAL}[\w'-]+,? (?:does|works|runs|plays|teaches|drives|makes|studies|collects|"
    rf"lives|has) ",
    re.I,
)
"""Something of a named one that no rule reads: the name would be told with it, and not alone."""


def read_clause(clause: Clause) -> Said:
    """What the clause says of the user; empty when no rule is sure, or in jest."""
    if _JEST.match(clause.text):
        return []
    found = [said for rule in _RULES for said in rule(clause)]
    told = told_by(clause.text)
    if not told and _UNREAD.match(clause.text):
        found = [said for said in found if not isinstance(said, Fact) or said.relation.name != "called"]
    found = completed(found, told) if found or told else [said for rule in plain.RULES for said in rule(clause)][:1]
    return [_qualified(_added(said) if clause.also else said, clause) for said in _once(found)]


_SINCE = re.compile(
    r"\b(?P<since>since (?:(?:early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)"
    r"(?: \d{4})?|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z]\w+|(?:19|20)\d\d|childhood|birth|college|university|the age of \w+)"
    r"|for (?:about |over |almost |nearly |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"fifteen|twenty|thirty|forty) (?:years|months|decades))\b"
    r"|\b(?P<whom>with my (?:parents|family|grandparents|kids|children|wife|husband|partner|grandmother|mother|father|mum|mom|dad))$"
)
_BEGAN = re.compile(
    r"I (?:have )?(?:just )?(?:started|joined)\b.*? (?P<when>in (?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December)"
    r"(?: (?:19|20)\d\d)?|in (?:19|20)\d\d)\b"
)
_LASTED = {
    "home": "User has lived in {}", "employer": "User has worked at {}", "job": "User has been {}", "diet": "User has been {}",
    "marital": "User has been {}", "state": "User has been {}", "condition": "User has had {}",
    "allergy": "User has been allergic to {}",
}  # fmt: skip
_QUALIFIED = frozenset({*_LASTED, "speaks", "plays", "learns", "teaches", "runs", "school", "studies"})
"""What is told with since when, for how long or with whom it is so."""


_CAME = re.compile(r"(?:I|we) (?:have )?(?:moved|relocated|emigrated|came)\b.*? in (?P<year>(?:19|20)\d\d)\b", re.I)


def _qualified(said: Fact | Gone, clause: Clause) -> Fact | Gone:
    """I've been vegan since 2019: how long stays with what it is said of."""
    came = _CAME.match(clause.text)
    if came and isinstance(said, Fact) and said.relation.name == "home" and came["year"] not in said.value:
        return replace(said, value=f"{said.value} since {came['year']}", form="User has lived in {}")
    began = _BEGAN.match(clause.text)
    if began and isinstance(said, Fact) and said.relation.name == "employer" and began["when"] not in said.value:
        return replace(said, value=f"{said.value} {began['when']}", form="User started at {}")
    told = _SINCE.search(clause.text)
    if told is None or not isinstance(said, Fact) or said.relation.name not in _QUALIFIED or about_user(told[0]) in said.value:
        return said
    if (told["whom"] is not None) != (said.relation.name in {"speaks", "plays"} and told["whom"] is not None):
        return said
    since = re.sub(r"\bthe (\d{1,2})(?:st|nd|rd|th)?(?: of)? ", r"\1 ", told[0])
    form = said.form if told["whom"] else _LASTED.get(said.relation.name, said.form)
    return replace(said, value=f"{said.value} {about_user(since).replace('they was', 'they were')}", form=form)


def _once(found: Said) -> Said:
    """What two rules read alike, once; of a thing that one of them reads in more words, only that."""
    said_more = [said for said in found if isinstance(said, Fact) and said.relation.name == "has"]
    found = [
        said
        for said in found
        if not isinstance(said, Fact) or said.relation.name != "has" or not any(said.content < more.content for more in said_more)
    ]
    return list({said.memory if isinstance(said, Fact) else said: said for said in reversed(found)}.values())[::-1]


def _added(said: Fact | Gone) -> Fact | Gone:
    """I am also a singer: one more value of what else has but one."""
    return replace(said, relation=replace(said.relation, single=False)) if isinstance(said, Fact) else said
