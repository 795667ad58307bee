"""Short answers, made into the statement that they are together with the assistant's question."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LONGEST = 40
"""Characters of an answer that is nothing but an answer."""


@dataclass(frozen=True, eq=False)
class Answers:
    asked: tuple[tuple[str, str], ...]
    """Patterns of a question, with the statement that an answer to it makes, {} for the answer."""
    confirmed: tuple[tuple[str, str], ...]
    """Patterns of a question for a yes, with the statement that a yes makes; {} for the group `v`."""
    parts: tuple[tuple[str, str, str], ...]
    """Patterns of a question, of one of the things that answer it, and the statement that each makes."""
    yes: str
    filler: str
    """Pattern of what surrounds the value of an answer."""
    no: str
    """Pattern of an answer that gives no value."""
    pause: str
    """Pattern of the marks between two values, which belong together."""


def as_statement(question: str, answer: str, language: Answers) -> str:
    """What the answer says; empty when it is not surely an answer."""
    asked = re.split(r"[。！!\n]", question.strip("。 ")) or [""]
    last = next((piece for piece in reversed(asked) if re.search(r"[?？]|か$|呢$|吗$", piece)), "")
    first = re.split(r"[。！!?？\n]", answer.strip())[0]
    if not last or not first or len(first) > _LONGEST or re.search(r"[?？]", answer.split("。")[0]):
        return ""
    if re.fullmatch(language.yes, first):
        return next((form.replace("{}", found["v"]) for pattern, form in language.confirmed if (found := re.search(pattern, last))), "")
    if several := _each(last, first, language):
        return several
    value = re.sub(language.filler, "", first)
    if not value or re.search(language.no, first):
        return ""
    value = re.sub(language.pause, "", value, count=1)
    return next((form.replace("{}", value) for pattern, form in language.asked if re.search(pattern, last)), "")


def _each(question: str, answer: str, language: Answers) -> str:
    """What each thing of a list says, where all of them answer; empty otherwise."""
    things = [re.sub(language.filler, "", thing) for thing in re.split(r"(?:と|や|、|，|,|和)+", answer.rstrip("。")) if thing]
    said = [
        next(
            (
                form.replace("{}", thing)
                for asked, kind, form in language.parts
                if re.search(asked, question) and re.fullmatch(kind, thing)
            ),
            "",
        )
        for thing in things
    ]
    return "。".join(said) if said and all(said) else ""
