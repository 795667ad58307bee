"""A durable add through the manager, beside a bare DuckDB transaction that inserts the same rows."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from uuid import uuid4

import duckdb

from benchmarks.contenders import Memlib
from benchmarks.data import Sample, samples
from benchmarks.operations import USER
from benchmarks.rounds import timed
from memlib.db import sql
from memlib.db.schemas import Cause, ChangeSet, MemoryChange, StoredMemory, Topics

MEMORIES = 10_000
ADDS = 20
"""In one round."""


def compare_adds(*, rounds: int, folder: Path | None, progress: Callable[[str], None]) -> tuple[list[float], list[float]]:
    """Seconds an add, one value a round: through memlib, and bare."""
    with TemporaryDirectory(dir=folder) as name:
        store = Memlib(Path(name))
        bare = _filled_copy(store)
        store.open()
        times: tuple[list[float], list[float]] = [], []
        for number in range(rounds + 1):
            progress(f"durable add, round {number} of {rounds}")
            pairs = [_add_to_both(store, bare, sample) for sample in samples(ADDS, f"add-{number}")]
            if number:
                for column, values in zip(times, zip(*pairs)):
                    column.append(fmean(values))
        store.close()
        bare.close()
    return times


def _filled_copy(store: Memlib) -> duckdb.DuckDBPyConnection:
    """Fill the store, and open a copy of its file with DuckDB alone. The store is left closed."""
    store.open()
    store.fill(list(samples(MEMORIES, USER)), user_id=USER)
    store.close()
    copy = store.path.with_name("bare.duckdb")
    shutil.copy(store.path, copy)
    return duckdb.connect(str(copy))


def _add_to_both(store: Memlib, bare: duckdb.DuckDBPyConnection, sample: Sample) -> tuple[float, float]:
    through = timed(lambda: store.add(sample.memory, sample.topics, user_id=USER), False)
    memory, change = _rows(sample)
    return through, timed(lambda: _commit(bare, memory, change), False)


def _commit(connection: duckdb.DuckDBPyConnection, memory: list[object], change: list[object]) -> None:
    connection.begin()
    connection.execute(_INSERT["memories"], memory)
    connection.execute(_INSERT["changes"], change)
    connection.commit()


_INSERT = {table: f"insert into {table} values ({', '.join('?' * len(sql.TABLES[table]))})" for table in ("memories", "changes")}


def _rows(sample: Sample) -> tuple[list[object], list[object]]:
    """What the store writes for one add."""
    memory = StoredMemory(
        sample.memory,
        memory_id=str(uuid4()),
        user_id=USER,
        topics=Topics(sample.topics),
        created_at=sample.updated_at,
        updated_at=sample.updated_at,
        version=sample.updated_at * 1_000_000,
    )
    change = ChangeSet(str(uuid4()), USER, sample.updated_at, Cause("edit"), (MemoryChange("add", memory.memory_id, None, memory),))
    return sql.memory_row(memory), sql.change_row(change, memory.version)
