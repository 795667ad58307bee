"""What a Chinese clause asks, and what stands before its question and is told all the same."""

from __future__ import annotations

import re

from memlib.models.offline.languages.asian.chinese.words import ANIMAL, KIN

_ASKS = re.compile(
    r"什么|怎么|咋|哪|吗$|吗[，。]|不$|呢$|多少|几[个次点天岁]|能不能|可不可以|有没有|是不是|要不要|好不好|该不该|会不会|行不行|谁|为什么|为啥|啥|如何|是否|多久|多大|吧$|求推荐|[求给]个"
    r"|^(?:请|帮|给我|求|推荐|麻烦|教我|告诉我|说说|讲讲|讲个|列|写|做个|做一|翻译|总结|解释|想问|问下|想知道|想了解|能(?:帮|给|推荐|教|说|告诉|介绍|讲|写|不能|否|用|吃|喝)|可以|需要|应该|该|聊聊|来[一个段]|换|给个|给点|有推荐|介绍)"
)
_HEAD = re.compile(
    rf"(?P<head>(?:我家?的?(?:{KIN}|{ANIMAL})|我|作为|身为)(?!想|要|该|能|可以|应该|这|那|问|请|怎|是不是|有没有)[^，]{{2,20}}?)(?:能不能|可不可以|该不该|要不要|会不会|适合|应该|还能|能|该|可以|要|有什么|有啥|怎么|咋|如何|用什么|用啥|买什么|买啥|吃什么|吃啥|选什么|选哪|推荐).*"
)
"""我儿子三岁该打什么疫苗: the question begins behind what is told."""


def asks(clause: str) -> bool:
    return _ASKS.search(clause) is not None


def told_before(clause: str) -> str:
    """What the clause tells before it asks; empty where nothing is."""
    head = _HEAD.fullmatch(clause)
    return head["head"] if head and not asks(head["head"]) else ""
