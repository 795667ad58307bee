"""Who and what belongs to the user: family, friends, pets, possessions."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline import words
from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import RELATIONS, Fact, Gone, fact
from memlib.models.offline.proper import names, names_in_lower
from memlib.models.offline.rules.bearers import DIED, NUMERAL, PREDICATE, predicated
from memlib.models.offline.rules.rule import CAPITAL, END, Rule, Said, custom, gone, one_of, rule
from memlib.models.offline.values import cut, dates, phrase, thing

_KIN, _PET, _THING = one_of(words.KIN), one_of(words.PETS), one_of(words.POSSESSIONS | frozenset(words.MAKES))
_FRIEND = r"(?:(?:old|close|good) )?(?:friend|neighbou?r|colleague|co-?worker|classmate|flatmate)"
_WHICH = r"(?:(?:old|elderly|older|younger|elder|little|big|oldest|youngest|eldest|other|second|first|new) )?"
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
    """I have two cats called Tom and Jerry: each is told alone."""
    return _each_of_several(match, clause)


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
    said = predicated(match["rest"] or "", f"{key} {name}".strip(), clause)
    return said or ([fact("called", name, key=key)] if name else [])


def _of_friend(match: re.Match[str], clause: Clause) -> Said:
    """My friend Tom is a lawyer: one of several friends, told apart by name."""
    return predicated(match["rest"], f"{match['key'].lower()} {match['name']}", clause)


def _anniversary(match: re.Match[str], clause: Clause) -> Said:
    """My parents' golden anniversary is 12 August."""
    form = f"User's {match['key']}{chr(39) if match['key'].endswith('s') else chr(39) + 's'} {match['what']} is on {{}}"
    return [fact("kin birthday", value, key=match["key"].lower(), form=form) for value in dates(match["rest"], clause.today)]


def _marital(match: re.Match[str], clause: Clause) -> Said:
    spouse = (names_in_lower if clause.lower else names)(match["to"] or "")
    state = re.sub(r"^(?:happily|recently|newly) ", "", match["state"].lower())
    return [fact("marital", f"{state} to {spouse[0]}" if spouse else state)]


def _dated(pattern: str) -> Rule:
    def read(match: re.Match[str], clause: Clause) -> Said:
        return [fact("kin birthday", value, key=match["key"].lower()) for value in dates(clause.text[match.end() :], clause.today)]

    return custom(pattern, read)


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


def _of_breed(match: re.Match[str], _clause: Clause) -> Said:
    """My cat is a 4yo ragdoll called Noodle."""
    kind, key = match["breed"].strip(), match["key"].lower()
    what = " ".join(filter(None, (f"{match['age']}-year-old" if match["age"] else "", kind, "" if key in kind.lower() else key)))
    article = "an" if what[0] in "aeio8" else "a"
    return [Fact(RELATIONS["kin does"], match["name"], f"{key} {match['name']}", f"User has {article} {what} named {{}}")]


def _aged_one(match: re.Match[str], _clause: Clause) -> Said:
    """We have a 4-month-old called Wilf."""
    what = " ".join(filter(None, (match["what"].replace(" ", "-"), (match["key"] or "").lower())))
    return [Fact(RELATIONS["kin does"], match["name"], f"child {match['name']}", f"User has a {what} named {{}}")]


def _lost(match: re.Match[str], _clause: Clause) -> Said:
    """We had to put our cat Pixel down."""
    return [fact("kin died", "has died", key=f"{match['key'].lower()} {match['name']}")]


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
        rf".*?\b(?:my|our) (?P<age>{NUMERAL})[- ]?(?:(?:years?|yrs?)[- ]old|y/?o)(?: (?P<key>{_KIN}|"
        rf"{_PET})\b)?(?:,? (?P<name>{_NAME}))?",
        _aged,
    ),
    custom(rf".*?\b(?:my|our) late (?P<key>{_KIN})\b(?!['’]s)", _late),
    custom(
        rf"(?P<name>{_NAME}),? (?:is )?(?:my|our) (?P<key>{_WHICH}(?:{_KIN}|{_PET}))\b(?! {CAPITAL})(?: (?P<rest>{PREDICATE}.*))?",
        _of_kin,
    ),
    custom(rf"the (?P<key>{_PET}) is (?:called |named )?(?P<name>{_NAME})(?P<rest>)(?=$|[,.])", _of_kin),
    rule("called", rf".*?\b(?:my|our) {_SOMEONE} (?P<v>{_NAME}(?: {_NAME})?)(?! {CAPITAL})(?=[ ,.']|$)", names),
    _dated(rf"my {_SOMEONE}'s birthday is (?:on )?"),
    custom(rf"(?:my|our) (?P<key>{_KIN})(?:'s?|s') (?P<what>(?:[\w-]+ )?anniversary) is (?:on )?(?P<rest>.+)", _anniversary),
    rule("parenthood", rf"I am (?P<v>an? (?:(?:single|proud|new|working) )?{_PARENT}(?: of \w+)?){END}", thing),
    rule("upcoming", r"(?:I|we) (?:am|are) (?P<v>(?:getting married|expecting a (?:baby|child))\b.*)", phrase),
    rule("called", rf"my {_SOMEONE}(?: is (?:called|named)|'s name is|s' names are|s name is) ", names, lower=names_in_lower),
    custom(
        rf"(?:my|our) {_SOMEONE}(?:,? (?P<name>{CAPITAL}[\w'-]+),?)?(?: (?P<rest>{PREDICATE}.*)|$)",
        _of_kin,
    ),
    custom(rf"my (?P<key>{_FRIEND}),? (?P<name>{_NAME}),? (?P<rest>{PREDICATE}.*)", _of_friend),
    custom(rf".*?\bmy {_SOMEONE} (?P<name>{one_of(words.GIVEN_NAMES)})(?=[ ,.']|$)", _named_in_lower),
    custom(
        rf"(?:\w+ly,? )?(?P<name>{_NAME}) (?:has )?(?:just )?{DIED}",
        _died,
    ),
    custom(
        rf"(?:I|we) (?:had to |have |just |recently )*(?:put|lost|said goodbye to|say goodbye to) (?:my|our) (?P<key>{_KIN}|"
        rf"{_PET}),? (?P<name>{_NAME})\b"
        r"(?! (?:in|at|on|off)\b)",
        _lost,
    ),
    custom(
        rf"(?:my|our) (?P<key>{_PET}) is an? (?:(?P<age>\d{{1,2}})[- ]?(?:yo|y/?o|"
        rf"years?[- ]old) )?(?P<breed>(?:[\w-]+ ){{1,3}}?)(?:called|named) "
        rf"(?P<name>{_NAME})",
        _of_breed,
    ),
    custom(
        rf"{_HAVE}an? (?P<what>{NUMERAL}[- ](?:year|month|week)s?[- ]old)(?: (?P<key>{_KIN}|{_PET}))? (?:called|"
        rf"named) (?P<name>{_NAME})",
        _aged_one,
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
