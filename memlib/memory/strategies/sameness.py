"""When one memory says all that another one says: by its words and their order, with no model, rather too seldom than wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from memlib import claims
from memlib.memory.retention import SAME_WORDS, facts_of, form_of, says
from memlib.text import fold, terms

Words: TypeAlias = tuple[str, ...]
Key: TypeAlias = tuple[str, Words]

_USER = r"(?:(?:the|el|la|le|der|die|il|o|a)\s+|l['’])?(?:user|usuari[oa]|utilisat(?:eur|rice)|nutzer(?:in)?|benutzer(?:in)?|utente)"
_IS = re.compile(rf"{_USER}\s+(?:is|are|was|es|est|ist|è|é)\b(?!\s+(?:\w{{2,}}ing|called|named|based|employed)\b)", re.I)
_WORD = re.compile(r"[^\s,;.!?、，。；！？()\"“”]+|[,、，]")
# They may stand or be missing, and the memory says the same.
_SILENT = frozenset([
    *("the", "a", "an", "user", "users", "user's", "users'", "is", "are", "has", "have", "'s", "at", "in", "on", "as", "of"),
    *("currently", "now", "presently", "also", "too", "really", "still", "actualmente", "actuellement", "derzeit"),
    *("de", "la", "le", "el", "il", "der", "die", "das", "un", "una", "une", "ein", "eine"),
    *("usuario", "usuaria", "utilisateur", "utilisatrice", "nutzer", "nutzerin", "utente", "usuário"),
])  # fmt: skip
# After these a memory goes on with a detail, so that what stands before them is said as well.
_DETAIL = frozenset([
    *("in", "on", "at", "with", "by", "from", "along", "over", "called", "named", "during", "near", "since", "for", "because"),
    *("who", "which", "where", "after", "before", "every", "of", ",", "around", "about", "through", "en", "con", "desde", "por"),
    *("avec", "depuis", "chez", "mit", "seit", "bei", "wegen", "da", "dal", "com"),
])  # fmt: skip
# With these a detail takes back or bounds what stands before it.
_BOUND = re.compile(
    r"\b(?:if|only|unless|except|but|without|until|not|never|no|instead|rather|than|sin|salvo|excepto|solo|hasta|sans|sauf|ohne|"
    r"außer|nur|bis|senza|tranne|sem|exceto)\b",
    re.I,
)
_ALIKE = {word: group.split()[0] for group in SAME_WORDS for word in group.split()}
_SUBJECT = re.compile(rf"(?:{_USER}|al\s+usuario)\s+(?!['’]s)", re.I)
# The verbs with which a second sentence on the user begins, besides those of the built-in model's sentences.
_VERBS = (
    *("finished", "visited", "went", "travelled", "traveled", "bought", "suffers", "prefers", "asked", "took", "gave", "no longer"),
    *("wohnt", "lebt", "mag", "liebt", "ist", "arbeitet", "hat", "kommt", "heißt", "spricht", "war", "reiste"),
    *("vive", "reside", "trabaja", "es", "tiene", "habla", "visitó", "viajó", "estuvo", "se mudó", "al usuario"),
    *("habite", "vit", "aime", "adore", "est", "travaille", "a visité", "a voyagé", "a une", "parle"),
    *("vive", "lavora", "è", "ha", "parla", "mora", "trabalha", "gosta", "fala"),
)
_ITEMS = re.compile(r"\s*,\s*(?:and|or)?\s*|\s+and\s+", re.I)
_LONGEST_ITEM = 4


@dataclass(frozen=True)
class Saying:
    """One statement by the words that count."""

    text: str
    keys: tuple[Key, ...]
    """By its words, and by the known sentence that it is. Statements with an equal key say the same, but for their values' guard."""
    length: int
    """Words that count."""


@lru_cache(maxsize=20_000)
def sayings(memory: str) -> tuple[Saying, ...]:
    """The statements of a memory."""
    return tuple(Saying(text, keys_of(text), len(_words(text))) for text in facts_of(memory))


@lru_cache(maxsize=20_000)
def covered(statement: str) -> tuple[Key, ...]:
    """What the statement says, each once: itself, itself without its details, and each item of its list."""
    return tuple(dict.fromkeys(_covered(statement)))


def _covered(statement: str) -> Iterator[Key]:
    for clause in dict.fromkeys((statement, *_clauses(statement))):
        yield from with_details_or_not(clause)
        for item in _items(clause):
            yield _kind(clause), item


def with_details_or_not(text: str) -> Iterator[Key]:
    """The statement, and what is left of it without its details."""
    yield from keys_of(text)
    for shorter in _without_details(text):
        yield from keys_of(shorter)


def without_details(value: str) -> Words:
    """The words of a value before its first detail: of "a nurse on night shifts" and of "a nurse since 2019" the same."""
    return _words(next(_without_details(value), value))


def repeats(memory: str, other: str) -> bool:
    """Whether the other says all that the memory says, which is something."""
    own = sayings(memory)
    return bool(own) and all(
        any(not said.isdisjoint(statement.keys) and agree(text, statement.text) for text, said in _covered_by(other))
        for statement in own
    )


@lru_cache(maxsize=20_000)
def _covered_by(memory: str) -> tuple[tuple[str, frozenset[Key]], ...]:
    """Its statements, each with what it says."""
    return tuple((saying.text, frozenset(covered(saying.text))) for saying in sayings(memory))


def agree(keeper: str, other: str) -> bool:
    """Whether the first may stand for the second, whose words it covers: no value may differ, and it must be found in it."""
    return _bare(keeper) == _bare(other) or (claims.conflict(keeper, other) is None and says(keeper, other))


@lru_cache(maxsize=20_000)
def _bare(text: str) -> Words:
    """The words as they are, but for those that say nothing: where they are equal there is no value that could differ."""
    folded = (fold(word) for word in _WORD.findall(text) if word not in ",、，")
    return tuple(word for word in folded if word.removesuffix("'s") not in _SILENT)


@lru_cache(maxsize=20_000)
def keys_of(text: str) -> tuple[Key, ...]:
    """By the words of a statement, and by the known sentence that it is."""
    form = form_of(text)
    return ((_kind(text), _words(text)), *([("form", form)] if form else []))


def _kind(text: str) -> str:
    return "is" if _IS.match(text) else "has"


def _words(text: str) -> Words:
    return tuple(form for word in _WORD.findall(text) if (form := _form(word)))


@lru_cache(maxsize=50_000)
def _form(word: str) -> str:
    """The word as it is compared; empty for one that says nothing by itself."""
    folded = fold(word).removesuffix("'s")
    if folded in _SILENT or word in ",、，":
        return ""
    return _ALIKE.get(folded) or " ".join(terms(folded)) or folded


def _without_details(text: str) -> Iterator[str]:
    for match in _WORD.finditer(text):
        if fold(match[0]) in _DETAIL and match.start() and not _BOUND.search(text, match.start()):
            yield text[: match.start()]


def _clauses(text: str) -> Iterator[str]:
    """The sentences that "and" joins, each with its subject: "User likes tea", and "User lives in Lyon"."""
    joints = [] if _BOUND.search(text) else list(_joint().finditer(text))
    subject = _SUBJECT.match(text)
    if not joints or subject is None:
        return
    starts, ends = [0, *(match.end() for match in joints)], [*(match.start() for match in joints), len(text)]
    for start, end in zip(starts, ends):
        clause = text[start:end]
        yield clause if _SUBJECT.match(clause) else subject[0] + clause


@lru_cache(maxsize=1)
def _joint() -> re.Pattern[str]:
    """An "and" behind which a sentence begins."""
    from memlib.models.offline.facts import RELATIONS  # loads with the first optimisation, not with the import

    forms = (form.split() for relation in RELATIONS.values() for form in relation.forms)
    verbs = sorted({words[1] for words in forms if words[0] == "User"} - {"{}"})
    starts = "|".join(map(re.escape, (*verbs, *_VERBS)))
    return re.compile(rf",?\s+(?:and|und|y|et|e)\s+(?=(?:{_USER}|{starts})\b)", re.I)


def _items(text: str) -> Iterator[Words]:
    """Tea, and jazz, of "User likes tea, jazz and hiking"; of two words joined by "and", which may be one name, none."""
    pieces = [_words(piece) for piece in _ITEMS.split(text)]
    first, others = pieces[0], pieces[1:]
    if not others or _BOUND.search(text) or any(not 0 < len(piece) <= _LONGEST_ITEM for piece in others):
        return
    if len(others) == 1 and len(others[0]) == 1 and "," not in text:
        return
    yield first
    for length in range(1, len(first)):
        yield from (first[:length] + item for item in others)
