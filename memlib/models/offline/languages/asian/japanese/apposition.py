"""A Japanese name that stands before what tells in brackets whose it is: さくら（娘、5歳）が."""

from __future__ import annotations

import re

from memlib.models.offline.languages.asian.japanese.words import ANIMAL, CHILD

_NAME = r"(?<![\u3040-\u30ff\u4e00-\u9fffー])(?P<name>(?:[\u4e00-\u9fff]{1,3}|[\u3041-\u3096ー]{2,4}|[\u30a1-\u30fcー]{2,6})(?:ちゃん|くん)?)"
_BESIDE = re.compile(
    rf"{_NAME}[（(](?:うちの|私の|僕の|我が家の)?(?P<who>{ANIMAL}|{CHILD})(?:[、,，・](?P<age>\d+(?:歳|か月|ヶ月)))?[）)]"
)


def named_first(message: str) -> str:
    """The message with a statement of the name, where such a one is read, before what is said: 娘の名前はさくらです。"""

    def stated(found: re.Match[str]) -> str:
        age = f"{found['who']}は{found['age']}です。" if found["age"] else ""
        return f"うちの{found['who']}の名前は{found['name']}です。{age}{found['who']}"

    return _BESIDE.sub(stated, message)
