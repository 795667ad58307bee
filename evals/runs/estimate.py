"""What a run is going to cost, before anything is sent."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Generator, Iterable, Sequence
from dataclasses import dataclass

from evals.cases.case import Case
from evals.extraction.asking import AskedModel, Kept, Replies, key_of, on_the_day
from evals.extraction.outcome import capture_case
from evals.extraction.variants import Variant
from evals.runs.prices import Prices
from evals.scratch import ScratchDb
from memlib import flow
from memlib.models.base import ChatModel, ChatReply, ChatRequest, Chunk, Usage
from memlib.models.offline import OfflineModel
from memlib.tokens import count_tokens

_SAMPLE = 60
"""Cases of which the requests are really written; the others are taken to be like them."""
_REPLY_TOKENS = 12
"""Of a reply without a change, and of what stands around each change, about."""


@dataclass(frozen=True)
class Estimate:
    """Of one variant, or of a whole run. Retries and repeated questions are not in it."""

    calls: int
    replayed: int
    """Of the calls, those that will come from the cache and cost nothing."""
    input_tokens: int
    output_tokens: int
    money: float | None
    """None when the price table does not have the model."""
    currency: str

    def __add__(self, other: Estimate) -> Estimate:
        return Estimate(
            self.calls + other.calls,
            self.replayed + other.replayed,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            None if self.money is None or other.money is None else self.money + other.money,
            self.currency,
        )


def estimate(cases: Sequence[Case], variant: Variant, model: ChatModel, *, repeats: int, replies: Replies, prices: Prices) -> Estimate:
    """By the requests that would be sent for a sample of the cases, spread over all of them."""
    step = max(1, len(cases) // _SAMPLE)
    sample = cases[::step]
    counting = _Counting(model, replies, repeats)
    for case in sample:
        flow.run(capture_case(case, variant, AskedModel(counting, counting), ScratchDb(), user_id="user"))
    share = len(cases) / max(1, len(sample))
    calls = len(cases) * repeats
    replayed = 0 if isinstance(model, OfflineModel) else min(calls, round(counting.kept * share))
    sent = (calls - replayed) / max(1, calls)
    inputs, outputs = (round(tokens * share * repeats * sent) for tokens in (counting.tokens, sum(map(_reply_tokens, sample))))
    return Estimate(calls, replayed, inputs, outputs, prices.cost(model.id, inputs, outputs), prices.currency)


def _reply_tokens(case: Case) -> int:
    """Of a reply that gets the case right."""
    return _REPLY_TOKENS + sum(_REPLY_TOKENS + count_tokens(json.dumps([each.memory, *each.topics])) for each in case.expected)


class _Counting(ChatModel, Replies):
    """Answers that nothing is to be changed, and counts what it was asked."""

    def __init__(self, model: ChatModel, replies: Replies, repeats: int) -> None:
        self._model = model
        self._replies = replies
        self._repeats = repeats
        self.tokens = 0
        self.kept = 0

    @property
    def id(self) -> str:
        return self._model.id

    def complete(self, request: ChatRequest) -> ChatReply:
        asked = on_the_day(request)
        self.tokens += sum(count_tokens(message.content, self.id) for message in asked.messages)
        self.kept += sum(self._replies.get(key_of(self._model, asked, repeat)) is not None for repeat in range(self._repeats))
        return ChatReply('{"changes": []}', Usage(1))

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        return self.complete(request)

    def stream(self, request: ChatRequest) -> Generator[Chunk, None, None]:
        yield Chunk(reply=self.complete(request))

    async def astream(self, request: ChatRequest) -> AsyncGenerator[Chunk, None]:
        yield Chunk(reply=self.complete(request))

    def get(self, key: str) -> Kept | None:  # noqa: ARG002 — the protocol's
        return None

    def put(self, key: str, kept: Kept) -> None:
        """Nothing: what it answers is no reply."""


def total(estimates: Iterable[Estimate]) -> Estimate:
    first, *rest = estimates
    return sum(rest, first)
