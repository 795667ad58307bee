"""Proper nouns: words with a capital that their place in the sentence does not explain."""

from __future__ import annotations

import re

from memlib.claims.languages import ENGLISH, GERMAN, Language, word_set
from memlib.claims.words import Word

_TITLES = word_set("mr mrs ms dr prof herr frau mme sr sra signor signora senor senora dona don st")
# German nouns all have capitals. Right behind these, without an article, stands a name rather than a noun.
_BEFORE_A_NAME = word_set("in aus nach bei von mit fur namens heisst")
_ABSTRACT = re.compile(r".{2,}(?:ung|heit|keit|schaft|tion|tat|ment|ismus)(?:en)?$")


def names_in(words: list[Word], language: Language) -> frozenset[str]:
    """The folded words of the names."""
    capital = [_looks_named(word, language) for word in words]
    return frozenset(word.folded for place, word in enumerate(words) if _is_name(words, capital, place, language))


def _looks_named(word: Word, language: Language) -> bool:
    plain = word.folded in language.function or word.folded in language.negations or word.folded in _TITLES or word.folded == "i"
    dated = word.folded in language.months or word.folded.removesuffix("s") in language.weekdays
    return word.text[0].isupper() and not plain and not dated


def _is_name(words: list[Word], capital: list[bool], place: int, language: Language) -> bool:
    word = words[place]
    if re.search(r"\w[A-Z]|[A-Z]\d", word.text):  # BMW, iPhone, B2
        return True
    if not capital[place]:
        return False
    follows = place + 1 < len(words) and capital[place + 1] and not words[place + 1].starts
    behind = place > 0 and not word.starts and capital[place - 1]
    if language is GERMAN:
        return _is_german_name(words, place, beside=behind or follows)
    return not word.starts or words[place].owns or (follows and not _is_verb(word, language))


def _is_german_name(words: list[Word], place: int, *, beside: bool) -> bool:
    before = words[place - 1].folded if place and not words[place].starts else ""
    introduced = before in _BEFORE_A_NAME and not _ABSTRACT.match(words[place].folded)
    return introduced or beside or before in _TITLES


def _is_verb(word: Word, language: Language) -> bool:
    """At the start of a note without a subject: "Loves Paris"."""
    return language is ENGLISH and bool(re.search(r"(?:[^s]s|ed|ing)$", word.folded)) and len(word.folded) > 3
