"""What turns out to be less than was thought: "it's only shrimp, crab is fine" where shellfish is remembered."""

from __future__ import annotations

import re

_ONLY = re.compile(
    r"\b(?:it is|it's|its|it was|that is|turns out (?:to be|it is|it's)) (?:only|just) (?:the )?(?P<only>[\w' -]{3,40}?)"
    r"(?:[,;.]+ (?:and )?(?:the )?(?P<fine>[\w' -]{3,60}?) (?:is|are) (?:all |totally |perfectly )?(?:fine|ok|okay|safe|alright|"
    r"no problem|not a problem))?(?=$|[,;.!])",
    re.I,
)
_BORNE = re.compile(
    r"(?P<before>User (?:is (?:\w+ )?(?:allergic|intolerant|sensitive) to|can(?:not|'t) (?:eat|have|tolerate)) )(?P<what>[^,;]+?)\.?",
    re.I,
)
_NOT_SUCH = re.compile(r"^(?:an?|a matter|one|for|until|because|that|me|us|in|on|at)\b", re.I)


def narrowed(text: str, memory: str) -> str:
    """The memory of what one cannot bear, of the part of it that it is; empty where the message says nothing such."""
    only, borne = _ONLY.search(text), _BORNE.fullmatch(memory)
    if only is None or borne is None or not only["fine"] or _NOT_SUCH.match(only["only"]):
        return ""
    negation = "not to" if borne["before"].rstrip().endswith("to") else "not"
    return f"{borne['before']}{only['only'].strip()} but {negation} {only['fine'].strip()}"
