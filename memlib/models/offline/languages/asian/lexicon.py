"""Word lists as patterns."""

from __future__ import annotations

import re


def any_of(*lists: str) -> str:
    """A pattern of any of the words, which spaces part, the longest first."""
    words = sorted({word for words in lists for word in words.split()}, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, words))})"
