"""Times of day as they are told ("half past 6", "a las 2 y media de la tarde"), rewritten as HH:MM."""

from __future__ import annotations

import re

_HOUR = r"(?<![\d:.,])(?P<hour>1?\d|2[0-4])"
_BEFORE = {"half past": 30, "quarter past": 15, "quarter to": -15, "halb": -30, "viertel nach": 15, "viertel vor": -15}
_AFTER = {
    "et demie": 30, "et quart": 15, "moins le quart": -15, "y media": 30, "y cuarto": 15, "menos cuarto": -15,
    "e mezza": 30, "e mezzo": 30, "e un quarto": 15, "meno un quarto": -15, "e meia": 30,
}  # fmt: skip
_TOLD_BEFORE = re.compile(rf"\b(?P<told>{'|'.join(_BEFORE)}) {_HOUR}\b", re.I)
_TOLD_AFTER = re.compile(rf"{_HOUR}(?: heures?| horas)? (?P<told>{'|'.join(_AFTER)})\b", re.I)
_LATE = re.compile(
    rf"{_HOUR}(?::(?P<minute>[0-5]\d))? (?:de la (?:tarde|noche)|da (?:tarde|noite)|di sera|del pomeriggio|du soir"
    r"|de l['’]apr[eè]s-midi|in the (?:afternoon|evening)|at night|abends|nachmittags)\b",
    re.I,
)
_NOON = re.compile(r"\b(?:at|by|until|till|before|after) (?:noon|(?P<night>midnight))\b", re.I)


def in_hours(text: str) -> str:
    text = _TOLD_BEFORE.sub(lambda match: _at(int(match["hour"]), _BEFORE[match["told"].lower()]), text)
    text = _TOLD_AFTER.sub(lambda match: _at(int(match["hour"]), _AFTER[match["told"].lower()]), text)
    text = _NOON.sub(lambda match: _at(0 if match["night"] else 12, 0), text)
    return _LATE.sub(lambda match: _at(int(match["hour"]) % 12 + 12, int(match["minute"] or 0)), text)


def _at(hour: int, minutes: int) -> str:
    """Minutes before the hour are negative."""
    return f"{(hour * 60 + minutes) // 60 % 24}:{minutes % 60:02d}"
