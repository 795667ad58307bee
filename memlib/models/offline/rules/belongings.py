"""What the user has, told by its make or in passing: "my 2014 Subaru Outback", "I switched to a Pixel 9"."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import Fact, fact
from memlib.models.offline.rules.rule import CAPITAL, Said, custom, one_of
from memlib.models.offline.words import MAKES, kind_of_make

_MAKE = one_of(frozenset(MAKES))
_MODEL = (
    rf"(?:(?:19|20)\d\d )?(?:(?:old|new|used|vintage|secondhand|second-hand) )?{_MAKE}\b(?: (?:{CAPITAL}[\w-]*|"
    rf"\d[\w-]*|[a-z]{{1,2}}\d+))*(?: (?:Pro|Max|Mini|Plus|Air|Ultra))?"
)


def _made(match: re.Match[str], _clause: Clause) -> list[Fact]:
    made = re.sub(r"^((?:19|20)\d\d )?(?:new|used) ", lambda year: year[1] or "", match["made"], flags=re.I)
    article = "an" if made[0].lower() in "aeio" else "a"
    return [fact("has", f"{article} {made}")]


def _instead(match: re.Match[str], clause: Clause) -> Said:
    """Another one of its kind in place of the one before: "switched to a Pixel 9" ends an iPhone."""
    return [replace(item, key=kind_of_make(match["made"])) for item in _made(match, clause)]


def _own(match: re.Match[str], clause: Clause) -> Said:
    return list(_made(match, clause))


RULES = (
    custom(rf".*?\b(?:my|our) (?P<made>{_MODEL})(?!'s| (?:dealer|ad|account|app|store))(?=[ ,.']|$)", _own),
    custom(
        rf"(?:I|we) (?:have )?(?:switched|moved|upgraded|changed|traded up|went)(?: over| up| back)?(?: from "
        rf"[\w' ]+?)? to (?:an?|the|my) (?P<made>{_MODEL})",
        _instead,
    ),
    custom(
        rf"(?:I|we) (?:have )?(?:am on|am using|have|got|bought|ride|picked up|own|inherited)(?: myself| ourselves)? (?:an?|"
        rf"the) (?P<made>{_MODEL})",
        _own,
    ),
)
