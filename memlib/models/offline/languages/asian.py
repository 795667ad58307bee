"""Reads what a sentence of Chinese or Japanese states in the first person, and tells it in the third."""

from __future__ import annotations

import re

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.chinese import CHINESE, KIN
from memlib.models.offline.languages.grammar import Asian
from memlib.models.offline.languages.japanese import JAPANESE
from memlib.models.offline.languages.relations import relation

_KANA = re.compile(r"[\u3040-\u30ff]")


def facts_of(text: str) -> list[Fact]:
    """The facts of a sentence."""
    language = JAPANESE if _KANA.search(text) else CHINESE
    found: list[Fact] = []
    speaks, spoken_of = False, ""
    for part in re.split(language.parts, text):
        clause = part.strip("。.！!？? ")
        if language is CHINESE and (subject := re.match(_CHINESE_SUBJECT, clause)):
            speaks, spoken_of = clause.startswith("我") and not subject["who"], subject["who"] or ""
        if not clause or re.search(language.asks, clause):
            continue
        whole = f"我{spoken_of}{re.sub('^[他她它]', '', clause)}" if spoken_of and not clause.startswith("我") else clause
        said = _of_clause(whole, language)
        if not said and speaks and language is CHINESE and not clause.startswith("我"):
            said = _of_clause(f"我{clause}", language)
        found += [fact for fact in said if fact not in found]
    return found


def _of_clause(clause: str, language: Asian) -> list[Fact]:
    if kin := re.fullmatch(language.kin, clause):
        return [Fact(relation("kin", "{}"), language.kin_form.format(who=kin["who"], rest=kin["rest"]))]
    found: list[Fact] = []
    for name, pattern, form in language.said:
        match = re.match(pattern, clause) if name == "avoids" else re.fullmatch(pattern, clause)
        if match is None:
            continue
        many = name in {"likes", "dislikes", "speaks", "avoids", "allergy"}
        values = re.split(language.each, _SOON.sub("", match["v"])) if many else [_SOON.sub("", match["v"])]
        found += [Fact(relation(name, form), value) for value in values if not _POINTS.match(value)]
        if name != "avoids":
            break
    return found


_CHINESE_SUBJECT = re.compile(rf"我(?:家|们家)?(?:的)?(?P<who>{KIN})?")
_SOON = re.compile(r"明年|后年|今年|下个?月|下周|最近|来年|来月|来週|今度")
_POINTS = re.compile(r"(?:.*了$|それ|これ|あれ|あなた|この|その|何|誰|你|您|这|那|什么|他|她|谁|哪|一个人|个)")


def forms() -> set[tuple[str, str]]:
    """Sentences of the third person with {} for the value, each with its relation."""
    return {(form, name) for language in (JAPANESE, CHINESE) for name, _, form in language.said}
