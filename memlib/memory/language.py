"""The language that a user's memories are to be written in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from memlib.claims.speech import CODE, QUOTED
from memlib.claims.tongues import language_code
from memlib.models.tasks import Listed, Turn


def language_in(turns: Sequence[Turn], known: Iterable[Listed]) -> str | None:
    """That of the last turn, which is the user's; where it does not tell, that of what was said before, and of the memories.

    Its code; None for another language than the eight that are told apart here.
    """
    last = QUOTED.sub(" ", CODE.sub(" ", turns[-1].content))
    before = " ".join(turn.content for turn in turns)
    memories = " ".join(memory.memory for memory in known)
    return next((code for code in map(language_code, (last, before, memories)) if code), None)
