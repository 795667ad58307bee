"""The store on a DuckDB file, or in memory."""

from __future__ import annotations

import os
import weakref
from pathlib import Path

from memlib.db import sql
from memlib.db.checks import check_id
from memlib.db.duckdb.connection import Config
from memlib.db.duckdb.conversations import Conversations
from memlib.db.duckdb.database import Database, acquire, release
from memlib.db.duckdb.history import History
from memlib.db.duckdb.memories import Memories
from memlib.db.duckdb.search import Searches

__all__ = ["DuckDb"]


class DuckDb(Memories, Searches, History, Conversations):
    """A `MemoryDb` for one process and all of its threads. A second process gets a `DatabaseLocked`."""

    def __init__(
        self,
        path: str | os.PathLike[str] = ":memory:",
        *,
        memory_limit: str | None = None,
        threads: int | None = None,
        cache_bytes: int = 256 * 2**20,
    ) -> None:
        """`path`: a file, made with its folder where missing, or ":memory:", which is each time another one.

        `memory_limit` ("500MB") and `threads` bound DuckDB, which else takes 80 % of the machine's memory and all of its cores;
        `cache_bytes` bounds, about, the users kept in memory. Of a path that is open already in this process, the first settings hold.
        """
        config = _config(memory_limit, threads)
        file = _file(path)
        if file is None:
            self._shared = Database(None, config, cache_bytes)
        else:
            self._shared = acquire(file, lambda: Database(file, config, cache_bytes))
        self._finalizer = weakref.finalize(self, release, self._shared, os.getpid())

    def erase_user(self, *, user_id: str) -> None:
        check_id(user_id, "user_id")
        database = self._database
        with database.writing:
            with database.in_step(user_id), database.connection.transaction() as cursor:
                for table in sql.USER_TABLES:
                    cursor.execute(sql.delete(table, "where user_id = ?"), [user_id])
                database.remember_clock(cursor)
                database.remember_rewrite(cursor)
            database.cache.drop(user_id)
            database.connection.rewrite()

    def clear_memories(self) -> int:
        database = self._database
        with database.writing:
            try:
                with database.connection.transaction() as cursor:
                    [(count,)] = cursor.execute("select count(*) from memories").fetchall()
                    for table in ("memories", "embeddings", "changes"):
                        cursor.execute(sql.delete(table))
                    database.remember_clock(cursor)
            finally:
                database.cache.clear()
        return int(count)

    def close(self) -> None:
        """Also done when the object is dropped, and at the end of the process. Closing twice is nothing."""
        self._closed = True
        self._finalizer()


def _config(memory_limit: str | None, threads: int | None) -> Config:
    config: Config = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    return config | ({"memory_limit": memory_limit} if memory_limit else {}) | ({"threads": threads} if threads else {})


def _file(path: str | os.PathLike[str]) -> Path | None:
    name = os.fspath(path)
    if name == ":memory:":
        return None
    if not name.strip() or name.startswith("md:"):
        raise ValueError(
            f"{name!r} is not a path: a store on MotherDuck is not supported, as other processes may write there"
            if name
            else "path must not be empty"
        )
    file = Path(name).resolve()
    file.parent.mkdir(parents=True, exist_ok=True)
    return file
