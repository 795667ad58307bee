"""Drops the `<think>` block with which some models begin their reply."""

from __future__ import annotations

_OPEN, _CLOSE = "<think>", "</think>"


class Thoughts:
    """Reads a reply piece by piece. What may still turn out to be a thought is held back."""

    def __init__(self) -> None:
        self._held: str | None = ""
        """None once the answer has begun: from then on nothing is held back."""

    def drop_from(self, text: str) -> str:
        """What of the reply so far is surely answer and was not given before."""
        if self._held is None:
            return text
        self._held += text
        if answer := _after_thought(self._held):
            self._held = None
        return answer

    def rest(self) -> str:
        """What was held back although it was no thought, once the reply has ended."""
        held, self._held = self._held or "", None
        return "" if held.lstrip().startswith(_OPEN) else held


def _after_thought(text: str) -> str:
    """The text after its thought; nothing while it may still be one."""
    head = text.lstrip()
    if head.startswith(_OPEN):
        return head.partition(_CLOSE)[2].lstrip()
    return "" if _OPEN.startswith(head) else text
