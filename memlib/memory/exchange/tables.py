"""Memories as CSV, to be opened in a spreadsheet and read back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from memlib.db.schemas import StoredMemory
from memlib.memory.exchange.source import Source, gathered, seconds

COLUMNS = ("memory_id", "memory", "topics", "created_at", "updated_at", "agent_id", "team_id", "session_id", "message_id")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SEPARATOR = "; "


def to_csv(memories: Iterable[StoredMemory]) -> str:
    """One line a memory. A cell that a spreadsheet would run as a formula has a ' before it, which reading takes off again."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for memory in memories:
        fields = memory.to_dict() | {
            "topics": _SEPARATOR.join(memory.topics),
            "created_at": _time(memory.created_at),
            "updated_at": _time(memory.updated_at),
        }
        writer.writerow([_cell(str(fields.get(name) or "")) for name in COLUMNS])
    return text.getvalue()


def from_csv(text: str) -> Source:
    """The memories of a table that has at least the column `memory`; a `ValueError` when it has not."""
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    try:
        if "memory" not in (reader.fieldnames or ()):
            raise ValueError("this CSV has no column named memory: its first line must name the columns")
        rows = [(f"line {reader.line_num}", _fields(row)) for row in reader]
    except csv.Error as error:
        raise ValueError(f"this is not CSV: {error}") from error
    return gathered("CSV", rows)


def _fields(row: dict[str, Any]) -> dict[str, Any]:
    values = {name: _plain(row[name]) for name in (*COLUMNS, "user_id") if isinstance(row.get(name), str) and row[name]}
    times = {name: seconds(_number(values[name])) for name in ("created_at", "updated_at") if name in values}
    topics = [topic.strip() for topic in values.get("topics", "").split(_SEPARATOR.strip())]
    return {"memory": ""} | values | times | {"topics": [topic for topic in topics if topic]}


def _time(unix: int) -> str:
    return datetime.fromtimestamp(unix, UTC).isoformat()


def _number(value: str) -> int | str:
    return int(value) if value.isdecimal() else value


def _cell(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value


def _plain(value: str) -> str:
    return value[1:] if value.startswith(tuple(f"'{sign}" for sign in _FORMULA)) else value
