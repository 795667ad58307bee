"""Which Japanese clause stops without an end, and is half of what the next one says: 甘酒もだめ、みりんも…."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.facts import Fact

_ENDS = re.compile(r"(?:です|ます|[ただるいくうすつむぶぐ]|けど|[がしでて]|から|ので|のに|ない|ません)$")
_TOPIC = re.compile(r"^[^、]{1,12}[はも]")
_NARROWS = re.compile(r"(?:特に|とくに|主に)|[^、]{1,10}(?:だけ|以外|のみ|しか)")
_OWN_SUBJECT = re.compile(r"[^、]{1,8}[はが](?![、い])|(?:まだ|もう|今|でも|だけど|あと|それ)")
_IN_A_ROW = frozenset({"avoids", "dislikes", "likes", "habit", "diet", "health"})
"""Of these there may be several, told in a row that only its last clause closes."""
_HOW_LONG = re.compile(
    r"(?P<more>(?:もう|かれこれ|今年で|これで|始めて|そろそろ)?[\d一二三四五六七八九十]+(?:年半?|か月|ヶ月|カ月|年目|週間)(?:くらい|ぐらい|ほど|以上)?)(?:です|になります|経ちます|たちます)(?:ね|よ)?"
)
_EXCEPT = re.compile(
    r"(?:でも|ただし?|けど|だけど|ただ)?(?P<more>[^、はもが]{1,10}(?:は|も|なら|だけは)(?:大丈夫|平気|OK|オッケー|別|例外|食べられ|飲め|食べ|飲み))(?:です|ます)?(?:けど|が)?(?:ね|よ)?"
)
_BORNE = frozenset({"allergy", "avoids", "dislikes", "diet"})
"""What one bears badly: to this there are exceptions."""
_LASTS = frozenset(
    ["work", "habit", "learning", "skill", "home", "school", "subject", "health", "medicine", "pet", "owns", "marital", "quit"]
) | {"lives with"}
"""What somebody may have done or had for so long."""


def more_of(fact: Fact, clause: str) -> str:
    """What the clause adds to a fact that says nothing of its own: how long it lasts, an exception; empty for nothing."""
    name = fact.relation.name.removeprefix("kin ")
    found = (_HOW_LONG.fullmatch(clause) if name in _LASTS else None) or (_EXCEPT.fullmatch(clause) if name in _BORNE else None)
    return found["more"] if found else ""


def with_more(fact: Fact, more: str) -> Fact:
    """ピアノを習っています（3年目）: what is added stands in brackets, for it has no place before the end."""
    return replace(fact, form=f"{fact.form or fact.relation.forms[0]}（{more}）")


def goes_on(fact: Fact, clause: str, following: str) -> bool:
    """Whether what the clause tells is to be understood with the clause that follows."""
    if fact.key or fact.relation.name not in _IN_A_ROW or not following or _ENDS.search(clause):
        return False
    if _NARROWS.match(following):
        return True
    return bool(fact.relation.name == "habit" or _TOPIC.match(clause)) and not _OWN_SUBJECT.match(following)
