"""The blocking and the awaiting methods of models behind one face, so that one test says what holds for both."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Generator, Sequence
from typing import Protocol

from memlib.models.base import ChatReply, ChatRequest, Chunk, EmbedReply
from memlib.models.openai import OpenAIChat, OpenAIEmbedder


class Twin(Protocol):
    def complete(self, model: OpenAIChat, request: ChatRequest) -> ChatReply: ...

    def stream(self, model: OpenAIChat, request: ChatRequest) -> Generator[Chunk, None, None]: ...

    def embed(self, embedder: OpenAIEmbedder, texts: Sequence[str]) -> EmbedReply: ...


class Blocking:
    def complete(self, model: OpenAIChat, request: ChatRequest) -> ChatReply:
        return model.complete(request)

    def stream(self, model: OpenAIChat, request: ChatRequest) -> Generator[Chunk, None, None]:
        return model.stream(request)

    def embed(self, embedder: OpenAIEmbedder, texts: Sequence[str]) -> EmbedReply:
        return embedder.embed(texts)


class Awaiting:
    """Each call in an event loop of its own; a stream is drawn chunk by chunk, as its caller asks for them."""

    def complete(self, model: OpenAIChat, request: ChatRequest) -> ChatReply:
        return asyncio.run(model.acomplete(request))

    def stream(self, model: OpenAIChat, request: ChatRequest) -> Generator[Chunk, None, None]:
        with asyncio.Runner() as loop:
            chunks = model.astream(request)
            try:
                while (chunk := loop.run(_next(chunks))) is not None:
                    yield chunk
            finally:
                loop.run(chunks.aclose())

    def embed(self, embedder: OpenAIEmbedder, texts: Sequence[str]) -> EmbedReply:
        return asyncio.run(embedder.aembed(texts))


async def _next(chunks: AsyncIterator[Chunk]) -> Chunk | None:
    return await anext(chunks, None)
