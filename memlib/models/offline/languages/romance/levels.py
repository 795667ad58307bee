"""Languages with how well they are spoken, told as a list without a verb: "rumano nativo, italiano fluido, inglés cero"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.romance.grammar import Romance


def levels_of(sentence: str, language: Romance) -> Iterator[Fact]:
    """One is no list: "francés fluido" may be what a text shall be in."""
    spoken = language.spoken
    pattern = rf"(?P<what>{language.patterns['language']}) (?P<level>{spoken.levels}|{spoken.none})"
    found = [re.fullmatch(pattern, part.strip(), re.I) for part in re.split(r"[,;.?!]+| (?:y|e) ", sentence)]
    listed = [match for match in found if match]
    for match in listed if len(listed) > 1 else ():
        none = re.fullmatch(spoken.none, match["level"], re.I)
        form = f"{language.user} {language.told_not} {spoken.told} {{}}" if none else f"{language.user} {spoken.told} {{}}"
        yield Fact(Relation("speaks", ("languages",), (form,)), match["what"] if none else match[0].strip())
