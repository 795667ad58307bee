"""Text as a reader sees it: full-width and foreign digits, dashes, quotes, accents and invisible characters are seen through."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

BLANK = "\0"
"""Stands where a secret was. No pattern may match it, so that a found secret is neither the cue nor the value of another."""

Found: TypeAlias = tuple[str, int, int]
"""Kind, start and end of a secret in the text as it is searched."""

_ALIKE = (
    dict.fromkeys("“”„‟«»「」『』〝〞", '"')
    | dict.fromkeys("‘’‚‛′´｀", "'")
    | {"−": "-", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i"}
)
_ACCENTS = re.compile("[\u0300-\u036f]")
_DROPPED = re.compile("[\ufe00-\ufe0f\u20e3\u034f]")  # variation selectors, key caps, the joiner of graphemes
_TAGS = range(0xE0020, 0xE007F)  # invisible copies of ASCII


class _Fold(dict[int, str]):
    """A table for `str.translate` that fills itself: each character becomes one, or none."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


def _fold(char: str) -> str:
    if char in _ALIKE:
        return _ALIKE[char]
    if ord(char) in _TAGS:
        return chr(ord(char) - 0xE0000)
    category = unicodedata.category(char)
    if category == "Cf" or _ACCENTS.match(char) or _DROPPED.match(char):
        return ""
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category == "Zs":
        return " "
    if category == "Pd":
        return "-"
    plain = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", char)))
    return plain if len(plain) == 1 else char


_FOLD = _Fold()


@dataclass(frozen=True)
class Seen:
    """A text as it is searched, and the way back to the original."""

    text: str
    offsets: Sequence[int]
    """For each character of `text` where it stands in the original."""
    low: str = field(init=False)
    """`text` in lower case, of the same length: folding has removed the one character that grows (U+0130)."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "low", self.text.lower())

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original text."""
        return self.offsets[start], self.offsets[end - 1] + 1

    def without(self, spans: Iterable[tuple[int, int]]) -> Seen:
        """The same text with the spans blanked."""
        parts, last = [], 0
        for start, end in spans:
            parts += [self.text[last:start], BLANK * (end - start)]
            last = end
        return Seen("".join([*parts, self.text[last:]]), self.offsets)


def see(text: str) -> Seen:
    if text.isascii():
        return Seen(text, range(len(text)))
    folded = text.translate(_FOLD)
    if len(folded) == len(text):
        return Seen(folded, range(len(text)))
    return Seen(folded, [place for place, char in enumerate(text) if _FOLD[ord(char)]])
