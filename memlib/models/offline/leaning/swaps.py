"""One thing in the place of another that is remembered: "swapped the morning runs for swimming"."""

from __future__ import annotations

import re

from memlib.models.offline.aspects import content_terms
from memlib.models.offline.grammar import third
from memlib.models.offline.predicates import undated
from memlib.models.offline.predicates.complements import OFTEN
from memlib.models.offline.predicates.forms import is_gerund, lemma

_SWAPPED = re.compile(
    r"^(?:(?:I|we) (?:have )?)?(?:just |finally |recently )*(?:swapped|traded|switched|replaced|changed|ditched|dropped)(?: out)? "
    r"(?:the |my |our |(?=(?-i:[A-Z])))(?P<old>[\w' -]{2,40}?) (?:for|with|to) (?P<new>[\w' -]{3,40}?)"
    r"(?:,? (?P<when>(?:at )?\d[\w: ]*? (?:at|in|on) .+|(?:at )?\d[\w: ]*|every .+|on .+|\w+ times .+))?(?= so\b|$)",
    re.I,
)
_HAD = re.compile(r"User (?P<verb>has|drives|owns|rides|plays|drinks|uses|takes) (?P<article>an? )?(?P<what>[^,;]+?)\.?", re.I)


def swapped(text: str, memory: str) -> str:
    """The memory with what came instead; empty where it does not tell of the old."""
    swap = _SWAPPED.match(text.strip(" ."))
    if swap is None or not (wanted := content_terms(swap["old"])) or not wanted <= _stems(memory):
        return ""
    new = undated(swap["new"])
    if new[:1].isupper() and swap["old"] in memory:
        return memory.replace(swap["old"], re.sub(r" in the \w+$", "", new))
    verb, *rest = new.split(" ")
    if is_gerund(verb):
        when = re.sub(r"^(?=\d)", "at ", swap["when"] or "")
        often = bool(when) or not re.search(OFTEN, memory)
        return " ".join(filter(None, ("User", third(lemma(verb)), *rest, when))) if often else ""
    had = _HAD.fullmatch(memory)
    return f"User {had['verb']} {new}" if had and re.match(r"(?:an?|my|the) ", new) else ""


def _stems(memory: str) -> frozenset[str]:
    return content_terms(memory)
