"""Reads tables of others, wherever they lie in a database, and never writes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg import sql

from memlib.db.postgres.address import parse
from memlib.db.postgres.errors import translated

_CONNECT_SECONDS = 10
_TABLES = """
    select table_schema, table_name from information_schema.columns where column_name = any(%s)
    group by table_schema, table_name having count(*) = %s order by table_schema, table_name
"""


def read_tables(url: str, columns: Sequence[str], *, mark: str) -> list[tuple[Any, ...]] | None:
    """These columns of every table that has them and `mark`, as this user may see it; None when there is no such table.

    A `DatabaseError` when the database cannot be read. Its transaction takes reads only, and sees all tables at one moment.
    """
    address = parse(url)
    try:
        with psycopg.connect(**{"connect_timeout": _CONNECT_SECONDS, **address.parameters}) as connection:  # type: ignore[arg-type]
            connection.read_only = True
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            tables = connection.execute(_TABLES, [[*columns, mark], len(columns) + 1]).fetchall()
            rows = [row for place in tables for row in connection.execute(_select(place, columns)).fetchall()]
    except psycopg.Error as error:
        raise translated(error, str(address)) from error
    return rows if tables else None


def _select(place: Sequence[str], columns: Sequence[str]) -> sql.Composed:
    return sql.SQL("select {} from {}").format(sql.SQL(", ").join(map(sql.Identifier, columns)), sql.Identifier(*place))
