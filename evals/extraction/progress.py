"""How far a run is, for whoever watches it, and how it is told to stop."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

_WINDOW = 200
"""The rate is that of the last so many results, so that it follows a model that gets slower."""


@dataclass(frozen=True)
class Progress:
    """Of one run, counted in results: a case, under a variant, in a repeat."""

    total: int
    done: int
    """Those of earlier sittings included."""
    failed: int
    """Done, but without a reply of the model."""
    replayed: int
    """Answered from the cache, in this sitting."""
    seconds: float
    """Of this sitting."""
    rate: float | None
    """Results a second, lately; None at the beginning."""
    left: float | None
    """Seconds, at that rate."""


class Meter:
    """Counts results as they come."""

    def __init__(self, total: int, done: int, failed: int) -> None:
        self.total, self.done, self.failed, self.replayed = total, done, failed, 0
        self.only_failures = 0
        """Results of this sitting, while all of them failed; 0 from the first on that did not."""
        self._succeeded = False
        self._started = monotonic()
        self._times: deque[float] = deque([self._started], maxlen=_WINDOW)

    def add(self, *, failed: bool, replayed: bool) -> None:
        self.done += 1
        self.failed += failed
        self.replayed += replayed
        self._succeeded = self._succeeded or not failed
        self.only_failures = 0 if self._succeeded else self.only_failures + 1
        self._times.append(monotonic())

    @property
    def progress(self) -> Progress:
        span = self._times[-1] - self._times[0]
        rate = (len(self._times) - 1) / span if len(self._times) > 1 and span > 0 else None
        left = (self.total - self.done) / rate if rate else None
        return Progress(self.total, self.done, self.failed, self.replayed, monotonic() - self._started, rate, left)


class Stop:
    """Asks a run to stop, from any thread. What is under way is given up; what is done is kept."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: list[Callable[[], object]] = []
        self.requested = False

    def request(self) -> None:
        with self._lock:
            self.requested = True
            calls, self._calls = self._calls, []
        for call in calls:
            call()

    def when_requested(self, call: Callable[[], object]) -> None:
        """Call it once, at once if a stop was requested already."""
        with self._lock:
            if not self.requested:
                self._calls.append(call)
                return
        call()
