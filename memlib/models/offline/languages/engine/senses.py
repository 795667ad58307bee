"""What a clause states that will still hold: its sense, told in the third person, as facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from memlib.models.offline.facts import Fact, Relation
from memlib.models.offline.languages.engine.grammar import SINGLE, TOPICS, Clause, Grammar, Sense, Subject

_OPPOSITES = {"likes": "dislikes", "dislikes": "likes"}
_HOLDING = frozenset({"home", "job", "employer", "studies", "plays", "learns", "has pet", "possession", "plan", "goal", "past"})
"""What is no fact once it is over: the user who does not live there any more lives elsewhere."""
_APPOSED = frozenset({"possession", "has pet"})
"""What is said of them may follow without a verb: "a Golf, 2009, diesel"."""
_APPOSITION = re.compile(r"(?:[A-ZÄÖÜÀ-Þ\d]|(?:de|en|von|aus) \d)[\w.-]*(?: [\w.-]+){0,2}")
_NAMED = frozenset({"has pet", "has kin"})
_NAMES = r"[A-ZÄÖÜÀ-Þ][\w'-]+(?:,? (?:und |et )?[A-ZÄÖÜÀ-Þ][\w'-]+){0,3}"
_AGES = r"\d{1,2}(?:,? (?:und |et )?\d{1,2})*(?: Jahre(?: alt)?| ans)?"
_DAY = re.compile(r"\b\d{1,2}\.\d{1,2}\.$")
_WORDS, _MEMBER_WORDS = 16, 6
"""Words of a value, and of a list's member; a longer one goes on with something else."""


@dataclass(frozen=True)
class Found:
    sense: Sense
    match: re.Match[str]


def stated(clause: Clause, members: tuple[str, ...], grammar: Grammar) -> list[Fact]:
    """The facts of a clause; of one whose whole makes no sense, those of each thing that its verb is said of."""
    whole = replace(clause, rest=plain(clause.rest, grammar))
    found = sense_of(whole, grammar)
    called = [each for each in members if found and found.sense.relation in _NAMED and re.fullmatch(rf"{_NAMES}|{_AGES}", each)]
    if found and called:
        return list(_facts(replace(whole, rest=f"{whole.rest}, {', '.join(called)}"), found, (), grammar))
    texts = (part for text in (whole.rest, *members) for part in re.split(grammar.clauses.each, text) if part)
    parts, senses = _apposed([replace(whole, rest=text) for text in texts], grammar)
    if found and len(parts) == 1:
        return list(_facts(parts[0], senses[0] or found, (), grammar))
    if found and (_is_one(found, senses) or any(only_qualifies(part.rest, grammar) for part in parts)):
        return list(_facts(whole, found, members, grammar))
    if len(parts) < 2:
        return []
    # Where the first thing is not understood, what comes after a comma may be said of that: "a friend, a dachshund".
    told = zip(parts, senses) if senses[0] or not members else ()
    return [fact for part, own in told if own for fact in _facts(part, own, (), grammar)]


def _apposed(parts: list[Clause], grammar: Grammar) -> tuple[list[Clause], list[Found | None]]:
    """Each part with what is said of it without a verb, "a Golf, 2009", and its sense."""
    kept: list[Clause] = []
    senses: list[Found | None] = []
    for part in parts:
        found, before = sense_of(part, grammar), senses[-1] if senses else None
        tail = kept and re.match(grammar.clauses.tails, part.rest, re.I)
        apposed = found is None and before and before.sense.relation in _APPOSED and _APPOSITION.fullmatch(part.rest)
        if before and (tail or apposed):
            kept[-1] = replace(kept[-1], rest=f"{kept[-1].rest}, {part.rest}")
            senses[-1] = sense_of(kept[-1], grammar) or before
        else:
            kept.append(part)
            senses.append(found)
    return kept, senses


def _is_one(found: Found, senses: list[Found | None]) -> bool:
    """What a verb is said of is not to be parted, or is parted by what the sense knows of lists."""
    return found.sense.many or found.sense.relation in SINGLE or len(senses) < 2 or not all(senses)


def plain(rest: str, grammar: Grammar) -> str:
    """Without what a memory leaves out."""
    text = re.sub(rf"(?<![\w'-])(?:{grammar.telling.drops})(?![\w-])", " ", rest, flags=re.I)
    text = re.sub(r"\s+", " ", text).strip(" ,!")
    return text if _DAY.search(text) else text.strip(" ,.!")


def sense_of(clause: Clause, grammar: Grammar) -> Found | None:
    kinds, core = _qualified(clause.rest, grammar)
    over = re.search(grammar.clauses.no_longer, clause.rest, re.I) is not None
    if not _is_lasting(clause.rest, kinds, grammar):
        return None
    for sense, lemmas, pattern in grammar.patterns:
        if clause.lemma not in lemmas or sense.of not in {"both", "kin" if clause.subject.key else "user"}:
            continue
        if over and sense.relation in _HOLDING and not sense.denied:
            continue
        if sense.needs and not kinds.intersection(sense.needs.split()):
            continue
        if (match := pattern.fullmatch(core)) or (match := pattern.fullmatch(clause.rest)):
            return Found(sense, match)
    return None


def _qualified(rest: str, grammar: Grammar) -> tuple[frozenset[str], str]:
    """The kinds of qualifiers that it has, and the text without them."""
    kinds, core = set(), rest
    for kind, pattern in grammar.qualifying.items():
        core = pattern.sub(" ", core)
        if pattern.search(rest):
            kinds.add(kind)
    return frozenset(kinds), re.sub(r"\s+", " ", core).strip(" ,")


def only_qualifies(text: str, grammar: Grammar) -> bool:
    """Twice a day: what says no more than how often, or since when."""
    return not _qualified(plain(text, grammar), grammar)[1]


def _is_lasting(rest: str, kinds: frozenset[str], grammar: Grammar) -> bool:
    now = re.search(rf"(?<![\w'-])(?:{grammar.clauses.moment})(?![\w-])", rest, re.I)
    return (not now or bool(kinds & {"since", "often"})) and len(rest.split()) <= _WORDS


def _facts(clause: Clause, found: Found, members: tuple[str, ...], grammar: Grammar) -> Iterator[Fact]:
    value = found.match.groupdict().get("v") if found.sense.told else None
    values = [value] if value is not None else [clause.rest]
    if found.sense.many:
        parts = (part for text in (*values, *members) for part in re.split(grammar.clauses.each, text) if part)
        values = [part for part in parts if not re.match(grammar.clauses.turns, part, re.I)]
        values = _alike(values, grammar)
    # What goes with the verb is no value: nor is what is listed after it.
    for one in values if values and is_value(values[0], found.sense, grammar) else []:
        if is_value(one, found.sense, grammar):
            told = shifted(one, grammar, clause.subject)
            told = told if grammar.capitals or found.sense.relation != "job" else told[:1].lower() + told[1:]
            yield fact(clause.subject, found.sense, clause.third, told if clause.subject.key else agreed(told, grammar), grammar)


def _alike(values: list[str], grammar: Grammar) -> list[str]:
    """What opens the first member goes for all: "gegen Nüsse und Soja"."""
    opening = re.match(rf"({grammar.clauses.spreads}) ", values[0], re.I) if values else None
    if opening is None:
        return values
    return [values[0], *(value if re.match(grammar.clauses.alone, value) else f"{opening[1]} {value}" for value in values[1:])]


def is_value(value: str, sense: Sense, grammar: Grammar) -> bool:
    longest = _MEMBER_WORDS if sense.many else _WORDS
    return len(_qualified(value, grammar)[1].split()) <= longest and not re.search(
        rf"(?<![\w'-])(?:{grammar.clauses.vague})(?![\w-])", value, re.I
    )


def shifted(text: str, grammar: Grammar, subject: Subject | None = None) -> str:
    for pattern, third in (*(grammar.telling.beside if subject and subject.key else ()), *grammar.telling.shifts):
        text = re.sub(pattern, third, text)
    return text


def agreed(text: str, grammar: Grammar) -> str:
    """Adjectives as they go with the user's word, whatever the user is."""
    for pattern, form in grammar.telling.agrees:
        text = re.sub(pattern, form, text)
    return text


def fact(subject: Subject, sense: Sense, third: str, value: str, grammar: Grammar) -> Fact:
    opens = subject.opens or grammar.user
    form = f"{opens} {sense.told.replace('{v}', '{}')}" if sense.told else f"{opens} {third} {{}}"
    return Fact(relation(f"kin {sense.relation}" if subject.key else sense.relation, form), value, subject.whole)


@cache
def relation(name: str, form: str) -> Relation:
    own = name.removeprefix("kin ")
    topics = ("family", *TOPICS[own].split()) if name != own else tuple(TOPICS[own].split())
    return Relation(name, topics[:3], (form,), single=own in SINGLE, opposite=_OPPOSITES.get(name))
