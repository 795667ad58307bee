"""In what two readings differ so that they cannot be of the same fact."""

from __future__ import annotations

from memlib.claims.asian import IS_ASIAN
from memlib.claims.reading import Claims

_SAME = 0.5
"""More than this share of what one text denies has the other to assert for a conflict."""
_DEMONYM = 4
"""So many letters does a country share with its people: Italy, Italian."""


def numbers_differ(a: Claims, b: Claims) -> str | None:
    pairs = [(without_hours(x, y), without_hours(y, x)) for x in a.readings for y in b.readings]
    if any(x <= y or y <= x for x, y in pairs):
        return None
    x, y = pairs[0]
    return f"{_list(x - y)} against {_list(y - x)}"


def without_hours(numbers: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Full hours that the other text gives as plain numbers: "before 10", "before 10 am"."""
    return frozenset(_plain(number) if _plain(number) in others else number for number in numbers)


def _plain(number: str) -> str:
    hour = number.removesuffix(":00")
    return hour if hour != number else number


def counts_differ(a: Claims, b: Claims) -> str | None:
    """The same thing counted differently: "two dogs and three parrots", "three dogs and two parrots"."""
    for thing in a.counts.keys() & b.counts.keys():
        if not a.counts[thing] & b.counts[thing]:
            return f"{_list(a.counts[thing])} {thing} against {_list(b.counts[thing])}"
    return None


def names_differ(a: Claims, b: Claims) -> str | None:
    only_a = {name for name in a.names if not is_known(name, b, b.words - a.words)}
    only_b = {name for name in b.names if not is_known(name, a, a.words - b.words)}
    if not only_a or not only_b or _abbreviates(only_a, b) or _abbreviates(only_b, a):
        return None
    return f"{_list(only_a)} against {_list(only_b)}"


def is_known(name: str, other: Claims, unshared: frozenset[str] | None = None) -> bool:
    """The name is among the other's words, or another form of it among those that only the other has; None for all of them."""
    if name in other.words or (IS_ASIAN.search(name) and name in other.text):
        return True
    return any(_akin(name, word) for word in (other.words if unshared is None else unshared))


def _akin(name: str, word: str) -> bool:
    return name[:_DEMONYM] == word[:_DEMONYM] and min(len(name), len(word)) > _DEMONYM and abs(len(name) - len(word)) <= 3


def _abbreviates(names: set[str], other: Claims) -> bool:
    return all(1 < len(name) < 6 and name in other.initials for name in names)


def denies(a: Claims, b: Claims) -> str | None:
    """Most of what one denies, the other asserts; not so where both deny something alike."""
    shared = a.denied & (b.terms - b.denied)
    if len(shared) <= _SAME * len(a.denied) or a.denied & b.denied:
        return None
    return f"one denies what the other says of {_list(shared)}"


def _list(items: set[str] | frozenset[str]) -> str:
    return ", ".join(sorted(items))
