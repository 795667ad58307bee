"""A name put right by its spelling alone: "it's Jón, with the accent" where Jon is remembered."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from memlib.models.offline.patterns import CAPITAL

_NAME = rf"{CAPITAL}[\w'-]+"
_LETTER = r"[a-z]{1,2}'?s?"
_SPELT = re.compile(
    rf"\b(?:spel(?:t|led|ling)|accent|umlaut|hyphen|hat|tilde|circumflex|with(?:out)? (?:an?|the|one|two|no|only one) {_LETTER}|"
    rf"(?:one|two|double|no|single|silent) {_LETTER})(?=$|[ ,.!;)])",
    re.I,
)
"""What is said of how a name is written."""
_NEW = re.compile(
    rf"\b(?:its|it is|it's|that's|that is|spel(?:t|led)|called|named|is|^)(?: actually| really)? ?(?P<name>{_NAME})", re.I
)
_ALIKE = 0.6
"""From this ratio on one name is a way to write the other."""


def respelled(text: str, memory: str) -> str:
    """The memory with the name as it is spelled; empty where it holds no name like that."""
    new = _NEW.search(text) if _SPELT.search(text) else None
    if new is None:
        return ""
    old = next((name for name in re.findall(_NAME, memory.removeprefix("User")) if _alike(name, new["name"])), "")
    return re.sub(rf"\b{re.escape(old)}\b", new["name"], memory) if old else ""


def _alike(old: str, new: str) -> bool:
    return old != new and SequenceMatcher(None, old.lower(), new.lower()).ratio() >= _ALIKE
