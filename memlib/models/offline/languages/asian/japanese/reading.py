"""Reads what a Japanese message says of its writer and of the writer's people, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.asian.japanese.apposition import named_first
from memlib.models.offline.languages.asian.japanese.asking import asks
from memlib.models.offline.languages.asian.japanese.continuing import goes_on, more_of, with_more
from memlib.models.offline.languages.asian.japanese.endings import polite
from memlib.models.offline.languages.asian.japanese.joining import joined
from memlib.models.offline.languages.asian.japanese.predicates import PREDICATES
from memlib.models.offline.languages.asian.japanese.relatives import before_me, introduced, is_name, of_kin
from memlib.models.offline.languages.asian.japanese.subjects import Subject
from memlib.models.offline.languages.asian.japanese.wishes import WISHES
from memlib.models.offline.languages.asian.japanese.words import (
    ANIMAL,
    CHILD,
    DEVICE,
    EMPTY,
    KIN,
    MOMENT,
    PLAIN_KIN,
    RELATIVE,
)
from memlib.models.offline.languages.asian.message import Sentence, is_secret, sentences
from memlib.models.offline.languages.asian.telling import Predicate, Who, in_one_breath, told
from memlib.models.offline.languages.asian.wishes import wished

EACH = r"[・、]|とか|(?<=[\u4e00-\u9fffァ-ヴー])や(?=[\u4e00-\u9fffァ-ヴーA-Za-z])|と(?=[^こ])"
_CLAUSE = re.compile(
    r"[、,，：:]\s*|(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])|(?<=[てで])(?=今は|いまは|現在は)|(?<=[てで]いて)(?=.)|(?<=ってて)(?=.)|(?<=んでて)(?=.)"
    r"|(?<=です)(?:けれども|けれど|けど|が|ので|から|し)(?=.)|(?<=ます)(?:けれども|けれど|けど|が|ので|から|し)(?=.)"
    r"|(?<=[るたいだ])(?:けれども|けれど|けど|ので|から)(?=.)|(?<=な[のん]で)(?=.)|(?<=なのに)(?=.)|(?<=[^な]くて)(?=[^もはい])|(?<=ない)し(?=.)|(?:(?<=ダメ)|(?<=だめ)|(?<=苦手)|(?<=好き)|(?<=嫌い)|(?<=高め)|(?<=低め))で(?=[^すはもし、])|(?<=を出て)(?=.)|(?<=診断されて)(?=.)|(?<=言われて)(?=.)|(?<=アレルギー)で(?=[^す])"
    r"|(?<=病|症|歳|生|師|士|員)で(?=[^はもすし、])"
)
_TRIM = re.compile(rf"^(?:(?!今後|今度|もうすぐ){RELATIVE}(?:から|に|の|は|まで|で)?|(?!もうすぐ){EMPTY}(?:は|、)?|[、 ])+(?=.)")
_OF_SPEAKER = frozenset({"kin goal", "kin plan", "kin likes", "kin dislikes", "kin owns", "kin speaks"})
_BY_THE_WAY = frozenset({"kin age", "kin allergy", "kin health", "kin dislikes", "kin likes", "kin school", "kin work"})
"""What is told of kin by a word before theirs: 小麦アレルギーの娘でも."""
_ASPECTS = (*DEVICE.strip("(?:)").split("|"), "趣味", "仕事", "専攻", "職業", "夢", "目標", "出身")
_TOPIC = re.compile(r"^(?:うちの|私の|僕の|俺の|我が家の)?(?P<topic>[^はがをにで、]{1,12}?)(?:は.*)?$")
_NEEDS_TOPIC = re.compile(
    r"(?:(?:大|全然|もう|どうしても|あまり|本当に)*(?:好き|苦手|嫌い|大好き|大嫌い|ダメ|だめ|無理)|師範|[\d一二三四五六七八九]段|[準\d一二三四五六七八九]+級|有段者)です"
)
_TITLE = re.compile(r"(?:師範|段|級|有段者)です$")
_BESIDES = re.compile(r"^(?:あと|それと|それから|で)(?:は|、)?(?=.)")
_TURNED = re.compile(r"^(?:今日|昨日|先日)で?(?=[^、]{1,6}歳に)")
_DECIDED = re.compile(r"(?:って|と)決めて(?:い)?(?:る|ます).*$")
_LAUGH = re.compile(r"(?:笑|[wｗ〜～！!])+$")
_AGE = re.compile(r"\d+歳")
_GREETING = re.compile(r"(?:はじめまして|初めまして|こんにちは|こんばんは)$")
_CALLED = re.compile(r"(?P<name>.{2,4})(?:です|と申します|といいます)$")
_BOTH = re.compile(r"^(?:どっちも|どちらも|両方とも|両方|いずれも|全部)(?=.)")
_COUNTED = re.compile(r"[\d一二三四五六]+(?:年目|年生|歳|年)です")
_CARING = re.compile(rf"^(?P<kin>{KIN})の(?:介護|看病)で")
_MOMENT = re.compile(rf"{MOMENT}|(?:来週|先週|再来週|今度|次)の?[月火水木金土日]曜")


def facts_of(message: str, names: Mapping[str, str]) -> list[Fact]:
    """Each thing once, in the order of the clauses; `names` are those of the user's people and animals, with what they are."""
    found: list[Fact] = []
    latter = ""
    for sentence in sentences(named_first(message)):
        reader = _Reader(names, latter)
        found += [fact for fact in reader.read(sentence) if fact not in found]
        latter = reader.subject.latter
    return in_one_breath(found, joined)


def read_memory(memory: str) -> Fact | None:
    """The fact that a memory of the third person says."""
    match = re.match(
        rf"ユーザーの(?P<kin>(?:{KIN}|{ANIMAL})(?:の(?!名前|誕生日|趣味|仕事)[^はの、]{{1,8}}(?=は))?)(?P<rest>[はの].+)|ユーザー(?P<own>[はの].+)",
        memory.rstrip("。. "),
    )
    if match is None:
        return None
    rest = match["own"] or match["rest"]
    return next(_matched(re.sub("^[はの]", "", rest), Who(match["kin"] or "")), None)


class _Reader:
    """Goes through a sentence and keeps in mind whom it is about."""

    def __init__(self, names: Mapping[str, str], latter: str) -> None:
        self.subject = Subject(names, latter)
        self._topic = ""

    def read(self, sentence: Sentence) -> list[Fact]:
        clauses = [clause for clause in _CLAUSE.split(sentence.text) if clause]
        found = list(wished(sentence.text, [_LAUGH.sub("", _BESIDES.sub("", clause)) for clause in clauses], WISHES))
        half, told = list[Fact](), list[Fact]()
        for place, clause in enumerate(_TURNED.sub("", clause) for clause in clauses):
            before, following = clauses[place - 1] if place else "", "".join(clauses[place + 1 : place + 2])
            if len(told) == 1 and told[0] in found and (more := more_of(told[0], clause)):
                found[-1] = with_more(told[0], more)
            elif not (sentence.asks and _AGE.fullmatch(clause)):
                beside = _named_after(before, clause) or list(_told_beside(clause))
                told = beside or self._alone(clause, asked=sentence.asks and not following)
                found += half if told else ()
                half = [] if beside else [fact for fact in told if goes_on(fact, clause, following)]
                found += [fact for fact in told if fact not in half]
        return found

    def _alone(self, clause: str, asked: bool) -> list[Fact]:
        return [] if before_me(clause) or of_kin(clause) else list(self._clause(clause, asked))

    def _clause(self, clause: str, asked: bool) -> Iterator[Fact]:
        if caring := _CARING.match(clause):
            yield from _matched(f"{caring['kin']}の介護をしています", Who())
        rest = self.subject.taken_from(_TRIM.sub("", _DECIDED.sub("", clause)))
        who, told = self.subject.who, list[Fact]()
        if rest and not (asked or asks(rest) or who.foreign or _MOMENT.search(clause) or is_secret(clause)):
            told = self._of_whom(rest, clause)
            yield from told
        self.subject.latter = _brought_up(clause) or (who.key if not who.named else "") or self.subject.latter
        topic = _topic_of(rest) or self._topic
        self._topic = "" if told and topic in _ASPECTS and rest != topic else topic

    def _of_whom(self, rest: str, clause: str) -> list[Fact]:
        """What が marks is the subject of its own clause; a wish or a taste told after it is the user's."""
        said = list(self._said(polite(rest)))
        inherits = self.subject.who.key and self.subject.passing and rest == _TRIM.sub("", clause)
        if inherits and said and said[0].relation.name in _OF_SPEAKER:
            return list(_matched(polite(rest), Who()))
        return said

    def _said(self, said: str) -> Iterator[Fact]:
        """With the topic of the clause before, where it has none of its own."""
        if self._topic and _BOTH.match(said):
            said = f"{self._topic}{_BOTH.sub('', said)}"
        elif self._topic and _NEEDS_TOPIC.fullmatch(said):
            said = f"{self._topic}{'の' if _TITLE.search(said) else 'が'}{said}"
        elif self._topic in _ASPECTS and not _COUNTED.fullmatch(said):
            said, self._topic = f"{self._topic}は{said}", ""
        yield from _matched(said, self.subject.who)


def _named_after(greeting: str, clause: str) -> list[Fact]:
    """はじめまして、田中です."""
    if _GREETING.match(greeting) and (named := _CALLED.match(clause)) and is_name(named["name"]):
        return list(_matched(f"名前は{named['name']}です", Who()))
    return []


def _told_beside(clause: str) -> Iterator[Fact]:
    """What stands in a clause before a noun."""
    if kin := of_kin(clause):
        yield from (fact for fact in _matched(kin.said, Who(kin.kin)) if fact.relation.name in _BY_THE_WAY)
    elif mine := before_me(clause):
        yield from _matched(mine.said, Who())
    else:
        for beside in introduced(clause):
            told = list(_matched(beside.said, Who()))
            yield from told
            if not told:
                return


def _brought_up(clause: str) -> str:
    """The animal or the child that a clause mentions last."""
    found = re.findall(rf"{ANIMAL}|{CHILD}", clause)
    return PLAIN_KIN.get(found[-1], found[-1]) if found else ""


def _topic_of(rest: str) -> str:
    topic = _TOPIC.match(rest)
    return topic["topic"] if topic else ""


def _matched(said: str, who: Who) -> Iterator[Fact]:
    plain = _TRIM.sub("", said)
    for predicate in PREDICATES:
        if not predicate.alone and not who.key:
            continue
        if match := _pattern(predicate).fullmatch(plain):
            yield from told(predicate, match, "ユーザーの{key}" if who.key else "ユーザー", who, EACH)
            return


@cache
def _pattern(predicate: Predicate) -> re.Pattern[str]:
    return re.compile(predicate.pattern)
