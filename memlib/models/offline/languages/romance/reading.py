"""Reads the facts of a sentence, and those of a memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import takewhile

from memlib.claims.speech import FICTION
from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.romance.belongings import owned_in, suffered_in
from memlib.models.offline.languages.romance.choosing import LANGUAGES
from memlib.models.offline.languages.romance.cutting import Clause, clauses, mended
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.household import aged, mentioned, named
from memlib.models.offline.languages.romance.levels import levels_of
from memlib.models.offline.languages.romance.people import remembered_subject, subject_of
from memlib.models.offline.languages.romance.phrase import Phrase, Subject, conjugation, of_other, of_user
from memlib.models.offline.languages.romance.refining import refined
from memlib.models.offline.languages.romance.sayings import said_by_idiom
from memlib.models.offline.languages.romance.styles import styles_of
from memlib.models.offline.languages.romance.telling import told
from memlib.models.offline.sentences import written

_OF_SELF = frozenset({"age", "job", "diet", "origin", "marital", "kin"})
"""What one says of oneself behind one's name."""
_LONGEST = 500
"""Characters of a sentence."""


def own_sentences(message: str, code: str) -> list[str]:
    """Those of its writer, before fiction begins; without those that are too long to be one."""
    own = written(message, speaks=_first_person(LANGUAGES[code]))
    return [sentence for sentence in takewhile(lambda text: not FICTION.search(text), own) if len(sentence) <= _LONGEST]


@cache
def _first_person(language: Romance) -> re.Pattern[str]:
    words = (*conjugation(language).first, *language.clitics, *language.progressive)
    return re.compile(rf"\b(?:{'|'.join(words)}|{language.mine}|{language.subject})\b", re.I)


def facts_in(message: str, code: str) -> list[Fact]:
    """The facts of its writer's own sentences."""
    return list(dict.fromkeys(fact for sentence in own_sentences(message, code) for fact in facts_of(sentence, code)))


def facts_of(sentence: str, code: str) -> list[Fact]:
    """What a sentence of this language states that lasts."""
    language = LANGUAGES[code]
    found: list[Fact] = [
        *said_by_idiom(mended(sentence, language), language),
        *styles_of(mended(sentence, language), language),
        *levels_of(sentence, language),
    ]
    last: Subject | None = None
    for clause in clauses(sentence, language):
        phrase = _phrase(clause, last, language)
        if phrase is None:
            continue
        last = phrase.subject if phrase.subject.kin else None
        if _of_today(clause.text, phrase, language):
            continue
        new = named(phrase, clause, language) or refined(told(phrase, language), phrase, clause, language)
        if new and new[0].relation.name == "name":
            new += introduced(clause, language)
        if found and (older := aged(found[-1], new, language)):
            found[-1:] = [older]
        else:
            found += [fact for fact in new if fact not in found]
    by_the_way = (*owned_in(sentence, language), *suffered_in(sentence, language))
    owned = [fact for fact in by_the_way if not any(fact.value in known.memory for known in found)]
    return [*found, *mentioned(sentence, found, language), *owned]


def _of_today(text: str, phrase: Phrase, language: Romance) -> bool:
    """What one does today is nothing that lasts, but for a birthday."""
    now = phrase.form.tense in {"present", "progressive"} and phrase.form.verb not in language.verbs["turn"].split()
    return now and re.search(rf"(?<!\w)(?:{language.today})(?!\w)", text, re.I) is not None


def introduced(clause: Clause, language: Romance) -> list[Fact]:
    """What follows a name: "soy Nerea, 29 años, ilustradora en Pamplona"."""
    found: list[Fact] = []
    for member in clause.following:
        for verb in language.introducing:
            phrase = of_user(f"{verb} {member}", language)
            if phrase and (new := [fact for fact in told(phrase, language) if fact.relation.name in _OF_SELF]):
                found += new
                break
    return found


def _phrase(clause: Clause, last: Subject | None, language: Romance) -> Phrase | None:
    """Of whom the clause speaks, or of whom the clause before it did."""
    if subject := subject_of(clause.text, language):
        return of_other(*subject, language)
    text, pronouns = re.subn(rf"^(?:{language.they}) ", "", clause.text, flags=re.I)
    if pronouns or not (own := of_user(text, language)):
        return of_other(replace(last, told=last.plain), text, language) if last and not clause.depends else None
    return own


def remembered(memory: str) -> Fact | None:
    """The fact that a memory in one of these languages says; None when no table reads it."""
    return next(_remembered(memory), None)


def _remembered(memory: str) -> Iterator[Fact]:
    for language in LANGUAGES.values():
        if (other := remembered_subject(memory, language)) and (phrase := of_other(*other, language)):
            yield from told(phrase, language)
        opening = re.match(rf"(?:{language.user}|{language.to_user}) ", memory)
        if opening is None:
            continue
        tastes = opening[0].startswith(language.to_user)
        if phrase := of_other(Subject(language.user, plain=language.user), memory[opening.end() :], language, dative=tastes):
            yield from told(phrase, language)
