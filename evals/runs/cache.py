"""Replies of models by the hash of what was sent, so that what was paid for once is not asked again."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

from pydantic import TypeAdapter

from evals.extraction.asking import Kept, Replies
from evals.runs.errors import RunError

_KEPT = TypeAdapter(Kept)


class ReplyCache(Replies):
    """A file that several processes may use at once. Only replies are kept, never failures."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, check_same_thread=False, timeout=30, isolation_level=None)
            self._connection.execute("pragma journal_mode = wal")
            self._connection.execute("create table if not exists replies (key text primary key, reply text not null) without rowid")
        except (sqlite3.Error, OSError) as error:
            raise self._failed(error) from error

    def get(self, key: str) -> Kept | None:
        with self._lock:
            try:
                row = self._connection.execute("select reply from replies where key = ?", [key]).fetchone()
            except sqlite3.Error as error:
                raise self._failed(error) from error
        return _KEPT.validate_json(row[0]) if row else None

    def put(self, key: str, kept: Kept) -> None:
        with self._lock:
            try:
                self._connection.execute("insert or replace into replies values (?, ?)", [key, _KEPT.dump_json(kept).decode()])
            except sqlite3.Error as error:
                raise self._failed(error) from error

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def _failed(self, error: Exception) -> RunError:
        return RunError(
            f"the kept replies in {self._path} cannot be used ({error}): mend or delete that file, or go without (--no-cache)"
        )
