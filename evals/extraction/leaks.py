"""Finds values that may not be stored in all that a store keeps, however they are spaced, cased or written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from memlib.text import fold

_LONG = 8
"""Characters from which a value is found inside of longer ones: a shorter one would be found everywhere."""


def find_leaks(values: Iterable[str], stored: object) -> tuple[str, ...]:
    """Which of the values occur in the stored JSON: in a text of it, with or without what separates their characters."""
    texts = [_plain(text) for text in _texts(stored)]
    return tuple(value for value in values if _occurs(_plain(value), texts))


def _texts(stored: object) -> Iterator[str]:
    match stored:
        case str():
            yield stored
        case dict():
            for value in stored.values():
                yield from _texts(value)
        case list() | tuple():
            for value in stored:
                yield from _texts(value)


def _plain(text: str) -> str:
    """Folded, with every script's digits as 0 to 9."""
    return "".join(str(unicodedata.decimal(character)) if character.isdecimal() else character for character in fold(text))


def _occurs(value: str, texts: list[str]) -> bool:
    characters = [character for character in value if character.isalnum()]
    if not characters:
        return any(value in text for text in texts)
    pattern = r"[\W_]*".join(map(re.escape, characters))
    if len(characters) < _LONG:
        pattern = rf"(?<![^\W_]){pattern}(?![^\W_])"
    if any(re.search(pattern, text) for text in texts):
        return True
    digits = "".join(filter(str.isdigit, characters))
    # A number of that length may be broken by words too: "4111 1111, then 1111 1111".
    return len(digits) == len(characters) >= _LONG and any(digits in re.sub(r"\D", "", text) for text in texts)
