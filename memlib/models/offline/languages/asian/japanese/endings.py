"""Brings the end of a Japanese clause into its polite form, whatever politeness, explanation or joint it ends with."""

from __future__ import annotations

import re

_ROWS = {"う": "い", "く": "き", "ぐ": "ぎ", "す": "し", "つ": "ち", "ぬ": "に", "ぶ": "び", "む": "み", "る": "り"}
_NEGATIVES = {"わ": "い", "か": "き", "が": "ぎ", "さ": "し", "た": "ち", "な": "に", "ば": "び", "ま": "み", "ら": "り"}
_I_OR_E = "いきしちにひみりぎじびぴえけせてねへめれげぜでべぺ"
_FIVE_ROWED = re.compile(r"(?:帰|走|入|切|知|要|参|限|減|滑|喋|しゃべ|握|練|蹴|散|焦|遮|覆|照|茂|にぎ|すべ|はし|かえ|はい)る$")
_ONE_ROWED = re.compile(r"(?:見|寝|出|着|得|居|似|煮|経|観|診)る$")
_U_VERBS = re.compile(r"(?:買|飼|通|習|会|合|使|吸|もら|思|言|払|洗|歌|誘|迷|失|扱|追|縫|違|賄|雇|手伝|付き合|通)った$")

_TAIL = re.compile(
    r"(?:よね|よ|ね|な|なぁ|なあ|わ|さ|ぞ|っ|(?<=[ぁ-ん])ー|w+|ｗ+|笑|\(笑\)|…|\.+|[♪☆★!！、。～〜]|[^\w\s、。（）()%％・/+\-])+$"
)
_JOINT = re.compile(r"(?<=[すただるいんうくつぶむぬぐせ])(?:けれども|けれど|けども|けど|が|から|し|のに|もので|もんで|んで|ので)$")
_EXPLAINED = re.compile(r"(?P<na>な)?(?:(?<!が)ん|の)(?:です|だ|っす|でして|で)$")
_NOUN_JOINT = re.compile(r"(?:なのに|なので|なんで|なもので|でして|だし|だと|であり|である|っす|だったり|とか|だ)$")
_ONGOING = re.compile(r"(?P<te>[てで])(?:い)?(?:る|て|ます|まして|おります|おり|るところ|ってる|まーす|ますw*)$")
_WENT_ON = re.compile(r"[てで]い?(?:た|ました)$")
_NOT_ONGOING = re.compile(r"(?P<te>[てで])い?(?:ません|ない(?:です)?)$")
_BEING = re.compile(r"(?<=[がもは匹人頭羽])い(?:て|る)$")
_NAMED = re.compile(r"名前は(?!.*(?:です|だ|で|といいます|と申します)$)[^、。がを]{1,8}")
_SAID = re.compile(r"(?:と|って)(?:いって|言って|いう|言う)$")
_POLITE = re.compile(r"(?:です|でした|ます|ません|ました|ませんでした|でしょう|ください)$")


def polite(clause: str) -> str:
    """ "猫を飼ってるんだけど" -> "猫を飼っています"; what is no verb or adjective gets です."""
    text = clause
    for _ in range(3):
        text = _JOINT.sub("", _TAIL.sub("", text.strip()))
    if explained := _EXPLAINED.search(text):
        text = text[: explained.start()]
        if explained["na"]:
            return f"{text}です"
    text = _TAIL.sub("", text)
    if _NAMED.fullmatch(text):
        return f"{text}です"
    if not_ongoing := _NOT_ONGOING.search(text):
        return f"{text[: not_ongoing.start()]}{not_ongoing['te']}いません"
    if being := _BEING.search(text):
        return f"{text[: being.start()]}います"
    if said := _SAID.search(text):
        return f"{text[: said.start()]}といいます"
    if text.endswith(("があって", "もあって")):
        return f"{text[:-2]}ります"
    if text.endswith("くて"):
        return f"{text[:-2]}いです"
    if _WENT_ON.search(text):
        return f"{re.sub('い?(?:た|ました)$', '', text)}いました"
    if ongoing := _ONGOING.search(text):
        return f"{text[: ongoing.start()]}{ongoing['te']}います"
    if text.endswith("ないです"):
        return _negative(text[:-4])
    if _POLITE.search(text):
        return text
    if (noun := _NOUN_JOINT.search(text)) and not re.search(r"[んい]だ$", text):
        return f"{text[: noun.start()]}です"
    return _of_plain(text)


def _of_plain(text: str) -> str:
    if text.endswith("ない"):
        return _negative(text[:-2])
    if text.endswith(("て", "んで", "いで")) and not text.endswith("がんで"):
        text = f"{text[:-1]}{'た' if text.endswith('て') else 'だ'}"
    if re.search(r"[たんい]$|だ$", text) and (past := _past(text)):
        return past
    if re.search(r"(?:^|[^ァ-ヴー])する$", text):
        return f"{text[:-2]}します"
    if re.search(r"(?:来|く)る$", text):
        return f"{text[:-1] if text.endswith('来る') else text[:-2] + 'き'}ます"
    if text[-1:] in _ROWS and len(text) > 1:
        return _verb(text)
    if text.endswith("で"):
        return f"{text[:-1]}です"
    return f"{text}です"


def _verb(text: str) -> str:
    one_rowed = text.endswith("る") and ((text[-2] in _I_OR_E and not _FIVE_ROWED.search(text)) or _ONE_ROWED.search(text))
    return f"{text[:-1]}{'' if one_rowed else _ROWS[text[-1]]}ます"


def _negative(stem: str) -> str:
    if re.search(r"(?:じゃ|では)$", stem):
        return f"{re.sub('じゃ$', 'では', stem)}ありません"
    if re.search(r"[がはも]$", stem):
        return f"{stem}ありません"
    if re.search(r"(?:少|危|もったい|切|はか)$", stem):
        return f"{stem}ないです"
    return f"{stem[:-1]}{_NEGATIVES.get(stem[-1:], stem[-1:])}ません"


def _past(text: str) -> str:
    if _U_VERBS.search(text):
        return f"{text[:-2]}いました"
    if text.endswith("った"):
        return f"{text[:-2]}りました"
    for ending, became in (("んだ", "みました"), ("いだ", "ぎました"), ("いた", "きました"), ("した", "しました")):
        if text.endswith(ending):
            return f"{text[:-2]}{became}"
    return f"{text[:-1]}ました" if re.search(rf"[{_I_OR_E}\u4e00-\u9fff]た$", text) else ""
