"""A clause taken apart: who it speaks of, its verb, and what goes with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache

from memlib.models.offline.languages.romance.conjugation import Conjugation, Form, conjugated
from memlib.models.offline.languages.romance.grammar import Romance

NAME = r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?"
_WORD = re.compile(r"[\w'’-]+")


@dataclass(frozen=True)
class Subject:
    """Whom a clause speaks of."""

    told: str
    """How a memory about them begins."""
    kin: str = ""
    """The word for them; empty for the user."""
    name: str = ""
    several: bool = False
    plain: str = ""
    """The same without the name, for what is told next."""


@dataclass(frozen=True)
class Phrase:
    subject: Subject
    form: Form
    rest: str
    reflexive: bool = False
    negation: str = ""
    taste: str = ""
    """likes or dislikes, of verbs whose subject is what one likes."""
    beside: tuple[str, ...] = ()
    """Adverbials that stood before the verb."""
    changed: bool = False
    no_longer: bool = False


@dataclass(frozen=True)
class _Head:
    """What stands before the verb."""

    left: str
    negation: str = ""
    clitic: str = ""
    dative: str = ""
    """The pronoun of whoever likes something."""
    beside: tuple[str, ...] = ()
    changed: bool = False
    no_longer: bool = False
    named: bool = field(default=False, kw_only=True)
    """Whether the subject is there."""


@cache
def conjugation(language: Romance) -> Conjugation:
    verbs = dict.fromkeys(verb for group in language.verbs.values() for verb in group.split())
    return conjugated(verbs, language.paradigm)


def of_user(text: str, language: Romance) -> Phrase | None:
    """The clause, if it is in the first person."""
    head = _head(text, language)
    if head.dative:
        return _taste(head, Subject(language.user), language) if _of_speaker(head.dative, language) else None
    found = _verb(head.left, conjugation(language).first, language, first=True)
    if found is None:
        return None
    form, rest = found
    return _phrase(head, Subject(language.user), form, rest)


def of_other(subject: Subject, text: str, language: Romance, *, dative: bool = False) -> Phrase | None:
    """What is said of the subject in the third person; or to it, as a taste is."""
    head = _head(text, language)
    if head.dative or dative:
        if _of_speaker(head.dative, language) and not dative:
            return None
        return _taste(head, subject, language)
    forms = conjugation(language).plural if subject.several else conjugation(language).third
    found = _verb(head.left, forms, language, first=False)
    return _phrase(head, subject, *found) if found else None


def _phrase(head: _Head, subject: Subject, form: Form, rest: str) -> Phrase:
    return Phrase(
        subject, form, rest, bool(head.clitic), head.negation, "", head.beside, head.changed, head.no_longer
    )  # fmt: skip


def _head(text: str, language: Romance) -> _Head:
    """Step by step over all that may stand before a verb."""
    head = _Head(text.strip())
    patterns = _steps(language)
    while True:
        for kind, pattern in patterns:
            if match := pattern.match(head.left):
                head = _stepped(head, kind, match, language)
                break
        else:
            return head


@cache
def _steps(language: Romance) -> tuple[tuple[str, re.Pattern[str]], ...]:
    clitics = "|".join((*language.clitics, language.reflexive))
    steps = (
        ("no longer", language.no_longer), ("changed", language.changed), ("beside", language.since), ("beside", language.often),
        ("beside", language.when), ("idle", language.moment), ("idle", language.idle), ("idle", language.openers), ("idle", language.subject),
        ("beside", rf"(?:con|coi|col|com) (?:(?:i|le|os|as) )?(?:{language.mine}) (?:{'|'.join(' '.join(language.kin.values()).split())})"),
        ("dative", language.dative), ("negation", language.not_), ("clitic", clitics),
    )  # fmt: skip
    return tuple((kind, re.compile(rf"(?:{pattern})(?!\w)[\s,]*", re.I)) for kind, pattern in steps)


def _stepped(head: _Head, kind: str, match: re.Match[str], language: Romance) -> _Head:
    said, left = match[0].strip(" ,"), head.left[match.end() :]
    if kind == "dative" and not re.match(rf"(?:(?:{language.not_})\s+)?(?:{'|'.join(language.tastes)})\b", left, re.I):
        # The same pronoun is reflexive before other verbs: me gusta, me llamo.
        kind = "clitic" if said.lower() in language.clitics else "idle"
    if kind == "beside":
        return replace(head, left=left, beside=(*head.beside, said))
    if kind == "negation":
        return replace(head, left=left, negation=said)
    if kind == "clitic":
        return replace(head, left=left, clitic=said)
    return replace(
        head, left=left, dative=said.lower() if kind == "dative" else head.dative, changed=head.changed or kind == "changed",
        no_longer=head.no_longer or kind == "no longer",
    )  # fmt: skip


def _of_speaker(pronoun: str, language: Romance) -> bool:
    """me gusta, a me piace; not le gusta."""
    return bool(set(pronoun.split()) & {*language.clitics, "me", "noi"})


def _taste(head: _Head, subject: Subject, language: Romance) -> Phrase | None:
    for pattern, relation in language.tastes.items():
        if match := re.match(rf"(?:{pattern})(?!\w)", head.left, re.I):
            phrase = _phrase(head, subject, Form(match[0].lower(), "", "present"), head.left[match.end() :].strip())
            return replace(phrase, taste=relation, reflexive=False)
    return None


def _verb(text: str, forms: dict[str, Form], language: Romance, *, first: bool) -> tuple[Form, str] | None:
    """The verb at the text's begin, of one word or of several, and what follows it."""
    word = _WORD.match(text)
    if word is None:
        return None
    if compound := _compound(text, language, first=first):
        return compound
    form = forms.get(word[0].lower())
    return (form, text[word.end() :].strip()) if form else None


def _compound(text: str, language: Romance, *, first: bool) -> tuple[Form, str] | None:
    words = re.sub(rf"^(\w+) (?:{language.idle}|{language.changed}) (?=\w)", r"\1 ", text, flags=re.I).split(" ")
    known = conjugation(language)
    for pattern, told, tense in language.periphrases:
        match = re.match(rf"(?:{pattern}) (?P<verb>\w+)(?:{'|'.join(language.clitics)})?\b", text, re.I) if first else None
        if match and (verb := match["verb"].lower()) in known.infinitives:
            return Form(f"{told} {verb}", verb, tense), text[match.end() :].strip()
    if len(words) < 2:
        return None
    auxiliary, main = words[0].lower(), words[1].lower().strip(",")
    rest = " ".join(words[2:])
    for table, lexicon, tense in ((language.progressive, known.gerunds, "progressive"), (language.perfect, known.participles, "past")):
        third = table.get(auxiliary) if first else next((told for told in table.values() if told == auxiliary), None)
        verb = lexicon.get(main) or lexicon.get(re.sub(r"a$|[ei]$", "o", main))
        if third and verb:
            return Form(f"{third} {re.sub(r'a$|[ei]$', 'o', main) if tense == 'past' else main}", verb, tense), rest
    return None
