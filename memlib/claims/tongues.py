"""Which of eight languages a text is in, where that is sure."""

from __future__ import annotations

import re

from memlib.claims.languages import SPACED, language_hits

_KANA = re.compile("[\u3040-\u30ff]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LATIN = re.compile(r"[a-z\u00c0-\u024f]", re.I)
_OTHER = re.compile(r"[^\W\d_a-zA-Z\u00aa-\u024f\u1e00-\u1eff\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS_A_SIGN = 3
"""A Chinese or Japanese sign says about as much as so many letters."""
_ENOUGH = 2_000
"""Characters of a long text that tell its language."""
_SHARE = 0.2
"""Of the words of a text, at least so many are function words of its language."""


def language_code(text: str) -> str | None:
    """`en`, `de`, `fr`, `es`, `it`, `pt`, `zh` or `ja`; None where the text is too short, mixed, or in another language."""
    text = text[:_ENOUGH]
    signs = len(_KANA.findall(text)) + len(_HAN.findall(text))
    letters, others = len(_LATIN.findall(text)), len(_OTHER.findall(text))
    if others > max(signs, letters):
        return None
    if signs * _LETTERS_A_SIGN > letters:
        return "ja" if _KANA.search(text) else "zh"
    # The marks alone are no sign: Finnish has ä, too.
    hits = [small and small + 2 * marked for small, marked in language_hits(text)]
    second, most = sorted(hits)[-2:]
    return SPACED[hits.index(most)].code if most > second and most >= _SHARE * len(_WORD.findall(text)) else None
