"""Who the user is: names, age, dates, places, languages."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.facts import fact
from memlib.models.offline.rules.rule import Rule, Said, alternatives, custom, gone, rule
from memlib.models.offline.values import cut, dates, languages, names, phrase, places, said_names

_NATIONALITY = alternatives(words.NATIONALITIES)


def _age(text: str) -> list[str]:
    return [text] if 2 < int(text) < 120 else []


def _dated(relation: str) -> Rule:
    subject = {"birthday": r"my birthday (?:is|falls)(?: on)? |I was born (?=on |\w+ \d|\d{1,2}\D|in \w+ \d)(?:on )?",
               "anniversary": r"(?:my|our) (?:wedding )?anniversary is (?:on )?"}[relation]  # fmt: skip

    def read(match: re.Match[str], today: str) -> Said:
        return [fact(relation, value) for value in dates(cut(match.string[match.end() :].replace(", ", " ")), today)]

    return custom(f"(?:{subject})", read)


def _nationality(text: str) -> list[str]:
    return [" ".join(word.capitalize() for word in text.split())]


RULES = (
    rule("name", r"my (?:full |first |real |actual )?name is (?:now )?", names),
    rule("name", r"I am (?:called|named) ", names),
    rule("name", r"I am ", said_names),
    rule("last name", r"my (?:last name|surname|family name) is ", names),
    rule(
        "nickname",
        r"(?:please |you can |just |you may |everyone |everybody |people |my friends |friends |they |most people )*calls? me ",
        names,
    ),
    rule(
        "nickname",
        r"I (?:go by|prefer to be called|like to be called|would like to be called|would rather be called|want to be called) ",
        names,
    ),
    rule("nickname", r"my (?:nickname|nick) is ", names),
    rule(
        "age",
        r"(?:I am|my age is) (?:about )?(?P<v>\d{1,3})(?: years? old| ?y/?o| yrs old| years of age)?(?=$|[,.]| (?:and|but|now)\b)",
        _age,
    ),
    rule("age", r"I (?:have )?(?:turned|am turning) (?P<v>\d{1,3})(?: years old)?(?: (?:today|yesterday|last \w+|this \w+))?$", _age),
    _dated("birthday"),
    _dated("anniversary"),
    rule("birth year", r"I was born in (?P<v>(?:19|20)\d\d)\b", phrase),
    rule("birthplace", r"I was born (?:and raised )?in (?!\d)", places),
    rule("home", r"(?:I|we) (?:live|reside|am living|are living|am based|have lived|have been living) in ", places),
    rule("home", r"(?:I|we) live near ", places, form="User lives near {}"),
    rule("home", r"(?:I|we) (?:have )?(?:moved|relocated)(?: (?:back|out|away|here|over))?(?: from [\w ]+?)? to ", places),
    rule("home", r"my (?:home ?town|home|city) is (?:now )?(?:in )?", places),
    rule("household", r"(?:I|we) live with ", lambda text: [value for value in phrase(text) if value.startswith("their ")]),
    gone("home", r"I (?:do not|no longer|do no longer) live in ", places),
    rule("origin", r"I am (?:originally )?from |I come from |I originally come from ", places),
    rule("childhood", r"I (?:grew up|was raised) in ", places),
    rule("nationality", rf"I am (?:(?:half|originally|a|an) )?(?P<v>{_NATIONALITY})(?=$|[,.]| (?:and|but|by|citizen)\b)", _nationality),
    rule("native language", r"my (?:native|first|mother) (?:language|tongue) is |my mother tongue is ", languages),
    rule("speaks", r"I (?:can )?(?:speak|am fluent in|am a native speaker of) ", languages),
    rule("learns", r"I am (?:learning|studying) (?=\w+)", languages),
)
