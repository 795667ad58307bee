"""Mends the typing errors that would hide a fact: "alergic too nickel" -> "allergic to nickel"."""

from __future__ import annotations

import re

from memlib.models.offline.words import listed

_TELLING = listed("""
allergic, allergy, allergies, vegetarian, diabetic, diabetes, intolerant, pescatarian, coeliac, penicillin, daughter, daughters,
husband, girlfriend, boyfriend, birthday, favourite, favorite, engineer, student, university, apprentice, electrician, accountant,
architect, pregnant, divorced, granddaughter, anniversary, asthma, dyslexic, epileptic, celiac, lactose, gluten
""")
"""Words on which a fact hangs, and that no other word is one letter away from."""
_SHORTEST = 6
_ENGLISH = re.compile(r"\b(?:my|the|is|im|i'm|and|what|with|for|which|any|have)\b", re.I)
_TOO = re.compile(r"\b(allergic|intolerant|moved|married|engaged|going) too (?=\w)", re.I)


_CHAT = (
    (re.compile(r"(?<=[\w),.]) n (?=\w)"), " and "),
    (re.compile(r"(?<=\w) (?:w/ ?|w (?=my |the |a |an ))"), " with "),
    (re.compile(r"\bfave\b"), "favourite"),
    (re.compile(r"\bim (?=(?:an? |in |from |\d|[A-Z]))"), "I'm "),
)
"""Short spellings of chats."""


def mended(text: str) -> str:
    if not _ENGLISH.search(text):
        return text
    for short, spelt in _CHAT:
        text = short.sub(spelt, text)
    return _TOO.sub(r"\1 to ", re.sub(rf"\b[a-z]{{{_SHORTEST - 1},}}\b", lambda match: _mended(match[0]), text))


def _mended(word: str) -> str:
    if word in _TELLING:
        return word
    return next((right for right in _TELLING if right[0] == word[0] and len(right) >= _SHORTEST and _one_slip(word, right)), word)


def _one_slip(wrong: str, right: str) -> bool:
    """One letter too many, too few, another, or two in each other's place; not at the end, where words differ in kind."""
    if abs(len(wrong) - len(right)) > 1 or {wrong, right} == {right, f"{right}s"}:
        return False
    same = next((place for place, (one, other) in enumerate(zip(wrong, right)) if one != other), min(len(wrong), len(right)))
    if same >= min(len(wrong), len(right)) - 1:
        return False
    rest, wanted = wrong[same:], right[same:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]
