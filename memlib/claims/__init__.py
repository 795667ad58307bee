"""What a text claims, and whether two texts can claim the same: their numbers, names and negations, and the terms that carry them."""

from __future__ import annotations

from memlib.claims.comparing import counts_differ, denies, names_differ, numbers_differ
from memlib.claims.reading import claims_of
from memlib.claims.resting import beyond, comparable

__all__ = ["beyond", "comparable", "conflict", "containment", "content_terms", "names", "negated", "numbers"]


def conflict(a: str, b: str) -> str | None:
    """What keeps the texts from stating the same fact; None when both may.

    Numbers and names conflict when each text has one that the other lacks: a text that says less contradicts nothing. A negation
    conflicts when the other text asserts what it denies.
    """
    first, second = claims_of(a), claims_of(b)
    return (
        numbers_differ(first, second)
        or counts_differ(first, second)
        or names_differ(first, second)
        or denies(first, second)
        or denies(second, first)
    )


def content_terms(text: str, like: str = "") -> frozenset[str]:
    """Folded stems of the words that are no function words; in Chinese and Japanese, pairs of characters.

    With `like`, those too that the text has when it is read in the language of that one: a short text does not tell its own surely.
    """
    terms = claims_of(text).terms
    return terms | claims_of(text, like).terms if like else terms


def containment(fact: str, text: str) -> float:
    """The share of the fact's content terms that occur in the text, 0 to 1; 1 for a fact without any."""
    terms = content_terms(fact)
    return len(terms & content_terms(text)) / len(terms) if terms else 1.0


def negated(text: str) -> bool:
    return claims_of(text).negated


def numbers(text: str) -> frozenset[str]:
    """Numbers, number words, dates and times in one notation: "21", "month 5", "weekday 1", "17:30"."""
    return claims_of(text).readings[0]


def names(text: str) -> frozenset[str]:
    """The folded words of proper nouns."""
    return claims_of(text).names
