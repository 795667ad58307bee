"""What is said of one of the user's own: "is 7 and obsessed with volcanoes"."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.proper import employers, jobs, places, places_in_lower
from memlib.models.offline.rules.rule import CAPITAL, Said, Values, one_of
from memlib.models.offline.values import DATE, cut, phrase, things

NUMERAL = rf"(?:\d{{1,2}}|{one_of(words.NUMBERS)})"
PREDICATE = (
    r"(?:is|are|has|lives?|moved|works|likes?|loves?|enjoys?|hates?|plays?|speaks?|studies|study|died|passed away|collects?|"
    r"coaches|teaches|"
    r"trains?|rides?|draws?|paints?|sings?|dances?|drives?|runs?|swims?|skis?|bakes?|volunteers?|supports?|follows?|uses?|wears?|goes|"
    r"attends|graduated|grew up|was born|turned|does not)\b"
)
DIED = r"(?:died|passed away)\b(?! (?:laughing|down|out|inside|for|to|of (?:laughter|boredom|shame))\b)"
_SHARED = re.compile(
    rf",? (?:and|but) (?:also |now )?(?={PREDICATE}|obsessed with|into|crazy about|mad about|allergic to|afraid of|"
    rf"scared of|in (?:year|grade)|"
    r"(?:an? )?[a-z-]+(?:er|or|ist|ian|nurse|student|ic|an)$)",
    re.I,
)


def predicated(text: str, key: str, clause: Clause) -> Said:
    """What each of the predicates says: "is 7 and obsessed with volcanoes"."""
    return [said for predicate in _predicates(text) for said in _predicate(predicate, key, clause)]


def _predicates(text: str) -> list[str]:
    first, *others = _SHARED.split(text)
    being = re.match(r"(?:is|are) ", first)
    return [first, *(f"{being[0]}{other}" if being and not re.match(PREDICATE, other, re.I) else other for other in others)]


def _predicate(text: str, key: str, clause: Clause) -> Said:
    said: Said = []
    for relation, pattern, values, form in _PREDICATES:
        if found := pattern.match(text):
            reader = _IN_LOWER.get(values, values) if clause.lower else values
            said += [
                fact(relation, value, key=key, form=form.replace("{verb}", found[0].strip())) for value in reader(text[found.end() :])
            ]
    return said


_OTHER_SUBJECT = re.compile(r",? (?:and|but|so) (?:his|her|their|its|my|our|the|we|I|it|that|he|she|they)\b", re.I)


def _being(text: str) -> list[str]:
    value = re.sub(r"^(?:both|all) (?=\w)", "", re.split(_OTHER_SUBJECT, cut(text))[0])
    if origin := re.match(r"(?:originally )?from ", value, re.I):
        return [f"from {place}" for place in places(value[origin.end() :])]
    if value.lower().startswith("allergic to "):
        return [f"allergic to {allergen}" for allergen in things(value[len("allergic to ") :])]
    plain = re.sub(rf"^(?:an? )?(?:{NUMERAL}[- ](?:years?|months?|weeks?|yrs?)[- ]old )?", "", value.lower())
    known = plain in words.NATIONALITIES | words.DIETS | words.HEALTH_STATES | words.STANDINGS | words.PETS | words.MARITAL
    intolerant = re.fullmatch(r"(?:lactose|gluten|fructose|histamine)[ -]intolerant", plain)
    return [value] if known or intolerant else jobs(text)


def _being_in_lower(text: str) -> list[str]:
    origin = re.match(r"(?:originally )?from ", text)
    return [f"from {place}" for place in places_in_lower(text[origin.end() :])] if origin else _being(text)


def _age(text: str) -> list[str]:
    age = re.match(r"((?:nearly |almost )?(?:\d{1,3}|[a-z]+(?:-[a-z]+)?))(?: years old)?(?: (?:now|in \w+))?$", cut(text))
    number = age[1].split(" ")[-1] if age else ""
    return [age[1]] if age and (number.isdigit() or number in words.NUMBERS) else []


def _condition(text: str) -> list[str]:
    return [cut(text)] if cut(text).lower() in words.CONDITIONS else []


def _death(text: str) -> list[str]:
    dated = re.match(rf"(?:died|passed away) (?:on (?:the )?(?:{DATE})|in (?:19|20)\d\d|in {CAPITAL}\w+(?: \d{{4}})?)", text, re.I)
    return [dated[0]] if dated else ["died" if text.startswith("died") else "passed away"]


_IN_LOWER: dict[Values, Values] = {places: places_in_lower, _being: _being_in_lower}
_PREDICATES = (
    ("kin age", re.compile(r"(?:is (?:now |only |just )?|(?:has )?(?:just )?turned )(?=[\da-z])"), _age, ""),
    (
        "kin does",
        re.compile(
            r"(?:is|are) (?=(?:really |totally |completely )?(?:obsessed with|into|crazy about|mad about|fond of|afraid of|"
            r"scared of|terrified of|good at|learning|studying|training|in (?:year|grade|the (?:army|navy|air "
            r"force))\b|at (?-i:[A-Z])))"
        ),
        phrase,
        "User's {key} {verb} {}",
    ),
    (
        "kin does",
        re.compile(
            r"(?:collects?|coaches|teaches|trains?|rides?|draws?|paints?|sings?|dances?|drives?|runs?|swims?|skis?|bakes?|"
            r"volunteers?|supports?|follows?|uses?|wears?|goes to|attends|graduated from|grew up in|was born in|does "
            r"not (?:eat|drink|like)) "
        ),
        phrase,
        "User's {key} {verb} {}",
    ),
    ("kin is", re.compile(r"is "), _being, ""),
    ("kin is", re.compile(r"are "), _being, "User's {key} are {}"),
    ("kin home", re.compile(r"(?:lives in|(?:has )?(?:just )?moved to) "), places, ""),
    ("kin home", re.compile(r"live in "), places, "User's {key} live in {}"),
    ("kin employer", re.compile(r"works (?:at|for) "), employers, ""),
    ("kin is", re.compile(r"works as "), jobs, ""),
    ("kin has", re.compile(r"has "), _condition, ""),
    (
        "kin likes",
        re.compile(r"(?:likes?|loves?|enjoys?|hates?|plays?|speaks?|studies|study) (?!to\b)"),
        things,
        "User's {key} {verb} {}",
    ),
    (
        "kin does",
        re.compile(
            r"has (?=(?:\w+ )?(?:dementia|alzheimer'?s|parkinson'?s|down syndrome|\w+itis|\w+osis|\w+ (?:disease|"
            r"syndrome|disorder|allergy)|"
            r"an? \w+ allergy|asthma|hay fever)\b)"
        ),
        phrase,
        "User's {key} {verb} {}",
    ),
    ("kin died", re.compile(rf"(?:has )?(?={DIED})"), _death, ""),
)
