"""The order of the languages that say subject, small words, verb and the rest: what stands in front goes to the end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from memlib.models.offline.languages.engine.grammar import OTHERS, Clause, Grammar, Subject
from memlib.models.offline.languages.engine.people import NAME, subject_of, who

_FRONT_WORDS = 9


@dataclass(frozen=True, eq=False)
class Order:
    opening: str
    """Pattern of the words that a clause may begin with and that say nothing."""
    subordinate: str
    """Pattern of the conjunctions whose clauses state something."""
    pronoun: str
    """Pattern of the pronouns of the first person, with the space or apostrophe after them."""
    general: str
    """Pattern of a pronoun that takes the third person: "on"."""
    clitics: Mapping[str, str]
    """Small words between pronoun and verb, each with its third person."""
    they: str
    """Pattern of the pronouns that go on with the one who was spoken of, and of the relative ones."""
    alone: frozenset[str]
    """Verbs of the first person that may stand without a pronoun; where it is always left out, all."""
    my: str
    """Pattern of "my" before a subject."""
    beside: str
    """Pattern with which a front begins that is no adverbial: what is said to or of somebody else."""

    @cached_property
    def small(self) -> str:
        return "|".join(sorted((re.escape(word) for word in self.clitics), key=len, reverse=True))

    def arranged(self, text: str, grammar: Grammar, before: Subject | None, goes_on: bool) -> Clause | None:
        plain = re.sub(rf"^(?:(?:{self.opening})[ !.:]*)+", "", text, flags=re.I).strip()
        plain = re.sub(rf"^(?:{self.subordinate})", "", plain, flags=re.I)
        return (
            self._of_user(plain, grammar)
            or self._of_people(plain, grammar, before, goes_on)
            or (None if before is OTHERS else self._alone(plain, grammar))
        )

    def _of_user(self, text: str, grammar: Grammar) -> Clause | None:
        own = re.search(
            rf"(?<![\w'-])(?:(?P<pronoun>{self.pronoun})|(?P<general>{self.general}))(?P<small>(?:{self.small})*)(?P<verb>[\w-]+)(?P<rest>.*)",
            text,
            re.I | re.S,
        )
        if own is None:
            return None
        front = text[: own.start()].strip()
        if len(front.split()) > _FRONT_WORDS or re.match(self.beside, front, re.I) or re.search(r"\b(?:que|qu'|che)$", front):
            return None
        verb = own["verb"].lower()
        if own["general"]:
            lemma, third = grammar.third.get(verb, ""), verb
            if re.search(r"(?:^|\s)(?:me|m'|nous|te|t'|vous)\b", own["small"], re.I):
                return None
        else:
            form = grammar.first.get(verb)
            lemma, third = (form.lemma, form.third) if form else ("", "")
        if not lemma:
            return None
        return Clause(Subject(), lemma, f"{self._third(own['small'], third)}{third}", _joined(own["rest"], front))

    def _third(self, small: str, verb: str) -> str:
        """The small words in the third person, with an apostrophe before a vowel."""
        found = re.sub(self.small, lambda word: self.clitics[word[0].lower()], small.lower())
        return re.sub(r"\b([nsml])e $", r"\1'", found) if verb[:1] in "aeiouhéèêyâ" else re.sub(r"\b([ns])'$", r"\1e ", found)

    def _of_people(self, text: str, grammar: Grammar, before: Subject | None, goes_on: bool) -> Clause | None:
        told = _person(text, self.my, grammar)
        if told is None and before is not None and before.key and (they := re.match(self.they, text, re.I)):
            told = before, text[they.end() :]
        if told is None and before is not None and before.key and goes_on:
            told = before, text
        if told is None:
            return None
        subject, rest = told
        said = re.match(rf"(?:{self.they})?(?P<small>(?:{self.small})*)(?P<verb>[\w-]+)(?P<rest>.*)", rest, re.I | re.S)
        if said is None or said["verb"].lower() not in grammar.third:
            return None
        third = f"{said['small'].lower()}{said['verb'].lower()}"
        return Clause(subject, grammar.third[said["verb"].lower()], third, said["rest"].strip())

    def _alone(self, text: str, grammar: Grammar) -> Clause | None:
        said = re.match(rf"(?P<small>(?:{self.small})*)(?P<verb>[\w-]+)\s+(?P<rest>.+)", text, re.I | re.S)
        if said is None or said["verb"].lower() not in self.alone:
            return None
        verb = grammar.first[said["verb"].lower()]
        return Clause(Subject(), verb.lemma, f"{self._third(said['small'], verb.third)}{verb.third}", said["rest"])


def _joined(rest: str, front: str) -> str:
    front = front[:1].lower() + front[1:]
    return " ".join(part for part in (rest.strip(), front) if part)


@cache
def _people(my: str, grammar: Grammar) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{my}) (?:[\w-]+ )??(?P<who>{who(grammar)})(?![\w-]),?(?: (?P<name>{NAME}|[a-zà-ÿ]{{3,}}(?= (?:est|a|va|fait|adore|aime|joue|mange|vit|habite|ha|è|tiene|es|vive|tem|é|mora)\b)))?,?(?: \[\d+\])?(?: (?P<rest>.+)|$)",
        re.I | re.S,
    )


def _person(text: str, my: str, grammar: Grammar) -> tuple[Subject, str] | None:
    match = _people(my, grammar).match(text)
    if match is None:
        return None
    name = match["name"] or ""
    if re.fullmatch(grammar.classes["no_name"], name, re.I):
        return subject_of(match["who"], "", grammar), f"{name} {match['rest'] or ''}".strip()
    return subject_of(match["who"], name[:1].upper() + name[1:], grammar), match["rest"] or ""
