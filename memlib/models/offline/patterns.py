"""Pieces of patterns that many rules share."""

from __future__ import annotations

import re


def one_of(lexicon: frozenset[str]) -> str:
    """A pattern for any word of the lexicon, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(lexicon, key=lambda word: (-len(word), word))) + ")"


CAPITAL = r"(?-i:[A-ZÀ-Þ])"
"""A capital in patterns that otherwise see past case."""
END = r"(?=$|[,.]| (?:and|but|so|for|since|because|with|who|now|by|at|in|anymore|too|already|thanks|please|though)\b)"
"""The phrase ends, or goes on with what is no part of the value."""
