"""The two halves of psycopg: what blocks, and what is awaited. All above is written once, over either."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Self, TypeAlias

import psycopg
from psycopg.sql import Composed
from psycopg_pool import AsyncConnectionPool, ConnectionPool

Rows: TypeAlias = list[tuple[Any, ...]]
Values: TypeAlias = Mapping[str, Any] | Sequence[Any]
Statement: TypeAlias = str | Composed

_KEPT_ROWS = 100
"""A cursor keeps its last answer: after a longer one it is let go."""


@dataclass(frozen=True)
class Driver:
    connect: Callable[..., Any]
    pool: Callable[..., Any]
    lock: Callable[[], Any]
    place: Callable[[], Any]
    """Where a pool can be used: an event loop, or the whole process."""
    read: Callable[..., Any]
    """A statement's rows, from a pool's connection: in one call, since to wait for each part of it takes longer than the server."""


class Connection(psycopg.Connection[Any]):
    """Asks with one cursor, since to make one for each question takes a fourth of the time of a look-up, and for values as they are
    in memory, which are read sooner than texts."""

    _cursor: psycopg.Cursor[Any] | None = None

    def rows(self, statement: Any, values: Values = ()) -> Rows:
        """What the statement gives."""
        cursor = self._cursor = self._cursor or self.cursor(binary=True)
        cursor.execute(statement, values)
        rows = cursor.fetchall() if _has_rows(cursor) else []
        if len(rows) > _KEPT_ROWS:
            self._cursor = None
        return rows

    def together(self, statements: Iterable[tuple[Any, Values]]) -> Rows:
        """What the last one gives. All go to the server at once; where one fails, those behind it, the commit too, are not run."""
        with self.pipeline():
            for statement, values in statements:
                cursor = self.execute(statement, values)
        return cursor.fetchall() if _has_rows(cursor) else []


class AsyncConnection(psycopg.AsyncConnection[Any]):
    """The same, awaited; and its opening can be ended. A pool's worker takes its own end for a failure to connect, tries again and
    waits for work: an event loop that ends just then would wait for it for ever."""

    _cursor: psycopg.AsyncCursor[Any] | None = None

    @classmethod
    async def connect(cls, *args: Any, **kwargs: Any) -> Self:
        try:
            return await super().connect(*args, **kwargs)
        except asyncio.CancelledError:
            worker = asyncio.current_task()
            if worker:
                worker.get_loop().call_soon(_insist, worker)
            raise

    async def rows(self, statement: Any, values: Values = ()) -> Rows:
        cursor = self._cursor = self._cursor or self.cursor(binary=True)
        await cursor.execute(statement, values)
        rows = await cursor.fetchall() if _has_rows(cursor) else []
        if len(rows) > _KEPT_ROWS:
            self._cursor = None
        return rows

    async def together(self, statements: Iterable[tuple[Any, Values]]) -> Rows:
        async with self.pipeline():
            for statement, values in statements:
                cursor = await self.execute(statement, values)
        return await cursor.fetchall() if _has_rows(cursor) else []


def _has_rows(cursor: psycopg.Cursor[Any] | psycopg.AsyncCursor[Any]) -> bool:
    # Quicker than the description, which is made for each question.
    return cursor.pgresult is not None and cursor.pgresult.nfields > 0


def _insist(task: asyncio.Task[Any]) -> None:
    if not task.done():
        task.cancel()
        task.get_loop().call_later(0.01, _insist, task)


def _read(pool: ConnectionPool[Connection], statement: Statement, values: Values) -> Rows:
    connection = pool.getconn()
    try:
        return connection.rows(statement, values)
    finally:
        pool.putconn(connection)


async def _aread(pool: AsyncConnectionPool[AsyncConnection], statement: Statement, values: Values) -> Rows:
    connection = await pool.getconn()
    try:
        return await connection.rows(statement, values)
    finally:
        await pool.putconn(connection)


BLOCKING = Driver(Connection.connect, partial(ConnectionPool, connection_class=Connection), threading.Lock, lambda: None, _read)
AWAITING = Driver(
    AsyncConnection.connect,
    partial(AsyncConnectionPool, connection_class=AsyncConnection),
    asyncio.Lock,
    asyncio.get_running_loop,
    _aread,
)
