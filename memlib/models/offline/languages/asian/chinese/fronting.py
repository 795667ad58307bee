"""What a Chinese clause says of an object that stands before the verb, or in the clause before: 恐怖片我看不了."""

from __future__ import annotations

import re

_FRONTED = re.compile(r"^(?P<what>[^，我你他她]{1,10}?)我(?P<rest>(?:从来)?(?:只|不|最|也|都|吃不|看不|受不|特别|超|很|一直).+)$")
_ONLY = re.compile(r"^只([喝吃看听用玩穿买])(?=.)")
_REFUSED = re.compile(
    r"^(?P<what>[^，我你他她不没]{1,10}?)(?:就|我|实在|真的|完全|是真)*(?P<verb>不爱吃|不爱喝|不爱|不喜欢|吃不了|受不了|看不了|喝不了|接受不了|无感)$"
)
_NEVER = re.compile(r"^(?P<what>[^，我你他她不没]{1,10}?)我?(?:一概|从来|完全|基本|一律|全都|都|也|从)(?P<verb>不[吃喝看碰玩听])$")
_UNABLE = re.compile(r"^(?:看|吃|喝|听|坐)不了$")
_DROPPED = re.compile(r"^(?P<what>[^，我你他她]{2,8}?)(?:就|还是)*(?:算了|免了)吧?$")


def verb_first(clause: str) -> tuple[str, str]:
    """The clause with its object behind the verb, and that object; both as they were where none stands before it."""
    if fronted := _FRONTED.match(clause):
        return _ONLY.sub(rf"\1{fronted['what']}只\1", fronted["rest"]), fronted["what"]
    return clause, ""


def refused(clause: str) -> str:
    """不吃香菜 of 香菜从来不吃; empty where nothing is refused."""
    found = _REFUSED.match(clause) or _NEVER.match(clause)
    return f"{found['verb']}{found['what']}" if found else ""


def with_topic(clause: str, topic: str) -> str:
    """看不了 takes its object from the clause before."""
    return f"{clause}{topic}" if topic and _UNABLE.match(clause) else clause


def dropped(clause: str) -> str:
    """What the user would rather not have."""
    found = _DROPPED.match(clause)
    return found["what"] if found else ""
