"""Reads what a Chinese message says of its writer and of the writer's people, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.asian.chinese import fronting
from memlib.models.offline.languages.asian.chinese.apposition import named_first
from memlib.models.offline.languages.asian.chinese.asking import asks, told_before
from memlib.models.offline.languages.asian.chinese.continuing import goes_on, runs_on, takes_up, with_more
from memlib.models.offline.languages.asian.chinese.joining import joined
from memlib.models.offline.languages.asian.chinese.predicates import PREDICATES
from memlib.models.offline.languages.asian.chinese.subjects import Subject
from memlib.models.offline.languages.asian.chinese.wishes import WISHES
from memlib.models.offline.languages.asian.chinese.words import (
    ANIMAL,
    EMPTY,
    KEPT,
    KIN,
    MOMENT,
    NUMBER,
    OTHERS,
    RELATIVE,
)
from memlib.models.offline.languages.asian.message import Sentence, is_secret, sentences
from memlib.models.offline.languages.asian.telling import Predicate, Who, in_one_breath, told
from memlib.models.offline.languages.asian.wishes import wished

EACH = r"[、和与及]|还有|以及"
_CLAUSE = re.compile(
    r"[，,：:—]+|(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])|(?<=.)(?=但是|但(?=[又特还我不也很想])|不过|而且|所以|因为在|因为我|也不[吃喝爱喜].|也(?:很|特别)?喜欢|也会[弹说打拉]|没(?:孩子|小孩|对象|车|房))"
)
_TRIM = re.compile(rf"^(?:{EMPTY}|[，,、 ])+")
_RELATIVE = re.compile(rf"{RELATIVE}(?:的?时候|之前|以前|前|之后|以后|底|初)?")
_PARTICLES = re.compile(r"(?:哈+|呀|啊|呢|嘛|哦|噢|啦|咯|哟|喔|的说|来着|诶|欸|嘿+|～|~|…|\.+|滴|捏|[^\w）)\u4e00-\u9fff]+)+$")
_OF_NAMED = frozenset({"kin goal", "kin plan", "name"})
"""What a clause without a subject may say of the user, though the clause before spoke of kin."""
_LATELY = re.compile(r"^.{0,4}(?:最近|近来|这阵子|这段时间)")
_MOODS = frozenset({"dislikes", "habit", "health"})
"""What may pass where it is told of late."""
_THEM = re.compile("(?<![吉其])[他她]们?")
_MEANT = re.compile("(?<![吉其])[他她它]")
_BEAST = re.compile(ANIMAL)
_BROUGHT_UP = re.compile(rf"(?:有|带着?|养|生|捡|领)[^，]*(?:{KIN}|{ANIMAL})$")
_SOMEBODY = re.compile(rf"{KIN}|{OTHERS}|{ANIMAL}|老人|长辈|亲戚|(?<![个一有没本])人(?![民口们工生])")
_AGE = re.compile(rf".{{0,2}}{NUMBER}岁[半多]?了?")
_MOMENT = re.compile(MOMENT)
_DIGIT = r"[\d一二两三四五六七八九十]"
_NAME = r"(?![比和跟在的我是有很不也都最今现刚快])[\u4e00-\u9fff]{2,3}?|[A-Za-z]{2,12}"


def facts_of(message: str, names: Mapping[str, str]) -> list[Fact]:
    """Each thing once, in the order of the clauses; `names` are those of the user's people and animals, with what they are."""
    found: list[Fact] = []
    spoken_of = ""
    for sentence in sentences(named_first(message)):
        reader = _Reader(names, spoken_of)
        found += [fact for fact in reader.read(sentence) if fact not in found]
        spoken_of = reader.spoken_of
    return in_one_breath(found, joined)


def read_memory(memory: str) -> Fact | None:
    """The fact that a memory of the third person says."""
    match = re.match(rf"用户(?:的(?P<kin>{KIN}|{ANIMAL}))?(?P<rest>.+)", memory.rstrip("。. "))
    if match is None:
        return None
    return next(_predicated(match["rest"], Who(match["kin"] or "")), None)


class _Reader:
    """Goes through a sentence and keeps in mind whom it is about."""

    def __init__(self, names: Mapping[str, str], spoken_of: str) -> None:
        self._subject = Subject(names)
        self.spoken_of = spoken_of
        """Whoever of the user's family was the last subject."""
        self._topic = ""
        self._unclear = False
        """Nobody can tell of whom a clause without a subject is said."""
        self._of_both = False
        """The user was the subject before somebody else was."""

    def read(self, sentence: Sentence) -> list[Fact]:
        clauses = [(clause, plain) for clause in _CLAUSE.split(sentence.text) if (plain := _plain(clause))]
        found = list(wished(sentence.text, [plain for _, plain in clauses], WISHES))
        told: list[Fact] = []
        before = ""
        for place, (written, clause) in enumerate(clauses):
            asked = (sentence.asks and place == len(clauses) - 1) or asks(clause)
            who, last = self._subject.who, found[-1] if told else None
            new = [fact for fact in self._new(clause, before, last, asked) if not _passes(fact, written)]
            if last and not new and not asked and _is_more(written, clause, before, last, stays=self._subject.who is who):
                found[-1] = with_more(last, _lasting(written))
            else:
                told = new
                found += told
            before = clause
        return found

    def _new(self, clause: str, before: str, last: Fact | None, asked: bool) -> list[Fact]:
        """What the clause tells by itself, or, where the one before was not understood, together with that one."""
        if takes_up(clause, before):
            return self._clause(f"{before}{clause}", asked) if last is None else []
        alone = not before or (last is None and _AGE.fullmatch(clause)) or not goes_on(clause, last)
        return self._clause(clause, asked) if alone else []

    def _clause(self, clause: str, asked: bool) -> list[Fact]:
        before, told = self._subject.who, told_before(clause) if asked else clause
        rest = self._subject.taken_from(told or clause)
        fresh = self._subject.who is not before
        self._of_both = self._of_both or bool(fresh and before.named and not before.key and self._subject.who.key)
        if self._subject.who.key and not _BEAST.match(self._subject.who.key):
            self.spoken_of = self._subject.who.key
        self._topic = fronting.dropped(rest) or self._topic
        if not told or asks(rest) or self._subject.who.foreign or _MOMENT.search(told) or is_secret(clause):
            return []
        said = [named for fact in self._said(rest) if (named := self._by_name(fact))]
        self._subject.latter = next((bearer for fact in said if (bearer := _bearer(fact))), "")
        unclear = (self._unclear or self._of_both) and not fresh
        self._unclear = unclear or bool(_BROUGHT_UP.search(rest) or (not (said or fresh) and _SOMEBODY.search(rest)))
        return [] if unclear else [fact for fact in said if fresh or fact.relation.name not in _OF_NAMED]

    def _by_name(self, fact: Fact) -> Fact | None:
        """去看他 is to see whoever was spoken of last; where nobody was, nobody knows who is meant."""
        value = _THEM.sub(self.spoken_of, fact.value) if self.spoken_of and not fact.key else fact.value
        return None if _MEANT.search(value) else replace(fact, value=value)

    def _said(self, rest: str) -> Iterator[Fact]:
        turned, topic = fronting.verb_first(rest)
        if topic:
            self._subject.who, self._topic = Who(), topic
        elif not _predicate_of(rest, self._subject.who):
            turned = fronting.refused(rest) or fronting.with_topic(rest, self._topic)
        yield from _predicated(turned, self._subject.who)


def _is_more(written: str, clause: str, before: str, last: Fact, *, stays: bool) -> bool:
    """Whether a clause that tells nothing by itself says more of the last fact; `stays` when it speaks of nobody else."""
    return goes_on(clause, last) or takes_up(clause, before) or (stays and runs_on(written, last))


def _passes(fact: Fact, written: str) -> bool:
    """Told of late, of what comes and goes."""
    return bool(_LATELY.search(written)) and _kind(fact) in _MOODS


def _plain(clause: str) -> str:
    return _TRIM.sub("", _lasting(clause))


def _lasting(clause: str) -> str:
    return _PARTICLES.sub("", _RELATIVE.sub("", clause))


def _kind(fact: Fact) -> str:
    return fact.relation.name.removeprefix("kin ")


def _bearer(fact: Fact) -> str:
    """The animal or the child that a fact brings up, of whom the next clause may tell the name."""
    found = re.findall(rf"{ANIMAL}|{KIN}", fact.value) if fact.relation.name in {"pet", "family"} else []
    return found[-1] if found else ""


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
            opening = f"{_subject(who)}{match['kept'] or ''}{match['with'] or ''}"
            yield from told(predicate, match, opening, who, EACH)
            return


@cache
def _pattern(predicate: Predicate) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<kept>(?:一家(?:{NUMBER}口|人)?|夫妻俩|两口子)?(?:\d{{4}}年(?:\d+月)?)?(?:底|初)?)(?:就)?(?P<with>(?:[和跟与]{KIN}(?:一起|都)?)?(?:{KEPT})*)(?:{predicate.pattern})",
        re.I,
    )


def _subject(who: Who) -> str:
    return "用户的{key}" if who.key else "用户"
