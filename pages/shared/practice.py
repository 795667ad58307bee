"""One capture for practice, beside the pages: the first of a process compiles patterns for a second of processor time."""

from __future__ import annotations

import threading
from functools import cache

from memlib.memory import MemoryManager
from memlib.models.offline import OfflineModel


@cache
def begin() -> threading.Thread:
    """Begun once a process, and to be begun after a page has been drawn: before, it would hold that up."""
    practising = threading.Thread(target=_capture, name="memlib-practice", daemon=True)
    practising.start()
    return practising


def _capture() -> None:
    from evals.scratch import ScratchDb  # here, as no page waits for it

    MemoryManager(ScratchDb(), OfflineModel()).create_user_memories("My name is Ann, and I live in Graz.", user_id="practice")
