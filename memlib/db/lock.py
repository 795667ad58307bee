"""A file beside the database by which one process keeps others out and tells them who it is."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import portalocker

from memlib.errors import DatabaseError, DatabaseLocked


class FileLock:
    """Held from construction to `release`, or to the end of the process.

    The database file itself is never opened here: closing it again would drop the lock that DuckDB has on it.
    """

    def __init__(self, database: Path) -> None:
        path = Path(f"{database}.lock")
        try:
            self._file = path.open("a+", encoding="utf-8")
        except OSError as error:
            raise DatabaseError(f"cannot write beside {database}: {error.strerror}; check the folder's permissions") from error
        try:
            portalocker.lock(self._file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
        except portalocker.LockException as error:
            with self._file:
                raise locked(database, self._holder()) from error
        self._file.seek(0)
        self._file.truncate()
        self._file.write(f"process {os.getpid()} ({' '.join(sys.orig_argv)[:200]})")
        self._file.flush()

    def release(self) -> None:
        """Closing the file ends the lock, except in a forked child: the lock is its parent's and stays."""
        self._file.close()

    def _holder(self) -> str:
        self._file.seek(0)
        return self._file.read() or "another process"


def locked(database: Path, holder: str) -> DatabaseLocked:
    return DatabaseLocked(
        f"{database} is in use by {holder}; a DuckDB file serves one process at a time: end that process, or use another file"
    )
