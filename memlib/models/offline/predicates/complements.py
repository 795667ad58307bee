"""How the tables of verbs say what a verb goes with: "a ~ shop, for …, # miles, !it"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

NUMBER = (
    r"(?:\d[\d.,]*|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"eighteen|"
    r"twenty|thirty|forty|fifty|sixty|a hundred|several|many|a few|a couple of|[a-z]+ty-[a-z]+)"
)
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
OFTEN = (
    rf"(?:every (?:single |other |second )?(?:day|morning|evening|night|week|weekend|month|year|summer|winter|spring|autumn|fall|"
    rf"afternoon|"
    rf"{WEEKDAY}|{NUMBER} \w+)(?: (?:morning|evening|night|afternoon))?|each (?:morning|evening|night|day|week|year|summer|winter)"
    rf"|{WEEKDAY[:-2]}s|(?:on|at) (?:the )?weekends?|weekends|most (?:days|mornings|evenings|nights|weekends|weeks|of the year)"
    rf"|(?:once|twice|thrice|{NUMBER} (?:times|days|nights|mornings|evenings|afternoons|shifts|hours)) (?:a|an|per|each|every) "
    r"(?:day|week|month|year|night|fortnight)|daily|nightly|weekly|monthly|fortnightly|year-round|all year(?: round)?|regularly|"
    r"religiously"
    r"|in (?:the )?(?:mornings?|evenings?|afternoons?|summers?|winters?|spring|autumn|off-season)|at night|before (?:bed|work|"
    r"breakfast|dawn)"
    r"|after (?:work|dinner|lunch|school)|first thing|on my (?:lunch break|day off|days off|commute)|during the (?:week|day))"
)
"""An adverbial that makes a habit of what it goes with."""
_SIGNS = {
    "@often": rf".*\b{OFTEN}(?!\w)", "…": ".*", "~ ": r"(?:[\w'-]+ ){0,3}?", "#": NUMBER, "^": r"(?-i:[A-ZÀ-Þ])[\w'.-]*", "+": r"\w",
}  # fmt: skip
_SIGN = re.compile("|".join(map(re.escape, _SIGNS)))


@dataclass(frozen=True)
class Complements:
    """What a verb may go with, and what it may not begin with."""

    wanted: re.Pattern[str]
    barred: re.Pattern[str]

    def __contains__(self, complement: str) -> bool:
        return self.wanted.match(complement) is not None and self.barred.match(complement) is None


def table(text: str) -> Mapping[str, Complements]:
    """Lines of "verb = alternative, alternative, !barred"; a verb without "=" goes with anything.

    In an alternative `~ ` is up to three words, `…` any, `#` a number, `^` a name, `+` any one, `@often` how often.
    """
    parts: dict[str, list[str]] = {}
    for line in text.strip().splitlines():
        verbs, _, alternatives = line.partition(" = ")
        for verb in verbs.split(", "):
            parts.setdefault(verb.strip(), []).extend(part.strip() for part in alternatives.split(","))
    return {verb: _complements(found) for verb, found in parts.items()}


def _complements(alternatives: list[str]) -> Complements:
    """An empty alternative goes with anything."""
    wanted = [part for part in alternatives if not part.startswith("!")]
    barred = [part[1:] for part in alternatives if part.startswith("!")]
    return Complements(_either(wanted), _either(barred) if barred else re.compile(r"(?!)"))


def _either(alternatives: list[str]) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(map(_pattern, alternatives)) + ")", re.I)


def _pattern(alternative: str) -> str:
    if not alternative:
        return ""
    plain = _SIGN.split(alternative)
    signs = [_SIGNS[sign] for sign in _SIGN.findall(alternative)]
    found = "".join(re.escape(text) + sign for text, sign in zip(plain, [*signs, ""]))
    return found if alternative.endswith(("…", "+", "£", "$", "€")) else rf"{found}(?!\w)"
