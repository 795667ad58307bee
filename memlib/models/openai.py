"""Chat models and embedders behind the OpenAI API, as OpenAI, Ollama, vLLM, LM Studio and llama.cpp serve it."""

from __future__ import annotations

import asyncio
import json
import math
import os
import threading
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property, lru_cache, partial
from typing import Any, NamedTuple, cast
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import openai
from pydantic import BaseModel, ValidationError

from memlib.errors import ModelError, ModelRefused, ModelReplyInvalid, ModelUnavailable
from memlib.flow import Emit, Flow, Next, Query, Stopped, aiterate, arun, iterate, run
from memlib.models.base import ChatReply, ChatRequest, Chunk, EmbedReply, Usage
from memlib.models.wire import Answer, Assembly, Embeddings, Models, body_of, refused_by
from memlib.tokens import count_tokens

DEFAULT_MODEL = "gpt-6-luna"
DEFAULT_EMBEDDER = "text-embedding-3-small"

_OPENAI = "https://api.openai.com/v1"
_CONNECT_SECONDS = 5.0
_SAID_CHARACTERS = 300
"""How much of a server's own words goes into an error."""
_UNSUPPORTED = (400, 404, 422, 501)
"""Statuses under which servers say that they do not know a parameter."""
_TOO_LONG = ("context_length", "context length", "context size", "context window", "maximum context", "too long", "too large")


class OpenAIChat:
    """A chat model. What the server does not support is found out once, by its refusal, and then left out.

    `base_url`: by default OPENAI_BASE_URL, else OpenAI. `api_key`: by default OPENAI_API_KEY; other servers may need none.
    `id`: by default MEMLIB_MODEL, else a small model of OpenAI, or on another server the first that it lists.
    `timeout`: seconds without a byte from the server. `max_retries`: after a timeout, a broken connection, 408, 409, 429 or 5xx.
    `temperature`: None leaves it to the server.
    """

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 — the seed's name
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        temperature: float | None = 0,
    ) -> None:
        self._server = _Server(base_url, api_key, timeout, max_retries)
        self._model = id or os.environ.get("MEMLIB_MODEL") or (DEFAULT_MODEL if self._server.is_openai else None)
        self._temperature = temperature
        self._refused: frozenset[str] = frozenset()
        self._learning = threading.Lock()

    def __repr__(self) -> str:
        return f"OpenAIChat({self.id!r}, base_url={self._server.url!r})"

    @property
    def id(self) -> str:
        """The model's name; where it is the server's first model, known after the first call."""
        return self._model or f"first model of {self._server.url}"

    def complete(self, request: ChatRequest) -> ChatReply:
        return run(self._complete(request))

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        return await arun(self._complete(request))

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        """Closing the generator closes the connection."""
        return iterate(self._stream(request))

    def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        return aiterate(self._stream(request))

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
            except Stopped:
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
                schema=_schema_of(request.reply) if request.reply else None,
                tools=[openai.pydantic_function_tool(t.arguments, name=t.name, description=t.description) for t in request.tools],
                temperature=self._temperature,
                stream=stream,
                refused=refused,
            )
            try:
                answer = yield from self._server.send("/chat/completions", body)
            except openai.APIStatusError as error:
                more = refused_by(_words(error), body) if error.status_code in _UNSUPPORTED and not _is_too_long(error) else None
                if more is None or more in refused:
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
            self._model = next((id for id in listed if "embed" not in id.lower()), listed[0])  # noqa: A001
        return self._model


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
        self._server = _Server(base_url, api_key, timeout, max_retries)
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


class _Server:
    """An API server, and the border at which the SDK's errors become memlib's."""

    def __init__(self, base_url: str | None, api_key: str | None, timeout: float, max_retries: int) -> None:
        self._base_url = (base_url or os.environ.get("OPENAI_BASE_URL") or _OPENAI).strip()
        parts = urlsplit(self._base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("the base URL must begin with http:// or https:// and name a host, as in http://localhost:11434/v1")
        self.url = parts._replace(netloc=parts.netloc.rpartition("@")[2], query="").geturl().rstrip("/")
        """The base URL without the password that it may hold."""
        self.is_openai = self.url == _OPENAI
        self._api_key = (api_key or os.environ.get("OPENAI_API_KEY") or "").strip()
        self._secrets = [secret for secret in (self._api_key, parts.password) if secret]
        self._timeout = timeout
        self._max_retries = max_retries
        self._opening = threading.Lock()
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, _Client] = WeakKeyDictionary()

    def send(self, path: str, body: Mapping[str, Any] | None = None) -> Flow[Any]:
        """The answer as JSON, or the events of one whose body asks for a stream. Without a body: a GET."""
        return (yield Query(partial(self._send, path, body), partial(self._asend, path, body)))

    def _send(self, path: str, body: Mapping[str, Any] | None) -> Any:
        return _request(self._blocking_client(), openai.Stream[object], path, body)

    async def _asend(self, path: str, body: Mapping[str, Any] | None) -> Any:
        return await _request(await self._awaiting_client(), openai.AsyncStream[object], path, body)

    def _blocking_client(self) -> openai.OpenAI:
        with self._opening:
            return self._blocking

    @cached_property
    def _blocking(self) -> openai.OpenAI:
        return openai.OpenAI(**self._options())

    async def _awaiting_client(self) -> openai.AsyncOpenAI:
        """The client of the running loop: its connections cannot be used from another, nor be closed after its end."""
        loop = asyncio.get_running_loop()
        with self._opening:
            opened = self._clients.get(loop)
            if opened is None:
                client = openai.AsyncOpenAI(**self._options())
                opened = self._clients[loop] = _Client(client, _close_with_loop(client))
                await anext(opened.lifetime)  # does not suspend: the lock is held for a moment only
        return opened.client

    def _options(self) -> dict[str, Any]:
        if not self._api_key and self.is_openai:
            raise ModelRefused(
                "no key for OpenAI: set OPENAI_API_KEY, or OPENAI_BASE_URL to the address of another server that speaks its API"
            )
        if not (self._api_key.isascii() and self._api_key.isprintable() and " " not in self._api_key):
            raise ModelRefused("the key has characters that no key has; copy it again and set OPENAI_API_KEY")
        return {
            "base_url": self._base_url,
            "api_key": self._api_key or "none",  # the SDK wants one; a server without keys ignores it
            "timeout": openai.Timeout(self._timeout, connect=min(self._timeout, _CONNECT_SECONDS)),
            "max_retries": self._max_retries,
        }

    @contextmanager
    def errors(self, model: str) -> Iterator[None]:
        try:
            yield
        except openai.OpenAIError as error:
            ours = self._mapped(error, model)
            self._redact(error)
            raise ours from error
        except (ValidationError, json.JSONDecodeError, UnicodeDecodeError) as error:
            raise ModelReplyInvalid(f"{self.url} sent what is not an answer of the OpenAI API; check the base URL") from error

    def _mapped(self, error: openai.OpenAIError, model: str) -> ModelError:
        match error:
            case openai.APITimeoutError():
                tries = self._max_retries + 1
                return ModelUnavailable(
                    f"{self.url} did not answer within {self._timeout:g} s ({tries} tries); try again, or give it a longer timeout"
                )
            case openai.APIConnectionError():
                why = self._masked(str(error.__cause__ or error))
                return ModelUnavailable(f"no connection to {self.url} ({why}); check that the server runs and its base URL is right")
            case openai.APIError() if _is_too_long(error):
                return ModelRefused(f"the request is too long for {model}: {self._said(error)}")
            case openai.APIStatusError():
                return self._mapped_status(error, model)
            case openai.APIError():
                return ModelUnavailable(f"{self.url} failed in the middle of its reply: {self._said(error)}")
            case _:
                return ModelUnavailable(f"{self.url} could not be used: {self._masked(str(error))}")

    def _mapped_status(self, error: openai.APIStatusError, model: str) -> ModelError:
        said = self._said(error)
        match error.status_code:
            case 401:
                return ModelRefused(f"the key was refused by {self.url}; check OPENAI_API_KEY")
            case 403:
                return ModelRefused(f"the key was refused by {self.url}, or has no right to use {model}: {said}")
            case 404:
                return ModelRefused(
                    f"{self.url} has no model {model}, or is no base URL of the OpenAI API (most end in /v1); "
                    f"check MEMLIB_MODEL and OPENAI_BASE_URL: {said}"
                )
            case 429 if "insufficient_quota" in _words(error):
                return ModelRefused(f"the quota of the key is used up at {self.url}: {said}")
            case 429:
                wait = error.response.headers.get("retry-after", "")
                when = f"in {wait} s" if wait.isdecimal() else "later"
                return ModelUnavailable(f"{model} is over its rate limit at {self.url}; try again {when}")
            case 408 | 409 | 500 | 502 | 503 | 504:
                return ModelUnavailable(f"{self.url} failed with status {error.status_code}; try again later: {said}")
            case status if status > 500:
                return ModelUnavailable(f"{self.url} failed with status {status}; try again later: {said}")
            case status:
                return ModelRefused(f"{self.url} refused the request with status {status}: {said}")

    def _said(self, error: openai.APIError) -> str:
        body = error.body
        text = body.get("message") or body.get("detail") or body if isinstance(body, Mapping) else body
        return " ".join(self._masked(str(text or "it gave no reason")).split())[:_SAID_CHARACTERS]

    def _redact(self, error: openai.OpenAIError) -> None:
        """Take the key out of the SDK's error too, which is shown with ours: some servers send it back."""
        error.args = tuple(self._masked(str(arg)) for arg in error.args)
        if isinstance(error, openai.APIError):
            error.message, error.body = self._masked(error.message), None

    def _masked(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


class _Client(NamedTuple):
    client: openai.AsyncOpenAI
    lifetime: AsyncGenerator[None, None]


async def _close_with_loop(client: openai.AsyncOpenAI) -> AsyncGenerator[None, None]:
    """Closes the client when its loop shuts down, which ends the generators that are still open."""
    try:
        yield
    finally:
        await client.close()


def _request(client: Any, stream_cls: type[Any], path: str, body: Mapping[str, Any] | None) -> Any:
    # As plain JSON, which is checked against what memlib needs of it: the SDK's types let anything through.
    if body is None:
        return client.get(path, cast_to=object)
    return client.post(path, cast_to=object, body=body, stream=bool(body.get("stream")), stream_cls=stream_cls)


@lru_cache(maxsize=64)
def _schema_of(reply: type[BaseModel]) -> Mapping[str, Any]:
    """The JSON schema, with every field required and no others allowed, as the strict mode wants it."""
    return cast(Mapping[str, Any], openai.pydantic_function_tool(reply)["function"]["parameters"])


def _words(error: openai.APIError) -> str:
    return f"{error.param} {error.code} {error.message} {error.body}".lower()


def _is_too_long(error: openai.APIError) -> bool:
    return getattr(error, "status_code", None) == 413 or any(sign in _words(error) for sign in _TOO_LONG)
