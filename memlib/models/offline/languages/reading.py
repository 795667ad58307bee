"""Reads what a sentence states in the first person, and tells it in the third, by the tables of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import takewhile

from memlib.claims.asian import IS_ASIAN
from memlib.claims.languages import likely_languages
from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.grammar import NAME, Language, Verb
from memlib.models.offline.languages.italian import ITALIAN
from memlib.models.offline.languages.portuguese import PORTUGUESE
from memlib.models.offline.languages.relations import relation
from memlib.models.offline.languages.spanish import SPANISH

SPACED = (SPANISH, ITALIAN, PORTUGUESE)
_LONGEST = 120
"""Characters of a clause; a longer one is not read."""
_FEW_WORDS = 3
_WORDS, _MEMBER_WORDS = 9, 5
"""Words of a value, and of a list's member; a longer one goes on with something else."""
_GREETING = re.compile(
    r"^(?:hola|ola|buenos días|buenas|bonjour|salut|salu|hallo|guten tag|moin|hi|ciao|buongiorno|salve|olá|oi|bom dia|tudo bem|y|et|und|e"
    r"|bueno|además|aussi|por cierto|übrigens|au fait|mira|pues|bon|bref|allora|ecco|então|bem|na ja|also)(?:[\s,!.:]+|$)",
    re.I,
)


def facts_of(sentence: str) -> list[Fact]:
    """The facts of a sentence; empty for one in another language, or one that no table reads."""
    text = sentence.strip().replace("’", "'")
    if IS_ASIAN.search(text):
        return []
    codes = {language.code for language in likely_languages(text)}
    # A few words do not tell their language surely.
    likely = [language for language in SPACED if language.code in codes or len(text.split()) <= _FEW_WORDS]
    likely.sort(key=lambda language: language.code not in codes)
    return next((found for language in likely if (found := _of_spaced(text, language))), [])


_WITH_MINE = re.compile(
    r"\s(?:avec|mit|con|com)\s(?:i |il |la |o |a )?(?:mes|mon|ma|mein\w*|mis?|mi[oae]|miei|meus?|minhas?)(?: (?:deux|trois|quatre|zwei|drei|vier|due|tre|quattro|dos|tres|cuatro|dois|duas|três|\d))?(?: [\w-]+)?(?: zusammen)?\b",
    re.I,
)
_FINITE = re.compile(r"\b(?:est|sont|ist|sind|es|está|son|è|sono|é|são|hat|a été)\b", re.I)
_BEARER = re.compile(
    r"(?:mes|mon|ma|mein\w*|mis?|mi[oae]|miei|meus?|minhas?|der|die|das|le|la|les|el|los|las|il|i|gli|o|a|os|as) ", re.I
)
"""With these begins what is said of somebody or something else."""
_AND_CLAUSE = re.compile(r"\|(?:et|und|y|e) \(\?:[^)]*\)")
"""In a list the members may begin with articles, after which a clause would otherwise begin."""
_INVERTED = re.compile(r"\b(bin|habe?|wohne?|lebe|arbeite|spiele?|mag|spreche|esse|trinke|lerne?|studiere) ich\b", re.I)
_VERB_AFTER_ROLE = re.compile(
    r"\s(?:arbeite|bin|habe|muss|möchte|brauche|suche|esse|kann|will|darf|soll|stehe|sitze|mache|werde|gehe|fahre)(?: ich\b.*)?$"
)
_TIME_FIRST = re.compile(r"^(?P<time>seit [\w.]+(?: (?:jahren|monaten|wochen|\d{4}))?) ich (?P<verb>\w+) ", re.I)


def _of_spaced(text: str, language: Language) -> list[Fact]:
    found: list[Fact] = []
    for clause in _clauses(text, language):
        found += [fact for fact in _of_clause(clause, language) if fact not in found]
    return found


def _clauses(text: str, language: Language) -> Iterator[str]:
    """Cut before each verb of the first person, and before each of the user's people."""
    asked = text.rstrip().endswith("?")
    pieces = [piece.strip(" ,.;:!¡()–-") for piece in re.split(_boundary(language), text, flags=re.I) if piece]
    for place, piece in enumerate(pieces):
        if re.match(language.unreal, piece, re.I):
            return
        stated = piece.rpartition(",")[0] if asked and place == len(pieces) - 1 else piece
        if stated and not re.match(rf"(?:{language.asks})", stated, re.I):
            yield stated


@cache
def _boundary(language: Language) -> str:
    starts = "|".join(sorted({verb.first for verb in language.verbs}, key=len, reverse=True))
    kin = f"|{language.kin.first} " if language.kin else ""
    clause = rf"(?=(?:{language.subject}(?:{starts})(?!\w){kin}|(?:{language.asks})))"
    return rf"\s*[;:()–!]\s*|\.\s+|(?:,\s*(?:{language.joint})?|\s+{language.joint}){clause}|\s+(?={language.pronoun})"


def _of_clause(clause: str, language: Language) -> list[Fact]:
    text = re.sub(rf"\s(?:{language.drops})(?=\s|$)", "", clause, flags=re.I)
    for _ in range(3):
        text = _GREETING.sub("", text, count=1).strip()
    if role := re.match(language.role, text, re.I):
        text = language.being_said + _VERB_AFTER_ROLE.sub("", text[role.end() :].strip())
    text = _WITH_MINE.sub("", _TIME_FIRST.sub(r"ich \g<verb> \g<time> ", _INVERTED.sub(r"ich \1", text)))
    if not text or len(text) > _LONGEST:
        return []
    return _of_verbs(text, language) or _of_kin(text, language) or _of_shared(text, language)


def _of_verbs(text: str, language: Language) -> list[Fact]:
    for verb in language.verbs:
        match = _pattern(language, verb).match(text)
        if match and (values := _values(match["rest"], verb, language)):
            return [Fact(relation(verb.relation, verb.third), value) for value in values]
    return []


def _of_shared(text: str, language: Language) -> list[Fact]:
    """Two things that one "am" says: each is read with its own."""
    shared = re.match(language.being, text, re.I)
    members = re.split(language.each, text[shared.end() :]) if shared else []
    if shared is None or len(members) < 2:
        return []
    own = [member for member in members if not _BEARER.match(member) and not _FINITE.search(member)]
    return [fact for member in own for fact in _of_verbs(f"{shared[0]}{member}", language)]


@cache
def _pattern(language: Language, verb: Verb) -> re.Pattern[str]:
    return re.compile(rf"{'' if verb.bare else language.subject}(?:{verb.first})(?:\s+|(?<=')|$)(?P<rest>.*)", re.I | re.S)


def _values(rest: str, verb: Verb, language: Language) -> list[str]:
    """What follows the verb, up to where the sentence goes on with something else."""
    if verb.rest == r"$":
        return [""]
    stop = re.compile(language.stop, re.I)
    if verb.many:
        stop = re.compile(_AND_CLAUSE.sub("", language.stop.replace(",|", "", 1)), re.I)
    whole = stop.split(rest, maxsplit=1)[0].strip(" .!")
    match = re.fullmatch(verb.rest, whole, re.I)
    if match is None:
        return []
    value = match.groupdict().get("v") or whole
    values = [each for each in re.split(language.each, value) if each] if verb.many else [value]
    return list(takewhile(lambda each: _is_value(each, verb, language), values))


def _is_value(value: str, verb: Verb, language: Language) -> bool:
    proper = verb.rest != NAME or value[:1].isupper()
    told = len(value.split()) <= (_MEMBER_WORDS if verb.many else _WORDS) and not (verb.many and _FINITE.search(value))
    return bool(value) and proper and told and not re.search(language.vague, value, re.I)


def _of_kin(text: str, language: Language) -> list[Fact]:
    if language.kin is None:
        return []
    who = "|".join(sorted(language.kin.words, key=len, reverse=True))
    match = re.match(rf"{language.kin.first} (?P<who>{who})(?:,? (?P<name>{NAME}),?)? (?P<rest>.+)", text, re.I)
    if match is None:
        return []
    subject, name = language.kin.words[match["who"].lower()], match["name"]
    found: list[Fact] = []
    stop = _AND_CLAUSE.sub("", language.stop.replace(",|", "", 1))
    for said in re.split(language.each, re.split(stop, match["rest"], maxsplit=1, flags=re.I)[0].strip(" .!")):
        end = next((end.replace("{}", told[1]) for pattern, end in language.kin.is_ if (told := re.fullmatch(pattern, said, re.I))), "")
        if end:
            named = f", {name}," if name and not found else ""
            found.append(Fact(relation("kin", f"{subject}{named} {{}}"), end))
    return _name_with_age(found, language)


def _name_with_age(found: list[Fact], language: Language) -> list[Fact]:
    """A name and an age that are told in one breath are one thing to know."""
    if len(found) == 2 and found[0].relation == found[1].relation and re.search(r"\d", found[1].value):
        named = re.match(r"(?:heißt|s'appelle|se llama|si chiama|se chama) ", found[0].value)
        return [replace(found[0], value=f"{found[0].value} {language.and_} {found[1].value}")] if named else found
    return found


@cache
def readers() -> list[tuple[re.Pattern[str], Relation]]:
    """Patterns that read the third person back, for what is remembered already."""
    forms = {(verb.third, verb.relation) for language in SPACED for verb in language.verbs}
    forms |= {(third, name) for language in SPACED for third, name in language.again.items()}
    found = []
    for form, name in forms:
        pattern = re.escape(form).replace(r"\{\}", r"(?P<value>.+?)")
        found.append((re.compile(pattern + r"[.。]?", re.I), relation(name, form)))
    # By name last: two relations may be told in one form, and every process must read it as the same one.
    return sorted(found, key=lambda pair: (-len(pair[0].pattern), pair[0].pattern, pair[1].name))
