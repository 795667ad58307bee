"""Words for the pages: texts made safe to draw, ages, counts, and what a turn remembered in one line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

_MARKDOWN = re.compile(r"[\\`*_{}\[\]()#+\-.!|~<>$:&@^=/]")
_ACTIVE = re.compile(r"!(?=\[)|(?<=!)\[|[<$]|:(?=[a-z])")
_SHORTCODE = re.compile(r":(?=[a-z+-][\w+/-]*:)")
# Has no width and no break: :smile: and :material/home: become pictures also where their colon is escaped.
_JOINER = "\u2060"
_CODE = re.compile(r"((?<!\\)```.*?(?:```|\Z)|(?<![\\`])`[^`\n]+`)", re.DOTALL)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?(?=[\s,:.;]*(?:\s|\Z))")
_DONE = {"add": "added", "update": "updated", "delete": "deleted"}


def literal(text: str) -> str:
    """The text for a place that reads Markdown (a label, a caption), so that it shows as it was typed, on one line."""
    return _escaped(_MARKDOWN, " ".join(text.split()))


def named(user_id: str) -> str:
    """A user's name, literal, short enough for a line."""
    return literal(shortened(user_id, 32))


def sentence(text: str) -> str:
    """An error's message as a sentence of its own, literal. An id or an address at its beginning stays as it is."""
    return literal(text[:1].upper() + text[1:] if _WORD.match(text) else text)


def answer(text: str) -> str:
    """A model's answer with its Markdown, but without what would load, run or colour anything: images, HTML, formulas, directives."""
    parts = _CODE.split(text)
    return "".join(part if index % 2 else _escaped(_ACTIVE, part) for index, part in enumerate(parts))


def _escaped(signs: re.Pattern[str], text: str) -> str:
    return signs.sub(r"\\\g<0>", _SHORTCODE.sub(f":{_JOINER}", text))


def shortened(text: str, length: int = 48) -> str:
    """The text on one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut[length // 2 :] else cut}…"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def age(seconds: float) -> str:
    """How long ago: `just now`, `5 min ago`, `3 h ago`, `2 days ago`."""
    if seconds < 60:
        return "just now"
    if seconds < 3_600:
        return f"{int(seconds // 60)} min ago"
    if seconds < 86_400:
        return f"{int(seconds // 3_600)} h ago"
    return f"{counted(int(seconds // 86_400), 'day')} ago"


def remembered(capture: Mapping[str, Any]) -> str:
    """What a capture did, as kept beside its message: `2 added, 1 updated · 0.8 s · 412 tokens`."""
    done = Counter(capture["operations"])
    parts = [f"{done[operation]} {word}" for operation, word in _DONE.items() if done[operation]]
    if capture["refused"]:
        parts.append(f"{len(capture['refused'])} refused")
    usage = capture["usage"]
    tokens = counted(usage["input_tokens"] + usage["output_tokens"], "token")
    return " · ".join([", ".join(parts) or "Nothing new", f"{capture['seconds']:.1f} s", tokens])
