"""What people list of themselves without a verb: "retired nurse, 63, two cats" says three things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memlib.models.offline import words
from memlib.models.offline.ellipsis import restored
from memlib.models.offline.predicates import told_by

_FEWEST = 2
"""So many pieces must be such fragments before any of them is one."""


def _any(*lexicons: frozenset[str]) -> str:
    return "|".join(re.escape(word) for lexicon in lexicons for word in sorted(lexicon, key=lambda word: (-len(word), word)))


_NAME = r"(?-i:[A-ZÀ-Þ][\w'-]+)"
_MANY = r"(?:two|three|four|five|six|seven|\d{1,2}|several)"
_STATES = words.DIETS | words.MARITAL | words.HEALTH_STATES | (words.STANDINGS - {"between jobs"})
_JOB = re.compile(
    rf"(?:an? )?(?P<v>(?:(?!from|in|at)(?:[a-z-]+|[A-Z]{{2,4}}) ){{0,3}}(?:{_any(words.JOBS)})"
    r"(?: (?:at|in|for|on|out of|from) [\w' ]+)?)"
)
_FORMS = (
    (re.compile(r"(?:age |aged )?(?P<v>[1-9]\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)(?: ?(?:f|m|yo|y/o|"
                r"years old|years))?", re.I), "I am {} years old"),
    (re.compile(rf"(?P<v>(?:a )?(?:{_any(_STATES)}))", re.I), "I am {}"),
    (re.compile(r"(?:an? )?(?P<v>(?:(?:single|proud|new|working|stay-at-home) )?(?:mum|mom|dad|mother|father|"
                r"parent) of [\w-]+)", re.I), "I am a {}"),
    (_JOB, "I am a {}"),
    (re.compile(rf"(?P<v>(?:[a-z-]+ )?(?:{_any(words.CONDITIONS, words.AILMENTS)}))", re.I), "I have {}"),
    (re.compile(rf"(?P<v>{_MANY} (?:[a-z-]+ )?(?:{_any(words.PETS, words.KIN)}|girl|boy)s?(?:,? (?:named|called) .+| (?:under|aged|"
                rf"over) .+)?)", re.I), "I have {}"),
    (re.compile(rf"(?:an? )?(?P<v>(?:[a-z-]+ )?(?:{_any(words.PETS)}) (?:named|called) {_NAME})(?: who .*)?", re.I), "I have a {}"),
    (re.compile(rf"(?P<v>(?:originally )?from {_NAME}(?:[ ,]+{_NAME})*)", re.I), "I am {}"),
    (re.compile(rf"(?:based|living|live) in (?P<v>{_NAME}(?:[ ,]+{_NAME})*)", re.I), "I live in {}"),
)  # fmt: skip
_LEAD = re.compile(
    r"^(?:[^,:]{0,40}:\s+)?(?:(?:hi|hey|hello|ok|okay|so|well)[,!. ]+)?"
    r"(?:I'm|I am|im) (?:(?-i:[A-ZÀ-Þ][\w'-]+), )?(?=an?\b|\d|\w+ed\b)|^(?:(?:hi+|hey+|hello|hiya|howdy)[,!.]? )|"
    r"^[^,:]{0,40}:\s+",
    re.I,
)
_NAMED = re.compile(rf"(?P<name>{_NAME}(?: {_NAME})?)(?: here)?[,.] (?=[1-9]\d\b)")
"""Who tells the age next to a name tells their own."""
_LEADING_WORD = re.compile(r"^(?:and|also|plus|so|well|hi|hey|hello)\s+", re.I)


def fragments(sentence: str) -> list[str]:
    """The statements that the fragments stand for; empty where the sentence is no list of them."""
    text = re.split(r"\b(?:I|I'm|I've|my|we)\b", _LEAD.sub("", sentence))[0]
    named = _NAMED.match(text)
    found = [f"my name is {named['name']}"] if named and not words.NOT_NAMES & {named["name"].lower()} else []
    found += [said for piece in re.split(r",\s*|;\s*|\s+and\s+|\.\s+", text) if (said := next(_read(piece), None))]
    return found if len(found) >= _FEWEST else []


def jobs_in(sentence: str) -> list[str]:
    """A job alone, for a message that has told of one: "Got it!! Junior buyer at Decathlon"."""
    first = re.split(r",|;| as of | from | starting | since ", sentence)[0].strip()
    match = _JOB.fullmatch(first[:1].lower() + first[1:])
    return [f"I am {'an' if _with_an(match['v']) else 'a'} {match['v']}"] if match else []


def _with_an(value: str) -> bool:
    """Whether it begins with a vowel when it is read out: an electrician, an HGV driver."""
    return value[:1] in ("AEFHILMNORSX" if value[:2].isupper() else "aeioAEIO")


def _read(piece: str) -> Iterator[str]:
    text = _LEADING_WORD.sub("", piece.strip(" .!"))
    for pattern, statement in _FORMS:
        if match := pattern.fullmatch(text):
            value = match["v"]
            plain = statement.replace(" a {}", " an {}") if _with_an(value) else statement
            yield plain.replace("{}", value)
    if len(text.split()) > 2 and (said := restored(text)) != text and told_by(said):
        yield said
