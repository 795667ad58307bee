"""Memories as mem0 gives them out: the JSON of `get_all`, of a search, or of an export."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from memlib.memory.exchange.source import Source, gathered, seconds

_LISTS = ("results", "memories", "data")
_TEXTS = ("memory", "text", "content", "data")


def items_of(data: object) -> list[Mapping[str, Any]] | None:
    """The memories in what the file holds; None when it is not of this form."""
    items = data
    if isinstance(data, Mapping):
        items = next((data[name] for name in _LISTS if isinstance(data.get(name), list)), None)
    if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
        return None
    return items if all(any(name in item for name in _TEXTS) for item in items) else None


def read(items: list[Mapping[str, Any]]) -> Source:
    return gathered("mem0 export", _rows(items))


def _rows(items: list[Mapping[str, Any]]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for number, item in enumerate(items, start=1):
        metadata = item.get("metadata")
        topics = item.get("categories") or (metadata.get("categories") if isinstance(metadata, Mapping) else None)
        yield (
            f"memory {number}",
            {
                "memory": next(item[name] for name in _TEXTS if name in item),
                "memory_id": _text(item.get("id") or item.get("memory_id")),
                "user_id": _text(item.get("user_id")),
                "agent_id": _text(item.get("agent_id")),
                "session_id": _text(item.get("run_id")),
                "topics": topics if isinstance(topics, list) else None,
                "created_at": seconds(item.get("created_at")),
                "updated_at": seconds(item.get("updated_at")) or seconds(item.get("created_at")),
            },
        )


def _text(value: object) -> str | None:
    return str(value) if value not in (None, "") else None
