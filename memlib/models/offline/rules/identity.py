"""Who the user is: names, age, dates, places."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.proper import (
    either,
    names,
    names_in_lower,
    places,
    places_in_lower,
    said_given,
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


def _turning(match: re.Match[str], _clause: Clause) -> Said:
    return [fact("way of life", f"turns {match['v']}")]


def _home_kept(match: re.Match[str], clause: Clause) -> Said:
    """We got the keys to the place in Ghent: where one has a home, one lives."""
    reader = either(places, places_in_lower) if clause.lower else places
    return [fact("home", place) for place in reader(match.string[match.end() :])]


def _dwelling(text: str) -> list[str]:
    return [re.split(r",| (?:and|so|but|with)\b", text)[0]]


def _nationality(text: str) -> list[str]:
    return [" ".join(word.lower() if word.lower() in {"half", "part"} else word.capitalize() for word in text.split())]


_DWELLING = (
    r"an? (?:[\w-]+ ){0,3}?(?:house|apartment|flat|farmhouse|cottage|condo|studio|cabin|village|suburb|farm|walk-?up|bungalow|"
    r"townhouse)"
)


_PLACE = rf"{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)*"
_STAYS = (
    r"(?=$|,(?! (?:for|until|till|on|visiting|just for)\b)| (?:now|these days|and (?:I|we|my|our))\b"
    r"(?!.*\b(?:until|till|for the week)\b))"
)
"""What follows where one lives: no end of a stay."""


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
        r"(?:I am|my age is) (?:about |only |just )?(?P<v>\d{1,3})(?: years? (?:old|young)| ?y/?o| yrs old| years of age)?"
        r"(?=$|[,.;]| (?:and|but|now|so|with|already)\b)",
        _age,
    ),
    rule(
        "age",
        r"I am (?P<v>(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)(?: years old)?(?=$|[,.]| (?:and|but|now|"
        r"so)\b)",
        lowered,
    ),
    rule("age", r"I am \w+ing .*\bat (?P<v>\d{2})(?=$|,)", _age),
    rule("age", r"(?:and |but )?at (?P<v>\d{2}) (?=(?:I|I'm|im|my|I am)\b)", _age),
    rule("age", r"I am (?:an?|the) (?P<v>\d{1,3})[- ]?(?:years?[- ]old|y/?o)\b", _age),
    rule("age", rf"I am {CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?, (?P<v>\d{{1,3}})(?=$|,|\.| and)", _age),
    rule("age", rf"I (?:have )?(?:just )?turned (?P<v>\d{{1,3}}) (?:in|on) {CAPITAL}", _age),
    custom(rf"I (?:am turning|turn|will be|will turn) (?P<v>\d{{2,3}} (?:in|on) (?:the )?(?:\d+\w* (?:of )?)?{CAPITAL}\w+)", _turning),
    rule("age", r"I (?:have )?turned (?P<v>\d{1,3})(?: years old)?(?: (?:today|yesterday|(?:last|this) \w+))?(?=$|,| and\b)", _age),
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
    rule("home", r"(?:I|we) (?:am|are) based (?:in|out of) ", places, lower=places_in_lower),
    rule("home", r"(?:I|we) have lived in (?=.*\b(?:for|since|all my life)\b)", places, lower=places_in_lower),
    rule("home", r"(?:I|we) live near ", places, lower=places_in_lower, form="User lives near {}"),
    rule(
        "home",
        r"(?!.*\b(?:(?:came|went|returned) (?:back|home)|when I was)\b)(?:I|we) (?:have )?(?:moved|"
        r"relocated)(?: (?:back|out|away|here|over|down|up))?(?: from [\w' ]+?)? to ",
        places,
        lower=places_in_lower,
    ),
    rule("household", r"(?:I|we) live with ", _housemates),
    gone("home", r"(?:I|we) (?:do not|no longer) live in ", places, lower=places_in_lower),
    gone("home", r"(?:I|we) (?:have )?moved (?:out of|away from) ", places, lower=places_in_lower),
    rule("origin", r"I (?:am|come) from ", places, lower=places_in_lower),
    rule(
        "origin",
        r"I (?:(?:am |come |came )?originally|originally (?:am|come|came)|hail originally|come originally) (?:am |come |came )?from ",
        places,
        lower=places_in_lower,
        form="User is originally from {}",
    ),
    rule("childhood", r"my home ?town is ", places, lower=places_in_lower, form="User's hometown is {}"),
    rule("dwelling", rf"(?:I|we) live in (?P<v>{_DWELLING}){END}(?! (?:in|at|by) )", lowered),
    rule("household", r"I live (?P<v>alone)\b", lowered, form="User lives {}"),
    rule("upcoming", r"(?:I|we) (?:am|are) (?=moving to )(?P<v>.+)", _moving),
    rule("attribute", rf"my (?P<key>{one_of(words.ATTRIBUTES)}) is ", _measure),
    rule(
        "attribute",
        r"I (?:go by|use) (?P<v>(?:they/them|she/her|he/him|she/they|he/they)\b)",
        lowered,
        key="pronouns",
        form="User's {key} are {}",
    ),
    rule(
        "attribute",
        r".*[,(] ?(?P<v>they/them|she/they|he/they|she/her|he/him)\b(?! (?:is|are|was|pronoun))",
        lowered,
        key="pronouns",
        form="User's {key} are {}",
    ),
    rule("attribute", r"my (?P<key>pronouns) are ", _measure, form="User's {key} are {}"),
    rule("attribute", r"I (?:am|stand) (?P<v>\d[\d.,]* ?(?:cm|m|meters|metres|feet|ft)\b[\w ]*?) tall", _measure, key="height"),
    rule("childhood", r"I (?:grew up|was raised) in ", places, lower=places_in_lower),
    rule(
        "nationality",
        rf"I am (?:(?:originally|a|an) )?(?P<v>(?:half |part )?{one_of(words.NATIONALITIES)})(?: citizen)?{END}",
        _nationality,
    ),
    rule("childhood", r"(?:growing up|raised|brought up) in ", places, lower=places_in_lower),
    rule("childhood", r"I (?:was brought up|spent my (?:childhood|youth|teens)) in ", places, lower=places_in_lower),
    rule(
        "origin",
        r"(?:I hail|I came|being|coming) from ",
        places,
        lower=places_in_lower,
    ),
    rule("birthplace", rf"I am (?P<v>{CAPITAL}[\w ]+?) born and (?:raised|bred)", places),
    rule("home", r"(?:my |our )?home is (?:now )?(?:in )?(?=(?-i:[A-Z]))", places),
    rule("home", rf"(?P<v>{CAPITAL}[\w ,]+?) (?:is|has been) (?:my |our )?home\b", places),
    rule("home", r"I call (?P<v>.+?) home\b", places),
    rule(
        "home",
        rf"(?P<v>{_PLACE}),? (?:that's|that is|which is|is) where (?:I|we) (?:live|am|are)\b(?! (?:going|staying|"
        rf"visiting))",
        places,
    ),
    rule("home", r"(?:I|we) (?:have been|have lived) in (?=.*\b(?:since|for)\b)", places, lower=places_in_lower),
    rule(
        "home",
        r"(?:we|I) (?:have )?(?:settled|ended up living|bought a (?:house|flat|place|home)|now live|am "
        r"living|rent a (?:flat|place|house)) (?:down )?in ",
        places,
        lower=places_in_lower,
    ),
    rule("home", rf"we are (?:back |over |up |down |out )?in (?P<v>{_PLACE}){_STAYS}", places),
    rule("home", rf"I am (?:back|over|up|down|settled|now|living) in (?P<v>{_PLACE}){_STAYS}", places),
    rule("home", rf"(?:I|we) (?:am|are) (?:out |up |down |over )?in (?P<v>{_PLACE}) (?=since\b)", places, form="User has lived in {}"),
    rule("home", r"(?:I|we) live (?:just |right )?(?:outside|outside of|close to|by|not far from) ", places, form="User lives near {}"),
    rule("home", r"(?:I|we) (?:have )?left (?:(?-i:[A-Z])\w+) for ", places),
    custom(
        r"(?:I|we) (?:have )?(?:got|picked up|collected) the keys to (?:the|our|my)(?: new)? (?:place|house|flat|apartment|home) in ",
        _home_kept,
    ),
    custom(r".*?\b(?:here|back home) in (?=(?-i:[A-Z])[\w ]+(?:$|,| (?:we|I|it|the|my|our)\b))(?<!back home in )", _home_kept),
    custom(r".*?\b(?:my|our) (?:new |little |old |own )?(?:place|house|flat|apartment|home|studio flat|council flat) in ", _home_kept),
    rule(
        "name",
        r"(?:hi |hello |hey )?(?:this|it) is (?=(?-i:[A-Z]))(?P<v>[\w'-]+)(?=$|,? (?:by the way|here|again|speaking)\b)",
        said_given,
    ),
    rule("name", r"(?P<v>(?-i:[A-Z])[\w'-]+) here(?=$|[,.])", said_given),
    rule("name", r"(?:please )?sign (?:it|this|them|me|off)? ?(?:off )?(?:as|with|from) (?!me\b)", names),
    rule(
        "nickname",
        r"I (?:go by|use) my (?:middle|second|maiden|first) name,? (?:which is )?",
        names,
        form="User goes by the middle name {}",
    ),
    rule(
        "home",
        rf"(?:I|we) (?:am|are) (?P<v>(?:up )?(?:on the \w+ floor|in an? (?:[\w-]+ ){{0,3}}?(?:flat|house|apartment|cottage|bungalow|"
        rf"studio)),? (?:in|near|of) {CAPITAL}.*)",
        _dwelling,
        form="User lives {}",
    ),
    rule(
        "name",
        r"I (?:have )?changed my name to |my name is (?:spelled|spelt|written) |(?:it is|that is) (?:spelled|spelt) ",
        names,
        lower=names_in_lower,
    ),
    rule("nickname", r"I (?:prefer|would rather be|would like to be|like to be) (?:called )?(?=(?-i:[A-Z])\w+$)", said_given),
    rule("state", rf"I am (?:an? )?(?P<v>{one_of(words.HEALTH_STATES)}){END}", lowered),
    rule("home", rf"I live and work in (?={CAPITAL})", places),
)
