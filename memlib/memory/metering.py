"""A model that counts what it is asked, whoever asks it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator

from memlib.models.base import ChatModel, ChatReply, ChatRequest, Chunk, Usage


class MeteredModel:
    """Passes everything on to a model, which is made with the first call, and adds up the usage."""

    def __init__(self, model: Callable[[], ChatModel]) -> None:
        self._model = model
        self.usage = Usage()

    @property
    def id(self) -> str:
        return self._model().id

    def complete(self, request: ChatRequest) -> ChatReply:
        return self._counted(self._model().complete(request))

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        return self._counted(await self._model().acomplete(request))

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        for chunk in self._model().stream(request):
            self._count(chunk)
            yield chunk

    async def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        async for chunk in self._model().astream(request):
            self._count(chunk)
            yield chunk

    def _count(self, chunk: Chunk) -> None:
        if chunk.reply is not None:
            self._counted(chunk.reply)

    def _counted(self, reply: ChatReply) -> ChatReply:
        self.usage += reply.usage
        return reply
