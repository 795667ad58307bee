"""Children and animals with their names and ages: one memory each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.romance.cutting import Clause
from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.people import Named, article_of, named_in
from memlib.models.offline.languages.romance.phrase import NAME, Phrase

_LONGEST = 4
"""Words behind a noun that say of what kind it is: "un gato siamés de 3 años" has more."""
_ONE = re.compile(r"(?:un|una|um|uma|un')\b", re.I)


def named(phrase: Phrase, clause: Clause, language: Romance) -> list[Fact]:
    """Each of those whom the clause names; empty where it names nobody."""
    if phrase.subject.kin:
        return _called(phrase, language)
    if phrase.negation or phrase.form.verb not in f"{language.verbs['have']} {language.verbs['adopt']}".split():
        return []
    members = list(_members(", ".join((phrase.rest, *clause.following)), language))
    found = [_each(member, language) for member in members]
    if len(members) == 1 and not found[0]:
        return []
    return [fact for member, facts in zip(members, found) for fact in facts or _plain(member, language)]


def _members(text: str, language: Romance) -> Iterator[re.Match[str]]:
    """Those whom a list counts, with what is said of each: "dos gatos: Mus y Tute, y un loro"."""
    nouns = "|".join(language.patterns[group] for group in ("pet", "relative"))
    head = rf"(?:{language.patterns['count']}) (?:{language.patterns['small']} )?(?:{nouns})"
    for part in re.split(rf",? (?:y|e|ed) (?={head})|, (?={head})", text, flags=re.I):
        if match := re.match(
            rf"(?P<count>{language.patterns['count']}) (?P<small>{language.patterns['small']} )?(?P<noun>[\w'’]+)(?P<rest>.*)",
            part,
            re.I,
        ):
            if not _group(match["noun"], language) or len(re.sub(r"\D", "", match["count"])) > 1:
                return
            yield match


def _each(member: re.Match[str], language: Romance) -> list[Fact]:
    """Every one of them of whom a name or an age is said."""
    group = _group(member["noun"], language)
    aged_first = re.match(
        rf" (?:de|di|com) (?P<age>{language.patterns['number']}) {language.patterns['years']}(?P<rest>[,:(] ?.+)", member["rest"], re.I
    )
    if aged_first and len(names := _names(aged_first["rest"], language)) == 1:
        return [_fact(group, member, names[0][0], aged_first["age"], language)]
    if names := _names(member["rest"], language):
        return [_fact(group, member, name, age, language) for name, age in names]
    return [_fact(group, member, "", age, language) for age in _ages(member["rest"], language)]


def _plain(member: re.Match[str], language: Romance) -> list[Fact]:
    """A member of a list of whom nothing else is said."""
    if len(member["rest"].split()) > _LONGEST:
        return []
    return [_tells(_group(member["noun"], language), member["noun"], member[0].strip(" ,"), language)]


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


def _ages(text: str, language: Romance) -> list[str]:
    """Those of several who are not named: ", de 5 y 9 años"."""
    each = re.split(r",? (?:y|e|ed) |,\s*", text.strip(" ,:("))
    age = rf"(?:(?:un[oa]?|el|la|uma?|otr[oa]|outr[oa]|l'altr[oa]) )?(?:di |de |com |ha )?(?P<age>{language.patterns['number']})(?: {language.patterns['years']})?"
    found = [match["age"] if (match := re.fullmatch(age, part.strip(" )"), re.I)) else "" for part in each]
    known = list(takewhile(bool, found))
    return known if len(known) > 1 else []


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
    called = f" {language.called[feminine]} {name}" if name else ""
    return _tells(group, noun, f"{article} {noun}{called}{years}", language)


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
    found: list[Fact] = [
        fact for each in _several(sentence, language) for fact in each if not any(_same(fact, known) for known in told)
    ]
    for one in named_in(sentence, language):
        if any(one.name in fact.memory for fact in (*told, *found)):
            continue
        feminine = article_of(one.kin, language) in {"La", "A"}
        age = f" {language.aged.format(one.age)}" if one.age else ""
        pet = _group(one.kin, language) == "pet"
        value = f"{language.articles_one[feminine]} {one.kin} {language.called[feminine]} {one.name}"
        found.append(
            _of_kind(one, age, language) if pet and one.kind else _tells("pet" if pet else "relative", one.kin, value + age, language)
        )
    return found


def _several(sentence: str, language: Romance) -> Iterator[list[Fact]]:
    """ "Mis dos gatas, Cera y Lluvia": each of them."""
    nouns = "|".join(language.patterns[group] for group in ("pet", "relative"))
    own = rf"\b(?:{language.mine}) (?:(?:{language.patterns['count']}) )?(?P<noun>{nouns})[,:(] ?(?P<names>(?:(?:o |a )?{NAME}(?:, | y | e )?){{2,4}})"
    for match in re.finditer(own, sentence, re.I):
        yield [
            fact
            for member in _members(f"2 {match['noun']}: {match['names'].strip(' ,')}", language)
            for fact in _each(member, language)
        ]


def _same(fact: Fact, known: Fact) -> bool:
    return fact.value.rpartition(" ")[2] in known.memory


def _of_kind(one: Named, age: str, language: Romance) -> Fact:
    """What kind of animal it is that has this name."""
    article = article_of(one.kin, language)
    subject = f"{article} {one.kin} {language.of_user}, {one.name},"
    return Fact(Relation("kin pet", ("pets",), (f"{subject} {language.told['is']} {{}}",)), f"{one.kind}{age}", one.kin)


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
