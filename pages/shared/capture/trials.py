"""Tries versions of the instructions: each captures the same messages in an empty store of its own, which nobody else sees."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from uuid import uuid4

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import UserMemory
from memlib.errors import MemlibError
from memlib.memory import CaptureResult, MemoryManager
from memlib.memory.guard import mask
from memlib.memory.versions import InstructionVersion
from memlib.models.base import ChatModel, Embedder, Usage

MESSAGES = 20
"""How many messages of the user one trial captures."""
KNOWN = 100
"""How many memories a trial can begin with."""
_USER = "trial"
_KEPT = 50
_CLOSING_SECONDS = 5.0
_INTERNAL = "The app failed while trying; its log has the details."

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Talk:
    """What is tried."""

    messages: tuple[tuple[str, str], ...]
    """Role and content, in order. Each of the user's is captured, with those before it to understand it by."""
    known: tuple[str, ...] = ()
    """Memories that are there before."""
    user_id: str | None = None
    """Whose chat it is; None for a text that was typed."""

    def __post_init__(self) -> None:
        if not self.said:
            raise ValueError("write what a user says, or choose a chat in which one said something")
        if len(self.said) > MESSAGES:
            raise ValueError(f"the user says {len(self.said)} messages; at most {MESSAGES} are tried at once")
        if len(self.known) > KNOWN:
            raise ValueError(f"{len(self.known)} memories are known; at most {KNOWN} are taken")

    @property
    def said(self) -> tuple[int, ...]:
        """Where the user's messages stand."""
        return tuple(place for place, (role, _) in enumerate(self.messages) if role == "user")


@dataclass(frozen=True)
class Step:
    """What became of one message."""

    said: str
    """With secrets masked."""
    result: CaptureResult


@dataclass
class Side:
    """One version at work: only its own coroutine writes to it."""

    version: InstructionVersion
    steps: list[Step] = field(default_factory=list)
    memories: tuple[str, ...] | None = None
    """What is known in the end, oldest first; None before it."""
    error: str | None = None
    """Why it ended before its end."""

    @property
    def usage(self) -> Usage:
        return sum((step.result.usage for step in self.steps), Usage())

    @property
    def seconds(self) -> float:
        return sum(step.result.seconds for step in self.steps)


class Trial:
    """Versions side by side on one talk."""

    def __init__(self, talk: Talk, versions: Sequence[InstructionVersion]) -> None:
        self.id = uuid4().hex[:16]
        self.talk = talk
        self.sides = tuple(Side(version) for version in versions)
        self.cancelled = False
        self.future: Future[None] | None = None

    @property
    def running(self) -> bool:
        return self.future is not None and not self.future.done()

    @property
    def done(self) -> int:
        """How many captures are done, of `total`."""
        return sum(len(side.steps) for side in self.sides)

    @property
    def total(self) -> int:
        return len(self.talk.said) * len(self.sides)

    async def run(self, model: ChatModel, embedder: Embedder | None) -> None:
        ends = await asyncio.gather(*(_try(side, self.talk, model, embedder) for side in self.sides), return_exceptions=True)
        for side, error in zip(self.sides, ends):
            if error is not None:
                _log.error("a trial failed", exc_info=error)
                side.error = _INTERNAL


async def _try(side: Side, talk: Talk, model: ChatModel, embedder: Embedder | None) -> None:
    db = await asyncio.to_thread(DuckDb, ":memory:")
    try:
        manager = MemoryManager(db, model, memory_capture_instructions=side.version.text, embedder=embedder)
        for text in talk.known:
            await manager.aadd_user_memory(UserMemory(text), user_id=_USER)
        for place in talk.said:
            messages = [{"role": role, "content": content} for role, content in talk.messages[: place + 1]]
            result = await manager.acreate_user_memories(messages=messages, user_id=_USER)
            side.steps.append(Step(mask(talk.messages[place][1]), result))
        kept = await manager.aget_user_memories(user_id=_USER)
        side.memories = tuple(memory.memory for memory in reversed(kept))
    except (MemlibError, ValueError) as error:
        side.error = str(error)
    finally:
        db.close()


class Trials:
    """The trials of all tabs, in a thread of their own."""

    def __init__(self) -> None:
        self._trials: dict[str, Trial] = {}
        self._lock = threading.Lock()
        self._started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="memlib-trials", daemon=True)
        self._thread.start()
        self._loop, self._closed = self._started.result()

    async def _serve(self) -> None:
        closed = asyncio.Event()
        self._started.set_result((asyncio.get_running_loop(), closed))
        # At its end, asyncio.run cancels what still runs, and closes the model's connections.
        await closed.wait()

    def start(self, trial: Trial, model: ChatModel, embedder: Embedder | None) -> None:
        trial.future = asyncio.run_coroutine_threadsafe(trial.run(model, embedder), self._loop)
        with self._lock:
            self._trials[trial.id] = trial
            ended = [each.id for each in self._trials.values() if not each.running]
            for oldest in ended[: max(0, len(self._trials) - _KEPT)]:
                del self._trials[oldest]

    def get(self, trial_id: str) -> Trial | None:
        """None for one that is not kept any more."""
        return self._trials.get(trial_id)

    def cancel(self, trial: Trial) -> None:
        """End it; what is done is kept, and a call of the model that is under way is broken off."""
        if trial.future is not None and trial.future.cancel():
            trial.cancelled = True

    def forget(self, user_id: str) -> None:
        """Drop the trials on the user's chats."""
        with self._lock:
            theirs = [trial for trial in self._trials.values() if trial.talk.user_id == user_id]
            for trial in theirs:
                del self._trials[trial.id]
        for trial in theirs:
            self.cancel(trial)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._closed.set)
        self._thread.join(_CLOSING_SECONDS)
