"""What a message puts right, ends, or asks to forget, held against the memories that are there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from memlib.claims import content_terms

_ENOUGH = 0.6
"""Share of the terms of what is over that a memory has to have."""


@dataclass(frozen=True, eq=False)
class Changes:
    """How a language says that something is otherwise."""

    instead: tuple[str, ...]
    """Patterns of what is put right, with the groups `old` and `new`."""
    over: tuple[str, ...]
    """Patterns of what is over, with the group `what`."""
    forget: tuple[str, ...]
    """Patterns of a request to forget, with the group `what`."""
    spelt: str
    """Pattern of how the user's name is spelt, with the group `new`."""
    named: str
    """Pattern of the memory that tells the name, with the group `name`."""
    dead: str
    """Pattern of a death, with the group `who`."""
    died: str
    """How a memory says it, with {kin}, {name} and {said}."""
    bearers: tuple[str, ...]
    """Patterns of a memory that tells of kin or an animal, with the groups `kin` and `name`."""
    aspects: Mapping[str, str]
    """Of a word for a side of the user, the pattern of the memories that tell it."""
    kinds: tuple[str, ...]
    """Patterns of values of which one takes the place of another: dates, school years, ages."""
    framing: str
    """Pattern of what stands around the value and is none of it."""
    kin: str


def corrected(message: str, memories: Mapping[int, str], language: Changes) -> dict[int, str]:
    """The new texts of the memories, by handle, that the message puts right."""
    found: dict[int, str] = {}
    for old, new in _pairs(message, language):
        for handle, memory in memories.items():
            if handle not in found and (text := _replaced(memory, old, new, language)):
                found[handle] = text
    found |= {handle: text for handle, text in _respelt(message, memories, language) if handle not in found}
    return found | {handle: text for handle, text in _deaths(message, memories, language) if handle not in found}


def ended(message: str, memories: Mapping[int, str], language: Changes) -> set[int]:
    """The memories of which the message says that they hold no more, or asks that they be forgotten."""
    found: set[int] = set()
    for pattern in (*language.over, *language.forget):
        for match in re.finditer(pattern, message):
            what, asked = _bare(match["what"], language), pattern in language.forget
            meant = _pointed_at(what, memories, language, asked=asked)
            found |= {handle for handle in meant if asked or not _tells_more(memories[handle], what)}
    return found


def _tells_more(memory: str, what: str) -> bool:
    """Whether it holds a second thing, which goes on."""
    parts = re.split("[、，,]", memory)
    return len(parts) > 1 and any(what in part for part in parts) and not all(what in part for part in parts)


def _pairs(message: str, language: Changes) -> Iterator[tuple[str, str]]:
    for pattern in language.instead:
        for match in re.finditer(pattern, message):
            old, new = _bare(match["old"], language), _bare(match["new"], language)
            if old and new and old != new:
                yield old, new
                yield _without_shared(old, new)


def _without_shared(old: str, new: str) -> tuple[str, str]:
    """对海鲜过敏, 对芒果过敏 -> 海鲜, 芒果"""
    while len(old) > 2 and len(new) > 2 and old[0] == new[0]:
        old, new = old[1:], new[1:]
    while len(old) > 2 and len(new) > 2 and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return old, new


def _replaced(memory: str, old: str, new: str, language: Changes) -> str | None:
    if new in memory:
        return None
    old = _of_kind(old, new, language)
    if old in memory and (kind := next((kind for kind in language.kinds if re.fullmatch(kind, new)), "")) and not re.search(kind, old):
        return renewed(memory, new, language)
    if re.fullmatch(language.kin, old) and (kin := re.match(language.kin, new)):
        new = kin[0]
    shortest = 1 if old.isdigit() or len(old) < 2 else 2
    for size in range(len(old), shortest - 1, -1):
        piece = old[-size:]
        if memory.count(piece) == 1 and len(new) <= len(piece) + 8:
            return memory.replace(piece, new)
    return None


def _of_kind(old: str, new: str, language: Changes) -> str:
    """Of what is put right, the value alone: 息子は小3 and 小4 are 小3 and 小4."""
    kind = next((kind for kind in language.kinds if re.fullmatch(kind, new)), "")
    found = re.findall(kind, old) if kind else []
    return found[0] if len(found) == 1 else old


def renewed(memory: str, value: str, language: Changes) -> str | None:
    """The memory with a value of the same kind in the place of its own: another date, another school year."""
    for kind in language.kinds:
        old, new = re.findall(kind, memory), re.findall(kind, value)
        if len(old) == len(new) == 1 and old != new:
            return memory.replace(old[0], new[0])
    return None


def _respelt(message: str, memories: Mapping[int, str], language: Changes) -> Iterator[tuple[int, str]]:
    """字は「斎藤」のほうです: a name that is written otherwise, though not altogether."""
    for match in re.finditer(language.spelt, message):
        for handle, memory in memories.items():
            named = re.search(language.named, memory)
            if named and set(named["name"]) & set(match["new"]) and named["name"] != match["new"]:
                yield handle, memory.replace(named["name"], match["new"])


def _deaths(message: str, memories: Mapping[int, str], language: Changes) -> Iterator[tuple[int, str]]:
    for match in re.finditer(language.dead, message):
        who = _bare(match["who"], language)
        for handle, memory in memories.items():
            bearer = _bearer(memory, language)
            names = [name for name in (bearer["name"], bearer["kin"]) if name] if bearer else []
            if bearer and any(who.endswith(name.removeprefix("の")) for name in names):
                yield handle, language.died.format(kin=bearer["kin"], name=bearer["name"] or "", said=match["said"])


def _pointed_at(what: str, memories: Mapping[int, str], language: Changes, *, asked: bool) -> set[int]:
    """The memories that hold the words; where the user only names a side of himself, those that tell it."""
    held = {handle for handle, memory in memories.items() if what and what in memory}
    if not held:
        wanted = content_terms(what)
        held = {handle for handle, memory in memories.items() if wanted and _share(wanted, memory) >= _ENOUGH}
    if not held:
        aspects = [pattern for word, pattern in language.aspects.items() if word == what or (asked and word in what)]
        held = {handle for handle, memory in memories.items() if any(re.search(pattern, memory) for pattern in aspects)}
    return held


def _share(wanted: frozenset[str], memory: str) -> float:
    return len(wanted & content_terms(memory)) / len(wanted)


def _bare(text: str, language: Changes) -> str:
    return _framing(language).sub("", text.strip(" 「」『』“”\"'"))


@cache
def _framing(language: Changes) -> re.Pattern[str]:
    return re.compile(language.framing)


def _bearer(memory: str, language: Changes) -> re.Match[str] | None:
    return next((bearer for pattern in language.bearers if (bearer := re.search(pattern, memory))), None)


def names(memories: Iterable[str], language: Changes) -> dict[str, str]:
    """Of each name that the memories know, whose it is: that of a cat, of a son."""
    bearers = [bearer for memory in memories if (bearer := _bearer(memory, language)) and bearer["name"]]
    return {bearer["name"].removeprefix("の"): bearer["kin"] for bearer in bearers}
