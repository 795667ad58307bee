"""The store on a DuckDB file, or in memory."""

from __future__ import annotations

import os
import re
import weakref
from pathlib import Path
from typing import Self

from memlib.db import sql
from memlib.db.checks import check_id
from memlib.db.duckdb.connection import Config
from memlib.db.duckdb.conversations import Conversations
from memlib.db.duckdb.database import Database, acquire, release
from memlib.db.duckdb.history import History
from memlib.db.duckdb.memories import Memories
from memlib.db.duckdb.records import Records
from memlib.db.duckdb.search import Searches
from memlib.errors import DatabaseError

__all__ = ["DuckDb"]


class DuckDb(Memories, Searches, History, Conversations, Records):
    """A `MemoryDb` for one process and all of its threads. A second process gets a `DatabaseLocked`."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        memory_limit: str | None = None,
        threads: int | None = None,
        cache_bytes: int = 512 * 2**20,
    ) -> None:
        """`path`: a file, made with its folder where missing, or ":memory:", which is each time another one.

        `memory_limit` ("500MB") and `threads` bound DuckDB, which else takes 80 % of the machine's memory and all of its cores;
        `cache_bytes` bounds, about, the users kept in memory. Of a path that is open already in this process, the first settings hold.
        """
        if cache_bytes < 0:
            raise ValueError(f"cache_bytes must be 0 or more, not {cache_bytes}")
        config = _config(memory_limit, threads)
        file = _file(path)
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
            database.erased[user_id] = database.tick()
            try:
                database.connection.rewrite()
            except DatabaseError as error:
                raise DatabaseError(
                    f"the user is erased, but traces stay in free blocks of the file until it is opened again: {error}"
                ) from error

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

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Also done when the object is dropped, and at the end of the process. Closing twice is nothing."""
        self._closed = True
        self._finalizer()


def _config(memory_limit: str | None, threads: int | None) -> Config:
    if memory_limit is not None and not re.fullmatch(r"\d+(\.\d+)? ?[KMGT]i?B", memory_limit):
        raise ValueError(f'memory_limit must be a size such as "500MB", not {memory_limit!r}')
    if threads is not None and threads < 1:
        raise ValueError(f"threads must be 1 or more, not {threads}")
    limits: Config = {"memory_limit": memory_limit or "", "threads": threads or 0}
    # Nothing is ever fetched from the network.
    return {"autoinstall_known_extensions": False, "autoload_known_extensions": False} | {k: v for k, v in limits.items() if v}


def _file(path: str | os.PathLike[str]) -> Path | None:
    """None for a database in memory."""
    name = os.fspath(path)
    if name == ":memory:":
        return None
    if not name.strip():
        raise ValueError("the path of a database must not be empty")
    if name.startswith("md:") or "://" in name:
        raise ValueError(f"{name.partition(':')[0]!r} is not a path of this machine: DuckDb opens files and ':memory:' only")
    file = Path(name).resolve()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"cannot make the folder {file.parent}: {error.strerror}; give another path") from error
    return file
