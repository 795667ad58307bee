"""What keyword search keeps of a memory and asks of the server: the terms and the literal texts that every store compares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from re import compile as pattern

from memlib.db.index import literals, searched_text
from memlib.db.schemas import UserMemory
from memlib.text import fold, terms

STARTS = "\x1f"
"""Stands where a word may start, since servers differ in what they take for a letter: a literal text ranks higher there."""
_STARTS = pattern(r"(?<!\w)")
_LONGEST = 255
"""Characters of a term, which the server bounds at 2,046 bytes: longer ones are compared by their beginning."""


@dataclass(frozen=True)
class Words:
    """Of one memory."""

    vector: str
    """The terms with their places, as a `tsvector` is written."""
    size: int
    """How many terms, repetitions included."""
    marked: str
    """The folded text with the starts of its words marked."""


def words_of(memory: UserMemory) -> Words:
    text = searched_text(memory)
    found = [term[:_LONGEST] for term in terms(text)]
    places: dict[str, list[str]] = {}
    for place, term in enumerate(found, start=1):
        places.setdefault(term, []).append(str(place))
    vector = " ".join(f"{_quoted(term)}:{','.join(where)}" for term, where in places.items())
    return Words(vector, len(found), mark_starts(fold(text)))


def mark_starts(folded: str) -> str:
    return _STARTS.sub(STARTS, folded)


@dataclass(frozen=True)
class Asked:
    """A query, as the statement binds it."""

    terms: list[str]
    any_term: str
    """As a `tsquery` is written."""
    literals: list[str]
    needs: list[str]
    """For each literal text its terms, apart by spaces: it is looked for where one of them is in no memory. Empty: always."""

    @classmethod
    def of(cls, query: str) -> Asked:
        found = list(Counter(term[:_LONGEST] for term in terms(query)))
        texts = literals(query)
        return cls(
            found,
            " | ".join(map(_quoted, found)),
            [mark_starts(text).removeprefix(STARTS) for text in texts],
            [_joined(own) for own in texts.values()],
        )


def _joined(own: Iterable[str]) -> str:
    return " ".join(term[:_LONGEST] for term in own)


def _quoted(term: str) -> str:
    return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'"
