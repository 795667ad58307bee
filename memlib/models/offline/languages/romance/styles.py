"""How the user wants to be answered from now on; what holds for one answer is an instruction, and no fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.romance.grammar import Romance

_TOPICS = ("answers", "preferences")


def styles_of(sentence: str, language: Romance) -> Iterator[Fact]:
    """Each manner that the sentence asks for."""
    style = language.style
    for pattern, told in style.address:
        if match := re.search(pattern, sentence, re.I):
            opening, _, value = told.format(**match.groupdict()).partition(style.wants)
            yield Fact(Relation("style", _TOPICS, (f"{opening}{style.wants}{{}}",)), value)
    if not re.search(rf"(?<!\w)(?:{style.lasting})(?!\w)", sentence, re.I) or not re.search(
        rf"\b(?:{style.answering})", sentence, re.I
    ):
        return
    rest = re.sub(rf"(?<!\w)(?:{style.lasting})(?!\w)", ",", sentence, flags=re.I)
    rest = re.sub(style.never, f" {style.without} ", rest, flags=re.I)
    for match in re.finditer(rf"(?<!\w)(?:{style.manner})(?=\s*[,.;:¿?!]|\s*$| (?:y|e|o|ed|no|não|non|porque|perché)\b)", rest, re.I):
        said = style.adjectives.get(match[0].lower(), match[0])
        yield Fact(Relation("style", _TOPICS, (f"{language.user} {style.wants}{style.answers} {{}}",)), said)
