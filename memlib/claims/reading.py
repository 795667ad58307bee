"""Reads a text once: its content terms, what of them is denied, its numbers and its names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from memlib.claims import asian
from memlib.claims.languages import FRENCH, Language, language_of
from memlib.claims.names import names_in
from memlib.claims.numbers import in_digits, readings
from memlib.claims.words import Word, words_of
from memlib.text import fold, stem_of

_COUNTED = re.compile(r"(?<![\w.,:/-])(\d+)[ -]([^\W\d_]{3,})")


@dataclass(frozen=True)
class Claims:
    tokens: tuple[tuple[str, str | None], ...]
    """The folded words in their order, Chinese and Japanese by character, each with its stem if it has content."""
    terms: frozenset[str]
    denied: frozenset[str]
    """Those of the terms that a negation reaches."""
    negated: bool
    readings: tuple[frozenset[str], ...]
    """The numbers, once for each way to read them."""
    counts: dict[str, set[str]]
    """The numbers of what is counted: cats, 2 or 3 of them."""
    names: frozenset[str]
    words: frozenset[str]
    initials: str
    """Of the words that are no function words."""
    text: str


@lru_cache(maxsize=32_768)
def claims_of(text: str, like: str = "") -> Claims:
    """What the text claims, read in its own language; in that of `like` where another text tells it more surely."""
    language = language_of(like or text)
    text = in_digits(text, language)
    words = words_of(text)
    spaced = [word for word in words if not asian.IS_ASIAN.search(word.text)]
    terms, denied, is_negated = _polarity(spaced, language)
    names = names_in(spaced, language)
    if len(spaced) < len(words):
        names |= asian.names_in(text)
        for pairs, denies in asian.clauses(text):
            terms, denied, is_negated = terms | pairs, denied | (pairs if denies else frozenset()), is_negated or denies
    return Claims(
        _tokens(words, language),
        terms,
        denied,
        is_negated,
        readings(text, language),
        _counts(text, language),
        names,
        frozenset(word.folded for word in words) | names,
        "".join(word.folded[0] for word in words if word.folded not in language.function),
        text,
    )


def _tokens(words: list[Word], language: Language) -> tuple[tuple[str, str | None], ...]:
    found: list[tuple[str, str | None]] = []
    for word in words:
        if asian.IS_ASIAN.search(word.text):
            found += asian.characters(word.folded)
        else:
            found.append((word.folded, _content(word.folded, language)))
    return tuple(found)


def _counts(text: str, language: Language) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for number, noun in _COUNTED.findall(text):
        stem = _content(fold(noun), language)
        if stem:
            found.setdefault(stem, set()).add(number)
    return found


def _polarity(words: list[Word], language: Language) -> tuple[frozenset[str], frozenset[str], bool]:
    """The content terms, those of them that are denied, and whether anything is."""
    terms: set[str] = set()
    denied: set[str] = set()
    is_negated = False
    for clause in _clauses(words, language):
        stems = [_content(word.folded, language) for word in clause]
        terms |= {stem for stem in stems if stem}
        reach = _reach(clause, stems, language)
        is_negated = is_negated or reach is not None
        denied |= reach or set()
    return frozenset(terms), frozenset(denied), is_negated


def _reach(clause: list[Word], stems: list[str | None], language: Language) -> set[str] | None:
    """The terms that the clause denies; None when it denies nothing. What cannot be done without is needed: there two are none."""
    places = [place for place in range(len(clause)) if _negates(clause, place, language)]
    unable = len(places) > 1 and clause[places[-1]].folded == language.without and any(word.folded in language.able for word in clause)
    if not places or unable:
        return None
    after = {stem for stem in stems[places[0] + 1 :] if stem}
    back = clause[places[0]].folded in language.backward or not after
    return {stem for stem in stems if stem} if back else after


def _clauses(words: list[Word], language: Language) -> list[list[Word]]:
    found: list[list[Word]] = []
    for place, word in enumerate(words):
        if not found or word.folded in language.breaks or word.clause != words[place - 1].clause:
            found.append([])
        found[-1].append(word)
    return found


def _negates(clause: list[Word], place: int, language: Language) -> bool:
    word = clause[place].folded
    if language is FRENCH and word == "plus":
        return any(before.folded in {"ne", "n"} for before in clause[max(0, place - 4) : place])
    pair = f"{clause[place - 1].folded} {word}" if place else word
    return word in language.negations or word in language.denials or pair in _GIVEN_UP


_GIVEN_UP = frozenset({"gave up", "given up", "gives up", "giving up", "lehnt ab", "rather than", "instead of"})


def _content(word: str, language: Language) -> str | None:
    """The stem; None for words that carry no content."""
    if word in language.function or word in language.negations or word in language.breaks or (len(word) == 1 and not word.isdigit()):
        return None
    return word if word.isdigit() else stem_of(word, language.stemmer)
