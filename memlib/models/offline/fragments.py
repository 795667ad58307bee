"""What people list of themselves without a verb: "retired nurse, 63, two cats" says three things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memlib.models.offline import words

_FEWEST = 2
"""So many pieces must be such fragments before any of them is one."""


def _any(*lexicons: frozenset[str]) -> str:
    return "|".join(re.escape(word) for lexicon in lexicons for word in sorted(lexicon, key=lambda word: (-len(word), word)))


_NAME = r"(?-i:[A-ZÀ-Þ][\w'-]+)"
_MANY = r"(?:two|three|four|five|six|seven|\d{1,2}|several)"
_STATES = words.DIETS | words.MARITAL | words.HEALTH_STATES | (words.STANDINGS - {"between jobs"})
_FORMS = (
    (re.compile(r"(?:age )?(?P<v>[1-9]\d)(?: ?(?:f|m|yo|y/o|years old|years))?", re.I), "I am {} years old"),
    (re.compile(rf"(?P<v>(?:a )?(?:{_any(_STATES)}))", re.I), "I am {}"),
    (re.compile(r"(?:an? )?(?P<v>(?:(?:single|proud|new|working|stay-at-home) )?(?:mum|mom|dad|mother|father|"
                r"parent) of [\w-]+)", re.I), "I am a {}"),
    (re.compile(rf"(?:an? )?(?P<v>(?:(?!from|in|at)[a-z-]+ ){{0,3}}(?:{_any(words.JOBS)})(?: (?:at|in|for|"
                rf"on) [\w' ]+)?)"), "I am a {}"),
    (re.compile(rf"(?P<v>(?:[a-z-]+ )?(?:{_any(words.CONDITIONS, words.AILMENTS)}))", re.I), "I have {}"),
    (re.compile(rf"(?P<v>{_MANY} (?:[a-z-]+ )?(?:{_any(words.PETS, words.KIN)})s?(?:,? (?:named|called) .+| (?:under|aged|"
                rf"over) .+)?)", re.I), "I have {}"),
    (re.compile(rf"(?:an? )?(?P<v>(?:[a-z-]+ )?(?:{_any(words.PETS)}) (?:named|called) {_NAME})(?: who .*)?", re.I), "I have a {}"),
    (re.compile(rf"(?P<v>(?:originally )?from {_NAME}(?:[ ,]+{_NAME})*)", re.I), "I am {}"),
    (re.compile(rf"(?:based|living|live) in (?P<v>{_NAME}(?:[ ,]+{_NAME})*)", re.I), "I live in {}"),
)  # fmt: skip
_LEAD = re.compile(
    r"^(?:[^,:]{0,40}:\s+)?(?:(?:hi|hey|hello|ok|okay|so|well)[,!. ]+)?"
    r"(?:I'm|I am|im) (?:(?-i:[A-ZÀ-Þ][\w'-]+), )?(?=an?\b|\d|\w+ed\b)|"
    r"^[^,:]{0,40}:\s+",
    re.I,
)
_LEADING_WORD = re.compile(r"^(?:and|also|plus|so|well|hi|hey|hello)\s+", re.I)


def fragments(sentence: str) -> list[str]:
    """The statements that the fragments stand for; empty where the sentence is no list of them."""
    text = re.split(r"\b(?:I|I'm|I've|my|we)\b", _LEAD.sub("", sentence))[0]
    found = [said for piece in re.split(r",\s*|;\s*|\s+and\s+|\.\s+", text) if (said := next(_read(piece), None))]
    return found if len(found) >= _FEWEST else []


def _read(piece: str) -> Iterator[str]:
    text = _LEADING_WORD.sub("", piece.strip(" .!"))
    for pattern, statement in _FORMS:
        if match := pattern.fullmatch(text):
            value = match["v"]
            plain = statement.replace(" a {}", " an {}") if value[:1].lower() in "aeio" else statement
            yield plain.replace("{}", value)
