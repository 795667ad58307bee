"""Connections to one server: a pool for blocking callers, and for awaiting ones a pool in each event loop."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import psycopg
from psycopg_pool import PoolTimeout

from memlib.db.postgres.address import Address
from memlib.db.postgres.driver import Driver
from memlib.db.postgres.errors import translated
from memlib.errors import DatabaseError, DatabaseUnavailable
from memlib.flow import Flow, query


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
            yield from self.find_out_why(pool, error)
        try:
            return (yield from query(pool.getconn))  # the server is back, which the pool did not know yet
        except PoolTimeout as error:
            raise translated(error, self.name) from error

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

    @property
    def opened(self) -> Any:
        """The pool of this place; None before it was opened."""
        return self._place().pool

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

    def find_out_why(self, pool: Any, error: PoolTimeout) -> Flow[None]:
        """Raises the reason why a pool has no connection; returns where it could have one by now."""
        connection = yield from self._connect()
        yield from query(connection.close)
        if pool.get_stats()["pool_size"] >= self.size:
            raise DatabaseUnavailable(
                f"{self.name}: all {self.size} connections of this process were in use for {self.wait_seconds:g} s; "
                "try again, or give the store a larger pool_size"
            ) from error
