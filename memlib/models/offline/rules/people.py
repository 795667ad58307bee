"""Who and what belongs to the user: family, friends, pets, possessions."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import fact
from memlib.models.offline.grammar import listed
from memlib.models.offline.proper import employers, jobs, names, names_in_lower, places, places_in_lower
from memlib.models.offline.rules.rule import CAPITAL, END, Said, custom, gone, one_of, rule
from memlib.models.offline.values import cut, thing, things

_KIN, _PET, _THING = one_of(words.KIN), one_of(words.PETS), one_of(words.POSSESSIONS)
_WHICH = r"(?:(?:older|younger|elder|little|big|oldest|youngest|eldest|other|second|first|new) )?"
_SOMEONE = rf"(?P<key>{_WHICH}(?:{_KIN}|{_PET}))"
_SEVERAL = r"(?:two|three|four|five|six|seven|\d{1,2}|several)"
_ADJECTIVES = r"(?:(?!named|called|and|with|in|to|that|who|which|for|of)[\w-]+ ){0,3}?"
_HAVE = r"(?:I|we) (?:have|have got|own|adopted|got|bought)(?: adopted| got)? (?!to\b)"
_NAMED = r"(?:,? (?:named|called|whose names? (?:is|are)) |, (?=" + CAPITAL + r"))"
_BELONGING = re.compile(rf"(?:an?|one|another|{_SEVERAL}) {_ADJECTIVES}(?:{_KIN}|{_PET}|{_THING})(?:e?s)?", re.I)
_ELSE = re.compile(
    r"\s(?:at|who|that|which|because|since|from|but|so|to|for|on|when|now|too|already)\b.*|\s(?:in|with)\s(?:my|the|a|an|this)\b.*",
    re.I,
)
_ALLERGY = re.compile(r"allergic to ", re.I)


def _named(match: re.Match[str], clause: Clause) -> Said:
    """I have a dog named Rex; I have two cats called Tom and Jerry."""
    reader = names_in_lower if clause.lower else names
    found = [name for part in re.split(r",\s*(?:and )?|\s+and\s+", cut(match["names"])) for name in reader(part)]
    if len(found) > 1 or (found and match["several"]):
        return [fact("has", f"{match['all'].lower()} called {listed(found)}")]
    return [fact("called", found[0], key=match["key"].lower())] if found else []


def _owned(match: re.Match[str], _clause: Clause) -> Said:
    """I have a cat and two dogs."""
    text = cut(_ELSE.sub("", match.string[match.end() :]))
    found = [part.strip() for part in re.split(r",\s*(?:and )?|\s+and\s+", text)]
    return [fact("has", part) for part in found if _BELONGING.fullmatch(part)]


def _of_kin(match: re.Match[str], clause: Clause) -> Said:
    """My wife Diana is a lawyer: her name, and what is said of her."""
    key = match["key"].lower()
    said: Said = [fact("called", name, key=key) for name in names(match["name"] or "")]
    predicate = match["rest"] or ""
    if age := re.match(r"is (\d{1,3})(?: years old| months old)?$", predicate):
        said.append(fact("kin age", age[1], key=key))
    if being := re.match(r"is ", predicate):
        said += [fact("kin is", value, key=key) for value in _being(predicate[being.end() :])]
    if home := re.match(r"lives in ", predicate, re.I):
        said += [fact("kin home", value, key=key) for value in (places_in_lower if clause.lower else places)(predicate[home.end() :])]
    if works := re.match(r"works (?:at|for) ", predicate):
        said += [fact("kin employer", value, key=key) for value in employers(predicate[works.end() :])]
    if verb := re.match(r"(likes|loves|enjoys|hates|plays|speaks|studies) (?!to\b)", predicate):
        said += [fact("kin likes", value, key=key, form=f"User's {{key}} {verb[1]} {{}}") for value in things(predicate[verb.end() :])]
    return said


def _being(text: str) -> list[str]:
    value = cut(text)
    if _ALLERGY.match(value):
        return [f"allergic to {thing}" for thing in things(value[len("allergic to ") :])]
    plain = re.sub(r"^an? ", "", value.lower())
    return [value] if plain in words.NATIONALITIES | words.DIETS | words.HEALTH_STATES | words.STANDINGS else jobs(text)


def _marital(match: re.Match[str], clause: Clause) -> Said:
    spouse = (names_in_lower if clause.lower else names)(match["to"] or "")
    state = re.sub(r"^(?:happily|recently|newly) ", "", match["state"].lower())
    return [fact("marital", f"{state} to {spouse[0]}" if spouse else state)]


def _nothing_of(text: str) -> list[str]:
    return [text.lower()]


RULES = (
    rule("called", rf"my {_SOMEONE}(?: is (?:called|named)|'s name is|s' names are|s name is) ", names, lower=names_in_lower),
    custom(
        rf"my {_SOMEONE}(?:,? (?P<name>{CAPITAL}[\w'-]+),?)?(?: (?P<rest>(?:is|lives|works|likes|loves|enjoys|hates|"
        rf"plays|speaks|studies) .+)|$)",
        _of_kin,
    ),
    custom(
        rf"{_HAVE}(?P<all>(?P<several>)(?:an?|one|another) {_ADJECTIVES}(?P<key>{_ADJECTIVES}(?:{_KIN}|"
        rf"{_PET}))){_NAMED}(?P<names>.+)",
        _named,
    ),
    custom(rf"{_HAVE}(?P<all>(?P<several>{_SEVERAL}) {_ADJECTIVES}(?P<key>(?:{_KIN}|{_PET})s?)){_NAMED}(?P<names>.+)", _named),
    custom(rf"{_HAVE}(?=(?:an?|one|another|{_SEVERAL}) )(?!.*\b(?:named|called|whose)\b)", _owned),
    rule(
        "has no",
        rf"(?:I|we) (?:have no|do not have(?: any| an?)?) (?P<v>(?:{_KIN}|{_PET}|(?:food )?allerg(?:y|ies)|{_THING})(?:e?s)?){END}",
        _nothing_of,
    ),
    custom(rf"I (?:am|got|have got|have been) (?P<state>{one_of(words.MARITAL)})(?: to (?P<to>[^,]+))?{END}", _marital),
    rule("marital", rf"I married (?={CAPITAL})", lambda text: [f"married to {name}" for name in names(text)]),
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
    rule("drives", r"I drive (?=(?:an?)\s)", thing),
    rule("drives", r"I ride (?=an?\s)", thing, form="User rides {}"),
    rule("owns", rf"(?:I|we) own (?=(?:an?|two|three|four|several)\s)(?!an? (?:[\w-]+ )*(?:{_PET})\b)", thing),
)
