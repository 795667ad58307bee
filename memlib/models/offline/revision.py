"""What the user said, against what is remembered: which memories to add, update and delete."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from memlib.models.offline.composition import Part, covers, put_together, supersedes, take_apart
from memlib.models.offline.events import is_passing
from memlib.models.offline.facts import Fact, Gone, fact
from memlib.models.offline.sameness import is_same_matter, says_already
from memlib.models.offline.soundness import is_sound, tidied
from memlib.models.offline.words import kind_of_make
from memlib.models.tasks import CaptureReply, Change, Listed
from memlib.text import fingerprint

_TAKING_TURNS = frozenset(
    {"goal", "plan", "effort", "job", "employer", "plays", "learns", "studies", "drives", "diet", "work", "school"}
)


class Revision:
    """Takes what was said and gathers the changes that it makes to the existing memories, at most one to each."""

    def __init__(self, existing: Sequence[Listed], operations: frozenset[str]) -> None:
        self._operations = operations
        self._listed = {listed.handle: listed for listed in existing}
        self._parts: dict[int, list[Part]] = {listed.handle: list(take_apart(listed.memory)) for listed in existing}
        self._texts: dict[int, str] = {}
        self._touched: list[int] = []
        self._added: list[Fact] = []

    @property
    def existing(self) -> Sequence[Listed]:
        return tuple(self._listed.values())

    def correct(self, texts: Mapping[int, str]) -> None:
        """Give memories the texts in which a value was put right."""
        if "update" not in self._operations:
            return
        for handle, text in texts.items():
            self._parts[handle] = list(take_apart(text))
            self._texts[handle] = text
            self._touched.append(handle)

    def renew(self, handle: int, new: Fact) -> None:
        """Give a memory the fact that tells anew what it told."""
        new = _tidied(new)
        if "update" in self._operations and is_sound(new.memory) and not covers_all(self._parts[handle], new):
            self._parts[handle] = [new]
            self._texts.pop(handle, None)
            self._touched.append(handle)

    @property
    def untouched(self) -> Sequence[Listed]:
        """The existing memories that nothing has changed so far."""
        return tuple(listed for listed in self._listed.values() if listed.handle not in self._touched)

    def knows(self, new: Fact) -> bool:
        """Whether a memory says it already."""
        return any(covers_all(parts, new) for parts in self._parts.values())

    def take(self, said: Iterable[Fact | Gone]) -> None:
        """Facts first: what one of them replaces need not be taken away."""
        statements = list(said)
        for item in statements:
            if isinstance(item, Fact):
                self.add(item)
        ended = [item for item in statements if isinstance(item, Gone)]
        stated = [item for item in statements if isinstance(item, Fact)]
        self.drop(lambda part: isinstance(part, Fact) and part not in stated and any(gone.ends(part) for gone in ended))

    def add(self, new: Fact) -> None:
        new = _tidied(new)
        if self._is_known(new) or not is_sound(new.memory) or is_passing(new.memory):
            return
        homes = self._homes(new)
        if len(homes) > 1 and new.parts:
            for part in new.parts:
                self.add(part)
            return
        if not homes or "update" not in self._operations:
            self._added = [*(old for old in self._added if not supersedes(new, old)), new]
            return
        home = homes[0]
        self._texts[home] = self._with_value(home, new)
        self._parts[home] = [new if _gives_way(part, new) else part for part in self._parts[home]]
        self._touched.append(home)

    def _is_known(self, new: Fact) -> bool:
        parts = [part for parts in self._parts.values() for part in parts]
        return any(covers(part, new) for part in [*parts, *self._added]) or any(says_already(part, new) for part in parts)

    def _homes(self, new: Fact) -> list[int]:
        """The memories that the fact makes out of date."""
        return [handle for handle, parts in self._parts.items() if any(_gives_way(part, new) for part in parts)]

    def _with_value(self, handle: int, new: Fact) -> str:
        """The memory's own text with the new value in it; empty where that does not say the same."""
        text = self._texts.get(handle, self._listed[handle].memory)
        old = [part for part in self._parts[handle] if _gives_way(part, new)]
        if len(self._parts[handle]) == 1 or len(old) != 1 or not isinstance(old[0], Fact) or old[0].relation.name != new.relation.name:
            return ""
        return text.replace(old[0].value, new.value) if not new.form and text.count(old[0].value) == 1 else ""

    def replace(self, old: Fact, value: str) -> None:
        """Give a known fact another value."""
        for handle, parts in self._parts.items():
            if old in parts and "update" in self._operations:
                self._parts[handle] = [replace(part, value=value) if part == old and isinstance(part, Fact) else part for part in parts]
                self._touched.append(handle)

    def drop(self, ends: Callable[[Part], bool]) -> bool:
        """Take the statements away from the memories that say them; a memory that says nothing else is deleted.

        Whether any memory said one.
        """
        dropped = False
        for handle, parts in self._parts.items():
            kept = [part for part in parts if not ends(part)]
            operation = "update" if kept else "delete"
            if len(kept) < len(parts) and operation in self._operations:
                dropped = True
                self._parts[handle] = kept
                self._texts.pop(handle, None)
                self._touched.append(handle)
        self._added = [new for new in self._added if not ends(new)]
        return dropped

    def end(self, handle: int) -> None:
        """Delete a memory, whatever it says."""
        if "delete" in self._operations:
            self._parts[handle] = []
            self._texts.pop(handle, None)
            self._touched.append(handle)

    @property
    def added(self) -> list[Fact]:
        """What none of the existing memories says."""
        return list(self._added)

    def _settled(self) -> None:
        """What came in the place of something that is over, in the same breath, takes its memory: one goal for another."""
        for handle in dict.fromkeys(self._touched):
            ended = take_apart(self._listed[handle].memory) if not self._parts[handle] else []
            kinds = {part.relation.name for part in ended if isinstance(part, Fact)} & _TAKING_TURNS
            heir = next((new for new in self._added if new.relation.name in kinds or _takes_turn(new, kinds)), None)
            if heir is not None and "update" in self._operations:
                drives = heir.relation.name == "has" and "drives" in kinds
                self._parts[handle] = [fact("drives", heir.value) if drives else heir]
                self._added.remove(heir)
                self._added = [new for new in self._added if new.relation.name != "former"]

    @property
    def reply(self) -> CaptureReply:
        self._settled()
        added = [
            Change(op="add", memory_id=None, memory=new.memory, topics=new.topics) for new in self._added if "add" in self._operations
        ]
        return CaptureReply(changes=[*(self._changed(handle) for handle in dict.fromkeys(self._touched)), *added])

    def _changed(self, handle: int) -> Change:
        parts = self._parts[handle]
        if not parts:
            return Change(op="delete", memory_id=handle, memory=None, topics=[])
        first = parts[0]
        if text := self._texts.get(handle):
            return Change(op="update", memory_id=handle, memory=text, topics=list(self._listed[handle].topics)[:3])
        if len(parts) == 1 and isinstance(first, Fact):
            return Change(op="update", memory_id=handle, memory=first.memory, topics=first.topics)
        return Change(op="update", memory_id=handle, memory=put_together(parts), topics=list(self._listed[handle].topics)[:3])


def _tidied(new: Fact) -> Fact:
    """The fact without what is no part of it at its end."""
    memory = tidied(new.memory)
    said = memory.removeprefix(new.memory.removesuffix(new.value))
    return replace(new, value=said) if memory != new.memory and new.memory.endswith(new.value) and said != memory else new


def covers_all(parts: Sequence[Part], new: Fact) -> bool:
    """Whether the parts say already what is new."""
    return any(covers(part, new) or (isinstance(part, Fact) and fingerprint(part.memory) == fingerprint(new.memory)) for part in parts)


def _takes_turn(new: Fact, kinds: set[str]) -> bool:
    """What one does for work in the place of a job that is over, another car in the place of the one that is gone."""
    if new.relation.name == "has" and "drives" in kinds:
        return kind_of_make(new.value) == "car"
    return (
        bool(kinds & {"job", "employer"})
        and new.relation.name == "way of life"
        and re.match(r"(?:works?|does|runs|drives|teaches|manages) ", new.value) is not None
    )


def _gives_way(old: Part, new: Fact) -> bool:
    """Whether the old statement does not hold any more, or says less, once the new one is known."""
    return any(supersedes(part, old) for part in (new, *new.parts)) or is_same_matter(old, new)
