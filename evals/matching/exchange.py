"""The same sentence with another thing in it: "plays the violin in a band" and "plays the drums in a band"."""

from __future__ import annotations

from difflib import SequenceMatcher

from evals.matching.words import ALIKE, alike
from memlib.claims import numbers
from memlib.claims.asian import IS_ASIAN
from memlib.claims.reading import claims_of

_FRAME = 0.45
"""Share of the words that have to be equal."""
_ASIAN_FRAME = 0.7
"""Likewise of characters: a Chinese or Japanese paraphrase keeps most of them."""

Tokens = tuple[tuple[str, str | None], ...]


def exchanged(a: str, b: str) -> str | None:
    """What stands in the place of what; None when the sentences differ otherwise.

    The place of a thing comes after the first word of content: before it stands the verb, which paraphrases exchange.
    """
    first, second = claims_of(a).tokens, claims_of(b).tokens
    matcher = SequenceMatcher(None, [word for word, _ in first], [word for word, _ in second], autojunk=False)
    asian = bool(IS_ASIAN.search(a))
    if matcher.ratio() < (_ASIAN_FRAME if asian else _FRAME):
        return None
    begun = False
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "replace" and begun:
            mine = _foreign(first[start:end], second)
            other = _foreign(second[other_start:other_end], first)
            if mine and other:
                return f"{_written(mine, asian)} against {_written(other, asian)}"
        begun = begun or (tag == "equal" and any(stem for _, stem in first[start:end]))
    return None


def _foreign(tokens: Tokens, others: Tokens) -> list[str]:
    """The words with content that the other text has in no form; numbers and dates have a guard of their own."""
    stems = [stem for _, stem in others if stem]
    return [word for word, stem in tokens if stem and not numbers(word) and all(alike(stem, other) < ALIKE for other in stems)]


def _written(words: list[str], asian: bool) -> str:
    return ("" if asian else " ").join(words)
