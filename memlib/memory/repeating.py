"""What of a reply's new memories repeats another one or what is known, and which known memory one of them comes in the place of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from memlib.db.schemas import StoredMemory, UserMemory
from memlib.memory.strategies.sameness import repeats


def repetition(place: int, add: Sequence[UserMemory], beside: Iterable[UserMemory], gone: Iterable[UserMemory]) -> str | None:
    """Why the memory at this place of the added ones is none of its own; None when it is.

    `beside` is what the store holds once memories are replaced and deleted, `gone` what is deleted. Of two that say the same
    the first stays.
    """
    text = add[place].memory
    if any(_same(text, old.memory) for old in gone):
        return "the same reply deletes it"
    if any(repeats(text, other.memory) for other in beside):
        return "it is known already"
    others = ((number, other.memory) for number, other in enumerate(add) if number != place)
    if any(repeats(text, other) and (number < place or not repeats(other, text)) for number, other in others):
        return "another change says it, too"
    return None


def predecessor(memory: UserMemory, known: Iterable[StoredMemory]) -> StoredMemory | None:
    """The known memory in whose place the new one comes: it says all of that one and more, or gives another value of the same thing."""
    from memlib.memory.strategies.old_values import outdates  # the reading loads with the first capture, not with the import

    return next((old for old in known if repeats(old.memory, memory.memory) or outdates(memory.memory, old.memory)), None)


def _same(a: str, b: str) -> bool:
    return repeats(a, b) and repeats(b, a)
