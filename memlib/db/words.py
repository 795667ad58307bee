"""What keyword search compares: of a memory, words by their stems in its language, and all else as it is; of a query, the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from memlib.claims.languages import ENGLISH, SPACED, likely_languages
from memlib.db.schemas import UserMemory
from memlib.text import fold, fold_but, pairs, runs, stem_of

SIMPLE = "simple"
"""In place of a language: words stay as they are."""
LANGUAGES = (*(language.stemmer for language in SPACED), SIMPLE)
"""Named as PostgreSQL's configurations and Snowball's stemmers are."""
ACCENTED = ("french", "spanish", "italian", "portuguese")
"""Where an accent may tell one ending from another, so that stemmers need to see it. What they leave is folded."""
ACCENTS = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
SIMILAR = 0.5
"""How much of their trigrams words must share to be taken for one word that was mistyped."""

_LATIN = re.compile("[a-z\u00df-\u00f6\u00f8-\u017f]+")
"""Letters only, which every server reads as one word."""
_LONGEST = 250
"""Characters of a term. PostgreSQL's stemmers leave words of more than 1,000 bytes alone."""
_MOST = 16_000
"""Terms of a memory. PostgreSQL counts places up to 16,383."""
_ASKED = 1_000
"""Words of a query."""
_GUESSED = 8
"""Words of a query for which similar ones are looked for."""


@dataclass(frozen=True)
class Words:
    """Of a text."""

    latin: tuple[str, ...]
    """Folded, but for accents."""
    others: tuple[str, ...]
    """Terms that are the same in every language: numbers, words of other scripts, and pairs of characters."""

    @classmethod
    def of(cls, text: str) -> Words:
        latin: list[str] = []
        others: list[str] = []
        for run in runs(fold_but(text, ACCENTS)):
            if (run.isascii() and run.isalpha()) or _LATIN.fullmatch(run):
                latin.append(run if len(run) < _LONGEST else run[:_LONGEST])
            else:
                folded = fold(run)
                others += pairs(folded) or [folded[:_LONGEST]]
        return cls(tuple(latin[:_MOST]), tuple(others[: max(0, _MOST - len(latin))]))

    def __len__(self) -> int:
        return len(self.latin) + len(self.others)


def searched_text(memory: UserMemory) -> str:
    return " ".join((memory.memory, *(memory.topics or ())))


def language_of(text: str) -> str:
    """One of `LANGUAGES`. Where nothing tells, English for words that are mostly of its letters."""
    likely = likely_languages(text)
    if len(likely) < len(SPACED) or text.isascii():
        return likely[0].stemmer
    ascii_words = [word.isascii() for word in text.split()]
    return ENGLISH.stemmer if sum(ascii_words) * 2 > len(ascii_words) else SIMPLE


def read_by(language: str, words: Iterable[str]) -> list[str]:
    """The words as the language's stemmer is to see them."""
    return list(words) if language in ACCENTED else [fold(word) for word in words]


@lru_cache(maxsize=100_000)
def term_of(word: str, language: str) -> str:
    """A Latin word, as memories in this language have it."""
    [read] = read_by(language, [word])
    return read if language == SIMPLE else fold(stem_of(read, language))


@dataclass(frozen=True)
class Literal:
    """What is looked for as it stands, within words too."""

    text: str
    """Folded."""
    places: tuple[int, ...]
    """Of its terms among those of the query: it is looked for where one of them is in no memory. Empty: always."""


@dataclass(frozen=True)
class Asked:
    """A query, each part of it once."""

    latin: tuple[str, ...]
    others: tuple[str, ...]
    """Their places are counted on behind the Latin words."""
    literals: tuple[Literal, ...]
    guesses: tuple[int, ...]
    """Places of words for which similar ones are looked for, if none of them is found."""

    @classmethod
    def of(cls, query: str) -> Asked:
        texts = list(dict.fromkeys(fold_but(query, ACCENTS).split()))[:_ASKED]
        words = Words.of(" ".join(texts))
        latin, others = tuple(dict.fromkeys(words.latin)), tuple(dict.fromkeys(words.others))
        places = {term: place for place, term in enumerate((*latin, *others))}
        long = [place for place, word in enumerate(latin) if len(word) > 3 and fold(word).isascii()]
        return cls(latin, others, tuple(_literals(texts, places)), tuple(long[:_GUESSED]))


def _literals(texts: list[str], places: dict[str, int]) -> Iterable[Literal]:
    """Words with a character that terms drop, and each word without those."""
    found: dict[str, tuple[int, ...]] = {}
    for text in texts:
        parts = re.findall(r"\w+", text)
        if "".join(parts) != text:
            found[fold(text)] = ()
        for part in parts:
            if len(part) == 1 and fold(part).isascii() and [part] != texts:
                continue  # "I" would be found in nearly everything
            own = Words.of(part)
            found.setdefault(fold(part), tuple(places[term] for term in (*own.latin, *own.others) if term in places))
    return [Literal(text, needed) for text, needed in found.items()]


@lru_cache(maxsize=100_000)
def trigrams(word: str) -> frozenset[str]:
    """As PostgreSQL's pg_trgm has them: of the word after two spaces and before one."""
    padded = f"  {word} "
    return frozenset(padded[i : i + 3] for i in range(len(padded) - 2))


def similarity(one: str, other: str) -> float:
    """The share of all their trigrams that both have."""
    both = len(trigrams(one) & trigrams(other))
    return both / (len(trigrams(one)) + len(trigrams(other)) - both)
