"""How the user wants to be answered."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.facts import fact
from memlib.models.offline.rules.rule import Said, custom, one_of

_WAYS = {
    "briefly": "brief", "concisely": "concise", "shortly": "short", "in detail": "detailed", "formally": "formal",
    "informally": "informal", "casually": "casual", "simply": "simple", "honestly": "honest", "politely": "polite",
}  # fmt: skip
_KINDS = (
    r"(?:short|brief|concise|long|detailed|simple|formal|informal|casual|friendly|direct|honest|technical|"
    r"to the point|short and simple)"
)
_REPLIES = r"(?:answers?|repl(?:y|ies)|responses?|messages|explanations?)"
_FORMS_OF_TEXT = (
    r"bullet points|plain english|simple terms|simple words|short sentences|full sentences|"
    r"a friendly tone|a formal tone"
)


def _manner(match: re.Match[str], _clause: object) -> Said:
    return [fact("style", f"{_WAYS[match['way'].lower()]} answers")]


def _medium(match: re.Match[str], _clause: object) -> Said:
    medium = match["in"]
    return [fact("style", f"answers in {medium.capitalize() if medium.lower() in words.LANGUAGES else medium.lower()}")]


def _kind(match: re.Match[str], _clause: object) -> Said:
    return [fact("style", f"{match['kind'].lower()} answers")]


_ANSWER = r"(?:please |always |from now on,? |could you |can you |try to )*(?:answer|reply|respond|talk|speak|write)(?: to me| me)?"
_LASTING = r"(?=(?:.*\b(?:please|always|from now on)\b))"
RULES = (
    custom(
        rf"{_LASTING}{_ANSWER} (?:always )?in (?P<in>{one_of(words.LANGUAGES)}|{_FORMS_OF_TEXT})(?:,? please|"
        rf" from now on)?$",
        _medium,
    ),
    custom(rf"{_ANSWER} (?:always )?(?:very )?(?P<way>{'|'.join(_WAYS)})(?:,? please| from now on)?$", _manner),
    custom(
        rf"(?:please |always )*(?:keep|make) (?:(?:your|the|all) )?{_REPLIES} (?:very |really )?(?P<kind>{_KINDS})(?:,? please)?$",
        _kind,
    ),
    custom(rf"I (?:want|would like|like|need|would prefer) (?:your )?(?P<kind>{_KINDS}) {_REPLIES}$", _kind),
    custom(r"(?:please |always )+be (?P<kind>brief|concise|direct|formal|informal|honest)(?: with me)?$", _kind),
)
