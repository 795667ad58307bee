"""What Japanese tells in a clause before a noun: 仙台に住んでる佐々木です, 甘いものが苦手な私でも, 卵アレルギーの息子でも."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from memlib.models.offline.languages.asian.japanese.endings import polite
from memlib.models.offline.languages.asian.japanese.words import JOB, KIN, PLAIN_KIN, STANDING

_OF_KIN = re.compile(rf"^(?P<said>[^はがを]{{2,16}}?)の(?P<kin>{KIN})(?:でも|には|に|へ|向け|用|と(?=、|$))")
_BEFORE_ME = re.compile(
    r"^(?P<said>.{2,24}?)(?:の|な|である|(?P<verb>してる|している|やってる|やっている|(?<=[食飲話泳読弾])[^、]{1,4}ない|い))(?:私|僕|俺|自分|わたし)(?:でも|には|が|に|は|も|の|だけど)?"
)
_VERB = r"(?:住んで|働いて|勤めて|通って|やって|して|営んで|教えて|飼って|習って)い?る"
_INTRODUCED = re.compile(
    rf"^(?P<said>[^は]{{1,24}}?(?:{_VERB}|在住の|住みの|勤務の|出身の))(?P<what>[^、。はがをに]{{1,10}}?)(?:です|と申します|といいます|って言います|と言います)$"
)
_ROLE = re.compile(
    r"^(?P<said>[^、。はがをに]{2,14}?)の(?P<what>[^、。はがをにの]{2,4})(?:です|と申します|といいます|って言います|と言います)$"
)
_NAME = re.compile(r"[\u4e00-\u9fffぁ-ん々]{2,4}")
_COMMON = re.compile(
    rf"{JOB}|{STANDING}|{KIN}|.*(?:者|人|生|子|員|主婦|主夫|親|会社員|ママ|パパ|身|家|部|方|日|年|語|系|関係|予定|途中|感じ|場合|問題|仕事|最中|つもり|はず|ため|まま|こと|もの|ところ)$"
)
_SURNAME = frozenset("田山川本木村藤井野原島崎上口橋林森谷岡沢澤坂松内石辺池永倉水屋下尾宮江浦菅葉巻関根瀬津塚寺西東南北浜堀嶋矢場々")
"""What family names end in; so do few other nouns behind の."""
_NOBODY = re.compile(r"者|もの|人間|身|人")


@dataclass(frozen=True)
class Beside:
    """What is told by the way, as a clause of its own."""

    said: str
    kin: str = ""
    """Of whom; empty for the user."""


def of_kin(clause: str) -> Beside | None:
    found = _OF_KIN.match(clause)
    return Beside(polite(found["said"]), PLAIN_KIN.get(found["kin"], found["kin"])) if found else None


def before_me(clause: str) -> Beside | None:
    found = _BEFORE_ME.match(clause)
    return Beside(polite(f"{found['said']}{found['verb'] or ''}")) if found else None


def introduced(clause: str) -> Iterator[Beside]:
    """The clause in the polite form, and the name or the role that it stands before."""
    found = _INTRODUCED.match(clause)
    if found:
        yield Beside(polite(found["said"].removesuffix("の")))
        if is_name(found["what"]):
            yield Beside(f"名前は{found['what']}です")
        elif not _NOBODY.fullmatch(found["what"]):
            yield Beside(f"{found['what']}です")
        return
    role = _ROLE.match(clause)
    if role and is_name(role["what"]) and role["what"][-1] in _SURNAME:
        yield Beside(polite(role["said"]))
        yield Beside(f"名前は{role['what']}です")


def is_name(what: str) -> bool:
    """佐々木, and not 会社員."""
    return bool(_NAME.fullmatch(what)) and not _COMMON.fullmatch(what)
