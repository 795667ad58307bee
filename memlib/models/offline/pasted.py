"""What a message pastes beside its own words: markup, data, strings and comments of code, lines of other speakers."""

from __future__ import annotations

import re

_I = (
    r"(?:i|i'm|my|we|ich|mein\w*|wir|je|j'|moi|mon|ma|mes|on|nous|yo|soy|me|mi|tengo|vivo|io|sono|ho|mio|mia|eu|sou|meu|minha"
    r"|tenho|moro)"
    r"(?!\w)"
)
_SPEAKER = rf"(?:\[?\d{{1,2}}[:.h]\d{{2}}\]?[ \t,-]*[\w .-]{{1,20}}|[A-ZÀ-Þ][\w-]{{1,15}})[ \t]?:[ \t]+(?:{_I}|[\w ]{{1,12}}, {_I})"
_PASTED = re.compile(
    r"'''.*?(?:'''|\Z)|\"\"\".*?(?:\"\"\"|\Z)"
    r"|<(?P<tag>[a-z][a-z0-9]*)\b[^<>]{0,200}>.{0,2000}?</(?P=tag)>"
    r"|\\(?:documentclass|usepackage|begin|section|chapter)\{.*\Z|^[ \t]*%[ \t][^\n]*$"
    r"|(?:^[ \t]*[a-z_]+:[ \t][^\n]+(?:\n|\Z)){2,}"
    r"|(?:^[^\s,]+,[^\s,][^\n]*(?:\n|\Z)){2,}"
    r"|(?<=[=;{}():>])[^\n]{0,80}?\s(?://|\#)\s[^\n]*$",
    re.S | re.M,
)
_SPOKEN = re.compile(rf"^[ \t]*{_SPEAKER}[^\n]*$", re.I | re.M)
_TURNS = re.compile(r"^[ \t]*(?:\[?\d{1,2}[:.h]\d{2}\]?[ \t,-]*)?[A-ZÀ-Þ][\w .-]{0,20}[ \t]?:[ \t]", re.M)
"""Two lines that begin with a speaker are a conversation of others."""
_CODE = re.compile(
    r"^[ \t]*(?:import \w|from \w+ import|def \w+\(|class \w+|function\b|(?:const|let|var) \w+ ?=|return\b|select\b.+\bfrom\b"
    r"|insert into|create table|#include"
    r"|\w[\w.\[\]]* ?=(?!=) ?\S[^\n]*$|[\w.]+\([^\n]*\)[;:]?$|[^\n]*\{$|[^\n]*[=(){}\[\]\"][^\n]*;$|[})\]]+[;,]?$)",
    re.I | re.M,
)
"""A line that nobody says."""
_CODED = re.compile(
    r"^(?:[ \t]*(?:\#|//|--|\*|%|;|/\*|<!--|\"|'|@|\$|[{}\[\]()]|[\w.-]+ ?[:=] ?\S|(?:def|class|return|import|from|if|for|while"
    r"|else|elif|try|print)\b)"
    r"|[ \t]{2,}\S|[^\n]*(?:[{};=]|=>|->|\w\())[^\n]*$",
    re.M,
)
"""The lines beside it that are its comments, its data and its body."""


def without_pasted(message: str) -> str:
    """The message without what is not said in it."""
    text = _PASTED.sub(" … ", message)
    text = _CODED.sub(" … ", text) if "\n" in text and _CODE.search(text) else text
    return _SPOKEN.sub(" … ", text) if len(_TURNS.findall(text)) > 1 else text
