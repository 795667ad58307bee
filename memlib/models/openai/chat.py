"""A chat model behind the OpenAI API."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Generator
from functools import partial
from time import monotonic
from typing import Any

import openai
from pydantic import ValidationError

from memlib.errors import ModelRefused, ModelUnavailable
from memlib.flow import Emit, Flow, Next, Query, Stopped, aiterate, arun, iterate, run
from memlib.models.base import ChatReply, ChatRequest, Chunk
from memlib.models.openai.connection import ASKED, Connection, form_of, is_kept
from memlib.models.openai.replies import Answer, Assembly, Models
from memlib.models.openai.requests import body_of, refused_by
from memlib.models.openai.server import Server, is_too_long, words

DEFAULT_MODEL = "gpt-6-luna"

_UNSUPPORTED = (400, 404, 422, 501)
"""Statuses under which servers say that they do not know a parameter."""


class OpenAIChat:
    """A chat model. What the server does not support is found out once, by its refusal, and then left out.

    `base_url`: by default OPENAI_BASE_URL, else OpenAI. `api_key`: by default OPENAI_API_KEY; other servers may need none.
    `id`: by default MEMLIB_MODEL, else a small model of OpenAI, or on another server the first that it lists.
    `timeout`: seconds without a byte from the server. `max_retries`: after a timeout, a broken connection, 408, 409, 429 or 5xx.
    `temperature`: None leaves it to the server. `max_tokens`: of a reply; small models may never end one that has no limit.
    """

    def __init__(
        self,
        id: str | None = None,  # noqa: A002
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        temperature: float | None = 0,
        max_tokens: int | None = None,
    ) -> None:
        self._server = Server(base_url, api_key, timeout, max_retries)
        self._model = id or os.environ.get("MEMLIB_MODEL") or (DEFAULT_MODEL if self._server.is_openai else None)
        self._temperature = temperature
        self._max_tokens = max_tokens
        self._refused: frozenset[str] = frozenset()
        self._learning = threading.Lock()

    def __repr__(self) -> str:
        return f"OpenAIChat({self.id!r}, base_url={self._server.url!r})"

    @property
    def id(self) -> str:
        """The model's name; where it is the server's first model, known after the first call."""
        return self._model or f"first model of {self._server.url}"

    @property
    def url(self) -> str:
        """The server's address, without a password that it may hold."""
        return self._server.url

    def complete(self, request: ChatRequest) -> ChatReply:
        return run(self._complete(request))

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        return await arun(self._complete(request))

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        """Closing the generator closes the connection."""
        return iterate(self._stream(request))

    def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        return aiterate(self._stream(request))

    def check(self) -> Connection:
        """Ask once, for a reply of a form. A `ModelError` says why the model cannot be used."""
        started = monotonic()
        reply = self.complete(ASKED)
        seconds = monotonic() - started
        return Connection(self.id, self._server.url, seconds, reply.usage, form_of(self._refused), is_kept(reply))

    def _complete(self, request: ChatRequest) -> Flow[ChatReply]:
        with self._server.errors(self.id):
            answer, assembly = yield from self._send(request, stream=False)
            assembly.add(Answer.model_validate(answer))
            assembly.rest()
            return assembly.reply()

    def _stream(self, request: ChatRequest) -> Flow[None]:
        with self._server.errors(self.id):
            events, assembly = yield from self._send(request, stream=True)
            try:
                while (event := (yield Next(events))) is not None:
                    if text := assembly.add(Answer.model_validate(event)):
                        yield Emit(Chunk(text))
            except (Stopped, ValidationError):
                yield Query(partial(events.close), events.close)
                raise
            if assembly.started and assembly.finish_reason is None:
                raise ModelUnavailable(f"{self._server.url} ended the reply of {self.id} before it was whole; try again")
            yield Emit(Chunk(assembly.rest(), assembly.reply()))

    def _send(self, request: ChatRequest, *, stream: bool) -> Flow[tuple[Any, Assembly]]:
        """The server's answer to the request, or to what is left of it without the parameters that the server refuses."""
        model = yield from self._find_model()
        refused = self._refused
        while True:
            body = body_of(
                request,
                model=model,
                temperature=self._temperature,
                max_tokens=self._max_tokens,
                stream=stream,
                refused=refused,
            )
            try:
                answer = yield from self._server.send("/chat/completions", body)
            except openai.APIStatusError as error:
                more = refused_by(words(error), body) if error.status_code in _UNSUPPORTED and not is_too_long(error) else None
                if more is None:
                    raise
                refused |= {more}
            else:
                self._learn(refused)
                return answer, Assembly(request, model=model, refused=refused)

    def _learn(self, refused: frozenset[str]) -> None:
        """Remember what was left out, now that the server took the rest: another fault would have been refused again."""
        with self._learning:
            self._refused |= refused

    def _find_model(self) -> Flow[str]:
        if self._model is None:
            listed = Models.model_validate((yield from self._server.send("/models"))).ids
            if not listed:
                raise ModelRefused(f"{self._server.url} lists no model; load one there, or set MEMLIB_MODEL")
            self._model = next((name for name in listed if "embed" not in name.lower()), listed[0])
        return self._model
