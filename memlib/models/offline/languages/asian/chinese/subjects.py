"""Whom a Chinese clause is about: the user, kin or an animal of the user's, or somebody whose affairs are not remembered."""

from __future__ import annotations

import re
from collections.abc import Mapping

from memlib.models.offline.languages.asian.chinese.words import ANIMAL, DATE, JOB, KIN, NUMBER, OTHERS, PLAIN_KIN
from memlib.models.offline.languages.asian.telling import USER, Who

_ME = r"(?:我自己|我本人|我这人|我这个人|本人|我们|我|俺|咱们?)"
_MINE = r"(?:我们?家的?|我们?的|我们?|俺家?|咱家的?|咱|家里的?|家里那[只个条])?"
_SPECIAL = rf"(?:那|这|有|新来的|刚(?:来|到家|接回来|领养|捡|抱)的|养的)?(?:一?[只条个位匹])?"
_ELDER = re.compile(rf"^(大|小)的(?=(?:才|刚|今年)?{NUMBER}岁)")
_POSTED = re.compile(r"^(?:公司|单位|领导|老板|总部|集团|部门)(?:要|又|刚|已经)?[把派将]我(?=.)")
_PRONOUN = re.compile(r"^(?:他们?|她们?|它们?|这孩子|孩子|小家伙|TA|ta)(?=.)")
_WITH_THEM = re.compile(r"(?<=.)[跟和给对陪帮带][他她它]|^[跟和给对陪帮带][他她它]")
_JOINT = re.compile(rf"^(?:{_ME}[和跟与](?:我)?(?P<kin>{KIN})|{_MINE}(?P<kin2>{KIN})[和跟与]我(?:们)?)")
_OF_LATTER = re.compile(rf"(?:名字|小名|大名|取名|起名)?叫|(?:快|刚)?{NUMBER}岁")
_HOUSE = re.compile(rf"^(?:我家|家里|我们家)(?:里)?(?:(?:有|养了)?(?={NUMBER}[只条匹])|(?=信|住在|住的))")
_COMPANY = re.compile(
    rf"^(?:家里|屋里|就|只有|只剩|就剩|平时|现在)*我(?:自己|一个人)?[和跟](?P<pet>{NUMBER}[只条][^，。]{{0,4}}?{ANIMAL})(?:一起|相依为命)?(?:过|住|生活)?(?:了)?$"
)
_KIN = re.compile(
    rf"^{_MINE}{_SPECIAL}(?P<kin>{KIN}(?:的{KIN})?|(?:{ANIMAL})(?![肉蛋奶胸腿翅排油汤脖爪杂血腩腱路上虎仔毛粮砂咖窝]))(?:的(?=名字|生日|专业|爱好|工作|预产期))?(?P<rest>.*)$"
)
_OTHER = re.compile(rf"^(?:我们?的?|我们?家的?|我)?(?:那个|这个|一个|新|前|大|有个|有一个)*{OTHERS}")
_USER = re.compile(rf"^{_ME}(?!的)(?P<rest>.*)$|^我的(?P<of>.*)$")
_ROLE = re.compile(rf"^(?:作为|身为|像我这种|像我这样的?|我这种|我一个(?!人)|我作为)(?:我)?(?:一?[个名位])?(?P<role>.+?)(?:的人|的)?$")
_SELF = re.compile(r"^(?P<role>.{2,24}?)(?:一[枚名只个]|本人)$")
_DEFINED = re.compile(rf"(?:是|为)?(?:{JOB}|.{{2,14}}(?:学生|人|者|党|控|粉|妈妈|爸爸|患者))")
_ANNIVERSARY = re.compile(
    rf"(?P<date>{DATE})就?是(?:我们?|咱们?)(?:和(?:我)?{KIN})?(?:家?的?(?P<kin>{KIN}))?的?(?P<what>生日|结婚纪念日|纪念日|婚礼|预产期|婚期)"
)
_MAKE = re.compile(
    r"^(?:我|我们|我家|家里)(?:的|这|那)+(?:台|辆|部|把|架|套)?(?P<thing>\d{2,4}款[^，的]{2,8}?|(?!订单|单号|作业|问题)(?=[^，是]{0,8}?[A-Za-z])[^，的是]{2,14}?)(?=跑了|开了|用了|总是|老是|经常|最近|突然|坏了|没电|卡|年检|保养|该|$)"
)


class Subject:
    """Kept in mind from clause to clause."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self.who = USER
        self.latter = ""
        """The animal or the child just brought up, of whom the next clause may tell the name."""

    def taken_from(self, clause: str) -> str:
        """The clause without its subject, which is kept in mind."""
        if company := _COMPANY.match(clause):
            self.who = Who()
            return f"有{company['pet']}"
        if elder := _ELDER.match(clause):
            self.who = Who(f"{elder[1]}孩子")
            return clause[elder.end() :]
        if posted := _POSTED.match(clause):
            self.who = Who()
            return clause[posted.end() :]
        if house := _HOUSE.match(clause):
            self.who = Who()
            return clause[house.end() :]
        if joint := _JOINT.match(clause):
            self.who = Who()
            other = joint["kin"] or joint["kin2"]
            return f"和{PLAIN_KIN.get(other, other)}{clause[joint.end() :]}"
        if role := _ROLE.match(clause) or _SELF.match(clause):
            self.who = Who()
            return f"是{role['role']}" if _DEFINED.fullmatch(role["role"]) else role["role"]
        if named := next((name for name in self._names if clause.startswith(name)), ""):
            self.who = Who(f"{self._names[named]}{named}")
            return clause[len(named) :]
        if self.latter and _OF_LATTER.match(clause):
            self.who, self.latter = Who(self.latter), ""
            return clause
        if date := _ANNIVERSARY.fullmatch(clause):
            self.who = Who(date["kin"] or "")
            return f"的{date['what']}是{date['date']}"
        if thing := _MAKE.match(clause):
            self.who = Who()
            return f"有{thing['thing']}"
        return self._told_of(clause)

    def _told_of(self, clause: str) -> str:
        if _OTHER.match(clause):
            self.who = Who(foreign=True)
            return clause
        if kin := _KIN.match(clause):
            self.who = Who(PLAIN_KIN.get(kin["kin"], kin["kin"]))
            return kin["rest"]
        if user := _USER.match(clause):
            self.who = Who()
            return f"的{user['of']}" if user["of"] else user["rest"]
        if self.who.key and _WITH_THEM.search(clause):
            self.who = Who(named=False)
            return clause
        if pronoun := _PRONOUN.match(clause):
            self.who = self.who if self.who.key else Who(foreign=True)
            return clause[pronoun.end() :]
        return clause
