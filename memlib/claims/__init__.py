"""What a text claims, and whether two texts can claim the same: their numbers, names and negations, and the terms that carry them."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache

from snowballstemmer import stemmer

from memlib.claims import asian
from memlib.claims.languages import ONLY, Language, language_of
from memlib.claims.names import names_in
from memlib.claims.numbers import in_digits, readings
from memlib.claims.words import Word, words_of

_SAME = 0.5
"""Share of what one text denies that the other has to assert for a conflict."""


@dataclass(frozen=True)
class _Claims:
    terms: frozenset[str]
    denied: frozenset[str]
    negated: bool
    readings: tuple[frozenset[str], ...]
    names: frozenset[str]
    words: frozenset[str]
    initials: str


class _Stemmers(threading.local):
    """A stemmer keeps the word that it works on: each thread needs its own."""

    def __init__(self) -> None:
        self.of = lru_cache(maxsize=None)(stemmer)


_stemmers = _Stemmers()


@lru_cache(maxsize=100_000)
def _stem(word: str, language: str) -> str:
    stem: str = _stemmers.of(language).stemWord(word)
    return stem


def conflict(a: str, b: str) -> str | None:
    """What keeps the texts from stating the same fact; None when both may.

    Numbers and names conflict when each text has one that the other lacks: a text that says less contradicts nothing. A negation
    conflicts when the other text asserts what it denies.
    """
    first, second = _claims(a), _claims(b)
    return _numbers_differ(first, second) or _names_differ(first, second) or _denies(first, second) or _denies(second, first)


def content_terms(text: str) -> frozenset[str]:
    """Folded stems of the words that are no function words; in Chinese and Japanese, pairs of characters."""
    return _claims(text).terms


def containment(fact: str, text: str) -> float:
    """The share of the fact's content terms that occur in the text, 0 to 1; 1 for a fact without any."""
    terms = content_terms(fact)
    return len(terms & content_terms(text)) / len(terms) if terms else 1.0


def negated(text: str) -> bool:
    return _claims(text).negated


def numbers(text: str) -> frozenset[str]:
    """Numbers, number words, dates and times in one notation: "21", "month 5", "weekday 1", "17:30"."""
    return _claims(text).readings[0]


def names(text: str) -> frozenset[str]:
    """The folded words of proper nouns."""
    return _claims(text).names


@lru_cache(maxsize=32_768)
def _claims(text: str) -> _Claims:
    language = language_of([word.folded for word in words_of(text)])
    text = in_digits(text, language)
    words = words_of(text)
    spaced = [word for word in words if not asian.IS_ASIAN.search(word.text)]
    terms, denied, is_negated = _polarity(spaced, language)
    for pairs, denies in asian.clauses(text) if len(spaced) < len(words) else ():
        terms, denied, is_negated = terms | pairs, denied | (pairs if denies else frozenset()), is_negated or denies
    folded = [word.folded for word in words]
    initials = "".join(word[0] for word in folded)
    return _Claims(terms, denied, is_negated, readings(text, language), names_in(spaced, language), frozenset(folded), initials)


def _polarity(words: list[Word], language: Language) -> tuple[frozenset[str], frozenset[str], bool]:
    """The content terms, those of them that are denied, and whether anything is."""
    terms: set[str] = set()
    denied: set[str] = set()
    is_negated = False
    for clause in _clauses(words, language):
        stems = [_content(word.folded, language) for word in clause]
        terms |= {stem for stem in stems if stem}
        place = next((place for place in range(len(clause)) if _negates(clause, place, language)), None)
        if place is None:
            continue
        is_negated = True
        after = {stem for stem in stems[place + 1 :] if stem}
        back = clause[place].folded in language.backward or not after
        denied |= {stem for stem in stems if stem} if back else after
    return frozenset(terms), frozenset(denied), is_negated


def _clauses(words: list[Word], language: Language) -> list[list[Word]]:
    found: list[list[Word]] = []
    for place, word in enumerate(words):
        if not found or word.folded in language.breaks or word.clause != words[place - 1].clause:
            found.append([])
        found[-1].append(word)
    return found


def _negates(clause: list[Word], place: int, language: Language) -> bool:
    word = clause[place].folded
    if place + 1 < len(clause) and clause[place + 1].folded in ONLY:
        return False
    if language.code == "fr" and word == "plus":
        return any(before.folded in {"ne", "n"} for before in clause[max(0, place - 4) : place])
    return word in language.negations or word in language.denials


def _content(word: str, language: Language) -> str | None:
    """The stem; None for words that carry no content."""
    if word in language.function or word in language.negations or word in language.breaks or (len(word) == 1 and not word.isdigit()):
        return None
    return _stem(word, language.stemmer)


def _numbers_differ(a: _Claims, b: _Claims) -> str | None:
    pairs = [(x, y) for x in a.readings for y in b.readings]
    if any(x <= y or y <= x for x, y in pairs):
        return None
    x, y = pairs[0]
    return f"{_list(x - y)} against {_list(y - x)}"


def _names_differ(a: _Claims, b: _Claims) -> str | None:
    only_a = {name for name in a.names - b.words if not _known(name, b)}
    only_b = {name for name in b.names - a.words if not _known(name, a)}
    return f"{_list(only_a)} against {_list(only_b)}" if only_a and only_b else None


def _known(name: str, other: _Claims) -> bool:
    """Another form of the name is among the other's words: a genitive, a demonym, the words that it abbreviates."""
    if 2 < len(name) < 5 and name in other.initials:
        return True
    return any(name[:4] == word[:4] and len(name) > 4 < len(word) and abs(len(name) - len(word)) <= 3 for word in other.words)


def _denies(a: _Claims, b: _Claims) -> str | None:
    shared = a.denied & (b.terms - b.denied)
    if not a.denied or len(shared) / len(a.denied) < _SAME:
        return None
    return f"one denies what the other says of {_list(shared)}"


def _list(items: set[str] | frozenset[str]) -> str:
    return ", ".join(sorted(items))
