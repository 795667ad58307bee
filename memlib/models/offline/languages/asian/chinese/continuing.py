"""Which Chinese clause only goes on with the one before it: a measure, a restriction, an exception, what comes of it."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.asian.chinese.words import ANIMAL, KIN, MOMENT, NUMBER, OTHERS, RELATIVE, SPAN
from memlib.models.offline.languages.asian.message import is_secret

_BUT = r"(?:但是?|不过|就是|也就|倒是|还|而且)?"
_MEASURE = rf"(?:一共|总共|大概|差不多|来回|单程|一次|每次|每天|养|干|做|住|学|练|待|玩|放|用|坚持|目标)?了?(?:{SPAN}|{NUMBER}多?(?:公里|小时|个小时|分钟|次|天|晚|本|岁|分|类|级|期|度|台|斤))(?:左右|多)?了?|在[^，。了]{{2,8}}?办|第{NUMBER}年"
_FIGURES = r"(?:半|[\d一两三]+个?)(?:年|月|周|天)[^，]{1,6}[次回趟]|(?=(?:.*[\d一二两三四五六七八九十]){2})(?:[左右早晚双单每一]|周[一二三四五六日])[^，]{2,12}"
_RESTRICTION = r"[^，]{0,4}?(?:(?<![一二两三四五六七八九十几\d了那这有])只(?![能好想要剩有])|才(?![能刚知发])|(?:除了|包括|尤其是?|特别是|主要是?|最多|最少|不加|不放|不含|不带))[^，]{2,12}"
_EXCEPTION = r"[^，]{1,6}(?:没关系|没事|没问题|可以[吃喝用]?|能[吃喝]|例外|除外|不算)"
_EFFECT = r"(?:一?(?:吃|喝|闻|碰|晒|遇|坐)[^，]{0,6}(?:就|会|都)[^，]{1,6}|[吃喝闻碰]了[^，]{1,6})"
_GOES_ON = re.compile(rf"{_MEASURE}|{_BUT}(?:(?:{_FIGURES})|{_RESTRICTION})")
_OF_FOOD = re.compile(rf"{_BUT}(?:{_EXCEPTION}|{_EFFECT})")
_BORNE = frozenset({"allergy", "avoids", "dislikes", "diet"})
"""What one bears badly: an exception to it, and what comes of it, are part of it."""
_BEGINS_ANEW = re.compile(rf"[我俺咱你您他她它]|^(?:{KIN})|{MOMENT}|怎么|最近|现在|准备|打算|想|累|烦|崩|死")
_BEAST_FIRST = re.compile(ANIMAL)
_VERB_AGAIN = re.compile(r"([\u4e00-\u9fff])(?:[了完着过]|下来|起来)")
_OF_ANOTHER = rf"[我俺咱你您他她它谁]|^[这那被另]|{KIN}|^{ANIMAL}|{OTHERS}|人家|医生|体检"
_OF_THE_MOMENT = rf"{MOMENT}|{RELATIVE}|最近|现在|目前|月底|突然|刚|只能"
_ASKED_FOR = r"准备|打算|想|求|需要|希望|该|怎么|如何|推荐|建议|几|多少|还是|合适|请|帮|麻烦|写|翻|别|不是|要不|纠结|犹豫"
_FELT = r"累|烦|崩|死|哭|急|愁|慌|难受|开心|高兴|头疼|头大|无语|尴尬|焦虑|压力|担心|后悔|气|糟|谢|折腾|也算|老(?![家年])|总|实在|天天|真的?[是没]|[手脚鞋]..?[老都]|疼|痛|不行|太(?![极太原阳])|缺|不动|不顺|很乱|[！!…~～]"
_GROUNDS = r"因为|如果|结果|可能|好像"
_ELSEWHERE = re.compile("|".join((_OF_ANOTHER, _OF_THE_MOMENT, _ASKED_FOR, _FELT, _GROUNDS)))
"""What a clause is not that only says more of the fact before it."""
_SAID_AT_ONCE = frozenset({"name", "nickname", "age", "origin", "home", "school", "trait", "level", "died"})
"""Of these nothing more is to be said: what follows them is another matter."""


def goes_on(clause: str, before: Fact | None = None) -> bool:
    """Whether the clause says nothing without the one before, and the fact that it told."""
    if _BEGINS_ANEW.search(clause):
        return False
    if before is not None and before.relation.name.removeprefix("kin ") in _BORNE and _OF_FOOD.fullmatch(clause):
        return True
    return bool(_GOES_ON.fullmatch(clause)) and not _BEAST_FIRST.match(clause)


def takes_up(clause: str, before: str) -> bool:
    """Whether it goes on with the verb of the clause before: 跑工地，跑了十一年; 考证，考下来就换工作."""
    return bool((verb := _VERB_AGAIN.match(clause)) and verb[1] in before and not _ELSEWHERE.search(clause))


def runs_on(written: str, before: Fact) -> bool:
    """Whether a clause in which nothing is read is more of the fact before: it has no subject of its own, and asks, feels and plans nothing."""
    name = before.relation.name.removeprefix("kin ")
    return name not in _SAID_AT_ONCE and len(written) > 1 and not (_ELSEWHERE.search(written) or is_secret(written))


def with_more(fact: Fact, clause: str) -> Fact:
    """在银行上班，五年了; 对花生过敏，吃了就肿."""
    more = re.sub("岁了$", "岁", clause)
    if fact.relation.forms[0].endswith("{}"):
        return replace(fact, value=f"{fact.value}，{more}")
    return replace(fact, form=f"{fact.form or fact.relation.forms[0]}，{more}")
