"""Who and what belongs to the user: family, friends, pets, possessions."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline import words
from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import RELATIONS, Fact, Gone, fact
from memlib.models.offline.grammar import listed
from memlib.models.offline.proper import employers, jobs, names, names_in_lower, places, places_in_lower
from memlib.models.offline.rules.rule import CAPITAL, END, Rule, Said, Values, custom, gone, one_of, rule
from memlib.models.offline.values import DATE, cut, dates, phrase, thing, things

_KIN, _PET, _THING = one_of(words.KIN), one_of(words.PETS), one_of(words.POSSESSIONS)
_FRIEND = r"(?:(?:old|close|good) )?(?:friend|neighbou?r|colleague|co-?worker|classmate|flatmate)"
_WHICH = r"(?:(?:older|younger|elder|little|big|oldest|youngest|eldest|other|second|first|new) )?"
_NUMERAL = rf"(?:\d{{1,2}}|{one_of(words.NUMBERS)})"
_SOMEONE = rf"(?P<key>{_WHICH}(?:{_KIN}|{_PET}))"
_SEVERAL = r"(?:two|three|four|five|six|seven|\d{1,2}|several)"
_ADJECTIVES = r"(?:(?!named|called|and|with|in|to|that|who|which|for|of)[\w-]+ ){0,3}?"
_HAVE = r"(?:I|we) (?:have|have got|own|adopted|got|bought)(?: adopted| got)? (?!to\b)"
_NAMED = r"(?:,? (?:named|called|whose names? (?:is|are)) |[,:] (?=" + CAPITAL + r"))"
_ONE_NAMED = re.compile(
    rf"\b(?:an?|one|another) {_ADJECTIVES}(?P<key>{_ADJECTIVES}(?:{_KIN}|{_PET})){_NAMED}(?P<name>.+?)(?=\s+and an?\s|$)", re.I
)
_BELONGING = re.compile(rf"(?:an?|one|another|{_SEVERAL}) {_ADJECTIVES}(?:{_KIN}|{_PET}|{_THING})(?:e?s)?(?: in [A-Z][\w ]+)?", re.I)
_ELSE = re.compile(
    r"\s(?:at|who|that|which|because|since|from|but|so|to|for|on|when|now|too|already)\b.*|\s(?:in|with)\s(?:my|the|a|an|this)\b.*",
    re.I,
)


def _named(match: re.Match[str], clause: Clause) -> Said:
    """I have two cats called Tom and Jerry."""
    reader = names_in_lower if clause.lower else names
    found = [name for part in re.split(r",\s*(?:and )?|\s+and\s+", cut(match["names"])) for name in reader(part)]
    return [fact("has", f"{match['all'].lower()} called {listed(found)}")] if found else []


def _each_named(match: re.Match[str], clause: Clause) -> Said:
    """I have a dog named Rex and a cat named Tom."""
    reader = names_in_lower if clause.lower else names
    several = rf"{_NAME} (?:and|&) {_NAME}"
    found = [
        (one["key"], re.split(r",|\s(?:and|who|which)\b", one["name"])[0])
        for one in _ONE_NAMED.finditer(match.string)
        if not re.match(several, one["name"])
    ]
    text = match.string[match.end() :]
    unnamed = [part for part in re.split(r",\s*(?:and )?|\s+and\s+", text) if _BELONGING.fullmatch(part)] if found else []
    return [
        *(fact("has", part) for part in unnamed),
        *(fact("called", name, key=key.lower()) for key, text in found for name in reader(text)),
    ]


def _owned(match: re.Match[str], _clause: Clause) -> Said:
    """I have a cat and two dogs."""
    text = cut(_ELSE.sub("", match.string[match.end() :]))
    found = [part.strip() for part in re.split(r",\s*(?:and )?|\s+and\s+", text)]
    return [fact("has", part) for part in found if _BELONGING.fullmatch(part)]


def _of_kin(match: re.Match[str], clause: Clause) -> Said:
    """My wife Diana is a lawyer: her name stays with what is said of her, and stands alone where nothing is."""
    key = match["key"].lower()
    name = next(iter(names(match["name"] or "")), "")
    said = _predicated(match["rest"] or "", f"{key} {name}".strip(), clause)
    return said or ([fact("called", name, key=key)] if name else [])


def _of_friend(match: re.Match[str], clause: Clause) -> Said:
    """My friend Tom is a lawyer: one of several friends, told apart by name."""
    return _predicated(match["rest"], f"{match['key'].lower()} {match['name']}", clause)


def _predicated(text: str, key: str, clause: Clause) -> Said:
    """What each of the predicates says: "is 7 and obsessed with volcanoes"."""
    return [said for predicate in _predicates(text) for said in _predicate(predicate, key, clause)]


def _predicates(text: str) -> list[str]:
    first, *others = _SHARED.split(text)
    being = re.match(r"(?:is|are) ", first)
    return [first, *(f"{being[0]}{other}" if being and not re.match(_PREDICATE, other, re.I) else other for other in others)]


def _predicate(text: str, key: str, clause: Clause) -> Said:
    said: Said = []
    for relation, pattern, values, form in _PREDICATES:
        if found := pattern.match(text):
            reader = _IN_LOWER.get(values, values) if clause.lower else values
            said += [
                fact(relation, value, key=key, form=form.replace("{verb}", found[0].strip())) for value in reader(text[found.end() :])
            ]
    return said


def _being(text: str) -> list[str]:
    value = cut(text)
    if origin := re.match(r"(?:originally )?from ", value, re.I):
        return [f"from {place}" for place in places(value[origin.end() :])]
    if value.lower().startswith("allergic to "):
        return [f"allergic to {allergen}" for allergen in things(value[len("allergic to ") :])]
    plain = re.sub(rf"^(?:an? )?(?:{_NUMERAL}[- ](?:years?|months?|weeks?|yrs?)[- ]old )?", "", value.lower())
    known = plain in words.NATIONALITIES | words.DIETS | words.HEALTH_STATES | words.STANDINGS | words.PETS | words.MARITAL
    intolerant = re.fullmatch(r"(?:lactose|gluten|fructose|histamine)[ -]intolerant", plain)
    return [value] if known or intolerant else jobs(text)


def _being_in_lower(text: str) -> list[str]:
    origin = re.match(r"(?:originally )?from ", text)
    return [f"from {place}" for place in places_in_lower(text[origin.end() :])] if origin else _being(text)


def _age(text: str) -> list[str]:
    age = re.match(r"(?:nearly |almost )?(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?: years old)?(?: (?:now|in \w+))?$", cut(text))
    return [age[1]] if age and (age[1].isdigit() or age[1] in words.NUMBERS) else []


def _condition(text: str) -> list[str]:
    return [cut(text)] if cut(text).lower() in words.CONDITIONS else []


def _death(text: str) -> list[str]:
    dated = re.match(rf"(?:died|passed away) (?:on (?:the )?(?:{DATE})|in (?:19|20)\d\d|in {CAPITAL}\w+(?: \d{{4}})?)", text, re.I)
    return [dated[0]] if dated else ["died" if text.startswith("died") else "passed away"]


_IN_LOWER: dict[Values, Values] = {places: places_in_lower, _being: _being_in_lower}
_PREDICATES = (
    ("kin age", re.compile(r"(?:is (?:now |only |just |nearly |almost )?|(?:has )?(?:just )?turned )(?=[\da-z])"), _age, ""),
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
    ("kin home", re.compile(r"lives in "), places, ""),
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
            r"has (?=(?:\w+ )?(?:dementia|alzheimer's|parkinson's|down syndrome|\w+itis|\w+osis|\w+ (?:disease|"
            r"syndrome|disorder|allergy)|"
            r"an? \w+ allergy|asthma|hay fever)\b)"
        ),
        phrase,
        "User's {key} {verb} {}",
    ),
    ("kin died", re.compile(r"(?:has )?(?=died\b|passed away\b)"), _death, ""),
)


def _marital(match: re.Match[str], clause: Clause) -> Said:
    spouse = (names_in_lower if clause.lower else names)(match["to"] or "")
    state = re.sub(r"^(?:happily|recently|newly) ", "", match["state"].lower())
    return [fact("marital", f"{state} to {spouse[0]}" if spouse else state)]


def _dated(pattern: str) -> Rule:
    def read(match: re.Match[str], clause: Clause) -> Said:
        return [fact("kin birthday", value, key=match["key"].lower()) for value in dates(clause.text[match.end() :], clause.today)]

    return custom(pattern, read)


_PREDICATE = (
    r"(?:is|are|has|lives?|works|likes?|loves?|enjoys?|hates?|plays?|speaks?|studies|study|died|passed away|collects?|coaches|teaches|"
    r"trains?|rides?|draws?|paints?|sings?|dances?|drives?|runs?|swims?|skis?|bakes?|volunteers?|supports?|follows?|uses?|wears?|goes|"
    r"attends|graduated|grew up|was born|turned|does not)\b"
)
_SHARED = re.compile(
    rf",? (?:and|but) (?:also |now )?(?={_PREDICATE}|obsessed with|into|crazy about|mad about|allergic to|afraid of|"
    rf"scared of|in (?:year|grade)|"
    r"(?:an? )?[a-z-]+(?:er|or|ist|ian|nurse|student|ic|an)$)",
    re.I,
)
_DIED = r"(?:died|passed away)\b(?! (?:laughing|down|out|inside|for|to|of (?:laughter|boredom|shame))\b)"
_NAME = rf"{CAPITAL}[a-zà-ÿ-]+"
_PARENT = r"(?:mother|father|mom|mum|dad|parent|grandmother|grandfather)"


def _parted(match: re.Match[str], _clause: Clause) -> Said:
    return [Gone(("called", "has"), key=match["key"].lower()), Gone(("marital",))]


def _named_in_lower(match: re.Match[str], clause: Clause) -> Said:
    """my wife sarah: without capitals only a common given name is one."""
    return [fact("called", match["name"].capitalize(), key=match["key"].lower())] if clause.lower else []


def _died(match: re.Match[str], _clause: Clause) -> Said:
    return [Gone(("called",), match["name"], topic="pets")]


def _singular(key: str) -> str:
    """daughters -> daughter, children -> child"""
    return {"children": "child", "kids": "kid", "puppies": "puppy", "bunnies": "bunny", "ponies": "pony", "mice": "mouse"}.get(
        key, key.removesuffix("s")
    )


def _each_of_several(match: re.Match[str], clause: Clause) -> Said:
    """My kids, Mia and Tom: each is told alone."""
    reader = names_in_lower if clause.lower else names
    found = [name for part in re.split(r",\s*(?:and )?|\s+(?:and|&)\s+", cut(match["names"])) for name in reader(part)]
    called = replace(RELATIONS["called"], single=False)
    form = "User has a {key} named {}"
    return [Fact(called, name, _singular(match["key"].lower()), form) for name in found] if len(found) > 1 else []


def _aged(match: re.Match[str], _clause: Clause) -> Said:
    """My six-year-old son: a child told by its age."""
    kin = (match["key"] or "child").lower()
    name = match["name"]
    return [fact("kin age", match["age"].lower(), key=f"{kin} {name}" if name else kin)]


def _late(match: re.Match[str], _clause: Clause) -> Said:
    return [fact("kin died", "has died", key=match["key"].lower())]


def _nothing_of(text: str) -> list[str]:
    return [text.lower()]


RULES = (
    custom(
        rf"(?:my|our) (?:{_ADJECTIVES})(?P<key>(?:{_KIN}|{_PET})s)(?:,? (?:are |is )?(?:called|named)|'? names are|"
        rf",)? (?={_NAME},? (?:and|&|{_NAME}))"
        rf"(?P<names>{_NAME}(?:,? (?:and |& )?{_NAME})+)",
        _each_of_several,
    ),
    custom(
        rf".*?\b(?:{_SEVERAL}) (?:{_ADJECTIVES})(?P<key>(?:{_KIN}|{_PET})s?) ?\((?P<names>{_NAME}(?:,? (?:and |& )?{_NAME})+)\)",
        _each_of_several,
    ),
    custom(
        rf".*?\b(?:my|our) (?P<age>{_NUMERAL})[- ]?(?:years?[- ]old|y/?o)(?: (?P<key>{_KIN}|{_PET})\b)?(?:,? (?P<name>{_NAME}))?", _aged
    ),
    custom(rf".*?\b(?:my|our) late (?P<key>{_KIN})\b", _late),
    custom(
        rf"(?P<name>{_NAME}),? (?:is )?(?:my|our) (?P<key>{_WHICH}(?:{_KIN}|{_PET}))\b(?! {CAPITAL})(?: (?P<rest>{_PREDICATE}.*))?",
        _of_kin,
    ),
    custom(rf"the (?P<key>{_PET}) is (?:called |named )?(?P<name>{_NAME})(?P<rest>)(?=$|[,.])", _of_kin),
    rule("called", rf".*?\b(?:my|our) {_SOMEONE} (?P<v>{_NAME}(?: {_NAME})?)(?! {CAPITAL})(?=[ ,.']|$)", names),
    _dated(rf"my {_SOMEONE}'s birthday is (?:on )?"),
    rule("parenthood", rf"I am (?P<v>an? (?:(?:single|proud|new|working) )?{_PARENT}(?: of \w+)?){END}", thing),
    rule("upcoming", r"(?:I|we) (?:am|are) (?P<v>(?:getting married|expecting a (?:baby|child))\b.*)", phrase),
    rule("called", rf"my {_SOMEONE}(?: is (?:called|named)|'s name is|s' names are|s name is) ", names, lower=names_in_lower),
    custom(
        rf"(?:my|our) {_SOMEONE}(?:,? (?P<name>{CAPITAL}[\w'-]+),?)?(?: (?P<rest>{_PREDICATE}.*)|$)",
        _of_kin,
    ),
    custom(rf"my (?P<key>{_FRIEND}),? (?P<name>{_NAME}),? (?P<rest>{_PREDICATE}.*)", _of_friend),
    custom(rf".*?\bmy {_SOMEONE} (?P<name>{one_of(words.GIVEN_NAMES)})(?=[ ,.']|$)", _named_in_lower),
    custom(
        rf"(?:\w+ly,? )?(?P<name>{_NAME}) (?:has )?(?:just )?{_DIED}",
        _died,
    ),
    custom(rf"{_HAVE}(?=an?\s|one\s|another\s)", _each_named),
    custom(rf"{_HAVE}(?P<all>{_SEVERAL} {_ADJECTIVES}(?P<key>(?:{_KIN}|{_PET})s?)){_NAMED}(?P<names>.+)", _named),
    custom(rf"(?!\w+ own ){_HAVE}(?=(?:an?|one|another|{_SEVERAL}) )(?!.*(?:\b(?:named|called|whose)\b|: {CAPITAL}))", _owned),
    rule(
        "has no",
        rf"(?:I|we) (?:have no|do not have(?: any| an?)?) (?P<v>(?:{_KIN}|{_PET}|(?:food )?allerg(?:y|ies)|{_THING})(?:e?s)?){END}",
        _nothing_of,
    ),
    custom(rf"(?:I|we) (?:am|are|got|have got|have been) (?P<state>{one_of(words.MARITAL)})(?: to (?P<to>[^,]+))?{END}", _marital),
    rule("marital", rf"I married (?={CAPITAL})", lambda text: [f"married to {name}" for name in names(text)]),
    custom(rf"I (?:broke up with|divorced|separated from) my (?P<key>{_KIN})\b", _parted),
    gone("marital", r"I am (?:not|no longer) (?:married|engaged|single)"),
    gone(
        "has,called",
        rf"(?:I|we) (?:do not have|no longer have|sold) (?:my |our |a |an |any |the )?(?=(?:{_KIN}|{_PET}|"
        rf"{_THING})\b.*\b(?:anymore|any more|no longer)$)",
        thing,
    ),
    gone(
        "has,called,drives,owns",
        rf"(?:I|we) (?:sold|gave away|no longer have) (?:my|our|the|a|an) (?={_ADJECTIVES}(?:{_PET}|{_THING})\b)",
        thing,
    ),
    rule("has", r"(?:I|we) have (?:got )?(?P<v>(?:identical |fraternal |\w+[- ]year[- ]old )?(?:twins|triplets|quadruplets))\b", thing),
    rule("drives", r"I drive (?=(?:an?)\s)", thing),
    rule("drives", r"I ride (?=an?\s)", thing, form="User rides {}"),
    rule("owns", r"(?:I|we) own (?=(?:an?|two|three|four|several)\s)", thing),
)
