"""Children and animals with their names and ages: one memory each."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.romance.cutting import Clause
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.people import article_of, named_in
from memlib.models.offline.languages.romance.phrase import NAME, Phrase

_ONE = re.compile(r"(?:un|una|um|uma|un')\b", re.I)


def named(phrase: Phrase, clause: Clause, language: Romance) -> list[Fact]:
    """Each of those whom the clause names; empty where it names nobody."""
    if phrase.subject.kin:
        return _called(phrase, language)
    if phrase.negation or phrase.form.verb not in f"{language.verbs['have']} {language.verbs['adopt']}".split():
        return []
    text = ", ".join((phrase.rest, *clause.following))
    match = re.match(
        rf"(?P<count>{language.patterns['count']}) (?P<small>{language.patterns['small']} )?(?P<noun>[\w'’]+)(?P<rest>.*)", text, re.I
    )
    if match is None or not (group := _group(match["noun"], language)):
        return []
    names = _names(match["rest"], language)
    return [_fact(group, match, name, age, language) for name, age in names]


def _group(noun: str, language: Romance) -> str:
    """pet or relative; empty for anything else."""
    return next((group for group in ("pet", "relative") if re.fullmatch(language.patterns[group].removesuffix(r"\b"), noun, re.I)), "")


def _names(text: str, language: Romance) -> list[tuple[str, str]]:
    """Name and age of each: ", Bauti de seis y Mora de tres", "llamado Chispas"."""
    text = re.sub(rf"^(?:,? ?(?:que )?(?:{language.named})| ?[,:(]) ?", " , ", text)
    if not text.startswith(" , "):
        return []
    each = re.split(r"\s*,\s*|\s+(?:y|e)\s+", text.strip(" ,()."))
    found: list[tuple[str, str]] = []
    for part in each:
        if age := re.fullmatch(rf"(?:di |de )?(?P<age>{language.patterns['number']})(?: {language.patterns['years']})?", part, re.I):
            found[-1:] = [(found[-1][0], age["age"])] if found else []
            continue
        one = re.fullmatch(
            rf"(?:o |a )?(?P<name>{NAME})(?:,? (?:di |de |\()?(?P<age>{language.patterns['number']})(?: {language.patterns['years']})?)?.*",
            part,
            re.I,
        )
        if one is None:
            break
        found.append((f"a {one['name']}" if part.startswith("a ") else one["name"], one["age"] or ""))
    return found


def _fact(group: str, match: re.Match[str], name: str, age: str, language: Romance) -> Fact:
    noun = (
        match["noun"] if _ONE.match(match["count"]) else language.singular.get(match["noun"].lower()) or match["noun"].removesuffix("s")
    )
    noun = language.plain_kin.get(noun.lower(), noun)
    if name.startswith("a ") and noun.endswith("o"):
        noun = f"{noun[:-1]}a"
    name = name.removeprefix("a ")
    feminine = noun.endswith("a")
    article = language.articles_one[feminine]
    years = f" {language.aged.format(age)}" if age else ""
    return _tells(group, noun, f"{article} {noun} {language.called[feminine]} {name}{years}", language)


def aged(before: Fact, new: list[Fact], language: Romance) -> Fact | None:
    """A name and an age in the same breath are one thing to know."""
    age = (
        re.fullmatch(rf"(?P<number>{language.patterns['number']}) {language.patterns['years']}", new[0].value, re.I)
        if len(new) == 1
        else None
    )
    of_same = age and before.relation.name.startswith("has ") and before.key == new[0].key and not re.search(r"\d", before.value)
    return replace(before, value=f"{before.value} {language.aged.format(age['number'])}") if age and of_same else None


def mentioned(sentence: str, told: list[Fact], language: Romance) -> list[Fact]:
    """Those whom the sentence names by the way, where no fact tells of them: "voy con mi hermano Nacho"."""
    found: list[Fact] = []
    for word, name in named_in(sentence, language):
        if not any(name in fact.memory for fact in (*told, *found)):
            feminine = article_of(word, language) in {"La", "A"}
            value = f"{language.articles_one[feminine]} {word} {language.called[feminine]} {name}"
            found.append(_tells("pet" if _group(word, language) == "pet" else "relative", word, value, language))
    return found


def _called(phrase: Phrase, language: Romance) -> list[Fact]:
    """My dog is called Toby: the user has a dog of that name."""
    pet = _group(phrase.subject.kin, language) == "pet"
    if not pet or phrase.form.verb not in language.verbs["call"].split() or not (match := re.match(NAME, phrase.rest)):
        return []
    feminine = phrase.subject.kin.endswith("a")
    noun = f"{language.articles_one[feminine]} {phrase.subject.kin}"
    return [_tells("pet", phrase.subject.kin, f"{noun} {language.called[feminine]} {match[0]}", language)]


def _tells(group: str, noun: str, value: str, language: Romance) -> Fact:
    has = language.told["has"]
    topics = ("pets",) if group == "pet" else ("family",)
    return Fact(Relation(f"has {group}", topics, (f"{language.user} {has}",)), value, noun.lower())
