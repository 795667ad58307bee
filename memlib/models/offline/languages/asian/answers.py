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
    denied: tuple[tuple[str, str], ...]
    """The same of a no."""
    yes: str
    nay: str
    filler: str
    """Pattern of what surrounds the value of an answer."""
    no: str
    """Pattern of an answer that gives no value."""
    pause: str
    """Pattern of the marks between two values, which belong together."""


def agreed(question: str, answer: str, language: Answers) -> str:
    """What an answer says that begins with yes or no, whatever else it tells; empty when it does not."""
    last, head = _asked(question), re.split(r"[。！!?？\n，、,]", answer.strip())[0]
    forms = language.confirmed if re.fullmatch(language.yes, head) else language.denied if re.fullmatch(language.nay, head) else ()
    return next((form.replace("{}", found["v"]) for pattern, form in forms if (found := re.search(pattern, last))), "")


def as_statement(question: str, answer: str, language: Answers) -> str:
    """What the answer says; empty when it is not surely an answer."""
    last = _asked(question)
    first = re.split(r"[。！!?？\n]", answer.strip())[0]
    if not last or not first or len(first) > _LONGEST or re.search(r"[?？]", answer.split("。")[0]):
        return ""
    if several := _each(last, first, language):
        return several
    value = re.sub(language.filler, "", first)
    if not value or re.search(language.no, first):
        return ""
    value = re.sub(language.pause, "", value, count=1)
    return next((form.replace("{}", value) for pattern, form in language.asked if re.search(pattern, last)), "")


def _asked(question: str) -> str:
    asked = re.split(r"[。！!\n]", question.strip("。 ")) or [""]
    return next((piece for piece in reversed(asked) if re.search(r"[?？]|か$|呢$|吗$", piece)), "")


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
