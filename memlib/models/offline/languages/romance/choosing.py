"""Which of these languages a message is in, if any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from memlib.claims.languages import ENGLISH, SPACED
from memlib.models.offline.languages.romance.cutting import drawn_in
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.italian import ITALIAN
from memlib.models.offline.languages.romance.phrase import conjugation
from memlib.models.offline.languages.romance.portuguese import PORTUGUESE
from memlib.models.offline.languages.romance.spanish import SPANISH
from memlib.text import fold

LANGUAGES = {language.code: language for language in (SPANISH, ITALIAN, PORTUGUESE)}
_TELLING = 4_000
"""Characters that tell the language of a message."""
_SHORT = 12
"""Words up to which a message tells its language less surely than a memory."""
_MARKS = {"es": r"[ñ¿¡]|ción\b", "it": r"[òì]|zion[ei]\b", "pt": r"[ãõ]|\b(?:pra|tá|tô|vc)\b"}
"""What no other of the languages has."""
_SPELLINGS = {
    "es": r"ción\b|[ií]a[ns]?\b|ll|[uí]e[^l]|dad\b|\by\b",
    "it": r"zz|tt|pp|bb|gg|ff|cch|gli|gn|zion[ei]\b|\be\b|\b[ad] (?=[A-Z])",
    "pt": r"lh|nh|ç|m\b|\be\b|dade\b|gem\b|ss",
}
"""Spellings that are more at home in one than in the others."""
_NO_NAMES = re.compile(r"[\W\d_]+|(?<=[^\W\d_] )[^\W\d_a-zà-ÿ][^\W\d_]+")
"""What parts words, and words with a capital within a sentence, which are names in all of these."""
_ENGLISH_I = re.compile(r"\bI\b|[a-z]'s\b")
"""What none of the other languages has."""


def code_of(message: str, known: Iterable[str] = ()) -> str:
    """The language of the message if it is one of these; empty for any other. Where words leave it open, the memories tell."""
    text = drawn_in(message[:_TELLING])
    words = [word.lower() for word in _NO_NAMES.sub(" ", text).split()]
    hits = {language.code: sum(fold(word) in language.function | language.negations for word in words) for language in SPACED}
    for code, marks in _MARKS.items():
        hits[code] += 2 * bool(re.search(marks, text, re.I))
    hits["en"] += 2 * len(_ENGLISH_I.findall(text))
    verbs = {
        code: sum(word in conjugation(language).first for word in words if word not in ENGLISH.function)
        for code, language in LANGUAGES.items()
    }
    hits.update({code: hits[code] + times for code, times in verbs.items()})
    memories = list(known)
    if len(words) <= _SHORT and (own := next((code for code in LANGUAGES if _of(LANGUAGES[code], memories)), "")):
        hits[own] += 1
    likely = [code for code, times in hits.items() if times == max(hits.values())]
    if len(likely) == 1:
        return likely[0] if likely[0] in LANGUAGES else ""
    if not any(verbs.get(code) for code in likely) and set(likely) <= set(LANGUAGES):
        verbs = {code: sum(word in conjugation(LANGUAGES[code]).third for word in words) for code in likely}
    open_ = [code for code in likely if verbs.get(code) or (code in LANGUAGES and _of(LANGUAGES[code], memories))]
    return _likeliest(open_, text, verbs, memories)


def _likeliest(codes: Sequence[str], text: str, verbs: dict[str, int], known: Sequence[str]) -> str:
    """By the language of the memories, by the verbs that it has, and by its spelling."""

    def weight(code: str) -> tuple[int, int, int]:
        return _of(LANGUAGES[code], known), verbs[code], len(re.findall(_SPELLINGS[code], text))

    return max(codes, key=weight, default="")


def _of(language: Romance, memories: Iterable[str]) -> int:
    return sum(language.user.lower() in memory.lower() or language.of_user in memory for memory in memories)
