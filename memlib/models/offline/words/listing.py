"""How a lexicon is written down."""

from __future__ import annotations

import re


def listed(text: str) -> frozenset[str]:
    """The words of a text that are parted by commas or lines."""
    return frozenset(word.strip() for word in re.split(r"[,\n]", text) if word.strip())
