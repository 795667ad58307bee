"""Models for tests, at memlib's border and of its protocol: they answer from a script and keep what they were asked."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from typing import Any, TypeAlias

from memlib.models.base import ChatReply, ChatRequest, Chunk, Embedder, EmbedReply, ToolCall, Usage
from memlib.models.tasks import AnswerTask, CaptureTask, EditTask, SelectTask, SummarizeTask

Reply: TypeAlias = str | ChatReply | BaseException
Script: TypeAlias = Reply | Sequence[Reply] | Callable[[ChatRequest], Reply]


def changes(*items: dict[str, Any]) -> str:
    """The reply of a capture: `changes({"op": "add", "memory": "..."})`."""
    empty: dict[str, Any] = {"memory_id": None, "memory": None, "topics": []}
    return json.dumps({"changes": [empty | item for item in items]})


def add(memory: str, *topics: str) -> dict[str, Any]:
    return {"op": "add", "memory": memory, "topics": list(topics)}


def tool_calls(*calls: tuple[str, dict[str, Any]]) -> ChatReply:
    """A reply that calls tools instead of answering."""
    made = tuple(ToolCall(f"call_{number}", name, json.dumps(arguments)) for number, (name, arguments) in enumerate(calls))
    return ChatReply("", Usage(1, 10, 5), tool_calls=made)


class ScriptedModel:
    """Answers each kind of task from its own script: one reply for all, a list (the last one repeats), or a function."""

    id = "scripted"

    def __init__(
        self,
        answer: Script = "Hello there.",
        capture: Script = '{"changes": []}',
        *,
        edit: Script = '{"changes": []}',
        select: Script = '{"memory_ids": []}',
        summarize: Script = "",
        other: Script = "",
        seconds: float = 0.0,
    ) -> None:
        self.scripts: dict[type[Any], Script] = {
            AnswerTask: answer,
            CaptureTask: capture,
            EditTask: edit,
            SelectTask: select,
            SummarizeTask: summarize,
            type(None): other,
        }
        self.seconds = seconds
        self.asked: list[ChatRequest] = []

    def asked_for(self, task: type[Any]) -> list[ChatRequest]:
        return [request for request in self.asked if isinstance(request.task, task)]

    def complete(self, request: ChatRequest) -> ChatReply:
        time.sleep(self.seconds)
        return self._reply(request)

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        await asyncio.sleep(self.seconds)
        return self._reply(request)

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        time.sleep(self.seconds)
        yield from self._chunks(request)

    async def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        await asyncio.sleep(self.seconds)
        for chunk in self._chunks(request):
            await asyncio.sleep(0)
            yield chunk

    def _chunks(self, request: ChatRequest) -> list[Chunk]:
        reply = self._reply(request)
        return [*(Chunk(word) for word in re.findall(r"\S+\s*", reply.text)), Chunk(reply=reply)]

    def _reply(self, request: ChatRequest) -> ChatReply:
        kind = type(request.task)
        position = len(self.asked_for(kind))
        self.asked.append(request)
        script = self.scripts[kind]
        if isinstance(script, (str, ChatReply, BaseException)):
            reply: Reply = script
        elif callable(script):
            reply = script(request)
        else:
            reply = script[min(position, len(script) - 1)]
        if isinstance(reply, BaseException):
            raise reply
        return reply if isinstance(reply, ChatReply) else ChatReply(reply, Usage(1, 100, 10))


class SilentModel(ScriptedModel):
    """Never answers who awaits it, and tells when it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self._calls = asyncio.Semaphore(0)

    async def is_asked(self, times: int = 1) -> None:
        """Wait until then."""
        async with asyncio.timeout(60):
            for _ in range(times):
                await self._calls.acquire()

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        self._calls.release()
        never: asyncio.Future[ChatReply] = asyncio.get_running_loop().create_future()
        return await never

    async def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        yield Chunk(reply=await self.acomplete(request))


class WordEmbedder(Embedder):
    """Embeds a text as which of some words it holds, so that a test can say what is near to what."""

    def __init__(self, *groups: str) -> None:
        self.groups = [set(group.split()) for group in groups]
        self.embedded: list[str] = []

    @property
    def id(self) -> str:
        return "words"

    def embed(self, texts: Sequence[str]) -> EmbedReply:
        self.embedded += texts
        words = [set(re.findall(r"\w+", text.lower())) for text in texts]
        vectors = [[0.1, *(float(len(own & group)) for group in self.groups)] for own in words]
        return EmbedReply(vectors, Usage(1, 10 * len(texts), 0))

    async def aembed(self, texts: Sequence[str]) -> EmbedReply:
        return self.embed(texts)
