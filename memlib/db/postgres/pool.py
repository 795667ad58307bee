"""Connections to one server: a pool for blocking callers, and for awaiting ones a pool in each event loop."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Self, TypeAlias

import psycopg
from psycopg_pool import AsyncConnectionPool, ConnectionPool, PoolTimeout

from memlib.db.postgres.address import Address
from memlib.db.postgres.errors import translated
from memlib.errors import DatabaseError, DatabaseUnavailable
from memlib.flow import Flow, query

Rows: TypeAlias = list[tuple[Any, ...]]


@dataclass(frozen=True)
class Driver:
    """One half of psycopg: the two have the same methods, which block or are awaited."""

    connect: Callable[..., Any]
    pool: Callable[..., Any]
    lock: Callable[[], Any]
    place: Callable[[], Any]
    """Where a pool can be used: an event loop, or the whole process."""
    read: Callable[..., Any]
    """A statement's rows, from a pool's connection: in one call, since to wait for each part of it takes longer than the server."""


def _read(pool: ConnectionPool[psycopg.Connection], statement: Any, values: Any) -> Rows:
    connection = pool.getconn()
    try:
        return connection.execute(statement, values).fetchall()
    finally:
        pool.putconn(connection)


async def _aread(pool: AsyncConnectionPool[psycopg.AsyncConnection], statement: Any, values: Any) -> Rows:
    connection = await pool.getconn()
    try:
        return await (await connection.execute(statement, values)).fetchall()
    finally:
        await pool.putconn(connection)


class _Connection(psycopg.AsyncConnection[Any]):
    """One whose opening can be ended. A pool's worker takes its own end for a failure to connect, tries again and waits for work:
    an event loop that ends just then would wait for it for ever."""

    @classmethod
    async def connect(cls, *args: Any, **kwargs: Any) -> Self:
        try:
            return await super().connect(*args, **kwargs)
        except asyncio.CancelledError:
            worker = asyncio.current_task()
            if worker:
                worker.get_loop().call_soon(_insist, worker)
            raise


def _insist(task: asyncio.Task[Any]) -> None:
    if not task.done():
        task.cancel()
        task.get_loop().call_later(0.01, _insist, task)


BLOCKING = Driver(psycopg.Connection.connect, ConnectionPool, threading.Lock, lambda: None, _read)
AWAITING = Driver(
    psycopg.AsyncConnection.connect,
    partial(AsyncConnectionPool, connection_class=_Connection),
    asyncio.Lock,
    asyncio.get_running_loop,
    _aread,
)


@dataclass
class _Place:
    lock: Any
    """Held by who opens the pool."""
    pool: Any = None


@dataclass
class Pools:
    """Opened when first used."""

    driver: Driver
    address: Address
    options: dict[str, Any]
    """Of each connection."""
    size: int
    wait_seconds: float
    prepare: Callable[[Any], Flow[None]]
    """Called with the first connection of all."""
    closed: bool = False
    _prepared: bool = False
    _pid: int = field(default_factory=os.getpid)
    _places: dict[Any, _Place] = field(default_factory=dict)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    @property
    def name(self) -> str:
        return self.address.name

    def take(self) -> Flow[Any]:
        """A connection, waited for when all are in use."""
        pool = yield from self.open()
        try:
            return (yield from query(pool.getconn))
        except PoolTimeout as error:
            yield from self._find_out_why(pool, error)
        try:
            return (yield from query(pool.getconn))  # the server is back, which the pool did not know yet
        except PoolTimeout as error:
            raise translated(error, self.name) from error

    def read(self, statement: Any, values: Any) -> Flow[Rows]:
        """The rows of one statement, tried once; the errors are psycopg's."""
        pool = yield from self.open()
        try:
            rows: Rows = yield from query(self.driver.read, pool, statement, values)
        except PoolTimeout as error:
            yield from self._find_out_why(pool, error)
            raise
        return rows

    def give(self, connection: Any) -> Flow[None]:
        """Back to the pool, which puts another one in the place of one that is broken."""
        place = self._places.get(self.driver.place())
        if place is None:  # closed meanwhile
            yield from query(connection.close)
        else:
            yield from query(place.pool.putconn, connection)

    def weed(self) -> Flow[None]:
        """Drop idle connections that are broken: after a restart of the server all are."""
        place = self._places.get(self.driver.place())
        if place is not None:
            yield from query(place.pool.check)

    def open(self) -> Flow[Any]:
        place = self._place()
        if place.pool is None:
            yield from query(place.lock.acquire)
            try:
                if place.pool is None:
                    place.pool = yield from self._open()
            finally:
                place.lock.release()
        return place.pool

    def close(self) -> Flow[None]:
        """Close what belongs to this event loop, or to the process. Others end with their loops."""
        self.closed = True
        place = self._places.pop(self.driver.place(), None)
        if place is not None and place.pool is not None and self._pid == os.getpid():
            yield from query(place.pool.close)

    def _place(self) -> _Place:
        if self.closed:
            raise DatabaseError(f"this store of {self.name} is closed; construct another one")
        if self._pid != os.getpid():
            raise DatabaseError("the store was opened before this process was forked from its parent; open it after the fork")
        where = self.driver.place()
        if where not in self._places:
            with self._guard:
                # Loops that ended without closing the store have left their pools behind.
                for loop in [loop for loop in self._places if loop is not None and loop.is_closed()]:
                    del self._places[loop]
                self._places.setdefault(where, _Place(self.driver.lock()))
        return self._places[where]

    def _open(self) -> Flow[Any]:
        if not self._prepared:
            connection = yield from self._connect()
            try:
                yield from self.prepare(connection)
            except psycopg.Error as error:
                raise translated(error, self.name) from error
            finally:
                yield from query(connection.close)
            self._prepared = True
        pool = self.driver.pool(
            kwargs=self.options,
            min_size=1,
            max_size=self.size,
            timeout=self.wait_seconds,
            reconnect_timeout=1.0,  # seconds, after which the next caller makes it try anew; else it pauses ever longer
            open=False,
            name="memlib",
            num_workers=1,
        )
        yield from query(pool.open)
        try:
            # Else the first caller would make it open a second one, and an event loop that ends meanwhile would wait for that for ever.
            yield from query(pool.wait, self.wait_seconds)
        except PoolTimeout as error:
            raise translated(error, self.name) from error
        return pool

    def _connect(self) -> Flow[Any]:
        try:
            return (yield from query(self.driver.connect, **self.options))
        except psycopg.Error as error:
            raise translated(error, self.name) from error

    def _find_out_why(self, pool: Any, error: PoolTimeout) -> Flow[None]:
        """Raises the reason why a pool has no connection; returns where it could have one by now."""
        connection = yield from self._connect()
        yield from query(connection.close)
        if pool.get_stats()["pool_size"] >= self.size:
            raise DatabaseUnavailable(
                f"{self.name}: all {self.size} connections of this process were in use for {self.wait_seconds:g} s; "
                "try again, or give the store a larger pool_size"
            ) from error
