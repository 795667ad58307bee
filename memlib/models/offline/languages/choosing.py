"""Which language a text is in, and who reads it."""

from __future__ import annotations

import re

from memlib.claims.languages import GERMAN as DE
from memlib.claims.languages import likely_languages, word_set
from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine import memories
from memlib.models.offline.languages.engine.grammar import Grammar
from memlib.models.offline.languages.french import FRENCH
from memlib.models.offline.languages.german import GERMAN
from memlib.models.offline.languages.romance import code_of, facts_of, remembered

GRAMMARS = {grammar.code: grammar for grammar in (GERMAN, FRENCH)}

_ENGLISH = re.compile(r"n't\b|'(?:s|m|re|ve|ll|d)\b|\b[a-z]\d\b", re.I)
"""English endings and levels whose letters are words elsewhere."""
_ENGLISH_TOO = word_set("im am was so in an die war man hat will also")
_TELLING = 4_000
"""Characters that tell the language of a text."""
_FEW = 3
"""Words that do not tell their language surely."""


def grammar_of(text: str) -> Grammar | None:
    """The grammar of the language that a text is in, where there is one; English when in doubt has none."""
    text = text[:_TELLING]
    if code_of(text):
        return None
    codes = [language.code for language in likely_languages(_ENGLISH.sub("", text))]
    known = [GRAMMARS[code] for code in codes if code in GRAMMARS]
    if codes[0] == "en" or not known or ((len(known) < len(codes) or len(text.split()) <= _FEW) and foreign_facts(text)):
        return None
    words = re.findall(r"[^\W\d_]+", text.lower())
    likeliest = max(known, key=lambda grammar: sum(word in grammar.first for word in words))
    return None if likeliest is GERMAN and _may_be_english(words) else likeliest


def _may_be_english(words: list[str]) -> bool:
    """Whether all that sounds German is English chat as well: "im Ana, im 17"."""
    return not any(
        (word in DE.function or word in DE.negations or word in GERMAN.first or not word.isascii()) and word not in _ENGLISH_TOO
        for word in words
    )


def foreign_facts(sentence: str) -> list[Fact]:
    """The facts of a sentence in one of the languages that are read by conjugation."""
    code = code_of(sentence)
    return facts_of(sentence, code) if code else []


def read_back(memory: str) -> Fact | None:
    """The fact that a memory tells in a language that has a grammar."""
    return next((fact for grammar in GRAMMARS.values() if (fact := memories.read_back(memory, grammar))), None) or remembered(memory)
