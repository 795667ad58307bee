"""The user's people and animals: who a clause speaks of, and the memories that name them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
    told = f"{article} {word}{quality}{match['aged'] or ''} {language.of_user}"
    return Subject(f"{told}, {name}," if name else told, word, name, article in _SEVERAL, told), text[match.end() :]


def remembered_subject(memory: str, language: Romance) -> tuple[Subject, str] | None:
    """Whom a memory speaks of when it begins with "the user's ...", and what it goes on with."""
    opening = (
        rf"(?P<told>(?P<article>{'|'.join(language.kin)}) (?P<kin>{_words(language)})(?: (?:{language.qualities}))? {language.of_user})"
    )
    match = re.match(rf"{opening}(?:, (?P<name>{NAME}),)? ", memory, re.I)
    if match is None:
        return None
    several = match["article"] in _SEVERAL
    return Subject(match["told"], match["kin"].lower(), match["name"] or "", several, match["told"]), memory[match.end() :]


def article_of(word: str, language: Romance) -> str:
    return next(article for article, words in language.kin.items() if word in words.split())


def in_apposition(text: str, language: Romance) -> str:
    """The name behind the word for its bearer, without commas, and with a verb for an age: "mi hija Ana, 6 años, pinta" is
    "mi hija Ana tiene 6 años, pinta", and "Luna, mi gata de 3 años" is "mi gata Luna de 3 años"."""
    kin = rf"(?P<kin>(?:{language.mine}) (?:{_words(language)})(?: (?:{language.qualities}))?)"
    age = rf"(?P<age>(?:{language.patterns['number']}) {language.patterns['years']})"
    text = re.sub(rf"\b(?P<kin>{_words(language)}) \((?P<name>{NAME})\)", r"\g<kin> \g<name>", text, flags=re.I)
    text = re.sub(
        rf"(?:\b(?:el|la|il|o|a) )?\b(?P<name>{NAME}), {kin}(?P<aged> (?:de|di) {age})?(?:,|(?=[.;]|$))",
        r"\g<kin> \g<name>\g<aged>",
        text,
        flags=re.I,
    )
    text = re.sub(rf"\b{kin}, (?:(?:o|a) )?(?P<name>{NAME}),(?! (?:un|una|uma|um)\b)", r"\g<kin> \g<name>", text, flags=re.I)
    text = re.sub(
        rf"\b{kin}(?P<name> {NAME}),? (?P<age>\d{{1,2}})(?=,)",
        rf"\g<kin>\g<name> {language.told['has'].format('')}\g<age>",
        text,
        flags=re.I,
    )
    return re.sub(
        rf"\b{kin}(?P<name> {NAME})?,? \(?{age}\)?,", rf"\g<kin>\g<name> {language.told['has'].format('')}\g<age>,", text, flags=re.I
    )


@dataclass(frozen=True)
class Named:
    """One whom a text names beside "my"."""

    kin: str
    name: str
    kind: str
    """What kind of animal: "un siamés"."""
    age: str


def named_kin(language: Romance) -> str:
    """Pattern of "my" with the word for one of the user's, and a name; what is done follows."""
    name = rf"(?:,? (?:(?:o|a) )?(?P<name>{NAME}),?)?"
    return rf"(?:{language.mine}) (?P<kin>{_words(language, several=False)})(?: (?:{language.qualities}))?{name} "


def named_in(text: str, language: Romance) -> list[Named]:
    age = rf"(?P<age>{language.patterns['number']}) {language.patterns['years']}"
    pattern = (
        rf"\b(?:{language.mine}) (?P<kin>{_words(language, several=False)})(?: (?:{language.qualities}))?,? (?:(?:o|a) )?(?P<name>{NAME})"
        rf"(?:, (?P<kind>(?:un|una|um|uma) [\w-]+(?: (?!d[ei]\b)[\w-]+)?))?(?:,? (?:de|di) {age}(?=[,.;]|$| \w+))?(?=\W|$)"
    )
    found = re.finditer(pattern, in_apposition(text, language), re.I)
    return [Named(match["kin"].lower(), match["name"], match["kind"] or "", match["age"] or "") for match in found]


def with_kin(message: str, memories: Iterable[str], language: Romance) -> str:
    """With the word for their bearer before the names that memories tell of: "Vera ya tiene 7" is "mi hija Vera ya tiene 7"."""
    mine = language.mine_of
    for kin, name in (pair for memory in memories for pair in _named_by(memory, language)):
        article = "el |la |il |lo |o |a "
        begin = rf"(?:^|(?<=[.!?,;:¿¡] )|(?<= y )|(?<= e ))(?:{article})?{re.escape(name)}(?= (?:ya |já |ora |adesso |ahora |agora )?(?!y\b|e\b)[a-zà-ÿ])"
        hers = article_of(kin, language) in {"La", "A"}
        flags = re.I if message == message.lower() and len(name) > 3 else 0
        message = re.sub(begin, f"{mine[hers]} {kin} {name}", message, flags=flags)
    return message


def _named_by(memory: str, language: Romance) -> Iterator[tuple[str, str]]:
    words = _words(language, several=False)
    called = f"{language.named}|{'|'.join(language.called)}"
    for pattern in (
        rf"\b(?P<kin>{words})(?: (?:{language.qualities}))? {language.of_user}, (?P<name>{NAME}),",
        rf"\b(?P<kin>{words})(?: [\w-]+)? (?:{called}) (?P<name>{NAME})",
        rf"\b(?P<kin>{words})(?: (?:{language.qualities}))? {language.of_user} (?:{language.named}) (?P<name>{NAME})",
    ):
        if match := re.search(pattern, memory, re.I):
            yield match["kin"].lower(), match["name"].split(" ")[0]


@cache
def _words(language: Romance, *, several: bool = True) -> str:
    """The words for those of the user, the longest first."""
    groups = (group for article, group in language.kin.items() if several or article not in _SEVERAL)
    return "|".join(sorted((word for group in groups for word in group.split()), key=len, reverse=True))


@cache
def _mine(language: Romance) -> re.Pattern[str]:
    idle = rf"(?:(?:{language.openers}|{language.idle}),?\s+)*"
    # "The cat is called Toby": of what has a name already known, the article does.
    owner = rf"{language.mine}|{language.patterns['the']}(?= [\w ]{{2,30}}(?:{language.named}))"
    kin = rf"(?P<kin>{_words(language)})(?P<quality>(?: (?:{language.qualities}))?)"
    name = (
        rf"(?:,? (?:(?:o|a) )?(?P<name>{NAME}),?)?(?P<aged> (?:de|di) (?:{language.patterns['number']}) {language.patterns['years']})?"
    )
    return re.compile(rf"{idle}(?:(?:{owner}) |(?=(?:{language.parents})(?!\w))){kin}{name}\s+(?!(?:{language.together}))", re.I)
