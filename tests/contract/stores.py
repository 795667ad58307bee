"""The stores on which every contract test runs."""

from collections.abc import Callable
from pathlib import Path

from memlib.db.base import MemoryDb
from memlib.db.duckdb import DuckDb

STORES: dict[str, Callable[[Path], MemoryDb]] = {
    "file": lambda folder: DuckDb(folder / "memories.duckdb"),
    "memory-uncached": lambda _: DuckDb(":memory:", cache_bytes=0),
}
DURABLE = {"file"}
"""Those that find again, when opened, what was in them when they were closed."""
