"""How memlib compares texts: folded characters, search terms, and the fingerprint by which two memories say the same."""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import lru_cache

from snowballstemmer import stemmer

_DIACRITICS = re.compile("[\u0300-\u036f]")
# Scripts that are written without spaces, and Hangul, whose words carry their particles: their terms are pairs of characters.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Japanese, Chinese
    "\uac00-\ud7af"  # Korean
)
_TERMS = re.compile(rf"[{_UNSPACED}]+|(?:(?![{_UNSPACED}])\w)+")
_IS_UNSPACED = re.compile(rf"[{_UNSPACED}]")
_EDGES = " .,;:!?\"'()[]{}<>…。、，；：！？「」『』（）«»“”‘’*_`"


class _Stemmers(threading.local):
    """A stemmer keeps the word that it works on: each thread needs its own."""

    def __init__(self) -> None:
        self.of = lru_cache(maxsize=None)(stemmer)


_stemmers = _Stemmers()


@lru_cache(maxsize=100_000)
def stem_of(word: str, language: str) -> str:
    """What a folded word has in common with its other forms, by Snowball's stemmer of the language."""
    found: str = _stemmers.of(language).stemWord(word)
    return found


def clean(text: str) -> str:
    """The text as every store can keep it: composed (NFC), without NUL and lone surrogates, trimmed."""
    return unicodedata.normalize("NFC", text.replace("\0", "").encode("utf-8", "ignore").decode()).strip()


def fold(text: str) -> str:
    """The text without what readers see past: case, accents, width. Marks that make another letter (Japanese, Hindi) stay."""
    if text.isascii():
        return text.casefold()
    return unicodedata.normalize("NFC", _DIACRITICS.sub("", _apart(text)))


def fold_but(text: str, kept: str) -> str:
    """The text folded, but for these characters."""
    if text.isascii():
        return text.casefold()
    return "".join(each if each.isascii() or each in kept else fold(each) for each in unicodedata.normalize("NFC", _apart(text)))


def terms(text: str) -> list[str]:
    """What texts are compared by: folded words, English ones by their stem; pairs of characters where words have no spaces."""
    return [term for run in runs(fold(text)) for term in _run_terms(run)]


def runs(folded: str) -> list[str]:
    """Words, and what stands together of scripts that have no spaces between words."""
    return _TERMS.findall(folded)


def pairs(run: str) -> list[str]:
    """Of a script without spaces its pairs of characters; of other scripts nothing."""
    return [run[i : i + 2] for i in range(len(run) - 1)] or [run] if _IS_UNSPACED.match(run) else []


def _run_terms(run: str) -> list[str]:
    # A number is its own stem, and there is no end of them: they would drive the words out of the cache.
    return pairs(run) or [stem_of(run, "english") if run.isascii() and not run.isdecimal() else run]


def _apart(text: str) -> str:
    return unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()


def fingerprint(text: str) -> str:
    """Equal for texts that differ only in case, accents, width, spacing, outer punctuation and the word "the"."""
    words = (word.strip(_EDGES) for word in fold(text).split())
    return " ".join(word for word in words if word and word != "the") or " ".join(fold(text).split()) or text.strip()
