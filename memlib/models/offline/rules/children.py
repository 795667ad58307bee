"""Children and pets told by name and age in a list: "two girls, Ada (11) and June (8)"."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.facts import RELATIONS, Fact, Gone, fact
from memlib.models.offline.patterns import CAPITAL, one_of
from memlib.models.offline.proper import MONTHS

_SINGULAR = {
    "girls": "daughter", "boys": "son", "kids": "child", "children": "child", "twins": "twin", "babies": "baby", "puppies": "puppy",
    "grandkids": "grandchild", "grandchildren": "grandchild", "little ones": "child", "girl": "daughter", "boy": "son", "kid": "child",
}  # fmt: skip
_WHO = re.compile(
    rf"\b(?:(?:(?P<own>my|our)|two|three|four|five|\d|a|an|of) )(?:[\w-]+ ){{0,2}}?(?P<who>{'|'.join(_SINGULAR)}|"
    rf"(?:{one_of(words.KIN)}|{one_of(words.PETS)})s?)\b",
    re.I,
)
_NAME = rf"(?!(?:{MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b){CAPITAL}[\w'-]+"
_AGED = re.compile(rf"(?P<name>{_NAME}),? ?\((?:age |aged )?(?P<age>\d{{1,2}})(?: ?(?:yo|y/o|years old))?\)|"
                   rf"(?P<named>{_NAME}),? (?:who is |who's |aged )?(?P<aged>\d{{1,2}})(?=,| and|\.|;|$)")  # fmt: skip
_OWN = re.compile(r"\b(?:I|I'm|I've|we|my|our)\b")


def named_with_age(sentence: str) -> list[Fact]:
    """Each of them with the age; empty for a sentence that names no one of the writer's own so."""
    first = _AGED.search(sentence)
    who = next(reversed([one for one in _WHO.finditer(sentence) if first and one.end() <= first.start()]), None)
    found = (
        [(match["name"] or match["named"], match["age"] or match["aged"]) for match in _AGED.finditer(sentence, who.end())]
        if who
        else []
    )
    if who is None or not found or not _OWN.search(sentence[: who.end()]):
        return []
    plural = who["who"].lower()
    one = _SINGULAR.get(plural) or (plural[:-1] if plural.endswith("s") else plural)
    if len(found) == 1 and who["own"] and not plural.endswith("s"):
        return [fact("kin age", found[0][1], key=f"{one} {found[0][0]}")]
    return [Fact(RELATIONS["kin does"], name, f"{one} {name}", f"User has a {one} named {{}} who is {age}") for name, age in found]


def together(found: list[Fact | Gone]) -> list[Fact | Gone]:
    """A name and an age that are told of the same one, as one: "She's called Duchess and she's nearly 14"."""
    called = {said.key: said for said in found if isinstance(said, Fact) and said.relation.name == "called" and " " not in said.value}
    ages = {said.key: said for said in found if isinstance(said, Fact) and said.relation.name == "kin age" and said.key in called}
    whole = {
        key: Fact(RELATIONS["kin does"], called[key].value, f"{key} {called[key].value}", _who_is(key, age))
        for key, age in ages.items()
    }
    kept = [said for said in found if said not in ages.values()]
    return [whole[said.key] if isinstance(said, Fact) and said in called.values() and said.key in whole else said for said in kept]


def _who_is(key: str, age: Fact) -> str:
    return f"User has {'an' if key[:1] in 'aeiou' else 'a'} {key} named {{}} who is {age.value}"
