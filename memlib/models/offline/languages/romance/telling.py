"""What a clause states that lasts, told in the third person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.romance.grammar import Meaning, Romance
from memlib.models.offline.languages.romance.openings import expanded
from memlib.models.offline.languages.romance.people import article_of
from memlib.models.offline.languages.romance.phrase import Phrase, conjugation

_LONGEST = 16
"""Words of a value; a longer one goes on with something else."""
_MEMBER = 6
_TOPICS = {
    "name": "name", "nickname": "name", "age": "age", "home": "home", "origin": "origin", "allergy": "allergies health",
    "intolerance": "allergies health", "diet": "diet", "avoids": "diet", "abstains": "habits", "job": "work", "employer": "work",
    "studies": "studies", "plays": "hobbies", "hobby": "hobbies", "speaks": "languages", "learns": "learning", "skill": "skills",
    "likes": "preferences", "dislikes": "preferences", "has pet": "pets", "pet": "pets", "has kin": "family", "condition": "health",
    "possession": "possessions", "marital": "family", "measure": "health", "goal": "goals", "plan": "plans", "habit": "habits", "style": "answers preferences",
    "kin": "family", "trait": "personality", "birthday": "dates", "fear": "personal", "past": "past",
}  # fmt: skip
_SINGLE = frozenset({"name", "nickname", "age", "home", "birthday", "marital", "employer", "measure", "diet"})
_CHANGING = frozenset({"job", "studies", "possession", "employer", "habit", "goal"})
"""They have one value only where something is said to be otherwise now."""
_OPPOSITES = {"likes": "dislikes", "dislikes": "likes"}
_KEYED = frozenset({"habit", "abstains", "past", "skill", "plays", "condition", "possession", "plan", "hobby", "measure"})


@dataclass(frozen=True)
class _Told:
    meaning: Meaning
    value: str


def told(phrase: Phrase, language: Romance) -> list[Fact]:
    """The lasting facts that the clause states."""
    if phrase.no_longer:
        return []
    rest = _rest(phrase, language)
    if len(rest.split()) > _LONGEST or re.search(rf"(?<!\w)(?:{language.vague})(?!\w)", rest, re.I):
        return []
    rest = _before_verb(rest, language)
    if _goes_on(rest, language):
        return []
    phrase = replace(phrase, rest=rest)
    if phrase.taste:
        kind = "dislikes" if phrase.negation else phrase.taste
        return [_fact(replace(phrase, rest=each), Meaning(kind, "*"), each, language) for each in _tasted(phrase, language)]
    return _members(phrase, language) or _whole(phrase, language)


def _before_verb(rest: str, language: Romance) -> str:
    """Without the clause behind the word that joins two, where it has a verb that no table reads."""
    parts = re.split(r"\s(?:y|e|ed)\s", rest)
    whole = next((size for size in range(len(parts), 0, -1) if not _goes_on(" e ".join(parts[:size]), language)), len(parts))
    ends = [match.start() for match in re.finditer(r"\s(?:y|e|ed)\s", rest)]
    return rest if whole == len(parts) else rest[: ends[whole - 1]]


def _goes_on(rest: str, language: Romance) -> bool:
    """Whether there is a verb in it: a clause of its own that was not parted from it."""
    own = re.search(rf"(?<!que )(?<!quando )(?<!que eu )\b(?:{language.states}|{language.ours})\b", rest, re.I)
    plural = conjugation(language).plural
    words = re.findall(r"[\w']+", re.sub(r"\bsão (?=\w+$|\w+[ ,])", "", rest))
    return bool(own) or any(word in plural for word in words[1:])


def _rest(phrase: Phrase, language: Romance) -> str:
    """What follows the verb, in the third person, without what is no part of it."""
    rest = re.split(rf"\s(?:{language.stop})\s", f" {phrase.rest}", maxsplit=1, flags=re.I)[0].strip()
    if phrase.subject.kin:
        rest = re.sub(rf"\b(?:{language.with_us})(?!\w)", language.with_user, rest, flags=re.I)
    for pattern, said in (*language.sinces, *language.own):
        rest = re.sub(pattern, said, rest, flags=re.I)
    rest = re.sub(rf"(?<!\w)(?:{language.moment}|{language.idle}|{language.changed})(?!\w)", " ", rest, flags=re.I)
    if language.gendered and not phrase.subject.kin:
        rest = re.sub(language.gendered, r"\g<stem>o", rest, flags=re.I)
    return " ".join(rest.split()).strip(" .,")


def _tasted(phrase: Phrase, language: Romance) -> list[str]:
    rest = phrase.rest
    if rest.split(" ")[0] in {*language.articles, "Gli"}:
        rest = rest[:1].lower() + rest[1:]
    each = [part for part in re.split(language.each, rest) if part]
    return each if all(len(part.split()) <= _MEMBER for part in each) else []


def _members(phrase: Phrase, language: Romance) -> list[Fact]:
    """Two things that one verb says, each with a meaning of its own: "soy zurda y celíaca"."""
    parts = [part for part in re.split(language.each, phrase.rest) if part]
    if len(parts) < 2:
        return []
    found = [_whole(replace(phrase, rest=part), language) for part in parts]
    told_apart = all(found) and not any(fact.relation.name == "habit" for facts in found for fact in facts)
    return [fact for facts in found for fact in facts] if told_apart else []


def _whole(phrase: Phrase, language: Romance) -> list[Fact]:
    found = next(_meant(phrase, language), None)
    if found is None:
        return []
    values = [part for part in re.split(language.each, found.value) if part] if found.meaning.many else [found.value]
    return [_fact(phrase, found.meaning, value, language) for value in values]


def _meant(phrase: Phrase, language: Romance) -> Iterator[_Told]:
    for meaning, pattern in _meanings(language):
        fits = (
            (
                (meaning.verbs == "*" and phrase.form.verb not in _verbs("passing", language))
                or phrase.form.verb in _verbs(meaning.verbs, language)
            )
            and phrase.form.tense in meaning.tenses.split()
            and meaning.negated in {None, bool(phrase.negation)}
            and meaning.others in {None, bool(phrase.subject.kin)}
            and meaning.reflexive in {None, phrase.reflexive}
        )
        match = pattern.fullmatch(phrase.rest) if fits else None
        if match and _has(meaning.needs, phrase, language):
            value = match.groupdict().get("v")
            yield _Told(meaning, phrase.rest if value is None else value)


@cache
def _verbs(groups: str, language: Romance) -> frozenset[str]:
    return frozenset(entry.partition(":")[0] for group in groups.split() for entry in language.verbs.get(group, "").split())


@cache
def _meanings(language: Romance) -> tuple[tuple[Meaning, re.Pattern[str]], ...]:
    return tuple((meaning, re.compile(expanded(meaning.rest, language), re.I)) for meaning in language.meanings)


def _has(needs: str, phrase: Phrase, language: Romance) -> bool:
    """Whether an adverbial is there that makes it last."""
    kinds = {"often": language.often, "since": language.since, "when": language.when}
    said = " ".join((*phrase.beside, phrase.rest))
    return not needs or any(re.search(rf"(?<!\w)(?:{kinds[kind]})(?!\w)", said, re.I) for kind in needs.split())


def _fact(phrase: Phrase, meaning: Meaning, value: str, language: Romance) -> Fact:
    subject = phrase.subject
    said = " ".join((value, *(each[:1].lower() + each[1:] for each in phrase.beside))).strip()
    form = f"{_opening(phrase, language)} {{}}" if said else _opening(phrase, language)
    if meaning.told:
        negation = f"{language.told_not} " if phrase.negation else ""
        form = f"{subject.told} {negation}{_agreeing(language.told[meaning.told], phrase, language)}"
    relation = f"{'kin ' if subject.kin else ''}{meaning.relation}"
    key = subject.kin or (phrase.form.verb if meaning.relation in _KEYED else "")
    return Fact(_relation(relation, meaning.relation, form.strip(), phrase.changed), in_third_person(said, language), key)


def _agreeing(predicate: str, phrase: Phrase, language: Romance) -> str:
    """alérgica, of a daughter."""
    feminine = phrase.subject.kin and article_of(phrase.subject.kin, language) in {"La", "A"}
    return re.sub(r"ico\b", "ica", predicate) if feminine else predicate


def in_third_person(value: str, language: Romance) -> str:
    for pattern, said in (*language.sinces, *language.own):
        value = re.sub(pattern, said, value, flags=re.I)
    return value


def _opening(phrase: Phrase, language: Romance) -> str:
    """The subject, the negation, the pronoun and the verb."""
    negation = f"{language.told_not} " if phrase.negation else ""
    if phrase.taste:
        whom = _to(phrase, language)
        return f"{whom} {negation}{language.doubled}{phrase.form.third}".replace("  ", " ")
    clitic = f"{language.reflexive} " if phrase.reflexive else ""
    return f"{phrase.subject.told} {negation}{clitic}{phrase.form.third}"


def _to(phrase: Phrase, language: Romance) -> str:
    if not phrase.subject.kin:
        return language.to_user
    article, _, rest = phrase.subject.told.partition(" ")
    return f"{language.articles[article]} {rest}".replace("A el ", "Al ").replace("À a ", "À ")


@cache
def _relation(name: str, kind: str, form: str, changed: bool) -> Relation:
    single = kind in _SINGLE or (changed and kind in _CHANGING)
    return Relation(name, tuple(_TOPICS[kind].split()), (form,), single=single, opposite=_OPPOSITES.get(kind))
