"""What memlib asks of a model and of an embedder: the protocols, and the values that cross them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from pydantic import BaseModel

from memlib.models.tasks import Task

Role: TypeAlias = Literal["system", "user", "assistant", "tool"]


@dataclass(frozen=True)
class ToolCall:
    """A tool that the model wants to be called."""

    id: str
    name: str
    arguments: str
    """JSON, not yet checked."""


@dataclass(frozen=True)
class Message:
    """One message of a request, as in the OpenAI API."""

    role: Role
    content: str
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str | None = None
    """On a `tool` message: the call that it answers."""


@dataclass(frozen=True)
class Tool:
    """A function that the model may ask to have called."""

    name: str
    description: str
    arguments: type[BaseModel]


@dataclass(frozen=True)
class Usage:
    """Tokens of one or more model calls."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    estimated: bool = False
    """Whether any of the counts is an estimate because the server sent none."""

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.calls + other.calls,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.estimated or other.estimated,
        )


@dataclass(frozen=True)
class ChatRequest:
    """One call of a chat model."""

    messages: tuple[Message, ...]
    task: Task | None = None
    """The same request as typed values, for a model that works by rules. A language model needs the messages only."""
    reply: type[BaseModel] | None = None
    """The form of the reply's JSON; None for free text."""
    tools: tuple[Tool, ...] = ()


@dataclass(frozen=True)
class ChatReply:
    """What the model answered."""

    text: str
    usage: Usage
    tool_calls: tuple[ToolCall, ...] = ()
    truncated: bool = False
    """The reply hit the server's length limit and is not whole."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chunk:
    """A piece of a streamed reply. The last chunk of a stream, and only it, carries the whole reply."""

    text: str = ""
    reply: ChatReply | None = None


class ChatModel(Protocol):
    """A chat model. Failures are `ModelError`s."""

    @property
    def id(self) -> str:
        """The name that is shown and recorded."""
        ...

    def complete(self, request: ChatRequest) -> ChatReply: ...

    async def acomplete(self, request: ChatRequest) -> ChatReply: ...

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        """The reply as it comes. Closing the generator ends the call."""
        ...

    def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]: ...


@dataclass(frozen=True)
class EmbedReply:
    """One vector a text, in the texts' order."""

    vectors: Sequence[Sequence[float]] = field(repr=False)
    usage: Usage


class Embedder(Protocol):
    """Turns texts into vectors. Failures are `ModelError`s."""

    @property
    def id(self) -> str:
        """Names the model and what else changes its vectors: vectors of different ids are never compared."""
        ...

    def embed(self, texts: Sequence[str]) -> EmbedReply: ...

    async def aembed(self, texts: Sequence[str]) -> EmbedReply: ...
