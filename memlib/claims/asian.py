"""Chinese and Japanese: written numbers as digits, dates and times, what is denied, and the runs of characters that carry meaning."""

from __future__ import annotations

import re

IS_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_POWERS = {"十": 10, "百": 100, "千": 1000}
_SIGNS = "".join(_DIGITS)
_COUNTERS = (
    "岁歲歳才年月日号號个個位人名只隻匹头頭条條本冊册次回度天周週小时時点點秒间間元圆円块塊公キ"
    "ロ斤克つ杯件家部台辆輌輛张張枚口级級阶階層层楼樓%ヶかカ万萬億亿"
)
_NUMERAL = re.compile(rf"(?<![星期周週第])(?:[{_SIGNS}]?[十百千][{_SIGNS}十百千]+|[{_SIGNS}十百千]+(?=[{_COUNTERS}]))")
_DATE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号號])?")
_TIME = re.compile(r"(下午|晚上|傍晚|午後|夜)?(\d{1,2})[点點時时](?!間|间)(?:(半)|(\d{1,2})分)?")
_WEEKDAY = re.compile(r"(?:星期|周|週|礼拜)([一二三四五六日天])|([月火水木金土日])曜")
_BESIDE_DIGIT = re.compile(r"(?<=\d)(?=[^\W\d_a-zA-Z万萬億亿])|(?<=[^\W\d_a-zA-Z])(?=\d)")
_WEEKDAYS = {sign: place for row in ("一二三四五六日", "月火水木金土日") for place, sign in enumerate(row, 1)} | {"天": 7}

# Words that hold a sign of negation and deny nothing.
_NO_DENIAL = re.compile(
    "非常|不过|不過|不错|不錯|不同|不但|不仅|不僅|不只|不少|差不多|对不起|無料|无论|無論|少ない|危ない|もったいない|かもしれない|かもしれません"
    "|なければな[らり]な?[いま]?(?:せん)?|ないといけ(?:ない|ません)|に違いない|だけ[でじ]は?なく|わけではない"
)
_DENIAL = re.compile("不|没|沒|無|无|未|别|讨厌|討厭|避免|拒绝|戒了|戒掉|ない|ません|なかった|なく|ずに|嫌い|苦手|避け|やめ")
_FUNCTION = re.compile(
    "用户|使用者|ユーザー|ユーザ|です|でした|ます|ました|している|しています|していた|した|して|する|という|から|まで|ため|こと|もの|その|この|あの|それ|これ"
    "|[はがをにでとのもへやかね]|的|了|是|在|和|与|及|有|也|都|就|把|被|给|對|对|着|过|吗|呢|吧|他|她|它|们|这|那|很"
)
_HAN = "[\u3400-\u4dbf\u4e00-\u9fff]"
_VALUE = "(?:(?![はがをにでとのもへ、。])[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fffー])"
_NAMED = re.compile(
    rf"(?:叫[作做]?|名字是|姓)({_HAN}{{1,4}})(?![\u4e00-\u9fff])|(?:住在|来自|搬到|搬去|定居)({_HAN}{{2,4}}?)(?=[的市，。]|$)"
    rf"|在({_HAN}{{2,4}}?)(?=工作|上班|上学|读书|出生|长大|留学|任职)"
    rf"|({_VALUE}{{2,8}})(?=に住|に引っ越|に勤め|で働|出身|さん|ちゃん|くん|という)|名前は({_VALUE}{{1,8}}?)(?=$|です|だ|で|。)"
)
_RUN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaffー]+")
_CLAUSE = re.compile("[、，,。；;！？!?\n]|但是|但|而是|けれど|けど|しかし")


def in_digits(text: str) -> str:
    """The text with its numerals as digits: 三只猫 is 3只猫."""
    return _NUMERAL.sub(lambda match: str(_numeral(match[0])), text)


def moments(text: str, found: set[str]) -> str:
    """The text without its dates, weekdays and times, which are put into `found`; digits stand apart from characters."""

    def date(match: re.Match[str]) -> str:
        found.update(filter(None, (match[1], f"month {int(match[2])}", match[3] and str(int(match[3])))))
        return " "

    def time(match: re.Match[str]) -> str:
        hour = int(match[2]) + (12 if match[1] and int(match[2]) < 12 else 0)
        found.add(f"{hour}:{'30' if match[3] else (match[4] or '0').zfill(2)}")
        return " "

    def weekday(match: re.Match[str]) -> str:
        found.add(f"weekday {_WEEKDAYS[match[1] or match[2]]}")
        return " "

    rest = _TIME.sub(time, _DATE.sub(date, _WEEKDAY.sub(weekday, text)))
    return _BESIDE_DIGIT.sub(" ", rest)


def _numeral(signs: str) -> int:
    if not set(signs) & set(_POWERS):
        return int("".join(str(_DIGITS[sign]) for sign in signs))
    total, digit = 0, None
    for sign in signs:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        else:
            total, digit = total + (1 if digit is None else digit) * _POWERS[sign], None
    return total + (digit or 0)


def names_in(text: str) -> frozenset[str]:
    """What stands where a name does: behind "is called" and "lives in", before "san" and "works at"."""
    return frozenset(name for match in _NAMED.finditer(text) for name in match.groups() if name)


def characters(run: str) -> list[tuple[str, str | None]]:
    """Each character, and again if it carries meaning."""
    bare = _FUNCTION.sub(lambda match: " " * len(match[0]), _DENIAL.sub(lambda match: " " * len(match[0]), run))
    return [(character, None if kept == " " else character) for character, kept in zip(run, bare)]


def clauses(text: str) -> list[tuple[frozenset[str], bool]]:
    """Of each clause, the pairs of characters that carry its meaning, and whether it denies."""
    parts = [part for part in _CLAUSE.split(text) if part.strip()]
    return [(_pairs(part), bool(_DENIAL.search(_NO_DENIAL.sub(" ", part)))) for part in parts]


def _pairs(clause: str) -> frozenset[str]:
    plain = _FUNCTION.sub(" ", _DENIAL.sub(" ", clause))
    runs = _RUN.findall(plain)
    return frozenset(pair for run in runs for pair in ([run[i : i + 2] for i in range(len(run) - 1)] or [run]))
