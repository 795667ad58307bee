"""Files that several processes share: changed in turns, and known by when they were written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import portalocker

_LOCK_SECONDS = 10


@contextmanager
def locked(folder: Path, refused: Callable[[str], Exception]) -> Iterator[None]:
    """One process at a time changes the folder, which is made where it is missing. `refused` makes the error that says why not."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with portalocker.Lock(folder / ".lock", timeout=_LOCK_SECONDS):
            yield
    except portalocker.LockException as error:
        raise refused(f"another process has kept {folder} for {_LOCK_SECONDS} s; try again") from error
    except OSError as error:
        raise refused(f"nothing can be saved in {folder} ({error.strerror or error}); nothing was changed") from error


def stamp(path: Path) -> tuple[int, int]:
    """When the file was written, in nanoseconds, and its size; of one that cannot be looked at, nothing."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size
