"""How many tokens a capture sends to its model, by how many memories the user has."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Generator, Sequence
from dataclasses import dataclass, field

from benchmarks.data import samples
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, UserMemory
from memlib.memory import MemoryManager
from memlib.models.base import ChatReply, ChatRequest, Chunk, Usage
from memlib.models.tasks import CaptureReply
from memlib.tokens import count_tokens

SIZES = (0, 100, 1_000)
MODEL = "gpt-4o"
"""Whose tokenizer counts."""
_MESSAGE = "I moved to Lisbon last week, and I have started to learn Portuguese with a neighbour."


@dataclass
class _Listener:
    """A model that keeps what it was asked and changes nothing."""

    id: str = MODEL
    requests: list[ChatRequest] = field(default_factory=list)

    def complete(self, request: ChatRequest) -> ChatReply:
        self.requests.append(request)
        return ChatReply(CaptureReply(changes=[]).model_dump_json(), Usage(calls=1))

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        return self.complete(request)

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        yield Chunk(reply=self.complete(request))

    async def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        yield Chunk(reply=self.complete(request))


def capture_tokens(sizes: Sequence[int] = SIZES) -> dict[int, int]:
    """Input tokens of all calls of one capture, the schema of the reply included, by the number of memories."""
    return {size: _capture_tokens(size) for size in sizes}


def _capture_tokens(size: int) -> int:
    db, model = DuckDb(":memory:"), _Listener()
    memories = [UserMemory(each.memory, topics=each.topics) for each in samples(size, "prompt")]
    db.change_user_memories(user_id="ann", cause=Cause("import"), add=memories)
    MemoryManager(db=db, model=model).create_user_memories(_MESSAGE, user_id="ann")
    db.close()
    return sum(request_tokens(request) for request in model.requests)


def request_tokens(request: ChatRequest) -> int:
    """Of the messages' texts and the schema of the reply; what a server adds around them is not counted."""
    schema = json.dumps(request.reply.model_json_schema()) if request.reply else ""
    return sum(count_tokens(text, MODEL) for text in (*(message.content for message in request.messages), schema))
