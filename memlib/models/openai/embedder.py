"""An embedding model behind the OpenAI API."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from memlib.errors import ModelReplyInvalid
from memlib.flow import Flow, arun, run
from memlib.models.base import EmbedReply, Usage
from memlib.models.openai.replies import Embeddings
from memlib.models.openai.server import Server
from memlib.tokens import count_tokens

DEFAULT_EMBEDDER = "text-embedding-3-small"


class OpenAIEmbedder:
    """An embedding model. `dimensions`: shortens the vectors, where the model can. `batch_size`: texts a call."""

    def __init__(
        self,
        id: str | None = None,  # noqa: A002
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        dimensions: int | None = None,
        batch_size: int = 256,
    ) -> None:
        if batch_size < 1:
            raise ValueError(f"batch_size is {batch_size}; it must be 1 or more")
        self._server = Server(base_url, api_key, timeout, max_retries)
        self._model = id or DEFAULT_EMBEDDER
        self._dimensions = dimensions
        self._batch_size = batch_size

    def __repr__(self) -> str:
        return f"OpenAIEmbedder({self._model!r}, dimensions={self._dimensions}, base_url={self._server.url!r})"

    @property
    def id(self) -> str:
        return self._model if self._dimensions is None else f"{self._model}:{self._dimensions}"

    def embed(self, texts: Sequence[str]) -> EmbedReply:
        return run(self._embed(texts))

    async def aembed(self, texts: Sequence[str]) -> EmbedReply:
        return await arun(self._embed(texts))

    def _embed(self, texts: Sequence[str]) -> Flow[EmbedReply]:
        vectors: list[Sequence[float]] = []
        usage = Usage()
        with self._server.errors(self._model):
            for start in range(0, len(texts), self._batch_size):
                reply = yield from self._embed_batch(texts[start : start + self._batch_size])
                vectors += reply.vectors
                usage += reply.usage
        return EmbedReply(vectors, usage)

    def _embed_batch(self, texts: Sequence[str]) -> Flow[EmbedReply]:
        body: dict[str, Any] = {"model": self._model, "input": list(texts), "encoding_format": "float"}
        if self._dimensions is not None:
            body["dimensions"] = self._dimensions
        answer = Embeddings.model_validate((yield from self._server.send("/embeddings", body)))
        if len(answer.vectors) != len(texts) or not all(map(_is_usable, answer.vectors)):
            raise ModelReplyInvalid(f"{self._model} did not send one vector of finite numbers for each of {len(texts)} texts")
        if answer.tokens is None:
            return EmbedReply(answer.vectors, Usage(1, sum(count_tokens(text, self._model) for text in texts), estimated=True))
        return EmbedReply(answer.vectors, Usage(1, answer.tokens))


def _is_usable(vector: Sequence[float]) -> bool:
    return any(vector) and all(map(math.isfinite, vector))
