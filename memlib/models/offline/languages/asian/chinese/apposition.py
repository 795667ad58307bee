"""A Chinese name that stands before what tells in brackets whose it is: 豆豆（我儿子，五岁）."""

from __future__ import annotations

import re

from memlib.models.offline.languages.asian.chinese.words import ANIMAL, KIN

_NAME = r"(?<![\u4e00-\u9fff])(?P<name>(?![我你他她它这那])[\u4e00-\u9fff]{1,4})"
_BESIDE = re.compile(rf"{_NAME}[（(](?P<who>我(?:们?家)?的?(?:{KIN}|{ANIMAL}))(?P<more>[，,、][^（）()]{{1,20}})?[）)]")


def named_first(message: str) -> str:
    """The message with such a name behind the one who bears it, where it is read: 我儿子叫豆豆，五岁，."""
    return _BESIDE.sub(lambda found: f"{found['who']}叫{found['name']}{found['more'] or ''}，", message)
