"""The SDK's clients: one for all threads, and one for each event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import openai

_CONNECT_SECONDS = 5.0


@dataclass(frozen=True)
class Access:
    base_url: str
    api_key: str = field(repr=False)
    timeout: float
    max_retries: int

    def options(self) -> dict[str, Any]:
        return {
            "base_url": self.base_url,
            "api_key": self.api_key or "none",  # the SDK wants one; a server without keys ignores it
            "timeout": openai.Timeout(self.timeout, connect=min(self.timeout, _CONNECT_SECONDS)),
            "max_retries": self.max_retries,
        }


def send(access: Access, path: str, body: Mapping[str, Any] | None) -> Any:
    """The answer as JSON, or the events of one whose body asks for a stream. Without a body: a GET."""
    return _request(_blocking_client(access), openai.Stream[object], path, body)


async def asend(access: Access, path: str, body: Mapping[str, Any] | None) -> Any:
    return await _request(await _client_of_loop(access), openai.AsyncStream[object], path, body)


def _request(client: Any, stream_cls: type[Any], path: str, body: Mapping[str, Any] | None) -> Any:
    # As plain JSON, which is checked against what memlib needs of it: the SDK's types let anything through.
    if body is None:
        return client.get(path, cast_to=object)
    return client.post(path, cast_to=object, body=body, stream=bool(body.get("stream")), stream_cls=stream_cls)


@lru_cache(maxsize=16)
def _blocking_client(access: Access) -> openai.OpenAI:
    return openai.OpenAI(**access.options())


class _Opened(NamedTuple):
    clients: dict[Access, openai.AsyncOpenAI]
    lifetime: AsyncGenerator[None, None]


# A connection cannot be used in another event loop than its own, nor be closed after that loop's end.
_opened: WeakKeyDictionary[asyncio.AbstractEventLoop, _Opened] = WeakKeyDictionary()


async def _client_of_loop(access: Access) -> openai.AsyncOpenAI:
    loop = asyncio.get_running_loop()
    opened = _opened.get(loop)
    if opened is None:
        clients: dict[Access, openai.AsyncOpenAI] = {}
        opened = _opened[loop] = _Opened(clients, _close_with_loop(loop, clients))
        await anext(opened.lifetime)
    if access not in opened.clients:
        opened.clients[access] = openai.AsyncOpenAI(**access.options())
    return opened.clients[access]


async def _close_with_loop(loop: asyncio.AbstractEventLoop, clients: Mapping[Access, openai.AsyncOpenAI]) -> AsyncGenerator[None, None]:
    """Closes the clients when the loop shuts down: that is when it ends the generators that are still open."""
    try:
        yield
    finally:
        _opened.pop(loop, None)
        for client in clients.values():
            await client.close()
