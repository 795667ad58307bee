"""Asks a model on behalf of a run: always on the same day, from the cache what was asked before, and so many at a time."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Generator
from dataclasses import asdict, dataclass, replace
from functools import cache, partial
from hashlib import sha256
from time import monotonic
from typing import Any, Protocol

from pydantic import BaseModel

from memlib import flow
from memlib.flow import Flow, Query
from memlib.models.base import ChatModel, ChatReply, ChatRequest, Chunk
from memlib.models.tasks import CaptureTask

TODAY = "2026-01-15"
"""The day of every run, a Thursday: else "tomorrow" would mean, and be answered, something else each day."""


@dataclass(frozen=True)
class Kept:
    """A reply as it was given, and how long it took then, in seconds."""

    reply: ChatReply
    seconds: float


class Replies(Protocol):
    """Where replies are kept."""

    def get(self, key: str) -> Kept | None: ...

    def put(self, key: str, kept: Kept) -> None: ...


class NoReplies(Replies):
    """Keeps nothing."""

    def get(self, key: str) -> Kept | None:  # noqa: ARG002 — the protocol's
        return None

    def put(self, key: str, kept: Kept) -> None:
        """Nothing."""


class AskedModel:
    """The model as one run of one case asks it. What it says of its calls is of that run alone."""

    def __init__(self, model: ChatModel, replies: Replies, *, repeat: int = 0, limit: asyncio.Semaphore | None = None) -> None:
        self._model = model
        self._replies = replies
        self._repeat = repeat
        self._limit = limit
        self.last_reply = ""
        self.replayed = 0
        """Calls that were answered from the cache."""
        self.replayed_seconds = 0.0
        """What they took when they were made."""

    @property
    def id(self) -> str:
        return self._model.id

    def complete(self, request: ChatRequest) -> ChatReply:
        return flow.run(self._complete(request))

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        return await flow.arun(self._complete(request))

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        return self._model.stream(request)

    def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        return self._model.astream(request)

    def _complete(self, request: ChatRequest) -> Flow[ChatReply]:
        request = on_the_day(request)
        key = key_of(self._model, request, self._repeat)
        kept = self._replies.get(key)
        if kept is None:
            kept = yield from self._ask(request)
            self._replies.put(key, kept)
        else:
            self.replayed += 1
            self.replayed_seconds += kept.seconds
        self.last_reply = kept.reply.text
        return kept.reply

    def _ask(self, request: ChatRequest) -> Flow[Kept]:
        if self._limit is not None:
            yield Query(partial(_cannot_wait), self._limit.acquire)
        try:
            started = monotonic()
            reply = yield from flow.ask(self._model, request)
            kept = Kept(reply, monotonic() - started)
        finally:
            if self._limit is not None:
                self._limit.release()
        if self._limit is not None:
            yield Query(partial(_cannot_wait), _let_another_send)
        return kept


def _cannot_wait() -> None:
    raise RuntimeError("a limit is for models that are awaited")


async def _let_another_send() -> None:
    """So that the next call is under way while this one's reply is worked off: a turn for its head, and one for its body."""
    for _ in range(2):
        await asyncio.sleep(0)


def on_the_day(request: ChatRequest) -> ChatRequest:
    """The request with `TODAY` in the place of today."""
    task = request.task
    if not isinstance(task, CaptureTask):
        return request
    messages = tuple(replace(message, content=message.content.replace(task.today, TODAY)) for message in request.messages)
    return replace(request, messages=messages, task=replace(task, today=TODAY))


def key_of(model: ChatModel, request: ChatRequest, repeat: int) -> str:
    """The hash of everything that is sent, and of what it is sent to. Repeats are asked each for themselves."""
    sent = {
        "model": repr(model),
        "messages": [asdict(message) for message in request.messages],
        "reply": request.reply and _schema(request.reply),
        "tools": [[tool.name, tool.description, _schema(tool.arguments)] for tool in request.tools],
        "repeat": repeat,
    }
    return sha256(json.dumps(sent, sort_keys=True).encode()).hexdigest()


@cache
def _schema(form: type[BaseModel]) -> dict[str, Any]:
    return form.model_json_schema()
