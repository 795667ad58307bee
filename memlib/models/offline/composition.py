"""Memories that say several things: taken apart into facts, and facts put together into as few words as say them all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from memlib.models.offline.facts import Fact, read
from memlib.models.offline.grammar import listed
from memlib.models.offline.languages import foreign_read
from memlib.models.offline.languages.asian import is_asian
from memlib.models.offline.languages.asian import read_memory as read_asian
from memlib.models.offline.sentences import split
from memlib.models.offline.values import parts as list_parts
from memlib.models.offline.words import MARITAL, kind_of_make
from memlib.text import fingerprint, fold

Part: TypeAlias = Fact | str
"""A fact, or a statement that no form fits, as it was written."""

_SUBJECT = re.compile(r"(?:the\s+)?user\b(?P<owner>['’]s)?\s+", re.I)
_TWO = re.compile(
    r"(?P<first>User (?:lives|works|is|has|likes|plays|speaks) [^;,]+?) and (?P<second>(?:lives|works|has|likes|plays|"
    r"speaks|owns|drives|studies|teaches|wants) [^;]+)"
)
_FOLDED = frozenset({
    "likes", "dislikes", "speaks", "plays", "uses", "interest", "avoids", "abstains", "allergy", "learns", "studies", "prefers",
})  # fmt: skip
"""Relations of which a list says the same as its members one by one."""
_ALSO = {"called": ("has",), "has": ("owns", "drives")}
"""Relations of which a fact may take the place besides those of its own."""
_DETAIL = re.compile(r"\s+(?:in|on|at|with|by|from|over|along|called|during|near)\s", re.I)


@lru_cache(maxsize=20_000)
def take_apart(memory: str) -> tuple[Part, ...]:
    """What a memory says, statement by statement; putting together gives the same facts."""
    return tuple(part for sentence in split(memory) for part in _sentence(sentence.rstrip(" .")))


def _sentence(sentence: str) -> list[Part]:
    subject = _SUBJECT.match(sentence)
    if subject is None or ";" not in sentence:
        return _facts(sentence)
    pieces = [piece.strip() for piece in sentence[subject.end() :].split(";") if piece.strip()]
    return [part for piece in pieces for part in _facts(piece if _SUBJECT.match(piece) else f"User{subject['owner'] or ''} {piece}")]


def _facts(statement: str) -> list[Part]:
    """A statement of two verbs is two where each of them is one: "User lives in Lyon and works at Acme"."""
    two = _TWO.fullmatch(statement)
    if two and (first := read(two["first"])) and (second := read(f"User {two['second']}")):
        return [first, second]
    return _fact(statement)


def _fact(statement: str) -> list[Part]:
    found = read(statement) or _foreign(statement)
    if found is None:
        return [statement] if statement else []
    values = list_parts(found.value) if found.relation.name in _FOLDED else [found.value]
    return [replace(found, value=value) for value in values]


def _foreign(statement: str) -> Fact | None:
    if is_asian(statement):
        return read_asian(statement)
    return foreign_read(statement)


def put_together(parts: Iterable[Part]) -> str:
    """One text that says all the parts, equal predicates and the subject once."""
    said = [_without_subject(statement) for statement in _statements(list(parts))]
    texts = []
    for subject in ("User's", "User", ""):
        own = [text for found, text in said if found == subject]
        if subject:
            texts += [f"{subject} {'; '.join(own)}."] if own else []
        else:
            texts += [text if text.endswith((".", "!", "?", "。")) else f"{text}." for text in own]
    return " ".join(texts)


def _statements(parts: Sequence[Part]) -> list[str]:
    groups: dict[object, list[Part]] = {}
    for part in parts:
        folded = isinstance(part, Fact) and part.relation.name in _FOLDED
        groups.setdefault((part.form or part.relation.forms[0], part.key) if folded and isinstance(part, Fact) else part, []).append(
            part
        )
    return [_statement(group) for group in groups.values()]


def _statement(group: Sequence[Part]) -> str:
    first = group[0]
    if isinstance(first, str):
        return first
    return replace(first, value=listed([part.value for part in group if isinstance(part, Fact)])).memory


def _without_subject(statement: str) -> tuple[str, str]:
    subject = _SUBJECT.match(statement)
    # A statement of several sentences stays whole: what follows its first full stop has a subject of its own.
    if subject is None or ";" in statement or len(split(statement)) > 1:
        return "", statement
    return ("User's" if subject["owner"] else "User"), statement[subject.end() :].rstrip(" .")


def current(parts: Iterable[Part]) -> list[Part]:
    """Each thing once, oldest first; of two values of a single-valued fact, or of opposites, the later one."""
    kept: dict[int, Part] = {}
    groups: defaultdict[str | None, dict[int, Part]] = defaultdict(dict)
    for place, part in enumerate(parts):
        own = groups[_group(part)]
        if any(covers(old, part) for old in own.values()):
            continue
        for group in [groups[name] for name in _superseding(part)]:
            for number in [number for number, old in group.items() if supersedes(part, old)]:
                del kept[number], group[number]
        kept[place] = own[place] = part
    return list(kept.values())


def _group(part: Part) -> str:
    """Equal for all parts of which one may cover another."""
    return part.relation.name if isinstance(part, Fact) else fingerprint(part)


def _superseding(new: Part) -> set[str | None]:
    """The groups of the parts that it may supersede."""
    return {new.relation.name, new.relation.opposite, *_ALSO.get(new.relation.name, ())} if isinstance(new, Fact) else set()


def covers(old: Part, new: Part) -> bool:
    """The old says all that the new one says: Lyon in France and Lyon, hiking in the mountains and hiking."""
    if isinstance(old, Fact) and isinstance(new, Fact):
        if old.slot != new.slot:
            return False
        return new.content == old.content or (new.content <= old.content if new.relation.single else _narrows(old.value, new.value))
    return isinstance(old, str) and isinstance(new, str) and fingerprint(old) == fingerprint(new)


def supersedes(new: Part, old: Part) -> bool:
    """The old does not hold any more once the new one does, or is part of it."""
    if not isinstance(old, Fact) or not isinstance(new, Fact):
        return False
    if new.relation.name == "called" and old.relation.name == "has":
        return fold(old.value) in {f"a {fold(new.key)}", f"an {fold(new.key)}"}
    if new.relation.name == "has" and new.key:
        return old.relation.name in {"has", "owns", "drives"} and kind_of_make(old.value) == new.key
    if new.relation.name == old.relation.name == "kin is" and fold(new.key) == fold(old.key) and _same_state(new.value, old.value):
        return True
    if old.relation.name == new.relation.opposite:
        return old.content == new.content
    return new.slot == old.slot and not _beside(new, old) and (new.relation.single or _narrows(new.value, old.value))


def _same_state(new: str, old: str) -> bool:
    """Where somebody is from, or whether married: there is one of each."""
    both_from = new.startswith("from ") and old.startswith("from ")
    return new != old and (both_from or {new.split(" ")[0].lower(), old.split(" ")[0].lower()} <= MARITAL)


def _beside(new: Fact, old: Fact) -> bool:
    """What one works as, and where, which some languages tell with the same verb: neither replaces the other."""
    if new.relation.name != "employer" or new.content & old.content:
        return False
    return (_AS_WHAT.match(new.value) is None) != (_AS_WHAT.match(old.value) is None)


_AS_WHAT = re.compile(r"(?:als|comme|como|come|de|da) ", re.I)


def _narrows(narrow: str, wide: str) -> bool:
    """The first is the second and where, when or with whom."""
    return narrow[: len(wide)].lower() == wide.lower() and _DETAIL.match(narrow, len(wide)) is not None
