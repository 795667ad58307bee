"""Checks cases against those rules of their labels (`evals/data/RULES.md`) that a program can check."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evals.cases.case import Case, Expected
from evals.extraction.leaks import find_leaks
from evals.matching.copies import copied
from memlib.claims import beyond
from memlib.text import fingerprint

_OPENINGS = {
    "en": r"(?:The )?[Uu]ser(?:'s)?\b",
    "de": r"(?:D(?:er|en|em) )?Nutzer(?:in)?\b|\w+ .*\bdes Nutzers\b",
    "fr": r"(?:L'utilisat(?:eur|rice)|\w+.* de l'utilisat(?:eur|rice))\b",
    "es": r"(?:(?:El|La|Al|A la) usuari[oa]|\w+ .*(?:del|de la) usuari[oa])\b",
    "it": r"(?:(?:L|All)'utente|\w+ .*dell'utente)\b",
    "pt": r"(?:[OA] usuári[oa]|\w+ .*d[oa] usuári[oa])\b",
    "zh": "用户",
    "ja": "ユーザー",
}
_RELATIVE = re.compile(
    r"\b(?:yesterday|tomorrow|tonight|(?:last|next|this) (?:week|month|year|summer|winter|spring|autumn)|gestern|morgen früh"
    r"|nächste[nrs]? (?:Woche|Monat|Jahr)"
    r"|hier|demain|la semaine prochaine"
    r"|ayer|mañana por|la próxima semana|ieri|domani|la prossima settimana|ontem|amanhã|na próxima semana)\b"
    r"|昨天|明天|上周|下周|昨日|明日|来週|先週",
    re.I,
)
_WEIGHTS = (
    (1.0, "name age home family diet allergy health answer-style"),
    (0.75, "origin job employer studies languages pets goals plans dates"),
    (0.5, "likes dislikes skills possessions habits"),
)
_WEIGHT = {topic: weight for weight, topics in _WEIGHTS for topic in topics.split()}
_MENDED = frozenset({"typo", "mixed-language"})
"""Tags of cases in which a gold may write a name otherwise than the message."""
_MULTI = 3
"""From so many facts told at once on a case is tagged `multi`."""


@dataclass(frozen=True)
class Finding:
    case_id: str
    message: str

    def __str__(self) -> str:
        return f"{self.case_id}: {self.message}"


def lint(cases: Iterable[Case]) -> list[Finding]:
    """What breaks a rule, in the order of the cases. Cases that wait for their review are not held to them."""
    seen: dict[str, str] = {}
    found: list[Finding] = []
    for case in cases:
        if case.reviewed:
            found += [Finding(case.id, message) for message in (*_of_case(case), *_repeats(case, seen))]
    return found


def _of_case(case: Case) -> Iterator[str]:
    yield from _tags(case)
    yield from _secrets(case)
    yield from _doubles(case)
    for gold in case.expected:
        yield from _gold(case, gold)


def _tags(case: Case) -> Iterator[str]:
    if ("nothing" in case.tags) != (not case.expected):
        yield (
            "the tag nothing stands where something is expected" if case.expected else "nothing is expected: the tag nothing is missing"
        )
    told = sum(gold.op != "delete" for gold in case.expected)
    if told >= _MULTI and "multi" not in case.tags:
        yield f"{told} facts are told at once: the tag multi is missing"


def _secrets(case: Case) -> Iterator[str]:
    said = "\n".join(message.content for message in case.messages)
    for number, value in enumerate(case.must_not, 1):
        if value not in said:
            yield f"must_not {number} does not occur in the messages as it is typed"
    for gold in case.expected:
        if find_leaks(case.must_not, [gold.memory or "", *gold.topics]):
            yield "a gold holds a value of must_not"


def _doubles(case: Case) -> Iterator[str]:
    before = {fingerprint(memory.memory): memory for memory in case.existing}
    told: set[str] = set()
    for memory in filter(None, (gold.memory for gold in case.expected)):
        same = fingerprint(memory)
        if same in told:
            yield f"two golds say {memory!r}"
        if same in before and memory.casefold() == before[same].memory.casefold():  # an accent may be what is put right
            yield f"{memory!r} is what memory {before[same].memory_id} says already"
        told.add(same)
    if any(fingerprint(claim) in told for claim in case.interference):
        yield "an interference is a gold too"


def _gold(case: Case, gold: Expected) -> Iterator[str]:
    usual = _WEIGHT.get(gold.topics[0]) if gold.topics else None
    if usual is not None and gold.importance > usual:
        yield f"the importance of {gold.topics[0]} is at most {usual}, not {gold.importance}"
    if gold.memory is None:
        return
    opening = _OPENINGS.get(case.language)
    if opening and not re.match(opening, gold.memory):
        yield f"{gold.memory!r} does not begin with the user, as memories in {case.language!r} do"
    if copied(gold.memory, []):
        yield f"{gold.memory!r} speaks in the first person"
    if relative := _RELATIVE.search(gold.memory):
        yield f"{gold.memory!r} holds a relative time ({relative[0]})"
    if not _MENDED & set(case.tags) and (strange := beyond(gold.memory, _asked(case))):
        yield f"{gold.memory!r} names what neither the messages nor the memories do: {', '.join(sorted(strange))}"


def _repeats(case: Case, seen: dict[str, str]) -> Iterator[str]:
    other = seen.setdefault(fingerprint(_asked(case)), case.id)
    if other != case.id:
        yield f"has the messages and memories of {other}"


def _asked(case: Case) -> str:
    return "\n".join([*(memory.memory for memory in case.existing), *(message.content for message in case.messages)])
