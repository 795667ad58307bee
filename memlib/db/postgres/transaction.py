"""Runs statements, one by itself or several as a transaction, and tries again what can be: written once for both drivers."""

from __future__ import annotations

import random
import time
from asyncio import sleep
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, TypeAlias, TypeVar, cast
from uuid import uuid4

import psycopg
from psycopg_pool import PoolTimeout

from memlib.db.postgres.driver import Rows, Statement, Values
from memlib.db.postgres.errors import is_conflict, is_lost, translated
from memlib.db.postgres.pool import Pools
from memlib.errors import DatabaseUnavailable
from memlib.flow import Flow, Query, query

T = TypeVar("T")

_TRIES = 5
_LONGEST_PAUSE = 0.4
"""Seconds."""


class Transaction:
    """A connection for as long as one operation has it."""

    def __init__(
        self, connection: Any, operation_id: str = "", *, begin: str | None = None, again: bool = False, unsure: bool = False
    ) -> None:
        self.connection = connection
        self.operation_id = operation_id
        """The same each time that the operation is tried."""
        self.again = again
        """Whether it was tried before."""
        self.unsure = unsure
        """Whether the connection broke while it was committed: it may be there already."""
        self.keep = True
        """Whether there is anything to commit."""
        self.committing = False
        self._begun = False
        self._unsent: list[tuple[Statement, Values]] = [(begin, ())] if begin else []

    def rows(self, statement: Statement, values: Values = ()) -> Flow[Rows]:
        """What the statement gives, sent together with all that was left for later."""
        statements, self._unsent, self._begun = [*self._unsent, (statement, values)], [], True
        if len(statements) == 1:
            return cast(Rows, (yield from query(self.connection.rows, statement, values)))
        return cast(Rows, (yield from query(self.connection.together, statements)))

    def alone(self, statement: Statement, values: Values, *, commits: bool = False) -> Flow[Rows]:
        """What the statement gives as a transaction of its own, before this one has begun."""
        self.committing = commits
        rows: Rows = yield from query(self.connection.rows, statement, values)
        self.committing = False
        return rows

    def later(self, statement: Statement, values: Values) -> None:
        """Sent with the next statement, or with the commit: each answer that is not waited for saves a way to the server and back."""
        self._unsent.append((statement, values))

    def each(self, statement: str, values: Iterable[Values]) -> Flow[None]:
        """The statement with each of the values."""
        match list(values):
            case []:
                return
            case [single]:
                self.later(statement, single)
            case several:
                if self._unsent:
                    last = self._unsent.pop()
                    yield from self.rows(*last)
                yield from query(self.connection.cursor().executemany, statement, several)

    def end(self) -> Flow[None]:
        if not self.keep:
            self._unsent.clear()
        if self.keep or self._begun:
            self.committing = self.keep
            yield from self.rows("commit" if self.keep else "rollback")


Work: TypeAlias = Callable[[Transaction], Flow[T]]


class Runner:
    """Takes connections from the pool and gives them back, whatever happens between."""

    def __init__(self, pools: Pools) -> None:
        self.pools = pools

    def read(self, statement: Statement, values: Values = ()) -> Flow[Rows]:
        """One statement, which sees a state of the store as it was at one moment."""
        pool = self.pools.opened or (yield from self.pools.open())
        try:
            # Not by `query`: each call more is felt in what takes the server a thirtieth of a millisecond.
            return cast(Rows, (yield Query(partial(self.pools.driver.read, pool, statement, values))))
        except PoolTimeout as error:
            yield from self.pools.find_out_why(pool, error)
        except psycopg.Error as error:
            if not (is_lost(error) or is_conflict(error)):
                raise translated(error, self.pools.name) from error
        yield from self.pools.weed()
        return (yield from self._repeat(lambda transaction: transaction.rows(statement, values), begin=None))

    def snapshot(self, work: Work[T]) -> Flow[T]:
        """Several statements that see the same."""
        return (yield from self._repeat(work, begin="begin isolation level repeatable read read only"))

    def write(self, work: Work[T]) -> Flow[T]:
        """All of it, or an error and nothing."""
        # Named, whatever the server's default: writers of one user wait for each other, and must then see what was written.
        return (yield from self._repeat(work, begin="begin isolation level read committed"))

    def _repeat(self, work: Work[T], *, begin: str | None) -> Flow[T]:
        """Try again after a lost connection or a conflict: what was not committed is as if it had not been."""
        operation_id, unsure = str(uuid4()) if begin else "", False
        for tried in range(1, _TRIES + 1):
            connection = yield from self.pools.take()
            transaction = Transaction(connection, operation_id, begin=begin, again=tried > 1, unsure=unsure)
            try:
                return (yield from self._run(transaction, work))
            except psycopg.Error as error:
                lost = is_lost(error)
                unsure = transaction.unsure or (lost and transaction.committing)
                if tried == _TRIES or not (lost or is_conflict(error)):
                    raise self._final(error, unsure) from error
            if lost:
                yield from self.pools.weed()
            seconds = random.uniform(0, _LONGEST_PAUSE * tried / _TRIES)  # noqa: S311 — so that those in conflict part
            yield Query(partial(time.sleep, seconds), partial(sleep, seconds))
        raise AssertionError("unreachable")

    def _run(self, transaction: Transaction, work: Work[T]) -> Flow[T]:
        connection = transaction.connection
        try:
            result = yield from work(transaction)
            if transaction.operation_id:
                yield from transaction.end()
        except BaseException:
            yield from self._abandon(connection)
            raise
        yield from self.pools.give(connection)
        return result

    def _abandon(self, connection: Any) -> Flow[None]:
        try:
            yield from query(connection.rollback)
        except psycopg.Error:
            yield from query(connection.close)
        yield from self.pools.give(connection)

    def _final(self, error: psycopg.Error, unsure: bool) -> Exception:
        if unsure:
            return DatabaseUnavailable(
                f"{self.pools.name}: the connection was lost while a change was committed, and the server cannot be asked whether "
                "it was; look before you try again"
            )
        return translated(error, self.pools.name)
