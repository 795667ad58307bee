"""Which facts of some texts are found again in others: what a rewriting kept, lost and added."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import nsmallest

from memlib import claims
from memlib.text import fingerprint, fold, terms

CONTAINED = 0.8
"""The share of a fact's content terms that a statement must hold for the fact to count as found in it."""
SUPPORTED = 0.6
"""The share of a statement's content terms that must occur in what it is drawn from."""
_READ = 30
"""How many statements are read closely for one fact, those that share most with it."""
_COMMON = 0.1
"""A term that a larger share of the statements holds tells nothing."""
_MOST_PIECES = 12
"""Pieces of one statement that are put together in every way; in a longer one each piece stands alone."""

_SENTENCE = re.compile(r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)\s+|(?<=[。！？])|\n+|\s*[;；]\s*")
_PIECE = re.compile(r"\s*[,、，:]\s+|[、，]|\s+(?:and|but|while|y|pero|et|mais|und|aber|e|ma|mas)\s+", re.I)
_ARTICLES = frozenset({"a", "an", "the"})
_EDGES = " .,;:!?。，；！？-•*"
_OWNER = re.compile(r"(?:the\s+)?user['’]s\s+(.+)", re.I | re.S)
_PLAINER = tuple(
    (re.compile(rf"^(?:the\s+)?user{other}\b", re.I), f"User {words}")
    for other, words in (
        (r"(?:['’]s\s+(?:home|house|flat)\s+is|\s+(?:currently\s+|now\s+)?(?:is\s+living|lives|has\s+moved))\s+(?:in|to)", "lives in"),
        (r"(?:\s+is\s+employed\s+(?:at|by)|['’]s\s+employer\s+is|\s+(?:currently\s+|now\s+)works\s+(?:at|for))", "works at"),
        (r"(?:\s+is\s+working|['’]s\s+(?:job|profession)\s+is)\s+as", "works as"),
    )
)
_SUBJECT = re.compile(r"(?:the\s+)?user\b", re.I)
_WISH = re.compile(
    r"\b(?:wants?|wish(?:es)?|hopes?|hoping|plans?|planning|intends?|dreams?|considers?|considering|would like|might|"
    r"quiere|planea|espera|souhaite|veut|espère|möchte|will|plant|hofft|vuole|spera|quer|pretende)\b|たい|予定|打算|希望|想",
    re.I,
)
_PAST = re.compile(
    r"\b(?:used to|former(?:ly)?|previously|no longer|ex-\w+|stopped|quit|antes|solía|ya no|autrefois|ancien(?:ne)?|ne \w+ plus|früher|"
    r"ehemalige?r?|nicht mehr|prima|ex|non più|não mais)\b|以前|曾经",
    re.I,
)
SAME_WORDS = (
    "like likes love loves enjoy enjoys",
    "live lives living reside resides based",
    "call called name named names",
    "work works working employed",
    "job profession occupation",
    "favorite favourite",
    "learning learns studying studies study",
)
"""Words that say the same of a user."""


@dataclass(frozen=True)
class Found:
    """Where the facts of some texts are."""

    facts: tuple[str, ...]
    where: tuple[int | None, ...]
    """For each fact the number of the text that says it; None when none does."""

    @property
    def lost(self) -> tuple[str, ...]:
        return tuple(fact for fact, place in zip(self.facts, self.where) if place is None)

    @property
    def share(self) -> float:
        """Of the facts that are found, 0 to 1; 1 where there are none to find."""
        return (len(self.facts) - len(self.lost)) / len(self.facts) if self.facts else 1.0


@lru_cache(maxsize=20_000)
def facts_of(text: str) -> tuple[str, ...]:
    """The statements that a text makes: its sentences, and the parts between semicolons."""
    return tuple(piece for part in _SENTENCE.split(text) if (piece := part.strip(_EDGES)))


def find(facts: Iterable[str], texts: Iterable[str]) -> Found:
    """Look for each fact in the texts."""
    given = tuple(facts)
    index = StatementIndex(texts)
    return Found(given, tuple(index.place_of(fact) for fact in given))


def retention(before: Iterable[str], after: Iterable[str]) -> float:
    """The share, 0 to 1, of the facts before that are found after."""
    return find((fact for text in before for fact in facts_of(text)), after).share


class StatementIndex:
    """Texts in which facts are looked for."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._statements: list[tuple[int, str]] = []
        self._exact: dict[str, int] = {}
        self._by_term: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            for statement in facts_of(text):
                self._add(place, statement)

    def _add(self, place: int, statement: str) -> None:
        number = len(self._statements)
        self._statements.append((place, statement))
        self._exact.setdefault(_print(statement), place)
        for term in _terms(statement):
            self._by_term.setdefault(term, []).append(number)

    def place_of(self, fact: str) -> int | None:
        """The number of a text that says the fact; None when none does."""
        exact = self._exact.get(_print(fact))
        if exact is not None:
            return exact
        alike = (self._statements[number] for number in self._most_alike(fact))
        return next((place for place, statement in alike if says(statement, fact)), None)

    def _most_alike(self, fact: str) -> list[int]:
        """The statements that share most with the fact, rare terms counting more: what is read closely."""
        hits = [self._by_term.get(term, []) for term in _terms(fact)]
        telling = [numbers for numbers in hits if len(numbers) <= max(_READ, _COMMON * len(self._statements))]
        scores: dict[int, float] = {}
        for numbers in telling:
            for number in numbers:
                scores[number] = scores.get(number, 0.0) + 1 / len(numbers)
        return [number for _, number in nsmallest(_READ, ((-score, number) for number, score in scores.items()))]


# Of one user's memories the same statements are looked for, and in, again and again: by a strategy, its report and all beside it.
_print = lru_cache(maxsize=20_000)(fingerprint)


@lru_cache(maxsize=20_000)
def _terms(statement: str) -> tuple[str, ...]:
    """Each once."""
    return tuple(dict.fromkeys(terms(statement)))


def says(statement: str, fact: str) -> bool:
    """Whether some part of the statement says the fact: its terms, the same values, of the same person, as true now."""
    if (form := form_of(fact)) is not None and form == form_of(statement):
        return True
    wanted = content(fact)
    if len(wanted & content(statement)) < CONTAINED * len(wanted) or not wanted:
        return False
    return any(_part_says(part, fact, wanted) for part in parts(statement))


def _part_says(part: Part, fact: str, wanted: frozenset[str]) -> bool:
    return (
        len(wanted & content(part.text)) >= CONTAINED * len(wanted)
        and _frame(part.text) == _frame(fact)
        and claims.numbers(fact) <= claims.numbers(part.text)
        and all(name in fold(part.text) for name in claims.names(fact))
        and _of_same_person(part, fact, wanted)
        and claims.conflict(fact, part.text) is None
    )


def plain(statement: str) -> str:
    """The statement in the words that the built-in model knows: "User is living in Lyon" as "User lives in Lyon"."""
    for pattern, words in _PLAINER:
        statement = pattern.sub(words, statement, count=1)
    return statement


@lru_cache(maxsize=50_000)
def form_of(statement: str) -> tuple[str, ...] | None:
    """What it says, whichever of the known sentences says it ("User works for Acme", "User works at Acme"); None when none does."""
    from memlib.models.offline.facts import read  # loads with the first optimisation, not with the import

    fact = read(plain(statement))
    return None if fact is None else (*fact.slot, *(term for term in terms(fact.value) if term not in _ARTICLES))


def _frame(text: str) -> tuple[bool, bool]:
    """Whether it is wished for, and whether it is over."""
    return _WISH.search(text) is not None, _PAST.search(text) is not None


def _of_same_person(part: Part, fact: str, wanted: frozenset[str]) -> bool:
    """What is said of the user's sister is not said of the user; "User's name is" and "User is called" are one."""
    if _OWNER.match(fact):
        return True
    head = _head(part.text) if _OWNER.match(part.text) else part.person
    return head is None or head in wanted


def _head(text: str) -> str | None:
    """The first content term of what the user is said to have: "sister" of "User's sister"."""
    owned = _OWNER.match(text)
    return next((term for word in owned[1].split() for term in content(word)), None) if owned else None


def pieces(statement: str) -> list[str]:
    """What stands between commas and words such as "and"."""
    return [piece for part in _PIECE.split(statement) if (piece := part.strip(_EDGES))]


@dataclass(frozen=True)
class Part:
    """Some neighbouring pieces of a statement."""

    text: str
    person: str | None
    """The term of the person that a piece before speaks of, where these begin without a subject of their own."""


@lru_cache(maxsize=4_096)
def parts(statement: str) -> tuple[Part, ...]:
    """The statement's pieces, between commas and words such as "and", and all runs of neighbouring ones; the shortest first."""
    cuts = [0, *(match.end() for match in _PIECE.finditer(statement)), len(statement) + 1]
    ends = [*(match.start() for match in _PIECE.finditer(statement)), len(statement)]
    count = len(ends)
    lengths: Sequence[int] = range(1, count + 1) if count <= _MOST_PIECES else (1, 2, 3, count)
    people = list(_people(statement[start:end] for start, end in zip(cuts, ends)))
    return tuple(
        Part(statement[cuts[first] : ends[first + length - 1]], people[first])
        for length in lengths
        for first in range(count - length + 1)
    )


def _people(given: Iterable[str]) -> Iterator[str | None]:
    """For each piece the person that it speaks of without saying so again."""
    person: str | None = None
    for piece in given:
        if _SUBJECT.match(piece):
            head = _head(piece)
            person = head if head in _persons() else None
        yield None if _SUBJECT.match(piece) else person


@lru_cache(maxsize=1)
def _persons() -> frozenset[str]:
    from memlib.models.offline.words import KIN, PETS

    return frozenset(term for word in (*KIN, *PETS) for term in content(word))


@lru_cache(maxsize=50_000)
def content(text: str) -> frozenset[str]:
    """The content terms, words that say the same of a user under one of them."""
    same = _same()
    return frozenset(same.get(term, term) for term in claims.content_terms(text))


@lru_cache(maxsize=1)
def _same() -> dict[str, str]:
    groups = [[term for word in group.split() for term in claims.content_terms(word)] for group in SAME_WORDS]
    return {term: group[0] for group in groups for term in group}


class Vocabulary:
    """What some texts speak of, to tell what goes beyond it."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)

    def unsupported(self, text: str) -> list[str]:
        """The pieces of its statements that the texts do not support."""
        return [piece for statement in facts_of(text) for piece in pieces(statement) if not self.supports(piece)]

    def supports(self, statement: str) -> bool:
        """Whether enough of what the statement speaks of, and all its numbers and names, occur in the texts."""
        return (
            self._speaks_of(statement)
            and claims.numbers(statement) <= self._numbers
            and all(name in self._folded for name in claims.names(statement))
        )

    def _speaks_of(self, statement: str) -> bool:
        """By its content but for verbs such as "likes"; or by its words, as a short piece may be taken for another language."""
        terms_of = content(statement) - frozenset(_same().values())
        words = set(terms(statement))
        return len(terms_of & self._terms) >= SUPPORTED * len(terms_of) or len(words & self._words) >= CONTAINED * len(words)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(term for text in self._texts for term in terms(text))

    @cached_property
    def _terms(self) -> frozenset[str]:
        return frozenset().union(*map(content, self._texts))

    @cached_property
    def _numbers(self) -> frozenset[str]:
        return frozenset().union(*map(claims.numbers, self._texts))

    @cached_property
    def _folded(self) -> str:
        return fold("\n".join(self._texts))
