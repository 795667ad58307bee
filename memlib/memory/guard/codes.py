"""Codes after a cue word: PINs, security codes of cards, codes that open doors and those that restore an account."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memlib.memory.guard.cues import LINK, Cue
from memlib.memory.guard.seen import Found, Seen

_DIGITS_END = r"(?![0-9a-z_%/]|[.,:-]\d)"
# Codes that restore an account come in groups of letters and digits, and many at a time.
_RECOVERY = r"(?:\d{4,12}|(?=(?:[a-z-]{0,60}\d){2})[a-z\d]{4,12}-?[a-z\d]{2,12})(?:-[a-z\d]{2,12}){0,7}"
_CODES = (
    (
        "PIN",
        Cue(
            "pin|pin code|pin number|pin no|pincode|pin-code|pin-nummer|geheimzahl|codigo pin|codice pin|pin码|nip|暗証番号",
            rf"{LINK}(?P<value>[\"'`]?\d(?:[ -]?\d){{3,11}}){_DIGITS_END}",
        ),
    ),
    (
        "security code",
        Cue(
            "cvv|cvv2|cvv code|cvv number|cvc|cvc2|cvc code"
            "|cvn|csc|security code|security number|card verification value|card verification code|prufziffer"
            "|prufnummer"
            "|kartenprufnummer|sicherheitscode|codigo de seguridad|codigo de seguranca|cryptogramme|cryptogramme visuel"
            "|code de securite"
            "|codice di sicurezza|安全码|セキュリティコード",
            rf"{LINK}(?P<value>\d{{3,8}}){_DIGITS_END}",
        ),
    ),
    (
        "access code",
        Cue(
            "access code|entry code|door code|gate code|alarm code|unlock code|verification code|one-time code|2fa code|otp code"
            "|login code|otp"
            "|safe code|safe combination|lock combination|garage code|voicemail code|turcode|zugangscode|codigo de acceso|code d'acces",
            rf"{LINK}(?P<value>[\"'`]?#?\d(?:[ -]?\d){{2,11}}[#*]?){_DIGITS_END}",
        ),
    ),
    (
        "access code",
        Cue(
            "backup code|backup codes|recovery code|recovery codes|recovery key|emergency code|emergency codes|scratch codes"
            "|wiederherstellungscode|wiederherstellungscodes|wiederherstellungsschlussel|ersatzcode|ersatzcodes|code de secours"
            "|codes de secours|code de recuperation|codes de recuperation|codigo de recuperacion|codigos de recuperacion"
            "|codigo de respaldo|codigos de respaldo|codice di recupero|codici di recupero|codice di backup|codici di backup"
            "|codigo de recuperacao|codigos de recuperacao|备用验证码|恢复代码|バックアップコード|リカバリーコード",
            rf"{LINK}(?P<value>{_RECOVERY}(?:(?:,|;| and| or)?\s{{1,2}}{_RECOVERY}){{0,20}}){_DIGITS_END}",
        ),
    ),
)
# "PIN code 560001 Bengaluru": in India a PIN is also a postal code, of six digits.
_POSTAL = re.compile(r"[1-8]\d\d ?\d{3}")
_PLACE = re.compile(
    r"\b(?:india|address|postal|post office|postcode|zip|pincode of|bengaluru|bangalore|mumbai|delhi|chennai|kolkata|hyderabad|pune"
    r"|ahmedabad|jaipur|lucknow|kochi|surat|kanpur|nagpur|indore|bhopal|patna|vadodara|gurugram|gurgaon|noida|chandigarh|coimbatore"
    r"|mysuru|mysore|karnataka|maharashtra|kerala|tamil nadu|telangana|gujarat|rajasthan|uttar pradesh|west bengal|punjab|haryana"
    r"|bihar|odisha|assam|goa)\b"
)
_LOCK = re.compile(r"\b(?:card|bank|atm|debit|credit|sim|phone|unlock|login|account|upi|my|his|her)\b")


def codes(seen: Seen) -> Iterator[Found]:
    for kind, cue in _CODES:
        for match in cue.finditer(seen.low):
            if kind != "PIN" or not _is_postal(seen.low, match):
                yield kind, *match.span("value")


def _is_postal(low: str, match: re.Match[str]) -> bool:
    """Whether a place stands near, and nothing that a PIN would unlock."""
    around = low[max(0, match.start() - 60) : match.end() + 40]
    return bool(_POSTAL.fullmatch(match["value"]) and _PLACE.search(around) and not _LOCK.search(around))
