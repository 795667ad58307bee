"""Which values later memories have replaced, by the sentences that the built-in model reads, and by "no longer"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from memlib.memory.retention import facts_of, plain
from memlib.memory.strategies.sameness import Key, keys_of, with_details_or_not, without_details
from memlib.models.offline.composition import Part, put_together, supersedes, take_apart
from memlib.models.offline.facts import Fact

# What holds beside another value does not replace it.
_BESIDE = re.compile(
    r"\b(?:also|as well|too|besides|another|second|part[- ]time|volunteers?|sometimes|occasionally|weekends?|summers?|winters?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|used to|former(?:ly)?|previously)\b",
    re.I,
)
# Of other single things, such as the name of a dog, a user may well have a second.
_ONE_AT_A_TIME = frozenset({
    *("name", "last name", "nickname", "age", "birthday", "anniversary", "birth year", "native language", "diet", "marital"),
    *("home", "dwelling", "job", "employer", "workplace", "school", "parenthood", "favourite", "style"),
    *("kin home", "kin age", "kin employer"),
})  # fmt: skip
_OVER = re.compile(
    r"\b(?:no longer|gave up (?:the plan )?(?:on )?|has stopped|(?:does not|doesn['’]t)(?=.*\b(?:anymore|any more)\b)|anymore|any more|"
    r"nicht mehr|ya no|n['’](?=\w+ plus\b)|ne (?=\w+ plus\b)|(?<=\w )plus\b|non (?=.*\bpiù\b)|più|não (?=.*\bmais\b))\b|不再",
    re.I,
)


@dataclass(frozen=True)
class Statement:
    """One statement of some memories, and what of it still holds."""

    place: int
    """Which memory says it, counted from 0."""
    text: str
    parts: tuple[Part, ...]
    current: tuple[Part, ...]

    @property
    def holds(self) -> str | None:
        """The text, or the part of it that no later memory replaced; None when none of it holds."""
        return self.text if len(self.current) == len(self.parts) else put_together(self.current) or None


def statements_of(memories: Sequence[str]) -> tuple[Statement, ...]:
    """All statements of the memories, which are given oldest first."""
    return _statements_of(tuple(memories))


def outdates(memory: str, old: str) -> bool:
    """Whether the memory leaves nothing of what the old one says, whose things have one value at a time."""
    said = [statement for statement in statements_of((old, memory)) if statement.place == 0]
    return bool(said) and not any(statement.current for statement in said)


@lru_cache(maxsize=4)  # for a strategy, its report, and all that is set beside it, of the same memories
def _statements_of(memories: tuple[str, ...]) -> tuple[Statement, ...]:
    said = [(place, text, take_apart(plain(text))) for place, memory in enumerate(memories) for text in facts_of(memory)]
    old = set(_superseded([parts for _, _, parts in said]))
    over = set(_ended([text for _, text, _ in said]))
    return tuple(
        Statement(place, text, parts, () if number in over else tuple(part for part in parts if (number, part) not in old))
        for number, (place, text, parts) in enumerate(said)
    )


def _ended(texts: Sequence[str]) -> Iterator[int]:
    """The places of those that a later one says to be over, in the same words: "no longer likes tea"."""
    said: dict[Key, list[int]] = {}
    for place, text in enumerate(texts):
        ended = _OVER.sub(" ", text)
        if ended != text:
            for key in keys_of(ended):
                yield from said.pop(key, [])
        else:
            for key in dict.fromkeys(with_details_or_not(text)):
                said.setdefault(key, []).append(place)


def _superseded(said: Sequence[Sequence[Part]]) -> Iterator[tuple[int, Part]]:
    """The parts that later ones have replaced, each with the place of the text that says it."""
    latest: dict[tuple[str, str], list[tuple[int, Fact]]] = {}
    for place, parts in enumerate(said):
        for part in parts:
            if not isinstance(part, Fact) or _BESIDE.search(part.memory):
                continue
            for slot in {part.slot, (part.relation.opposite or part.relation.name, part.slot[1])}:
                old = [entry for entry in latest.get(slot, ()) if _replaces(part, entry[1]) and entry[0] != place]
                yield from old
                latest[slot] = [entry for entry in latest.get(slot, ()) if entry not in old]
            latest[part.slot].append((place, part))


def _replaces(new: Fact, old: Fact) -> bool:
    return (new.slot != old.slot or _has_one(new)) and supersedes(new, old) and not _narrower(new, old)


def _has_one(fact: Fact) -> bool:
    # "Is vegan" is a diet by its value only; where any value is taken, as in some languages, "is a joiner" is read as one too.
    return fact.relation.name in _ONE_AT_A_TIME and (fact.relation.name != "diet" or fact.relation.values is not None)


def _narrower(new: Fact, old: Fact) -> bool:
    """The same value, or more or less of it: Lyon, and Lyon in France. Neither is old; that is a matter of duplicates."""
    short, long = sorted((without_details(old.value), without_details(new.value)), key=len)
    more_or_less = old.content <= new.content or new.content <= old.content or short == long[: len(short)]
    return old.slot == new.slot and more_or_less
