"""The persona of the CRI benchmark replayed: a life of 289 days as memories, with what must still be known at its end."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from evals.runs.errors import RunError
from evals.savings.generator import Fact, Store
from memlib.db.schemas import UserMemory
from memlib.memory.retention import StatementIndex, facts_of

USER = "cri"
_FIRST_SECOND = 1_747_000_000
_MESSAGE_SECONDS = 8_700
"""289 days for 2,862 messages."""
# How a capture words the value of a dimension; those without an entry are an attribute of the user.
_WORDED = {
    "name": "User's name is {}",
    "age": "User is {} years old",
    "occupation": "User works as {}",
    "city": "User lives in {}",
    "diet": "User follows a {} diet",
    "relationship_status": "User's relationship status is {}",
    "family_status": "User's family status is {}",
}


@dataclass(frozen=True)
class Change:
    """A value that another one replaced."""

    fact: str
    old: str
    new: str


@dataclass(frozen=True)
class Persona:
    """The memories, oldest first, the facts at the end, and the changes on the way."""

    store: Store
    final: tuple[str, ...]
    changes: tuple[Change, ...]


def load_persona(folder: Path | None = None) -> Persona:
    """From a folder with `ground_truth.json`, or from the package `cri-benchmark`; a `RunError` where there is neither."""
    path = _ground_truth(folder)
    try:
        truth = json.loads(path.read_text(encoding="utf-8"))
        profile, changes = truth["final_profile"], truth["changes"]
    except (OSError, ValueError, KeyError) as error:
        raise RunError(f"{path} cannot be read as the CRI benchmark's ground truth: {error}") from error
    return _persona(profile, changes)


def _ground_truth(folder: Path | None) -> Path:
    if folder is not None:
        return folder / "ground_truth.json"
    package = find_spec("cri")
    places = [Path(place) for place in package.submodule_search_locations or ()] if package else []
    found = next((path for place in places for path in sorted(place.rglob("persona-1-base/ground_truth.json"))), None)
    if found is None:
        raise RunError("the CRI benchmark is not there: pip install cri-benchmark, or give the folder of its ground_truth.json")
    return found


def _persona(profile: Mapping[str, Any], changes: Sequence[Mapping[str, Any]]) -> Persona:
    told = sorted(_tellings(profile, changes), key=lambda telling: telling[0])
    memories = tuple(
        UserMemory(
            text,
            memory_id=f"{USER}-{place}",
            user_id=USER,
            topics=[topic],
            created_at=_FIRST_SECOND + message * _MESSAGE_SECONDS,
            updated_at=_FIRST_SECOND + message * _MESSAGE_SECONDS,
        )
        for place, (message, topic, text) in enumerate(told)
    )
    final = tuple(_worded(name, _text(dimension["value"])) for name, dimension in profile.items())
    places = {memory.memory: place for place, memory in enumerate(memories)}
    facts = tuple(Fact(text, "final", "en", 1.0, (places[text],)) for text in final)
    return Persona(Store(USER, "en", memories, facts), final, tuple(_changes(changes)))


def _tellings(profile: Mapping[str, Any], changes: Sequence[Mapping[str, Any]]) -> Iterator[tuple[int, str, str]]:
    """Message, topic and text: the old value at the first message, each new one where it was told, and each again a week later."""
    first = {change["fact"]: change for change in reversed(changes)}
    for name, change in first.items():
        yield 1, name, _worded(name, change["old_value"])
    last = 0
    for change in changes:
        message = change["changed_around_msg"]
        for again in (0, 70):
            yield message + again, change["fact"], _worded(change["fact"], change["new_value"]) + ("." if again else "")
        last = max(last, message + 100)
    for place, (name, dimension) in enumerate(profile.items()):
        yield last + place, name, _worded(name, _text(dimension["value"]))


def _changes(changes: Sequence[Mapping[str, Any]]) -> Iterator[Change]:
    for change in changes:
        yield Change(change["fact"], _worded(change["fact"], change["old_value"]), _worded(change["fact"], change["new_value"]))


def _worded(name: str, value: str) -> str:
    return _WORDED.get(name, f"User's {name.replace('_', ' ')}: {{}}").replace("{}", value)


def _text(value: str | Sequence[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def survivors(persona: Persona, after: Sequence[UserMemory]) -> list[str]:
    """The final facts that are found in the memories after."""
    index = StatementIndex(memory.memory for memory in after)
    return [fact for fact in persona.final if all(index.place_of(part) is not None for part in facts_of(fact))]


def ends_at_new(change: Change, changes: Sequence[Change], after: Sequence[UserMemory]) -> bool:
    """Whether the last of the changes of this fact is what is told last of it, and the old value of this one only before that."""
    about = [memory for memory in after if change.fact in (memory.topics or ())] or after
    last = [each for each in changes if each.fact == change.fact][-1]
    new, old = (_last_told(text, about) for text in (last.new, change.old))
    return new is not None and (old is None or new > old)


def _last_told(fact: str, memories: Sequence[UserMemory]) -> int | None:
    times = [memory.updated_at or 0 for memory in memories if StatementIndex([memory.memory]).place_of(fact) is not None]
    return max(times, default=None)
