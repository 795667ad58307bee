"""Whether what a model wrote is worded as a memory: what holds of the user, in the third person."""

from __future__ import annotations

from memlib.claims.questions import ASKS
from memlib.claims.speech import AS_I, OF_USER
from memlib.claims.voice import speaks_of_itself
from memlib.memory.guard import is_masked


def objection(memory: str) -> str | None:
    """Why the text is no memory but an echo of the message, or of what was taken out of it; None when it may be one."""
    if speaks_of_itself(memory) or (AS_I.match(memory) and not OF_USER.search(memory)):
        return "it is in the user's own voice"
    if is_masked(memory):
        return "it tells of a secret, which was taken out"
    if ASKS.search(memory):
        return "it says what was asked, and nothing that was told"
    return None
