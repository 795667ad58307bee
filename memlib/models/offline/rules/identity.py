"""Who the user is: names, age, dates, places, languages."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.proper import (
    either,
    languages,
    names,
    names_in_lower,
    places,
    places_in_lower,
    said_names,
    said_names_in_lower,
)
from memlib.models.offline.rules.rule import CAPITAL, END, Rule, Said, custom, gone, one_of, rule
from memlib.models.offline.values import cut, dates, lowered, phrase

_ANYBODY = r"(?:please |you can |you may |just |everyone |everybody |people |my friends |my family |friends |they |most people )*"


def _age(text: str) -> list[str]:
    return [text] if 2 < int(text) < 120 else []


def _dated(relation: str, pattern: str) -> Rule:
    def read(match: re.Match[str], clause: Clause) -> Said:
        return [fact(relation, value) for value in dates(clause.text[match.end() :], clause.today)]

    return custom(pattern, read)


def _nationality(text: str) -> list[str]:
    return [" ".join(word.capitalize() for word in text.split())]


_DWELLING = r"an? (?:[\w-]+ ){0,3}?(?:house|apartment|flat|farmhouse|cottage|condo|studio|cabin|village|suburb|farm)"


def _measure(text: str) -> list[str]:
    value = cut(text)
    return [value] if 0 < len(value.split()) <= 3 and value.lower() not in words.NOT_NAMES else []


def _moving(text: str) -> list[str]:
    """To a place: "moving to the next step" goes nowhere."""
    return phrase(text) if places(text.removeprefix("moving to ")) else []


def _housemates(text: str) -> list[str]:
    return [value for value in phrase(text) if value.startswith("their ")]


RULES = (
    rule("name", r"my (?:full |first |real |actual |given )?name is (?:now )?", names, lower=names_in_lower),
    rule("name", r"I am (?:called|named) ", names, lower=names_in_lower),
    rule("name", r"I am ", said_names, lower=said_names_in_lower),
    rule("last name", r"my (?:last name|surname|family name) is ", names, lower=names_in_lower),
    rule("nickname", rf"{_ANYBODY}calls? me ", names, lower=names_in_lower),
    rule(
        "nickname",
        r"I (?:go by|(?:prefer|like|want|would like|would rather|would prefer)(?: to)? be called) ",
        names,
        lower=names_in_lower,
    ),
    rule("nickname", r"my nick(?:name)? is ", names, lower=names_in_lower),
    rule(
        "age",
        r"(?:I am|my age is) (?:about )?(?P<v>\d{1,3})(?: years? old| ?y/?o| yrs old| years of age)?(?=$|[,.]| (?:and|but|now)\b)",
        _age,
    ),
    rule("age", r"I (?:have )?turned (?P<v>\d{1,3})(?: years old)?(?: (?:today|yesterday|(?:last|this) \w+))?$", _age),
    _dated("birthday", r"my birthday (?:is|falls) (?:on )?"),
    _dated("birthday", r"I was born (?:on )?(?=[\w ]*\d)(?!in (?:19|20)\d\d)"),
    _dated("anniversary", r"(?:my|our) (?:wedding )?anniversary is (?:on )?"),
    rule("birth year", r"I was born in (?P<v>(?:19|20)\d\d)\b", phrase),
    rule("birthplace", r"I was born (?:and raised )?in (?!\d)", places, lower=places_in_lower),
    rule(
        "home",
        r"(?:I|we) (?:live|reside|am living|are living|"
        r"have been living) in ",
        places,
        lower=either(places, places_in_lower),
    ),
    rule("home", r"(?:I|we) (?:am|are) based in ", places, lower=places_in_lower),
    rule("home", r"(?:I|we) have lived in (?=.*\b(?:for|since|all my life)\b)", places, lower=places_in_lower),
    rule("home", r"(?:I|we) live near ", places, lower=places_in_lower, form="User lives near {}"),
    rule(
        "home",
        r"(?!.*\b(?:(?:came|went|returned) (?:back|home)|when I was)\b)(?:I|we) (?:have )?(?:moved|"
        r"relocated)(?: (?:back|out|away|here|over))?(?: from [\w' ]+?)? to ",
        places,
        lower=places_in_lower,
    ),
    rule("household", r"(?:I|we) live with ", _housemates),
    gone("home", r"(?:I|we) (?:do not|no longer) live in ", places, lower=places_in_lower),
    gone("home", r"(?:I|we) (?:have )?moved (?:out of|away from) ", places, lower=places_in_lower),
    rule("origin", r"I (?:am|come)(?: originally)? from ", places, lower=places_in_lower),
    rule("origin", r"I originally (?:am |come )?from ", places, lower=places_in_lower),
    rule("childhood", r"my home ?town is ", places, lower=places_in_lower, form="User's hometown is {}"),
    rule("dwelling", rf"(?:I|we) live in (?P<v>{_DWELLING}){END}(?! (?:in|at|by) )", lowered),
    rule("household", r"I live (?P<v>alone)\b", lowered, form="User lives {}"),
    rule("upcoming", r"(?:I|we) (?:am|are) (?=moving to )(?P<v>.+)", _moving),
    rule("attribute", rf"my (?P<key>{one_of(words.ATTRIBUTES)}) is ", _measure),
    rule("attribute", r"my (?P<key>pronouns) are ", _measure, form="User's {key} are {}"),
    rule("attribute", r"I (?:am|stand) (?P<v>\d[\d.,]* ?(?:cm|m|meters|metres|feet|ft)\b[\w ]*?) tall", _measure, key="height"),
    rule("childhood", r"I (?:grew up|was raised) in ", places, lower=places_in_lower),
    rule(
        "nationality",
        rf"I am (?:(?:half|originally|a|"
        rf"an) )?(?P<v>{one_of(words.NATIONALITIES)})(?: citizen)?{END}",
        _nationality,
    ),
    rule("native language", r"my (?:native|first|mother) (?:language|tongue) is ", languages),
    rule("speaks", r"I (?:can )?(?:speak|am fluent in|am a native speaker of) ", languages),
    rule("learns", r"I am (?:learning|studying) ", languages),
    rule("state", rf"I am (?:an? )?(?P<v>{one_of(words.HEALTH_STATES)}){END}", lowered),
    rule("home", rf"I live and work in (?={CAPITAL})", places),
)
