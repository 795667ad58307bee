"""The connection to one DuckDB file: cursors, a gate for what needs the file alone, and DuckDB's errors as memlib's."""

from __future__ import annotations

import ctypes
import os
import re
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeAlias

import duckdb

from memlib.db.lock import locked
from memlib.errors import DatabaseError

Cursor: TypeAlias = duckdb.DuckDBPyConnection
Config: TypeAlias = dict[str, str | bool | int | float | list[str]]

_ADVICE = {
    "not a valid DuckDB": "the file is not a DuckDB database; give another path, or restore the file from a backup",
    "Corrupt": "the file is damaged; restore it from a backup",
    "checksum": "the file is damaged; restore it from a backup",
    "invalidated": "the database stopped after a fatal error; close it and open it again",
    "Permission denied": "make the file and its folder writable for this user",
    "Read-only file system": "make the file and its folder writable for this user",
    "Is a directory": "give the path of a file",
    "No space left": "free some space; nothing of this operation was written",
}


class Connection:
    """Threads share the connection, each with a cursor of its own for as long as it uses it."""

    def __init__(self, path: Path | None, config: Config) -> None:
        self._path = path
        self._config = config
        self._gate = threading.Condition()
        self._in_use = 0
        self._idle: list[Cursor] = []
        self._connection: Cursor | None = None
        self._pid = os.getpid()
        self._open()
        _connections.add(self)

    def _open(self) -> None:
        with _translated(self._path):
            self._connection = duckdb.connect(str(self._path or ":memory:"), config=self._config)
            self._inode = None if self._path is None else self._path.stat().st_ino

    def check(self) -> None:
        """A `DatabaseError` in a process that was forked since: there, locks may be held for ever and writes are lost."""
        if self._pid != os.getpid():
            raise DatabaseError("the database was opened before this process was forked from its parent; open it after the fork")

    def check_file(self) -> None:
        """A `DatabaseError` when the file was removed or replaced since it was opened: what is written to it then is lost."""
        try:
            there = self._path is None or self._path.stat().st_ino == self._inode
        except OSError:
            there = False
        if not there:
            raise DatabaseError(
                f"{self._path} was removed or replaced while it was open; nothing was written: close it and open it again"
            )

    def _opened(self) -> Cursor:
        if self._connection is None:
            raise DatabaseError(f"{self._path or 'the database'} is closed; open it again")
        return self._connection

    @contextmanager
    def cursor(self) -> Iterator[Cursor]:
        with _translated(self._path):
            cursor = self._take()
            try:
                yield cursor
            except BaseException:
                cursor.close()  # it may be anywhere, in a transaction or in a result
                self._give(None)
                raise
            self._give(cursor)

    @contextmanager
    def transaction(self) -> Iterator[Cursor]:
        """All of it, or an exception and nothing."""
        self.check_file()
        with self.snapshot() as cursor:
            yield cursor

    @contextmanager
    def snapshot(self) -> Iterator[Cursor]:
        """Several statements that see the same."""
        with self.cursor() as cursor:
            cursor.begin()
            try:
                yield cursor
                cursor.commit()
            except BaseException:
                # DuckDB commits without an error, and without the rows, what an error has interrupted.
                with suppress(duckdb.Error):
                    cursor.rollback()
                raise

    def rewrite(self) -> None:
        """Write the file anew, so that it holds nothing of what was deleted. After a crash it is whole, the old or the new one."""
        if self._path is None:
            return
        fresh = Path(f"{self._path}.rewrite")
        with self._exclusive() as connection, _translated(self._path):
            _remove(fresh)  # what an interrupted copy has left
            _copy(connection, fresh)
            self._close()
            try:
                fresh.replace(self._path)
            finally:
                self._open()

    def close(self) -> None:
        with self._exclusive():
            self._close()

    def keep_in_child(self) -> None:
        """In a forked child: never destroyed, as its destructor would write its parent's file."""
        for connection in (self._connection, *self._idle):
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(connection))

    @contextmanager
    def _exclusive(self) -> Iterator[Cursor]:
        """Waits until no cursor is in use, and lets none be taken meanwhile."""
        with self._gate:
            self._gate.wait_for(lambda: not self._in_use)
            yield self._opened()

    def _take(self) -> Cursor:
        with self._gate:
            connection = self._opened()
            cursor = self._idle.pop() if self._idle else connection.cursor()
            self._in_use += 1
            return cursor

    def _give(self, cursor: Cursor | None) -> None:
        with self._gate:
            if cursor is not None:
                self._idle.append(cursor)
            self._in_use -= 1
            self._gate.notify_all()

    def _close(self) -> None:
        for cursor in self._idle:
            cursor.close()
        self._idle.clear()
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _copy(connection: Cursor, fresh: Path) -> None:
    [(current,)] = connection.execute("select current_database()").fetchall()
    path, name = str(fresh).replace("'", "''"), current.replace('"', '""')
    connection.execute(f"attach '{path}' as fresh")
    try:
        connection.execute(f'copy from database "{name}" to fresh')
        connection.execute("delete from fresh.meta where key = 'rewrite'")
    finally:
        connection.execute("detach fresh")


def _remove(fresh: Path) -> None:
    fresh.unlink(missing_ok=True)
    Path(f"{fresh}.wal").unlink(missing_ok=True)


@contextmanager
def _translated(path: Path | None) -> Iterator[None]:
    """The one border at which DuckDB's errors become memlib's."""
    name = path or "the database"
    try:
        yield
    except duckdb.Error as error:
        text = str(error)
        if path and (holder := re.search(r"Conflicting lock is held in (.+? \(PID \d+\))", text)):
            raise locked(path, holder[1]) from error
        advice = next((advice for sign, advice in _ADVICE.items() if sign in text), "nothing of this operation was written")
        raise DatabaseError(f"{name}: {text.splitlines()[0]} ({advice})") from error
    except OSError as error:
        raise DatabaseError(f"{name}: {error}") from error


_connections: weakref.WeakSet[Connection] = weakref.WeakSet()


def _keep_in_child() -> None:
    for connection in _connections:
        connection.keep_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_keep_in_child)
