"""What differs between two texts, word by word, as pieces and as HTML that shows every sign as it was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from itertools import groupby, takewhile
from operator import attrgetter
from typing import Literal

Kind = Literal["same", "removed", "added"]

_WORD = re.compile(r"(\s*)(\w+|[^\w\s]|\Z)")
_EXACT = 2_000
"""Up to how many words every occurrence is compared; in longer texts the most frequent ones are not, which would take minutes."""
_TAGS: dict[Kind, str] = {"same": "span", "removed": "del", "added": "ins"}


@dataclass(frozen=True)
class Piece:
    """A run of words."""

    kind: Kind
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in order, what was removed before what was added in its place; those of one text together are that text."""
    # Words alone are compared. The space before each is put back afterwards, and is a change of its own where only it differs.
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, _words(old), _words(new), autojunk=max(len(old), len(new)) > _EXACT)
    pieces: list[Piece] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            for (space, word), (other_space, _) in zip(old[a:b], new[c:d]):
                pieces += [*_changed(space, other_space), Piece("same", word)]
        else:
            pieces += _changed(_joined(old[a:b]), _joined(new[c:d]))
    said = (piece for piece in pieces if piece.text)
    return tuple(Piece(kind, "".join(piece.text for piece in run)) for kind, run in groupby(said, attrgetter("kind")))


def _words(tokens: list[tuple[str, str]]) -> list[str]:
    return [word for _, word in tokens]


def _joined(tokens: list[tuple[str, str]]) -> str:
    return "".join(space + word for space, word in tokens)


def _changed(removed: str, added: str) -> list[Piece]:
    """The two, with the space that both begin with before them."""
    same = takewhile(lambda pair: pair[0] == pair[1] and pair[0].isspace(), zip(removed, added))
    space = "".join(sign for sign, _ in same)
    return [Piece("same", space), Piece("removed", removed[len(space) :]), Piece("added", added[len(space) :])]


def diff_html(before: str, after: str) -> str:
    """The pieces for `st.html`: struck out and underlined, so that colour is never alone. pages/shared/style.css colours them."""
    pieces = "".join(f"<{_TAGS[piece.kind]}>{escape(piece.text)}</{_TAGS[piece.kind]}>" for piece in word_diff(before, after))
    return f'<div class="memlib-diff">{pieces}</div>'


def changed_words(before: str, after: str) -> tuple[int, int]:
    """How many words were removed and how many added."""
    pieces = word_diff(before, after)
    removed, added = (sum(len(piece.text.split()) for piece in pieces if piece.kind == kind) for kind in ("removed", "added"))
    return removed, added
