"""Openings of a sentence that state something without a verb of their own: a role, a gerund, a bare name."""

from __future__ import annotations

import re
from functools import cache

from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.phrase import NAME, conjugation

_STATES = ("job", "diet", "afflicted", "nation", "parent", "trait", "marital", "allergic", "intolerant")
"""Patterns of what one is."""


def with_verbs(text: str, language: Romance) -> str:
    """The sentence with the verb that its opening leaves out: "como vegana, ..." is "soy vegana, ..."."""
    be = language.introducing[-1]
    stated = _self(language).sub(rf"\g<before>{be} ", text, count=1)
    text = _where(language).sub(
        r", \g<verb> \g<at>\g<place>" if stated != text else r"\g<at>\g<place>, \g<verb> \g<at>\g<place>", stated
    )
    text = _but(language).sub(rf"\g<but> {be} ", text)
    text = _roles(language).sub(rf"\g<before>{be} ", text, count=1)
    text = _bare_name(language).sub(rf"\g<before>{be} \g<name>, \g<age>", text, count=1)
    text = _greeting(language).sub(rf"\g<before>{be} \g<name>, \g<from>", text, count=1)
    text = _speaking(language).sub(rf"\g<before>{be} \g<name>", text, count=1)
    for gerund, first in language.gerunds.items():
        text = re.sub(rf"^(?P<before>{_greeted(language)}¿?){gerund}\b", rf"\g<before>{first}", text, flags=re.I)
    return text


def _greeted(language: Romance) -> str:
    return rf"(?:(?:{language.openers})(?!\w)[\s,!]*)*"


@cache
def _roles(language: Romance) -> re.Pattern[str]:
    state = "|".join(expanded(f"<{name}>", language) for name in _STATES)
    role = rf"(?:{language.as_}) (?:{language.patterns['a']} )?(?=(?:{state})\b[^,?]*,)"
    fragment = expanded("(?=(?:<allergic>|<intolerant>) )", language)
    return re.compile(rf"^(?P<before>{_greeted(language)})(?:{role}|{fragment})", re.I)


@cache
def _but(language: Romance) -> re.Pattern[str]:
    state = "|".join(expanded(f"<{name}>", language) for name in _STATES)
    return re.compile(rf"\b(?P<but>pero|ma|mas) (?:sí|sì|sim|si) (?=(?:{state})\b)", re.I)


@cache
def _where(language: Romance) -> re.Pattern[str]:
    """ "en Lugo, donde vivo desde 2015": where one lives is said before the verb for it."""
    verbs = "|".join(form for form, told in conjugation(language).first.items() if told.verb in language.verbs["live"].split())
    return re.compile(
        rf"\b(?P<at>(?:en|a|in|em) )(?P<place>{NAME}),? (?:en )?(?:donde|dove|onde) (?:yo |eu |io )?(?P<verb>{verbs})\b", re.I
    )


@cache
def _self(language: Romance) -> re.Pattern[str]:
    """ "Io vegetariano": the pronoun alone."""
    state = "|".join(expanded(f"<{name}>", language) for name in _STATES)
    return re.compile(rf"^(?P<before>{_greeted(language)})(?:yo|io|eu),? (?=(?:{state})\b)", re.I)


@cache
def _bare_name(language: Romance) -> re.Pattern[str]:
    age = rf"(?P<age>(?:{language.patterns['number']}) {language.patterns['years']})"
    return re.compile(rf"^(?P<before>{_greeted(language)})(?:{language.here} )?(?P<name>{NAME}),? {age}(?=[,.]|$)", re.I)


@cache
def _greeting(language: Romance) -> re.Pattern[str]:
    """ "Hola, Ana de Lugo": behind a greeting only."""
    return re.compile(
        rf"^(?P<before>(?:(?:{language.openers})(?!\w)[\s,!]*)+)(?P<name>{NAME}) (?P<from>(?:de|da|di) {NAME})(?=[.,!]|$)", re.I
    )


@cache
def _speaking(language: Romance) -> re.Pattern[str]:
    """ "Ana por aquí, fontanera en Lugo"."""
    return re.compile(rf"^(?P<before>{_greeted(language)})(?P<name>{NAME}) (?:por (?:acá|aquí|aqui)|aquí|aqui|qui)(?=[,.])", re.I)


def expanded(pattern: str, language: Romance) -> str:
    """With the language's own patterns for the names in angle brackets."""
    while found := re.search(r"<(\w+)>", re.sub(r"\?P<\w+>", "", pattern)):
        pattern = pattern.replace(found[0], f"(?:{language.patterns[found[1]]})")
    return pattern
