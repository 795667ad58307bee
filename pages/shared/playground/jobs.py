"""Runs turns beside the pages, so that a turn goes on when the script that began it ends. Knows nothing of Streamlit."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import Future

from memlib.agent import Agent, RunCompleted, RunContent, RunOutput
from memlib.errors import MemlibError
from memlib.memory import CaptureResult

Event = RunContent | RunCompleted

_log = logging.getLogger(__name__)

_KEPT = 200
"""How many conversations have their last turn kept, for what the store does not know of it."""
_CLOSING_SECONDS = 5.0


class TurnJob:
    """One turn: what came of it so far, for any number of readers in any thread."""

    def __init__(self, message: str) -> None:
        self.message = message
        self.events: list[Event] = []
        """Only ever appended to."""
        self.running = True
        self.whole = False
        """Whether the answer is complete; what is remembered may still be to come."""
        self.stopping = False
        """Whether it was asked to stop."""
        self.stopped = False
        """Whether it was stopped before its end."""
        self.ended_at: float | None = None
        """By the monotonic clock, in seconds; None while it runs."""
        self.error: BaseException | None = None
        self._changed = threading.Condition()
        self._task: asyncio.Task[None] | None = None

    @property
    def text(self) -> str:
        """The answer as far as it has come."""
        return "".join(event.content for event in self.events if isinstance(event, RunContent))

    @property
    def output(self) -> RunOutput | None:
        """The whole turn; None before its end, and when it was stopped or failed."""
        return next((event.output for event in reversed(self.events) if isinstance(event, RunCompleted)), None)

    def follow(self, heartbeat: float) -> Iterator[str]:
        """The answer so far, at once, whenever it has grown, and at least every `heartbeat` seconds, until the turn ends."""
        seen, running = -1, True
        while running:
            seen, running = self._newer(seen, heartbeat)
            yield self.text

    def _newer(self, seen: int, timeout: float) -> tuple[int, bool]:
        """Wait for other than `seen` events; how many there are, and whether more may come."""
        with self._changed:
            self._changed.wait_for(lambda: not self.running or len(self.events) != seen, timeout)
            return len(self.events), self.running

    def wait(self, timeout: float) -> bool:
        """Wait for the turn's end; whether it came within `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self.running, timeout)

    # In the loop's thread

    def _begin(self, events: AsyncIterator[Event]) -> None:
        self._task = asyncio.get_running_loop().create_task(self._collect(events))
        self._task.add_done_callback(self._end)

    def _cancel(self) -> None:
        # Once only: a second cancellation would break off what puts the partial answer into the store.
        if self._task is not None and not self._task.cancelling():
            self._task.cancel()

    async def _collect(self, events: AsyncIterator[Event]) -> None:
        async for event in events:
            with self._changed:
                self.events.append(event)
                self.whole = self.whole or (isinstance(event, RunContent) and event.last)
                self._changed.notify_all()

    def _end(self, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, MemlibError):
            _log.error("a turn failed", exc_info=error)
        with self._changed:
            self.stopped = task.cancelled()
            self.error = error
            self.running = False
            self.ended_at = time.monotonic()
            self._changed.notify_all()


class Jobs:
    """The turns of all conversations, at most one at a time in each."""

    def __init__(self) -> None:
        self._jobs: dict[tuple[str, str], TurnJob] = {}
        self._captures: dict[tuple[str, str, str], Future[CaptureResult]] = {}
        """Those made again that are under way, by user, conversation and message."""
        self._lock = threading.Lock()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="memlib-turns", daemon=True)
        self._thread.start()

    def start(self, agent: Agent, message: str, *, user_id: str, session_id: str) -> TurnJob:
        """Begin a turn. A `ValueError` for a message that cannot be taken, or while the conversation's last turn is running."""
        key = user_id, session_id
        with self._lock:
            last = self._jobs.get(key)
            if last is not None and last.running:
                raise ValueError("the last message is still being answered: wait for the answer, or stop it")
            events = agent.arun(message, user_id=user_id, session_id=session_id, stream=True)
            job = TurnJob(message)
            self._jobs.pop(key, None)
            self._jobs[key] = job
            self._forget()
        self._loop.call_soon_threadsafe(job._begin, events)
        return job

    def get(self, *, user_id: str, session_id: str) -> TurnJob | None:
        """The conversation's last turn, running or ended."""
        with self._lock:
            return self._jobs.get((user_id, session_id))

    def capture_again(self, agent: Agent, message_id: str, *, user_id: str, session_id: str) -> None:
        """Capture a message once more, unless that is under way. What it comes to, a failure too, is kept with the message."""
        key = user_id, session_id, message_id
        with self._lock:
            if key in self._captures:
                return
            again = agent.acapture_again(message_id, user_id=user_id, session_id=session_id)
            self._captures[key] = future = asyncio.run_coroutine_threadsafe(again, self._loop)
        # Outside the lock: one that has ended already is told of at once, in this thread.
        future.add_done_callback(lambda ended: self._captured(key, ended))

    def capturing(self, *, user_id: str, session_id: str) -> frozenset[str]:
        """The messages of the conversation that are captured once more now, by id."""
        with self._lock:
            return frozenset(message for user, session, message in self._captures if (user, session) == (user_id, session_id))

    def _captured(self, key: tuple[str, str, str], ended: Future[CaptureResult]) -> None:
        error = None if ended.cancelled() else ended.exception()
        if error is not None and not isinstance(error, MemlibError):
            _log.error("a capture failed", exc_info=error)
        with self._lock:
            del self._captures[key]

    def stop(self, job: TurnJob) -> None:
        """End the turn. What came of the answer is kept, and what the message says is still remembered."""
        job.stopping = True
        self._loop.call_soon_threadsafe(job._cancel)

    def drop(self, *, user_id: str, session_id: str) -> None:
        """Stop the conversation's turn, wait a little for what it still writes, and drop what was said in it."""
        self._drop([(user_id, session_id)])

    def forget(self, user_id: str) -> None:
        """The same of all conversations of the user."""
        with self._lock:
            keys = [key for key in self._jobs if key[0] == user_id]
        self._drop(keys)

    def _drop(self, keys: Sequence[tuple[str, str]]) -> None:
        with self._lock:
            jobs = {key: self._jobs[key] for key in keys if key in self._jobs}
        for job in jobs.values():
            self.stop(job)
        for job in jobs.values():
            job.wait(_CLOSING_SECONDS)
        with self._lock:
            for key in jobs:
                self._jobs.pop(key, None)

    def close(self) -> None:
        """Stop all turns, and wait a little for what they still write."""
        with self._lock:
            jobs = list(self._jobs.values())
        for job in jobs:
            self.stop(job)
        for job in jobs:
            job.wait(_CLOSING_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_CLOSING_SECONDS)
        self._loop.close()

    def _forget(self) -> None:
        """Drop the oldest turns that have ended."""
        for key in [key for key, job in self._jobs.items() if not job.running][: max(0, len(self._jobs) - _KEPT)]:
            del self._jobs[key]
