"""What comes back from a server: checked at the border, and put together into a reply."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from memlib.errors import ModelRefused, ModelReplyInvalid
from memlib.models.base import ChatReply, ChatRequest, ToolCall, Usage
from memlib.models.openai.thoughts import Thoughts
from memlib.tokens import count_tokens

_TOKENS_A_MESSAGE = 4
"""What a chat template adds to a message, about."""


class _Wire(BaseModel):
    # Servers add fields of their own. What they sent stays out of the errors: it may hold what the user said.
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)


class _Function(_Wire):
    name: str | None = None
    arguments: str | None = None


class _Call(_Wire):
    index: int | None = None
    id: str | None = None
    function: _Function = _Function()


class _Piece(_Wire):
    """A whole message, or the piece of one that a stream's event adds."""

    content: str | None = None
    refusal: str | None = None
    tool_calls: list[_Call] | None = None


class _Choice(_Wire):
    finish_reason: str | None = None
    message: _Piece | None = None
    delta: _Piece | None = None


class _Usage(_Wire):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class Answer(_Wire):
    """A whole answer of the server, or one event of a streamed one."""

    choices: list[_Choice] | None = None
    usage: _Usage | None = None


class _Vector(_Wire):
    index: int
    embedding: list[float]


class Embeddings(_Wire):
    """An answer to texts that were sent to be embedded."""

    data: list[_Vector]
    usage: _Usage | None = None

    @property
    def vectors(self) -> list[list[float]]:
        return [vector.embedding for vector in sorted(self.data, key=lambda vector: vector.index)]

    @property
    def tokens(self) -> int | None:
        return self.usage.prompt_tokens if self.usage else None


class _Model(_Wire):
    id: str


class Models(_Wire):
    """The list of a server's models."""

    data: list[_Model]

    @property
    def ids(self) -> list[str]:
        return [model.id for model in self.data]


class Assembly:
    """Puts a reply together from one whole answer, or from the events of a stream."""

    def __init__(self, request: ChatRequest, *, model: str, refused: frozenset[str]) -> None:
        self._request = request
        self._model = model
        self._refused = refused
        self._thoughts = Thoughts()
        self._texts: list[str] = []
        self._calls: list[_Call] = []
        self._refusal = ""
        self._usage: _Usage | None = None
        self.finish_reason: str | None = None
        """Why the model stopped; None while it has not said so."""
        self.started = False
        """Whether there was any message in what was added."""

    def add(self, answer: Answer) -> str:
        """The text that is new, without the model's thoughts."""
        self._usage = answer.usage or self._usage
        return "".join([self._add_choice(choice) for choice in (answer.choices or [])[:1]])

    def _add_choice(self, choice: _Choice) -> str:
        self.finish_reason = choice.finish_reason or self.finish_reason
        piece = choice.message or choice.delta
        if piece is None:
            return ""
        self.started = True
        self._refusal += piece.refusal or ""
        for call in piece.tool_calls or ():
            self._add_call(call)
        return self._keep(self._thoughts.drop_from(piece.content or ""))

    def _add_call(self, call: _Call) -> None:
        # Servers that send each call whole may leave out the index.
        index = call.index if call.index is not None else len(self._calls) - (not call.id)
        if not 0 <= index < len(self._calls):
            self._calls.append(call)
            return
        known = self._calls[index].function
        arguments = (known.arguments or "") + (call.function.arguments or "")
        self._calls[index].function = _Function(name=known.name or call.function.name, arguments=arguments)

    def _keep(self, text: str) -> str:
        self._texts.append(text)
        return text

    def rest(self) -> str:
        """The text that was held back as the possible beginning of a thought, at the end of a reply."""
        return self._keep(self._thoughts.rest())

    def reply(self) -> ChatReply:
        """The whole reply, once everything was added."""
        if self._refusal or self.finish_reason == "content_filter":
            raise ModelRefused(f"{self._model} refused to answer: {self._refusal[:300] or 'its content filter stopped the reply'}")
        if not self.started:
            raise ModelReplyInvalid(f"{self._model} sent an answer that has no message in it")
        text = "".join(self._texts)
        calls = tuple(self._tool_calls())
        return ChatReply(
            text if self._request.reply is None else json_in(text),
            self._usage_of(text, calls),
            calls,
            truncated=self.finish_reason == "length",
            warnings=tuple(self._warnings()),
        )

    def _tool_calls(self) -> Iterator[ToolCall]:
        for number, call in enumerate(self._calls):
            yield ToolCall(call.id or f"call_{number}", call.function.name or "", call.function.arguments or "{}")

    def _usage_of(self, text: str, calls: tuple[ToolCall, ...]) -> Usage:
        match self._usage:
            case _Usage(prompt_tokens=int(sent), completion_tokens=int(received)):
                return Usage(1, sent, received)
        sent = sum(count_tokens(message.content, self._model) + _TOKENS_A_MESSAGE for message in self._request.messages)
        received = sum(count_tokens(part, self._model) for part in (text, *(call.arguments for call in calls)))
        return Usage(1, sent, received, estimated=True)

    def _warnings(self) -> Iterator[str]:
        if self._request.tools and "tools" in self._refused:
            yield f"{self._model} takes no tools on this server: it answered without them"


def json_in(text: str) -> str:
    """The JSON object in a reply, without the prose and the code fence around it; the text itself where there is none."""
    found = re.search(r"\{.*\}", text.rpartition("</think>")[2], re.DOTALL)
    return found.group() if found else text
