"""The numbers, dates and times that a text states, in one notation: "21", "month 5", "weekday 1", "17:30"."""

from __future__ import annotations

import re
import unicodedata
from itertools import product

from text_to_num import alpha2digit

from memlib.claims import asian
from memlib.claims.clock import in_hours
from memlib.claims.languages import ENGLISH, GERMAN, Language
from memlib.text import fold

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_SLASHED = re.compile(r"(?<![\d.,/])(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])")
_DOTTED = re.compile(r"(?<![\d.,/])(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:-feira)?")
_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th|\.|º|er)?(?: of| de)? \Z")
_NUMBER_AFTER = re.compile(r"\.? \d")
_AMBIGUOUS = frozenset({"may", "march"})
_TIME = re.compile(
    r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?\s?(?:(?P<half>[ap])\.?m\b\.?|uhr\b(?:\s(?P<past>[0-5]?\d)\b)?)"
    r"|(?<![\w.,:])(?P<hour2>[01]?\d|2[0-4])(?::|\s?h(?:eures)?\s?)(?P<minute2>[0-5]\d)(?![\d:])"
    r"|(?<![\w.,:])(?P<hour3>[01]?\d|2[0-4])\s?h\b",
    re.I,
)
_SCALES = {"k": 1e3, "1000": 1e3, "1000000": 1e6, "1000000000": 1e9, "万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8}
_NUMBER = re.compile(
    r"(?<![\w.,])(?P<digits>\d{1,3}(?:(?P<group>[., '\u00a0\u202f])\d{3}(?!\d))(?:(?P=group)\d{3}(?!\d))*|\d+)(?:[.,](?P<part>\d+))?"
    r"(?:\s?(?P<scale>k(?!\w)|1000000000(?!\d)|1000000(?!\d)|1000(?!\d)|[万萬億亿]))?",
    re.I,
)
_WIDE_COMMA = re.compile(r"(?<!\d)，|，(?!\d)")
"""It parts clauses, and would become one that groups digits."""
_AGE = re.compile(r"(\d+)(?:[ -]years?[ -]old| jahre alt)\b", re.I)
_ONE = re.compile(r"(?<![\w-])(?<!no )one(?= (?!of |day|another|thing|or |and )\w)", re.I)


def in_digits(text: str, language: Language) -> str:
    """The text with its number words as digits, "one" and the articles apart: they count nothing."""
    if not text.isascii():
        text = asian.in_digits(unicodedata.normalize("NFKC", _WIDE_COMMA.sub("、", text)))
    digits: str = alpha2digit(text, language.code, threshold=1.5)
    return _AGE.sub(r"\1", in_hours(_ONE.sub("1", digits) if language is ENGLISH else digits))


def readings(text: str, language: Language) -> tuple[frozenset[str], ...]:
    """What a text with digits states, once for each way to read its dates ("3/5/1990": of May or of March), the likelier first."""
    found: set[str] = set()
    rest = asian.moments(text, found) if asian.IS_ASIAN.search(text) else text
    rest, either = _dates(rest, language, found)
    _calendar(rest, language, found)
    rest = _TIME.sub(lambda match: _time(match, found), rest)
    found |= {_value(match) for match in _NUMBER.finditer(rest)}
    return tuple(frozenset(found).union(*choice) for choice in product(*either))


def _dates(text: str, language: Language, found: set[str]) -> tuple[str, list[tuple[frozenset[str], ...]]]:
    """The text without its numeric dates, and the ways to read each of those that are not plain."""
    either: list[tuple[frozenset[str], ...]] = []

    def iso(match: re.Match[str]) -> str:
        found.update((match[1], f"month {int(match[2])}", str(int(match[3]))))
        return " "

    def dotted(match: re.Match[str]) -> str:
        return _read(match, [(int(match[1]), int(match[2]))], either) if match[3] or language is GERMAN else match[0]

    def slashed(match: re.Match[str]) -> str:
        first, second = int(match[1]), int(match[2])
        return _read(match, sorted({(first, second), (second, first)}, reverse=(language is ENGLISH) == (first < second)), either)

    return _SLASHED.sub(slashed, _DOTTED.sub(dotted, _ISO.sub(iso, text))), either


def _read(match: re.Match[str], days: list[tuple[int, int]], either: list[tuple[frozenset[str], ...]]) -> str:
    year = {match[3]} if match[3] else set()
    possible = tuple(frozenset({str(day), f"month {month}", *year}) for day, month in days if 0 < month <= 12 and 0 < day <= 31)
    if not possible:
        return match[0]
    either.append(possible)
    return " "


def _calendar(text: str, language: Language, found: set[str]) -> None:
    """Months and weekdays by name; short or ambiguous ones ("Mar", "May") beside a number, or with a capital inside a sentence."""
    for match in _WORD.finditer(text):
        name = fold(match[0])
        beside = bool(_DAY_BEFORE.search(text, 0, match.start()) or _NUMBER_AFTER.match(text, match.end()))
        month = _place(name, language.months, short=beside)
        weekday = 0 if month else _place(name, language.weekdays) or _place(name.removesuffix("s"), language.weekdays)
        if month and (beside or name not in _AMBIGUOUS or _inside(text, match)):
            found.add(f"month {month}")
        elif weekday:
            found.add(f"weekday {weekday}")


def _place(name: str, names: tuple[str, ...], *, short: bool = False) -> int:
    """Counted from 1; 0 for what is none of the names."""
    if name in names:
        return names.index(name) + 1
    return next((place for place, other in enumerate(names, 1) if short and len(name) == 3 and other.startswith(name)), 0)


def _inside(text: str, match: re.Match[str]) -> bool:
    return match[0][0].isupper() and bool(re.search(r"\w,? $", text[: match.start()]))


def _time(match: re.Match[str], found: set[str]) -> str:
    hour = int(match["hour"] or match["hour2"] or match["hour3"]) % 24
    minute = match["minute"] or match["past"] or match["minute2"] or "0"
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    found.add(f"{hour}:{int(minute):02d}")
    return " "


def _value(match: re.Match[str]) -> str:
    whole = re.sub(r"\D", "", match["digits"])
    if not match["part"] and not match["scale"]:
        return whole.lstrip("0") or "0"
    return format(float(f"{whole}.{match['part'] or 0}") * _SCALES.get((match["scale"] or "").lower(), 1), ".12g")
