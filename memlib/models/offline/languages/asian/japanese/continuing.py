"""Which Japanese clause stops without an end, and is half of what the next one says: 甘酒もだめ、みりんも…."""

from __future__ import annotations

import re

from memlib.models.offline.facts import Fact

_ENDS = re.compile(r"(?:です|ます|[ただるいくうすつむぶぐ]|けど|[がしでて]|から|ので|のに|ない|ません)$")
_TOPIC = re.compile(r"^[^、]{1,12}[はも]")
_NARROWS = re.compile(r"(?:特に|とくに|主に)|[^、]{1,10}(?:だけ|以外|のみ|しか)")
_OWN_SUBJECT = re.compile(r"[^、]{1,8}[はが](?![、い])|(?:まだ|もう|今|でも|だけど|あと|それ)")
_IN_A_ROW = frozenset({"avoids", "dislikes", "likes", "habit", "diet", "health"})
"""Of these there may be several, told in a row that only its last clause closes."""


def goes_on(fact: Fact, clause: str, following: str) -> bool:
    """Whether what the clause tells is to be understood with the clause that follows."""
    if fact.key or fact.relation.name not in _IN_A_ROW or not following or _ENDS.search(clause):
        return False
    if _NARROWS.match(following):
        return True
    return bool(fact.relation.name == "habit" or _TOPIC.match(clause)) and not _OWN_SUBJECT.match(following)
