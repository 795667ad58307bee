"""Numbers that identify a person or an account: payment cards, IBANs, social security and other identity numbers.

A number counts when its check digits are right and its shape is distinctive, or when a cue word stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stdnum import get_cc_module, iban, luhn, numdb

from memlib.memory.guard.cues import Cue
from memlib.memory.guard.seen import Found, Seen

_START, _END = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
_IS = (
    r"(?: number| no\b\.?| nr\b\.?| num\b\.?| code| id)?(?: ?#)?(?: is| es| est| ist| lautet| e| are|是|为|為|は|는|은)?[ :=#\n]{0,3}+"
)

# Payment cards

_SEP = r"(?:[ .\-_/\n]| - |  )"
_CARD = re.compile(
    rf"(?<![0-9A-Za-z+])(?<!\d[.,])(?=(?P<whole>(?P<short>\d{{12,19}}|\d{{8}}{_SEP}\d{{8}}"
    rf"|\d{{4}}{_SEP}\d{{4}}{_SEP}\d{{4}}{_SEP}\d{{2,4}}|\d{{4}}{_SEP}\d{{6}}{_SEP}\d{{4,5}}|\d{{6}}{_SEP}\d{{6,13}})"
    rf"(?:{_SEP}\d{{1,3}})?){_END})"
)
_LOOSE_CARD = re.compile(rf"{_START}\d(?:{_SEP}?\d){{11,18}}{_END}")
# Issuers' ranges by length. Those that other numbers often have (13 digits: bar codes) need a cue.
_ISSUED = re.compile(
    r"4(?:\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720|220[0-4]|9792|50[0-9]\d|56\d\d|60\d\d|636\d"
    r"|637\d|81\d\d)\d{12}"
    r"|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11}|(?:6011|64[4-9]\d|65\d\d|62\d\d|35[2-8]\d)\d{12,15}|(?:50|5[678]|6)\d{14,17}"
)
_ISSUED_AFTER_CUE = re.compile(r"4\d{12}|35\d{14}|(?:1800|2131)\d{11}|(?:50|5[678]|6)\d{10,17}")
_CARD_WORD = (
    r"(?:cards?|visa|mastercard|amex|maestro|discover|cc|tarjeta|carte|karte|carta|cartao|kaart|kort|karta|kart|карт[аыу]|кредитк[аи]"
    r"|卡号?|カード(?:番号)?|카드)"
)
_NEAR_CARD = re.compile(rf"(?<![a-z]){_CARD_WORD}(?![a-z])[^\0]{{0,30}}\Z|(?:kredit|bank|debit|credit){_CARD_WORD}[^\0]{{0,30}}\Z")
_AT_CARD = re.compile(rf"{_CARD_WORD}{_IS}\Z")


def cards(seen: Seen) -> Iterator[Found]:
    for match in _CARD.finditer(seen.text):
        before = seen.low[max(0, match.start() - 40) : match.start()]
        # A security code may follow the number: of both readings the longer one first.
        for group in ("short",) if match["whole"] == match["short"] else ("whole", "short"):
            if _is_card(match[group], before):
                yield "card number", *match.span(group)
                break
    for match in _LOOSE_CARD.finditer(seen.text):
        before = seen.low[max(0, match.start() - 40) : match.start()]
        digits = _digits(match[0])
        if _NEAR_CARD.search(before) and _is_issued(digits) and luhn.is_valid(digits):
            yield "card number", *match.span()


def _is_card(number: str, before: str) -> bool:
    digits = _digits(number)
    if _ISSUED.fullmatch(digits):
        # A mistyped card number is still most of a card number.
        return luhn.is_valid(digits) or bool(_AT_CARD.search(before))
    return bool(_ISSUED_AFTER_CUE.fullmatch(digits) and luhn.is_valid(digits) and _NEAR_CARD.search(before))


def _is_issued(digits: str) -> bool:
    return bool(_ISSUED.fullmatch(digits) or _ISSUED_AFTER_CUE.fullmatch(digits))


def _digits(number: str) -> str:
    return "".join(char for char in number if char.isdigit())


# IBAN

_IBAN = re.compile(rf"{_START}(?=[a-z]{{2}}\d\d(?:[ .\-]?[a-z0-9]){{11,30}})")
_IBAN_CUE = re.compile(rf"iban{_IS}\Z")


def ibans(seen: Seen) -> Iterator[Found]:
    for match in _IBAN.finditer(seen.low):
        length = _iban_length(seen.text[match.start() : match.start() + 2].upper())
        if not length:
            continue
        number = re.compile(rf"[a-z0-9](?:[ .\-]?[a-z0-9]){{{length - 1}}}{_END}").match(seen.low, match.start())
        if number and (
            iban.is_valid(re.sub(r"[ .\-]", "", number[0]), check_country=False)
            or _IBAN_CUE.search(seen.low, max(0, match.start() - 30), match.start())
        ):
            yield "IBAN", *number.span()


@cache
def _iban_length(country: str) -> int:
    """0 where there are no IBANs."""
    structure = numdb.get("iban").info(country)[0][1].get("bban", "")
    return sum(map(int, re.findall(r"(\d+)!", structure))) + 4 if structure else 0


# Identity numbers


# Named after the modules of stdnum that check them.
_SHAPES = re.compile(
    r"(?<![0-9a-z.])(?<!\d-)(?:"
    r"(?P<us_ssn>\d{3}-\d\d-\d{4})"
    r"|(?P<br_cpf>\d{3}\.\d{3}\.\d{3}-\d\d)"
    r"|(?P<cn_ric>\d{17}[\dx])"
    r"|(?P<kr_rrn>\d{6}-[1-8]\d{6})"
    r"|(?P<fr_nir>[12] ?\d\d ?\d\d ?\d[\dab] ?\d{3} ?\d{3} ?\d\d)"
    r"|(?P<fi_hetu>\d{6}[+a]\d{3}[\da-y])"
    r"|(?P<es_nie>[xyz]\d{7}[a-z])"
    r"|(?P<it_codicefiscale>[a-z]{6}\d\d[a-ehlmprst]\d\d[a-z]\d{3}[a-z])"
    r"|(?P<mx_curp>[a-z]{4}\d{6}[hm][a-z]{5}[\da-z]\d)"
    r")(?![0-9a-z])(?!-\d)"
)
_SSN_CUE = Cue(
    "ssn|social security|social security number|social security no|social insurance number|sozialversicherungsnummer",
    rf"{_IS}(?P<number>\d{{3}}[ -]?\d\d[ -]?\d{{4}}|(?:(?<=are )|(?<=is )|(?<=: ))\d{{4}}"
    rf"|\d{{3}}[ -]\d{{3}}[ -]\d{{3}}|\d\d ?\d{{6}} ?[a-z] ?\d{{3}}){_END}",
)
_DATE = r"\d{4}-\d\d-\d\d|\d\d?[./-]\d\d?[./-]\d{4}"
_ID_CUE = Cue(
    "dni|d.n.i.|nif|cpf|pesel|bsn|burgerservicenummer|aadhaar|aadhar|pan card|personnummer|steuer-id|steuerid"
    "|steueridentifikationsnummer"
    "|national insurance|national id|tax id|identity card|id card|passport|passeport|pasaporte|reisepass|reisepassnummer"
    "|passaporto|passaporte"
    "|codice fiscale|tc kimlik|マイナンバー|身份证|身份证号|身份证号码|护照号码|護照號碼|パスポート番号|주민등록번호",
    rf"{_IS}(?!{_DATE})(?P<number>[a-z]{{0,5}}[ .-]?\d[\da-z]{{0,14}}(?:[ .-]\d[\da-z]{{0,5}}){{0,4}}(?:[ -][a-z])?){_END}",
)


def identities(seen: Seen) -> Iterator[Found]:
    for match in _SHAPES.finditer(seen.low):
        country, name = str(match.lastgroup).split("_")
        module = get_cc_module(country, name)
        if module and module.is_valid(match[0].upper()):
            yield "social security number" if name == "ssn" else "identity number", *match.span()
    for match in _SSN_CUE.finditer(seen.low):
        yield "social security number", *match.span("number")
    for match in _ID_CUE.finditer(seen.low):
        if sum(map(str.isalnum, match["number"])) >= 6:  # a year is none
            yield "identity number", *match.span("number")
