"""The built-in model: it works by rules on a request's task, with no network, and never parses a prompt."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Generator

from memlib.errors import ModelRefused
from memlib.models.base import ChatReply, ChatRequest, Chunk, ToolCall, Usage
from memlib.models.tasks import AnswerTask, CaptureTask, EditTask, SelectTask, SummarizeTask
from memlib.tokens import count_tokens

_REFUSAL = (
    "the built-in offline model can only remember what a user says and recall it, and this request asks for something else; "
    "connect a real model: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own"
)


class OfflineModel:
    """Captures first-person facts, edits, selects, summarises and recalls memories by rules. Same request, same reply."""

    @property
    def id(self) -> str:
        return "memlib-offline"

    def complete(self, request: ChatRequest) -> ChatReply:
        """Raises `ModelRefused` for a request that has no task."""
        text, calls = _answer(request)
        return ChatReply(text, _usage(request, text, calls), tool_calls=calls)

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        return self.complete(request)

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        """The reply word by word."""
        reply = self.complete(request)
        for word in re.findall(r"\S+\s*|\s+", reply.text):
            yield Chunk(text=word)
        yield Chunk(reply=reply)

    async def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        for chunk in self.stream(request):
            yield chunk


def _usage(request: ChatRequest, text: str, calls: tuple[ToolCall, ...]) -> Usage:
    written = text + "".join(call.name + call.arguments for call in calls)
    return Usage(1, sum(count_tokens(message.content) for message in request.messages), count_tokens(written), estimated=True)


def _answer(request: ChatRequest) -> tuple[str, tuple[ToolCall, ...]]:
    # The rules are many patterns: those of a task load with its first request.
    match request.task:
        case CaptureTask():
            from memlib.models.offline import capture

            return capture.capture(request.task).model_dump_json(), ()
        case EditTask():
            from memlib.models.offline import edits

            return edits.edit(request.task).model_dump_json(), ()
        case SelectTask():
            from memlib.models.offline import selection

            return selection.select(request.task).model_dump_json(), ()
        case SummarizeTask():
            from memlib.models.offline import summaries

            return summaries.summarize(request.task).model_dump_json(), ()
        case AnswerTask() if request.reply is None:
            from memlib.models.offline import answers, tools

            calls = tools.calls(request) if request.tools and request.messages[-1].role == "user" else ()
            return ("", calls) if calls else (answers.answer(request.task), ())
    raise ModelRefused(_REFUSAL)
