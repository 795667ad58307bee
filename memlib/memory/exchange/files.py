"""Tells by its content what a file of memories is, and reads it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from memlib.memory.exchange import agno, mem0
from memlib.memory.exchange.source import Source
from memlib.memory.exchange.tables import from_csv
from memlib.memory.history import EXPORT_FORMAT
from memlib.memory.importing import exported_memories

_SQLITE = b"SQLite format 3\0"


def read_file(content: bytes) -> Source:
    """The memories in a user's export, a CSV table, a database of agno, or an export of mem0; a `ValueError` when it is none."""
    if content.startswith(_SQLITE):
        return _sqlite(content)
    try:
        text = content.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise ValueError("this file is neither UTF-8 text nor a SQLite database") from error
    if not text:
        raise ValueError("this file is empty")
    return _json(text) if text[0] in "{[" else from_csv(text)


def read_path(path: Path) -> Source:
    """The same of a file of this machine. A database is read where it lies, with what others have not yet put into its main file."""
    with path.open("rb") as file:
        is_database = file.read(len(_SQLITE)) == _SQLITE
    return agno.read_sqlite(path) if is_database else read_file(path.read_bytes())


def _json(text: str) -> Source:
    try:
        data = json.loads(text)
    except ValueError as error:
        raise ValueError(f"this file is not whole JSON: {error}") from error
    except RecursionError as error:
        raise ValueError("this JSON has far more levels within each other than an export has") from error
    if isinstance(data, dict) and data.get("format") == EXPORT_FORMAT:
        return Source("memlib export", tuple(exported_memories(data)), of_one_user=True)
    items = mem0.items_of(data)
    if items is None:
        raise ValueError("this JSON is neither a memlib export nor a mem0 export: mem0's is a list of objects with an id and a memory")
    return mem0.read(items)


def _sqlite(content: bytes) -> Source:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "uploaded.db"
        path.write_bytes(content)
        return agno.read_sqlite(path)
