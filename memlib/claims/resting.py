"""Whether what a text names can come from another text, and whether the two can be compared term by term."""

from __future__ import annotations

import re

from memlib.claims import asian
from memlib.claims.comparing import is_known, without_hours
from memlib.claims.languages import language_of
from memlib.claims.reading import claims_of
from memlib.claims.words import words_of

_OTHER_SCRIPT = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
"""A letter that is not Latin."""


def beyond(text: str, source: str) -> frozenset[str]:
    """The numbers and names of the text that the source has in no form; of a source in another script, the numbers only."""
    stated, given = claims_of(text), claims_of(source)
    known = frozenset[str]().union(*given.readings, *claims_of(source, text).readings)
    strange = min((without_hours(reading, known) - known for reading in stated.readings), key=len)
    if _OTHER_SCRIPT.search(source) and not _OTHER_SCRIPT.search(text):
        return strange
    return strange | {name for name in stated.names if not (is_known(name, given) or _has_part(name, given.text))}


def _has_part(name: str, text: str) -> bool:
    """Where words have no spaces, a name is cut out of its sentence roughly: two of its signs side by side are enough."""
    return bool(asian.IS_ASIAN.search(name)) and any(name[place : place + 2] in text for place in range(max(1, len(name) - 1)))


def comparable(a: str, b: str) -> bool:
    """Whether both are in Chinese or Japanese, or both surely in the same one of the other languages that are known here."""
    first, second = _sure_language(a), _sure_language(b)
    return first is not None and first == second


def _sure_language(text: str) -> str | None:
    if asian.IS_ASIAN.search(text):
        return "asian"
    language = language_of(text)
    known = any(word.folded in language.function for word in words_of(text))
    return language.code if known and not _OTHER_SCRIPT.search(text) else None
