"""One open file of this process: its connection, its lock, its writers' turns, its clock and its cache.

All `DuckDb` objects of one path share it, so that none sees less than another has written.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from memlib.db import sql
from memlib.db.cache import MEMORY_BYTES, Cache, UserMemories
from memlib.db.duckdb.connection import Config, Connection, Cursor
from memlib.db.lock import FileLock
from memlib.db.migrations import Migration, pending
from memlib.errors import DatabaseError


class Database:
    def __init__(self, path: Path | None, config: Config, cache_bytes: int) -> None:
        self.path = path
        self.users = 0
        """How many `DuckDb` objects use it."""
        self.cache = Cache(cache_bytes)
        self.writing = threading.RLock()
        """Writers take turns: DuckDB fails a transaction that meets another writer's row."""
        self._last = 0
        self.erased: dict[str, int] = {}
        """When users were erased, as a version, so that what was decided before does not bring them back."""
        self.dimensions: dict[str, int] = {}
        """Of the vectors, by embedder."""
        self._lock = FileLock(path) if path else None
        try:
            self.connection = Connection(path, config)
            try:
                self._prepare()
            except BaseException:
                self.connection.close()
                raise
        except BaseException:
            self.unlock()
            raise

    def tick(self) -> int:
        """The time in microseconds, and never the same twice, also when the clock is set back. Only for writers."""
        self._last = max(time.time_ns() // 1_000, self._last + 1)
        return self._last

    def advance(self, version: int) -> None:
        """Let all versions from now on be later than this one. Only for writers."""
        self._last = max(self._last, version)

    def user(self, user_id: str, *, at_most: int | None = None) -> UserMemories | None:
        """The user's memories, read if they are not in memory; None when they are too many to keep there, or more than `at_most`."""
        user = self.cache.get(user_id)
        if user is None and not (at_most is not None and self._has_more(user_id, at_most)):
            with self.writing:  # so that no commit falls between reading and keeping
                user = self.cache.get(user_id) or self._load(user_id)
        return user

    def whole_user(self, user_id: str) -> UserMemories:
        """The user's memories, read for this once when they are too many to keep."""
        return self.user(user_id) or self._read(user_id)

    @contextmanager
    def in_step(self, user_id: str) -> Iterator[None]:
        """Around a commit and its change in memory: an interruption between the two would leave them apart for good."""
        try:
            yield
        except BaseException:
            self.cache.drop(user_id)
            raise

    def close(self) -> None:
        with self.writing:
            self.connection.close()
            self.unlock()

    def unlock(self) -> None:
        if self._lock:
            self._lock.release()

    def remember_clock(self, cursor: Cursor) -> None:
        """Before versions are deleted, so that they are not used again."""
        _set_meta(cursor, "clock", str(self._last))

    def remember_rewrite(self, cursor: Cursor) -> None:
        """So that a rewrite that is interrupted is made up for when the file is next opened."""
        _set_meta(cursor, "rewrite", "")

    def set_dimension(self, cursor: Cursor, embedder_id: str, dimension: int) -> None:
        _set_meta(cursor, f"dimension:{embedder_id}", str(dimension))

    def _prepare(self) -> None:
        with self.connection.transaction() as cursor:
            tables = {name for (name,) in cursor.execute("select table_name from information_schema.tables").fetchall()}
            if tables and "meta" not in tables:
                raise DatabaseError(f"{self.path} holds other tables than memories; give another path")
            _migrate(cursor, int(_meta(cursor)["schema"]) if tables else 0, where=self.path)
            meta = _meta(cursor)
            [(change,)] = cursor.execute("select max(version) from changes").fetchall()
            [(position,)] = cursor.execute("select max(position) from messages").fetchall()
        self._last = max(change or 0, position or 0, int(meta.get("clock", 0)))
        self.dimensions = {name[10:]: int(value) for name, value in meta.items() if name.startswith("dimension:")}
        if "rewrite" in meta:
            self.connection.rewrite()

    def _has_more(self, user_id: str, at_most: int) -> bool:
        with self.connection.cursor() as cursor:
            [(count,)] = cursor.execute("select count(*) from memories where user_id = ?", [user_id]).fetchall()
        return int(count) > at_most

    def _load(self, user_id: str) -> UserMemories | None:
        with self.connection.cursor() as cursor:
            [(count, characters)] = cursor.execute(
                "select count(*), coalesce(sum(length(memory)), 0) from memories where user_id = ?", [user_id]
            ).fetchall()
        if count * MEMORY_BYTES + int(characters) * 2 > self.cache.limit:
            return None
        user = self._read(user_id)
        self.cache.put(user_id, user)
        return user

    def _read(self, user_id: str) -> UserMemories:
        with self.connection.snapshot() as cursor:
            rows = cursor.execute(sql.select("memories", "where user_id = ?"), [user_id]).fetchall()
            [(revision,)] = cursor.execute("select max(version) from changes where user_id = ?", [user_id]).fetchall()
        return UserMemories(map(sql.memory_of, rows), revision or 0)


MIGRATIONS = [Migration("memories, their history and conversations", tuple(map(sql.create, sql.TABLES)))]


def _migrate(cursor: Cursor, schema: int, *, where: Path | None) -> None:
    steps = pending(MIGRATIONS, schema, where=where)
    for statement in (statement for step in steps for statement in step.statements):
        cursor.execute(statement)
    if steps:
        _set_meta(cursor, "schema", str(len(MIGRATIONS)))


def _meta(cursor: Cursor) -> dict[str, str]:
    return dict(cursor.execute("select key, value from meta").fetchall())


def _set_meta(cursor: Cursor, name: str, value: str) -> None:
    cursor.execute("insert or replace into meta values (?, ?)", [name, value])


# Reentrant, because a store may be dropped, and so released, whenever Python collects garbage.
_guard = threading.RLock()
_open: dict[Path, Database] = {}


def acquire(path: Path | None, create: Callable[[], Database]) -> Database:
    """The open database of this path; without a path another one each time."""
    with _guard:
        database = _open.get(path) if path else None
        if database is None:
            database = create()
        database.connection.check_file()
        if path:
            _open[path] = database
        database.users += 1
        return database


def release(database: Database, pid: int) -> None:
    """The last to use it closes it. In a forked child it is the parent's."""
    if pid != os.getpid():
        return
    with _guard:
        database.users -= 1
        if not database.users:
            if database.path:
                del _open[database.path]
            database.close()


def _leave_to_parent() -> None:
    """In a forked child."""
    global _guard
    _guard = threading.RLock()
    for database in _open.values():
        database.unlock()
    _open.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_to_parent)
