"""Those whom the memories name, told as the user's own: "Leo turned 5" is read as "my son Leo turned 5"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memlib.models.offline import words
from memlib.models.offline.patterns import CAPITAL, one_of
from memlib.models.tasks import Listed

_NAME = rf"{CAPITAL}[\w'-]+"
BEARER = re.compile(
    rf"User(?:'s| has an?) (?P<who>(?:[\w-]+ ){{0,3}}?(?:{one_of(words.PETS)}|{one_of(words.KIN)}))(?:,|(?: is| was)? (?:called|"
    rf"named)|) (?P<name>{_NAME})\b",
    re.I,
)
"""A memory that names one of the user's own."""
_SAYS = (
    r"(?='s (?!\w+ \w+['’]s)|s (?:birthday|just|now|called|\d)|,? (?:is|was|has|had|turned|turns|just|also|now|only|loves?|"
    r"likes?|hates?|works|lives|plays|starts|"
    r"started|goes|can|cannot|can't|doesn't|passed|died|got|gets|moved|needs|will|speaks|studies)\b)"
)
_BEGINS = r"(?P<before>^|[.!?,;:\n…]\s*|\b(?:and|but|so|because|since|that|as|now|well|hi|hey|yes|no|oh|ok|btw)\s+)"


def introduced(message: str, existing: Sequence[Listed]) -> str:
    """The message with each known name, where it is a subject, behind who bears it."""
    lower = not re.search(r"[A-Z]", re.sub(r"\bI\b", "", message))
    for who, name in dict.fromkeys(_bearers(existing)):
        if not re.search(rf"\b(?:my|our) (?:[\w-]+ )?{re.escape(who.split(' ')[-1])}\b", message, re.I):
            pattern = rf"{_BEGINS}{re.escape(name)}{_SAYS}"
            message = re.sub(pattern, rf"\g<before>my {who} {name}", message, flags=re.I if lower else re.M)
    return message


def _bearers(existing: Sequence[Listed]) -> Iterator[tuple[str, str]]:
    for listed in existing:
        if found := BEARER.search(listed.memory):
            yield found["who"].lower(), found["name"]
