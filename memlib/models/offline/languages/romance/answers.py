"""Short answers, read as the statement that they make together with the question before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from memlib.claims.speech import SENTENCE
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.phrase import conjugation, of_user
from memlib.models.tasks import Turn

_LONGEST = 12
"""Words of an answer that is nothing but an answer."""


def as_statement(conversation: Sequence[Turn], language: Romance) -> str:
    """In the first person; empty when the last turn is not surely an answer."""
    if len(conversation) < 2 or conversation[-2].role != "assistant":
        return ""
    asked = [match[0].strip() for match in SENTENCE.finditer(conversation[-2].content) if match[0].strip().endswith("?")]
    answer = conversation[-1].content.strip().rstrip(" .!")
    plain = re.sub(rf"^(?:{language.answers.yes})[\s,]*", "", answer, flags=re.I)
    if not asked or not answer or len(answer.split()) > _LONGEST or answer.endswith("?") or of_user(plain, language):
        return ""
    return _polar(asked[-1], answer, language) or _valued(asked[-1], answer, language)


def _valued(question: str, answer: str, language: Romance) -> str:
    if re.match(language.answers.no, answer, re.I):
        return ""
    value = re.sub(rf"^(?:{language.answers.yes})[\s,]*", "", answer, flags=re.I)
    for pattern, statement in language.answers.asked:
        if value and (match := re.search(pattern, question, re.I)):
            return statement.replace("{what}", match.groupdict().get("what") or "").replace("{}", value)
    return ""


def _polar(question: str, answer: str, language: Romance) -> str:
    """Do you smoke? No."""
    match = re.search(language.answers.polar, question, re.I)
    first = _first(language).get(match["verb"].lower()) if match else None
    if match is None or first is None:
        return ""
    rest = re.sub(r"\b(?:algún|alguna|algum|alguma|qualche)\b", "", match["rest"])
    alternatives = re.split(r" (?:o|u|ou|oppure) ", rest)
    if re.fullmatch(language.answers.none, answer, re.I):
        return ". ".join(f"{language.told_not} {first} {each}" for each in alternatives)
    if len(alternatives) > 1:
        return ""
    if re.fullmatch(rf"(?:{language.answers.yes})", answer, re.I):
        return f"{first} {rest}"
    return f"{language.told_not} {first} {rest}" if re.fullmatch(rf"(?:{language.answers.no})", answer, re.I) else ""


@cache
def _first(language: Romance) -> dict[str, str]:
    """The forms of "I", by those with which the user is asked."""
    known = conjugation(language)
    found = {
        form.third: first for first, form in reversed(known.first.items()) if form.tense == "present" and not first.endswith("mos")
    }
    return found | {third + language.answers.you: first for third, first in found.items()}
