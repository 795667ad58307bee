"""The stores on which every contract test runs."""

from __future__ import annotations

import asyncio
import atexit
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from evals.scratch import ScratchDb
from memlib.db.base import MemoryDb
from memlib.db.duckdb import DuckDb
from memlib.db.postgres import AsyncPostgresDb, PostgresDb
from tests import postgres_server

_schemas: set[str] = set()


class Awaited:
    """An asynchronous store, each call of which is waited for in an event loop of its own."""

    def __init__(self, db: AsyncPostgresDb) -> None:
        self._db = db
        self._loop = asyncio.Runner()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._db, name)
        return lambda *args, **kwargs: self._loop.run(method(*args, **kwargs))

    def close(self) -> None:
        self._loop.run(self._db.close())
        self._loop.close()


def _schema(folder: Path) -> str:
    """One for each folder, so that what was there is found again."""
    name = f"test_{sha256(str(folder).encode()).hexdigest()[:16]}"
    if not _schemas:
        atexit.register(lambda: postgres_server.drop_schemas(*_schemas) if postgres_server.GIVEN else None)
    _schemas.add(name)
    return name


STORES: dict[str, Callable[[Path], MemoryDb]] = {
    "file": lambda folder: DuckDb(folder / "memories.duckdb"),
    "memory-uncached": lambda _: DuckDb(":memory:", cache_bytes=0),
    "scratch": lambda _: ScratchDb(),
    "postgres": lambda folder: PostgresDb(postgres_server.url(), db_schema=_schema(folder)),
    "async-postgres": lambda folder: cast(MemoryDb, Awaited(AsyncPostgresDb(postgres_server.url(), db_schema=_schema(folder)))),
}
DURABLE = {"file", "postgres", "async-postgres"}
"""Those that find again, when opened, what was in them when they were closed."""
