"""The tables in which agno keeps memories, in SQLite and in PostgreSQL. They are only read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from memlib.memory.exchange.source import Source, gathered, seconds

COLUMNS = ("memory_id", "memory", "topics", "user_id", "agent_id", "team_id", "created_at", "updated_at")
"""What is read of each row. The message that a memory came from stays behind: agno copies it whole, with all that it holds."""

MARK = "input"
"""A column of agno's tables, the message, which tells them from memlib's own."""


def read_sqlite(path: Path) -> Source:
    """Every table that is agno's by its columns. A `ValueError` when the file has none, or is no SQLite database."""
    try:
        # Opened for reading only, and as one that nobody writes to meanwhile: no lock and no journal is left beside it.
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            tables = [name for name, columns in _tables(connection) if {*COLUMNS, MARK} <= columns]
            rows = [row for name in tables for row in connection.execute(f"select {', '.join(COLUMNS)} from {_quoted(name)}")]  # noqa: S608 — quoted
    except sqlite3.OperationalError as error:
        raise ValueError(
            f"this SQLite database cannot be read now ({error}); end the program that has it open, and try again"
        ) from error
    except sqlite3.Error as error:
        raise ValueError(f"this SQLite database cannot be read ({error}); give the file that agno's SqliteDb writes") from error
    if not tables:
        raise ValueError(
            "this SQLite database has no table of memories as agno writes it; if a program has it open, end that first: "
            "what was written last may not stand in the file yet"
        )
    return read_rows("agno, SQLite", rows)


def read_postgres(url: str) -> Source:
    """Every table that is agno's by its columns. A `DatabaseError` or a `ValueError` says what keeps the database from being read."""
    if find_spec("psycopg") is None:
        raise ValueError("to read PostgreSQL needs psycopg: pip install 'memlib[postgres]'")
    from memlib.db.postgres.foreign import read_tables

    rows = read_tables(url, COLUMNS, mark=MARK)
    if rows is None:
        raise ValueError("this database has no table of memories as agno writes it, or none that this user may read")
    return read_rows("agno, PostgreSQL", rows)


def read_rows(name: str, rows: Iterable[Sequence[Any]]) -> Source:
    """From rows of `COLUMNS`, whose JSON a driver may have decoded already."""
    return gathered(name, _fields(rows))


def _fields(rows: Iterable[Sequence[Any]]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for row in rows:
        fields = dict(zip(COLUMNS, row))
        topics = _decoded(fields["topics"])
        created = seconds(fields["created_at"])
        yield (
            f"memory {fields['memory_id']}",
            fields
            | {
                "memory": _decoded(fields["memory"]),
                "topics": topics if isinstance(topics, list) else None,
                "created_at": created,
                "updated_at": seconds(fields["updated_at"]) or created,
            },
        )


def _decoded(value: object) -> object:
    """JSON as what it says; a text that is none stays as it is."""
    if not isinstance(value, str):
        return value
    try:
        decoded = json.loads(value)
    except ValueError:
        return value
    return decoded if isinstance(decoded, str | list) else value


def _tables(connection: sqlite3.Connection) -> Iterator[tuple[str, set[str]]]:
    for (name,) in connection.execute("select name from sqlite_master where type = 'table'").fetchall():
        yield name, {column for _, column, *_ in connection.execute(f"pragma table_info({_quoted(name)})")}


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
