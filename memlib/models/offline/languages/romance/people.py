"""The user's people and animals: who a clause speaks of, and the memories that name them."""

from __future__ import annotations

import re
from functools import cache

from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.phrase import NAME, Subject

_SEVERAL = frozenset({"Los", "Las", "I", "Le", "Os", "As"})


def subject_of(text: str, language: Romance) -> tuple[Subject, str] | None:
    """Whom the text speaks of when it begins with "my ...", and what it goes on with."""
    match = _mine(language).match(text)
    if match is None:
        return None
    word, quality, name = match["kin"].lower(), match["quality"] or "", (match["name"] or "").strip(" ,")
    article = article_of(word, language)
    told = f"{article} {word}{quality} {language.of_user}"
    return Subject(f"{told}, {name}," if name else told, word, name, article in _SEVERAL, told), text[match.end() :]


def remembered_subject(memory: str, language: Romance) -> tuple[Subject, str] | None:
    """Whom a memory speaks of when it begins with "the user's ...", and what it goes on with."""
    words = "|".join(sorted((word for group in language.kin.values() for word in group.split()), key=len, reverse=True))
    opening = rf"(?P<told>(?P<article>{'|'.join(language.kin)}) (?P<kin>{words})(?: (?:{language.qualities}))? {language.of_user})"
    match = re.match(rf"{opening}(?:, (?P<name>{NAME}),)? ", memory, re.I)
    if match is None:
        return None
    several = match["article"] in _SEVERAL
    return Subject(match["told"], match["kin"].lower(), match["name"] or "", several, match["told"]), memory[match.end() :]


def article_of(word: str, language: Romance) -> str:
    return next(article for article, words in language.kin.items() if word in words.split())


def in_apposition(text: str, language: Romance) -> str:
    """Without the commas around a name, and with a verb for an age: "mi hija Ana, 6 años, pinta" is "mi hija Ana tiene 6 años, pinta"."""
    words = "|".join(sorted((word for group in language.kin.values() for word in group.split()), key=len, reverse=True))
    kin = rf"\b(?P<kin>(?:{language.mine}) (?:{words})(?: (?:{language.qualities}))?)"
    text = re.sub(rf"{kin}, (?:(?:o|a) )?(?P<name>{NAME}),", r"\g<kin> \g<name>", text, flags=re.I)
    age = rf"(?P<age>(?:{language.patterns['number']}) {language.patterns['years']})"
    return re.sub(
        rf"{kin}(?P<name> {NAME})?,? \(?{age}\)?,", rf"\g<kin>\g<name> {language.told['has'].format('')}\g<age>,", text, flags=re.I
    )


def named_in(text: str, language: Romance) -> list[tuple[str, str]]:
    """Word and name of each whom the text names beside "my"."""
    words = "|".join(
        sorted(
            (word for article, group in language.kin.items() if article not in _SEVERAL for word in group.split()),
            key=len,
            reverse=True,
        )
    )
    pattern = rf"\b(?:{language.mine}) (?P<kin>{words})(?: (?:{language.qualities}))? (?P<name>{NAME})"
    return [(match["kin"].lower(), match["name"]) for match in re.finditer(pattern, in_apposition(text, language), re.I)]


@cache
def _mine(language: Romance) -> re.Pattern[str]:
    words = "|".join(sorted((word for group in language.kin.values() for word in group.split()), key=len, reverse=True))
    idle = rf"(?:(?:{language.openers}|{language.idle}),?\s+)*"
    # "The cat is called Toby": of what has a name already known, the article does.
    owner = rf"{language.mine}|{language.patterns['the']}(?= [\w ]{{2,30}}(?:{language.named}))"
    kin = rf"(?P<kin>{words})(?P<quality>(?: (?:{language.qualities}))?)"
    name = rf"(?:,? (?:(?:o|a) )?(?P<name>{NAME}),?)?"
    return re.compile(rf"{idle}(?:{owner}) {kin}{name}\s+(?!(?:{language.together}))", re.I)
