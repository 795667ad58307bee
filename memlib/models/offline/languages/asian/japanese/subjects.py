"""Whom a Japanese clause is about: the user, kin or an animal of the user's, or somebody whose affairs are not remembered."""

from __future__ import annotations

import re
from collections.abc import Mapping

from memlib.models.offline.languages.asian.japanese.words import ANIMAL, KIN, OTHERS, PLAIN_KIN
from memlib.models.offline.languages.asian.telling import USER, Who

_ME = r"(?:私自身|私|わたし|あたし|僕|俺|自分|うち|わし|当方)"
_MINE = r"(?:飼って(?:い)?る|自分ちの|家の|うちの|ウチの|私の|わたしの|僕の|俺の|我が家の|自分の|わが家の)?"
_NAME = r"[ァ-ヴー]{2,8}|[\u4e00-\u9fff]{1,3}|[ぁ-ん]{2,4}"
_COMMON = "実家|家|会社|職場|友人|友達|同僚|上司|部屋|車|弁当|病気|体調|具合|薬|影響|都合|学校|両親"
"""What is somebody's and no name."""
_SOMEBODY = re.compile(r"^[^、はがをにも]{0,6}(?:母|父|祖|兄|姉|弟|妹|者|さん|ちゃん|くん|君|様|たち)[はがも]")
"""Of whom it is not known whether they are the user's."""
_USER = re.compile(rf"^{_ME}(?:は|が|も|って|的には|の場合は|としては|、|$)|^(?:わたし|あたし|僕|俺)(?=[ァ-ヴ\u4e00-\u9fff])")
_OF_USER = re.compile(
    rf"^{_ME}の(?={'|'.join(('名前', '趣味', '仕事', '夢', '目標', '誕生日', '専攻', '出身', '職業', '車', '母語'))})"
)
_KIN = re.compile(
    rf"^{_MINE}(?P<kin>{KIN}|(?:{ANIMAL})(?:の(?!名前|誕生日)(?:{_NAME})(?=は|が|も|って|$|、|[(（]))?)(?P<name>の(?!名前|誕生日|趣味|仕事|好物|介護|{_COMMON})(?:{_NAME}))?(?:(?:ちゃん|くん|君|さん)?)(?P<particle>は|が|も|って|には|の(?=名前|誕生日|趣味|仕事|好物)|$)(?P<rest>.*)$"
)
_EXISTENCE = re.compile(
    rf"^{_MINE}(?:{KIN}|{ANIMAL}|兄弟|きょうだい|姉妹)(?:の{_NAME})?[がは](?:[一二三四五六七八九\d]+[匹人頭羽])?い(?:ます|ません|ない|なく|て|る|まして)"
)
_OTHER = re.compile(
    rf"^(?:うちの|私の|職場の|会社の|クラスの|近所の|知り合いの|バイト先の|大学の|同じ)?[^、はがをに]{{0,4}}?{OTHERS}(?:は|が|も|の|って|から|に|たち|、|$)"
)
_ELDER = re.compile(r"^(上|下)[がは](?=(?:まだ|もう)?\d+歳)")
_SUBORDINATE = re.compile(r"^[^、]{1,10}?(?:た|る|ている|てる|ない)(?:あと|後|時|とき|間|前|まで|頃|の)(?:に|は|の|から|で)?(?=.)")
"""Behind が: the clause has another subject than what follows it (子どもが寝たあと勉強しています)."""
_NAMES = re.compile(r"名前は|.{1,8}(?:と|って)(?:いいます|言います|いう名前)")
_AGES = re.compile(r"(?:もうすぐ|今年で?)?(?:\d+|[一二三四五六七八九十]+)歳|生後|オス|メス|[男女]の子")


class Subject:
    """Kept in mind from clause to clause."""

    def __init__(self, names: Mapping[str, str], latter: str) -> None:
        self._names = names
        self.who = USER
        self.passing = False
        """が marked it: what follows may be the user's again."""
        self.latter = latter
        """The animal or the child just brought up, of whom the next clause may tell the name."""

    def taken_from(self, clause: str) -> str:
        """The clause without its subject, which is kept in mind."""
        if self.latter and (_NAMES.match(clause) or (_AGES.match(clause) and not self.who.named)):
            self.who, self.latter = Who(self.latter), ""
            return clause
        if named := next((name for name in self._names if re.match(rf"{name}(?:ちゃん|くん|君|さん)?[はがも]", clause)), ""):
            self.who = Who(f"{self._names[named]}の{named}")
            return re.sub(rf"^{named}(?:ちゃん|くん|君|さん)?[はがも]", "", clause)
        if elder := _ELDER.match(clause):
            self.who = Who(f"{elder[1]}の子")
            return clause[elder.end() :]
        if _OTHER.match(clause):
            self.who = Who(foreign=True)
            return clause
        if _EXISTENCE.match(clause):
            self.who = Who()
            return clause
        return self._told_of(clause)

    def _told_of(self, clause: str) -> str:
        if kin := _KIN.match(clause):
            whose = f"{PLAIN_KIN.get(kin['kin'], kin['kin'])}{kin['name'] or ''}"
            if kin["particle"] == "が" and _SUBORDINATE.match(kin["rest"]):
                self.who, self.latter = Who(), whose
                return clause
            self.who = Who(whose)
            self.passing = kin["particle"] == "が"
            return kin["rest"]
        if user := _USER.match(clause):
            self.who = Who()
            return clause[user.end() :]
        if own := _OF_USER.match(clause):
            self.who = Who()
            return clause[own.end() :]
        if _SOMEBODY.match(clause):
            self.who = Who(foreign=True)
        return clause
