"""The words of a text: as written, folded, and where each stands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from memlib.claims.languages import without_idioms
from memlib.text import fold

_ASIAN = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
_NOT = re.compile(r"n['’]t\b", re.I)
_TOKEN = re.compile(
    rf"(?P<end>[.!?…]+(?=\s|$|[\"'”»])|[:\n])|(?P<pause>[,;()—–])|(?P<word>(?:(?!{_ASIAN})[^\W_])+(?:-feira)?|{_ASIAN}+)(?P<own>['’]s\b)?"
)
_ABBREVIATION = re.compile(r"(?:^|\W)(?:\w|mr|mrs|ms|dr|prof|st|sr|jr|no|vs|etc|ca|bzw|mme|sra)$", re.I)


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    folded: str
    starts: bool
    """A sentence opens with it."""
    clause: int
    owns: bool
    """It has a genitive 's."""


def words_of(text: str) -> list[Word]:
    text = without_idioms(_NOT.sub(" not", unicodedata.normalize("NFC", text)))
    found: list[Word] = []
    starts, clause = True, 0
    for token in _TOKEN.finditer(text):
        if token["word"]:
            found.append(Word(token["word"], fold(token["word"]), starts, clause, bool(token["own"])))
            starts = False
            continue
        clause += 1
        starts = starts or (bool(token["end"]) and not (token["end"] == "." and _ABBREVIATION.search(text[: token.start()])))
    return found
