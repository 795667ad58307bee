"""What differs between two texts, word by word, as pieces and as HTML that shows every sign as it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from typing import Literal

Kind = Literal["same", "removed", "added"]

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
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
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=max(len(old), len(new)) > _EXACT)
    removed, added = "", ""
    pieces: list[Piece] = []
    opcodes = matcher.get_opcodes()
    for number, (tag, a, b, c, d) in enumerate(opcodes):
        gone, come = "".join(old[a:b]), "".join(new[c:d])
        inside = 0 < number < len(opcodes) - 1
        # A lone space between two changed words is part of the change: "old new" reads better than "old", space, "new".
        if tag != "equal" or (inside and gone.isspace() and "\n" not in gone):
            removed, added = removed + gone, added + come
            continue
        pieces += [*_changed(removed, added), Piece("same", gone)]
        removed = added = ""
    return (*pieces, *_changed(removed, added))


def _changed(removed: str, added: str) -> Iterator[Piece]:
    if removed:
        yield Piece("removed", removed)
    if added:
        yield Piece("added", added)


def diff_html(before: str, after: str) -> str:
    """The pieces for `st.html`: struck out and underlined, so that colour is never alone. pages/shared/style.css colours them."""
    pieces = "".join(f"<{_TAGS[piece.kind]}>{escape(piece.text)}</{_TAGS[piece.kind]}>" for piece in word_diff(before, after))
    return f'<div class="memlib-diff">{pieces}</div>'


def changed_words(before: str, after: str) -> tuple[int, int]:
    """How many words were removed and how many added."""
    pieces = word_diff(before, after)
    removed, added = (sum(len(piece.text.split()) for piece in pieces if piece.kind == kind) for kind in ("removed", "added"))
    return removed, added
