"""Makes the search over very many memories ready beside the page, which else would stand still for seconds."""

from __future__ import annotations

import logging
import threading

from memlib.errors import MemlibError
from memlib.flow import run
from memlib.memory import MemoryManager
from memlib.memory.retrieval import ranked
from pages.shared.memories.filters import Method

AT_ONCE: dict[Method, int] = {"keyword": 10_000, "semantic": 200, "hybrid": 200}
"""Of so many memories a search needs no preparing: by words their index is built, by meaning each is embedded once."""

_log = logging.getLogger(__name__)


class Warming:
    """Which users' searches are ready. One is prepared at a time."""

    def __init__(self) -> None:
        self._begun: dict[tuple[str, Method], threading.Event] = {}
        self._lock = threading.Lock()
        self._turn = threading.Lock()

    def ready(self, manager: MemoryManager, total: int, method: Method, *, user_id: str) -> bool:
        """Whether the user's memories can be searched at once; when not, that is seen to."""
        if total <= AT_ONCE[method]:
            return True
        with self._lock:
            done = self._begun.get((user_id, method))
            if done is None:
                done = self._begun[user_id, method] = threading.Event()
                threading.Thread(target=self._prepare, args=(manager, method, user_id, done), name="memlib-search", daemon=True).start()
        return done.is_set()

    def forget(self, user_id: str) -> None:
        with self._lock:
            self._begun = {key: done for key, done in self._begun.items() if key[0] != user_id}

    def _prepare(self, manager: MemoryManager, method: Method, user_id: str, done: threading.Event) -> None:
        try:
            with self._turn:
                # Any search makes the store read the user, and build what searches need.
                run(ranked(manager.search, "a", user_id=user_id, limit=1, method=method))
        except (MemlibError, ValueError):
            _log.warning("the search of a user could not be prepared", exc_info=True)  # the search itself will say why
        done.set()
