"""Reads what a Japanese message says of its writer and of the writer's people, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.asian.japanese.endings import polite
from memlib.models.offline.languages.asian.japanese.predicates import PREDICATES
from memlib.models.offline.languages.asian.japanese.wishes import WISHES
from memlib.models.offline.languages.asian.japanese.words import (
    ANIMAL,
    DEVICE,
    EMPTY,
    JOB,
    KIN,
    MOMENT,
    OTHERS,
    PLAIN_KIN,
    RELATIVE,
    STANDING,
)
from memlib.models.offline.languages.asian.message import Sentence, is_secret, sentences
from memlib.models.offline.languages.asian.telling import USER, Predicate, Who, in_one_breath, told
from memlib.models.offline.languages.asian.wishes import wished

EACH = r"[・、]|とか|(?<=[^っ])や(?=.)|と(?=[^こ])"
_CLAUSE = re.compile(
    r"[、,，：:]\s*|(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])|(?<=[てで])(?=今は|いまは|現在は)|(?<=[てで]いて)(?=.)|(?<=ってて)(?=.)|(?<=んでて)(?=.)"
    r"|(?<=です)(?:けれども|けれど|けど|が|ので|から|し)(?=.)|(?<=ます)(?:けれども|けれど|けど|が|ので|から|し)(?=.)"
    r"|(?<=[るたいだ])(?:けれども|けれど|けど|ので|から)(?=.)|(?<=なので)(?=.)|(?<=アレルギー)で(?=.)"
    r"|(?<=病|症|歳|生|師|士|員)で(?=[^はもすし、])"
)
_ASKS = re.compile(
    r"ますか|ですか|でしょうか|ましたか|くれますか|もらえ|ください|下さい|教えて(?!い|る|おり|ます)|お願い|ほしい|欲しい|頂けます|いただけ|どう(?!しても|せ)|何|なに|(?:^|[はが])なんで(?!す)|なんか|どこ|いつ(?!も|か)|誰|だれ|なぜ|どれ|どの|どんな|いくら"
    r"|おすすめ|オススメ|かな$|かも|らしい|みたい|方法|って言|と言って|と言われ|と言い|だって$|ですって|知りたい|聞きたい|べき|の[?？]$"
)
_ME = r"(?:私自身|私|わたし|あたし|僕|俺|自分|うち|わし|当方)"
_MINE = r"(?:飼って(?:い)?る|自分ちの|家の|うちの|ウチの|私の|わたしの|僕の|俺の|我が家の|自分の|わが家の)?"
_NAME = r"[ァ-ヴー]{2,8}|[\u4e00-\u9fff]{1,3}|[ぁ-ん]{2,4}"
_TRIM = re.compile(rf"^(?:{RELATIVE}(?:から|に|の|は|まで|で)?|{EMPTY}(?:は|、)?|[、 ])+(?=.)")
_USER = re.compile(rf"^{_ME}(?:は|が|も|って|的には|の場合は|としては|、|$)|^(?:わたし|あたし|僕|俺)(?=[ァ-ヴ\u4e00-\u9fff])")
_OF_USER = re.compile(
    rf"^{_ME}の(?={'|'.join(('名前', '趣味', '仕事', '夢', '目標', '誕生日', '専攻', '出身', '職業', '車', '母語'))})"
)
_KIN = re.compile(
    rf"^{_MINE}(?P<kin>(?:{KIN}|実家|地元)|(?:{ANIMAL})(?:の(?!名前|誕生日)(?:{_NAME})(?=は|が|も|って|$|、|[(（]))?)(?P<name>の(?!名前|誕生日|趣味|仕事|好物|介護)(?:{_NAME}))?(?:(?:ちゃん|くん|君|さん)?)(?P<particle>は|が|も|って|には|の(?=名前|誕生日|趣味|仕事|好物)|$)(?P<rest>.*)$"
)
_EXISTENCE = re.compile(rf"^{_MINE}(?:{KIN}|{ANIMAL})(?:の{_NAME})?が(?:[一二三四五六七八九\d]+[匹人頭羽])?い(?:ます|て|る|まして)")
_OTHER = re.compile(
    rf"^(?:うちの|私の|職場の|会社の|クラスの|近所の|知り合いの|バイト先の|大学の|同じ)?{OTHERS}(?:は|が|も|の|って|から|に|たち|、|$)"
)
_RELATIVE = re.compile(
    r"^(?P<said>.{2,24}?)(?:の|な|である|してる|している)(?:私|僕|俺|自分|わたし)(?:でも|には|が|に|は|も|の|だけど)?"
)
_INTRODUCED = re.compile(
    r"^(?P<said>[^は]{3,24}?(?:住んでる|住んでいる|働いてる|働いている|勤めてる|勤めている|通ってる|通っている|やってる|してる|している|在住の|勤務の))(?P<what>[^、。はがをに]{2,8}?)(?:です|と申します|といいます|って言います)$"
)
_COMMON = re.compile(rf"{JOB}|{STANDING}|.*(?:者|人|生|子|員|主婦|主夫|親|会社員|ママ|パパ|[ァ-ヴー]{{3,}})$")
_OF_SPEAKER = frozenset({"kin goal", "kin plan", "kin likes", "kin dislikes", "kin owns", "kin speaks"})
_OF_KIN = re.compile(rf"^(?P<said>[^はがを]{{2,16}}?)の(?P<kin>{KIN})(?:でも|には|に|へ|向け|用|と(?=、|$))")
_BY_THE_WAY = frozenset({"kin age", "kin allergy", "kin health", "kin dislikes", "kin likes", "kin school", "kin work"})
"""What is told of kin by a word before theirs: 小麦アレルギーの娘でも."""
_ASPECTS = (*DEVICE.strip("(?:)").split("|"), "趣味", "仕事", "専攻", "職業", "夢", "目標", "出身")
_TOPIC = re.compile(r"^(?:うちの|私の|僕の|俺の|我が家の)?(?P<topic>[^はがをにで、]{1,12}?)(?:は.*)?$")
_NEEDS_TOPIC = re.compile(
    r"(?:(?:大|全然|もう|どうしても|あまり|本当に)*(?:好き|苦手|嫌い|大好き|大嫌い|ダメ|だめ|無理)|師範|[\d一二三四五六七八九]段|[準\d一二三四五六七八九]+級|有段者)です"
)
_TITLE = re.compile(r"(?:師範|段|級|有段者)です$")
_CARING = re.compile(rf"^(?P<kin>{KIN})の(?:介護|看病)で")
_MOMENT = re.compile(MOMENT)


def facts_of(message: str, names: Mapping[str, str]) -> list[Fact]:
    """Each thing once, in the order of the clauses; `names` are those of the user's people and animals, with what they are."""
    found: list[Fact] = []
    for sentence in sentences(message):
        found += [fact for fact in _Reader(names, _pet_of(found)).read(sentence) if fact not in found]
    return in_one_breath(found, "、")


def _is_name(what: str) -> bool:
    """佐々木, and not 会社員."""
    return bool(re.fullmatch(r"[\u4e00-\u9fffぁ-ん々]{2,4}", what)) and not _COMMON.fullmatch(what)


def _pet_of(found: list[Fact]) -> str:
    """猫を飼っています。名前はタマです: the name is that of the pet just told of."""
    last = found[-1] if found else None
    animal = re.search(ANIMAL, last.value) if last and last.relation.name == "pet" else None
    return animal[0] if animal else ""


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

    def __init__(self, names: Mapping[str, str], pet: str) -> None:
        self._names = names
        self._who = USER
        self._topic = ""
        self._pet = pet
        self._passing = False

    def read(self, sentence: Sentence) -> Iterator[Fact]:
        clauses = [clause for clause in _CLAUSE.split(sentence.text) if clause]
        yield from wished(sentence.text, clauses, WISHES)
        for place, clause in enumerate(clauses):
            last = place == len(clauses) - 1
            if relative := _OF_KIN.match(clause):
                kin = Who(relative["kin"])
                yield from (fact for fact in _matched(polite(relative["said"]), kin) if fact.relation.name in _BY_THE_WAY)
                continue
            if introduced := _INTRODUCED.match(clause):
                yield from _matched(polite(introduced["said"]), Who())
                clause = f"{introduced['what']}です" if introduced["what"] else clause
                if _is_name(introduced["what"]):
                    yield from _matched(f"名前は{introduced['what']}です", Who())
                    continue
            if relative := _RELATIVE.match(clause):
                yield from self._relative(relative["said"])
                continue
            if caring := _CARING.match(clause):
                yield from _matched(f"{caring['kin']}の介護をしています", Who())
            rest = self._about(_TRIM.sub("", clause))
            asked = _ASKS.search(rest) or (sentence.asks and last)
            if rest and not asked and not self._who.foreign and not _MOMENT.search(clause) and not is_secret(clause):
                for fact in self._of_whom(rest, clause):
                    self._pet = _pet_of([fact]) or self._pet
                    yield fact
            self._topic = _topic_of(rest) or self._topic

    def _of_whom(self, rest: str, clause: str) -> list[Fact]:
        """What が marks is the subject of its own clause; a wish or a taste told after it is the user's."""
        said = list(self._said(polite(rest)))
        inherits = self._who.key and self._passing and rest == _TRIM.sub("", clause)
        if inherits and said and said[0].relation.name in _OF_SPEAKER:
            return list(_matched(polite(rest), Who()))
        return said

    def _said(self, said: str) -> Iterator[Fact]:
        """With the topic of the clause before, where it has none of its own."""
        if self._topic and _NEEDS_TOPIC.fullmatch(said):
            said = f"{self._topic}{'の' if _TITLE.search(said) else 'が'}{said}"
        elif self._topic in _ASPECTS:
            said, self._topic = f"{self._topic}は{said}", ""
        yield from _matched(said, self._who)

    def _relative(self, said: str) -> Iterator[Fact]:
        """甘いものが苦手な私でも, 看護師の私には: what the user is, told by the way."""
        yield from _matched(polite(said), Who())

    def _about(self, clause: str) -> str:
        """The clause without its subject, which is kept in mind."""
        if self._pet and re.match("名前は|.{1,8}(?:と|って)(?:いいます|言います|いう名前)", clause):
            self._who, self._pet = Who(self._pet), ""
            return clause
        if named := next((name for name in self._names if re.match(rf"{name}(?:ちゃん|くん|君|さん)?[はがも]", clause)), ""):
            self._who = Who(f"{self._names[named]}の{named}")
            return re.sub(rf"^{named}(?:ちゃん|くん|君|さん)?[はがも]", "", clause)
        if _OTHER.match(clause):
            self._who = Who(foreign=True)
            return clause
        if _EXISTENCE.match(clause):
            self._who = Who()
            return clause
        if kin := _KIN.match(clause):
            self._who = Who(f"{PLAIN_KIN.get(kin['kin'], kin['kin'])}{kin['name'] or ''}")
            self._passing = kin["particle"] == "が"
            return kin["rest"]
        if user := _USER.match(clause):
            self._who = Who()
            return clause[user.end() :]
        if own := _OF_USER.match(clause):
            self._who = Who()
            return clause[own.end() :]
        return clause


def _topic_of(rest: str) -> str:
    topic = _TOPIC.match(rest)
    return topic["topic"] if topic else ""


def _matched(said: str, who: Who) -> Iterator[Fact]:
    plain = _TRIM.sub("", said)
    for predicate in PREDICATES:
        if match := _pattern(predicate).fullmatch(plain):
            yield from told(predicate, match, "ユーザーの{key}" if who.key else "ユーザー", who, EACH)
            return


@cache
def _pattern(predicate: Predicate) -> re.Pattern[str]:
    return re.compile(predicate.pattern)
