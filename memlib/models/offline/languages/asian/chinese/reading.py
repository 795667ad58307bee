"""Reads what a Chinese message says of its writer and of the writer's people, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.asian.chinese.predicates import PREDICATES
from memlib.models.offline.languages.asian.chinese.wishes import WISHES
from memlib.models.offline.languages.asian.chinese.words import (
    ANIMAL,
    DATE,
    EMPTY,
    JOB,
    KEPT,
    KIN,
    MOMENT,
    NUMBER,
    OTHERS,
    PLAIN_KIN,
    RELATIVE,
    SPAN,
)
from memlib.models.offline.languages.asian.message import Sentence, is_secret, sentences
from memlib.models.offline.languages.asian.telling import USER, Predicate, Who, in_one_breath, told
from memlib.models.offline.languages.asian.wishes import wished

EACH = r"[、和与及]|还有|以及"
_CLAUSE = re.compile(
    r"[，,：:—]+|(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])|(?<=.)(?=但是|不过|而且|所以|因为在|因为我|也不[吃喝爱喜]|也(?:很|特别)?喜欢|也会[弹说打拉])"
)
_ASKS = re.compile(
    r"什么|怎么|咋|哪|吗$|吗[，。]|呢$|多少|几[个次点天岁]|能不能|可不可以|有没有|是不是|要不要|好不好|该不该|会不会|行不行|谁|为什么|为啥|啥|如何|是否|多久|多大|吧$"
    r"|^(?:请|帮|给我|求|推荐|麻烦|教我|告诉我|说说|讲讲|讲个|列|写|做个|做一|翻译|总结|解释|想问|问下|想知道|想了解|能(?:帮|给|推荐|教|说|告诉|介绍|讲|写|不能|否|用|吃|喝)|可以|需要|应该|该|聊聊|来[一个段]|换|给个|给点|有推荐|介绍)"
)
_TRIM = re.compile(rf"^(?:{EMPTY}|[，,、 ])+")
_RELATIVE = re.compile(rf"{RELATIVE}(?:的?时候|之前|以前|前|之后|以后|底|初)?")
_PARTICLES = re.compile(r"(?:哈+|呀|啊|呢|嘛|哦|噢|啦|咯|哟|喔|的说|来着|诶|欸|嘿+|～|~|…|\.+|滴|捏|[^\w）)\u4e00-\u9fff]+)+$")
_OF_NAMED = frozenset({"kin goal", "kin plan", "name"})
"""What a clause without a subject may say of the user, though the clause before spoke of kin."""
_LATELY = re.compile(r"^.{0,4}(?:最近|近来|这阵子|这段时间)")
_MOODS = frozenset({"dislikes", "habit", "health"})
"""What may pass where it is told of late."""
_MEASURE = re.compile(
    rf"(?:一共|总共|大概|差不多|来回|单程|一次|每次|每天|养|干|做|住|学|练|待|玩|坚持|目标)?了?(?:{SPAN}|{NUMBER}多?(?:公里|小时|个小时|分钟|次|天|晚|本|岁|分))(?:左右|多)?了?"
)
_MOMENT = re.compile(MOMENT)
_DIGIT = r"[\d一二两三四五六七八九十]"
_ME = r"(?:我自己|我本人|我这人|我这个人|本人|我们|我|俺|咱们?)"
_MINE = r"(?:我们?家的?|我们?的|我们?|俺家?|咱家的?|咱|家里的?|家里那[只个条])?"
_SPECIAL = rf"(?:那|这|有)?(?:一?[只条个位匹])?"
_NAME = r"(?![比和跟在的我是有很不也都最今现刚快])[\u4e00-\u9fff]{2,3}?|[A-Za-z]{2,12}"
_PRONOUN = re.compile(r"^(?:他们?|她们?|它们?|这孩子|孩子|小家伙|TA|ta)(?=.)")
_WITH_THEM = re.compile(r"(?<=.)[跟和给对陪帮带][他她它]|^[跟和给对陪帮带][他她它]")
_JOINT = re.compile(rf"^(?:{_ME}[和跟与](?:我)?(?P<kin>{KIN})|{_MINE}(?P<kin2>{KIN})[和跟与]我(?:们)?)")
_OF_LATTER = re.compile(rf"(?:名字|小名|大名)?叫|(?:快|刚)?{NUMBER}岁")
_HOUSE = re.compile(rf"^(?:我家|家里|我们家)(?:里)?(?:(?:有|养了)?(?={NUMBER}[只条匹])|(?=信|住在|住的))")
_KIN = re.compile(rf"^{_MINE}{_SPECIAL}(?P<kin>{KIN}(?:的{KIN})?|{ANIMAL})(?:的(?=名字|生日|专业|爱好|工作|预产期))?(?P<rest>.*)$")
_OTHER = re.compile(rf"^(?:我们?的?|我们?家的?|我)?(?:那个|这个|一个|新|前|大|有个|有一个)*{OTHERS}")
_USER = re.compile(rf"^{_ME}(?!的)(?P<rest>.*)$|^我的(?P<of>.*)$")
_ROLE = re.compile(rf"^(?:作为|身为|像我这种|像我这样的?|我这种|我一个(?!人)|我作为)(?:我)?(?:一[个名位])?(?P<role>.+?)(?:的人|的)?$")
_SELF = re.compile(r"^(?P<role>.{2,24}?)(?:一[枚名只个]|本人)$")
_DEFINED = re.compile(rf"(?:是|为)?(?:{JOB}|.{{2,8}}(?:学生|人|者|党|控|粉|妈妈|爸爸|患者))")
_FRONTED = re.compile(r"^(?P<what>[^，我你他她]{1,10}?)我(?P<rest>(?:从来)?(?:只|不|最|也|都|吃不|看不|受不|特别|超|很|一直).+)$")
_REFUSED = re.compile(
    rf"^(?P<what>[^，我你他她不没]{{1,10}}?)(?:就|我)?(?P<verb>不爱吃|不爱喝|不爱|不喜欢|吃不了|受不了|看不了|喝不了|接受不了|无感)$"
)
_ONLY = re.compile(r"^只([喝吃看听用玩穿买])(?=.)")
_ANNIVERSARY = re.compile(
    rf"(?P<date>{DATE})就?是(?:我们?|咱们?)(?:和(?:我)?{KIN})?(?:家?的?(?P<kin>{KIN}))?的?(?P<what>生日|结婚纪念日|纪念日|婚礼|预产期|婚期)"
)
_MAKE = re.compile(
    r"^(?:我|我们|我家|家里)(?:的|这|那)+(?:台|辆|部|把|架|套)?(?P<thing>(?:\d{2,4}款)?(?=[^，]{0,8}?[A-Za-z0-9])[^，的]{2,14}?|\d{2,4}款[^，的]{2,8}?)(?=跑了|开了|用了|总是|老是|经常|最近|突然|坏了|没电|卡|年检|保养|该|$)"
)
_UNABLE = re.compile(r"^(?:看|吃|喝|听|坐)不了$")
_DROPPED = re.compile(r"^(?P<what>[^，我你他她]{2,8}?)(?:就|还是)*(?:算了|免了)吧?$")


def facts_of(message: str, names: Mapping[str, str]) -> list[Fact]:
    """Each thing once, in the order of the clauses; `names` are those of the user's people and animals, with what they are."""
    found: list[Fact] = []
    for sentence in sentences(message):
        found += [fact for fact in _Reader(names).read(sentence) if fact not in found]
    return in_one_breath(found, "，")


def read_memory(memory: str) -> Fact | None:
    """The fact that a memory of the third person says."""
    match = re.match(rf"用户(?:的(?P<kin>{KIN}|{ANIMAL}))?(?P<rest>.+)", memory.rstrip("。. "))
    if match is None:
        return None
    return next(_predicated(match["rest"], Who(match["kin"] or "")), None)


class _Reader:
    """Goes through a sentence and keeps in mind whom it is about."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._who = USER
        self._topic = ""
        self._after = ""

    def read(self, sentence: Sentence) -> list[Fact]:
        clauses = [(clause, plain) for clause in _CLAUSE.split(sentence.text) if (plain := _plain(clause))]
        found = list(wished(sentence.text, [plain for _, plain in clauses], WISHES))
        for place, (written, clause) in enumerate(clauses):
            if found and _MEASURE.fullmatch(clause):
                found[-1] = _with_measure(found[-1], clause)
            elif not (sentence.asks and place == len(clauses) - 1):
                found += [fact for fact in self._clause(clause) if not (_LATELY.search(written) and _kind(fact) in _MOODS)]
        return found

    def _clause(self, clause: str) -> Iterator[Fact]:
        before, rest = self._who, self._about(clause)
        fresh = self._who is not before
        self._topic = dropped["what"] if (dropped := _DROPPED.match(rest)) else self._topic
        if not (_ASKS.search(rest) or self._who.foreign or _MOMENT.search(clause) or is_secret(clause)):
            for fact in self._said(rest):
                self._after = _bearer(fact)
                if fresh or fact.relation.name not in _OF_NAMED:
                    yield fact

    def _about(self, clause: str) -> str:
        """The clause without its subject, which is kept in mind."""
        if house := _HOUSE.match(clause):
            self._who = Who()
            return clause[house.end() :]
        if joint := _JOINT.match(clause):
            self._who = Who()
            other = joint["kin"] or joint["kin2"]
            return f"和{PLAIN_KIN.get(other, other)}{clause[joint.end() :]}"
        if role := _ROLE.match(clause) or _SELF.match(clause):
            self._who = Who()
            return f"是{role['role']}" if _DEFINED.fullmatch(role["role"]) else role["role"]
        if named := next((name for name in self._names if clause.startswith(name)), ""):
            self._who = Who(f"{self._names[named]}{named}")
            return clause[len(named) :]
        if self._after and _OF_LATTER.match(clause):
            self._who, self._after = Who(self._after), ""
            return clause
        if date := _ANNIVERSARY.fullmatch(clause):
            self._who = Who(date["kin"] or "")
            return f"的{date['what']}是{date['date']}"
        if thing := _MAKE.match(clause):
            self._who = Who()
            return f"有{thing['thing']}"
        if _OTHER.match(clause):
            self._who = Who(foreign=True)
            return clause
        if kin := _KIN.match(clause):
            self._who = Who(PLAIN_KIN.get(kin["kin"], kin["kin"]))
            return kin["rest"]
        if user := _USER.match(clause):
            self._who = Who()
            return f"的{user['of']}" if user["of"] else user["rest"]
        if self._who.key and _WITH_THEM.search(clause):
            self._who = Who(named=False)
            return clause
        if pronoun := _PRONOUN.match(clause):
            self._who = self._who if self._who.key else Who(foreign=True)
            return clause[pronoun.end() :]
        return clause

    def _said(self, rest: str) -> Iterator[Fact]:
        if fronted := _FRONTED.match(rest):
            self._who, self._topic = Who(), fronted["what"]
            rest = _ONLY.sub(rf"\1{fronted['what']}只\1", fronted["rest"])
        elif (refused := _REFUSED.match(rest)) and not _predicate_of(rest, self._who):
            rest = f"{refused['verb']}{refused['what']}"
        elif _UNABLE.match(rest) and self._topic:
            rest = f"{rest}{self._topic}"
        yield from _predicated(rest, self._who)


def _plain(clause: str) -> str:
    return _PARTICLES.sub("", _TRIM.sub("", _RELATIVE.sub("", clause)))


def _kind(fact: Fact) -> str:
    return fact.relation.name.removeprefix("kin ")


def _bearer(fact: Fact) -> str:
    """The animal or the child that a fact brings up, of whom the next clause may tell the name."""
    found = re.findall(rf"{ANIMAL}|{KIN}", fact.value) if fact.relation.name in {"pet", "family"} else []
    return found[-1] if found else ""


def _with_measure(fact: Fact, measure: str) -> Fact:
    """在银行上班，五年了: for how long, how far, how often."""
    return replace(fact, value=f"{fact.value}，{measure}") if fact.relation.forms[0].endswith("{}") else fact


def _predicate_of(rest: str, who: Who) -> bool:
    return next(_predicated(rest, who), None) is not None


def _predicated(rest: str, who: Who) -> Iterator[Fact]:
    """What is said of somebody, with the name that may stand beside their kinship."""
    plain = _TRIM.sub("", rest)
    if found := list(_matched(plain, who)):
        yield from found
        return
    if who.key and (named := re.match(rf"(?P<name>{_NAME})(?P<rest>(?:今年|已经|刚|快|现在|在|对|是|叫|有|{_DIGIT}).+)", plain)):
        yield from _matched(_TRIM.sub("", named["rest"]), Who(f"{who.key}{named['name']}"))


def _matched(rest: str, who: Who) -> Iterator[Fact]:
    for predicate in PREDICATES:
        if not predicate.alone and not (who.key or who.named):
            continue
        if match := _pattern(predicate).fullmatch(rest):
            opening = f"{_subject(who)}{match['kept'] or ''}"
            yield from told(predicate, match, opening, who, EACH)
            return


@cache
def _pattern(predicate: Predicate) -> re.Pattern[str]:
    return re.compile(rf"(?P<kept>(?:[和跟与]{KIN}(?:一起|都)?)?(?:{KEPT})*)(?:{predicate.pattern})", re.I)


def _subject(who: Who) -> str:
    return "用户的{key}" if who.key else "用户"
