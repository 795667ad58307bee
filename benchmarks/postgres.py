"""The store on PostgreSQL: beside agno's, beside psycopg alone, and many reads at once on one event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from itertools import count
from pathlib import Path
from statistics import fmean
from time import perf_counter, thread_time
from typing import Any
from uuid import uuid4

import psycopg

from benchmarks.contenders import Agno, Contender, Memlib
from benchmarks.data import Sample, samples
from benchmarks.operations import OPERATIONS, USER
from benchmarks.rounds import Times, compare, timed
from memlib.db import sql
from memlib.db.postgres import AsyncPostgresDb, PostgresDb
from memlib.db.postgres.changes import ADD_MEMORY, KEEP_CHANGE, REPLACE_MEMORY, memory_values
from memlib.db.schemas import Cause, ChangeSet, MemoryChange, StoredMemory, Topics, UserMemory
from memlib.memory import MemoryManager
from memlib.models.offline import OfflineModel
from tests.postgres_server import Server

SIZE = 10_000
CALLS = 20
"""Of one operation, in one round beside psycopg."""
AT_ONCE = 200
"""Reads on one event loop."""
_POOL = 10
_EDIT = Cause("edit")


@contextmanager
def server(url: str | None) -> Iterator[str]:
    """The address of the server to measure: the given one, or one that is started for it, with commits that reach the disk."""
    if url:
        yield url
        return
    own = Server(shared_buffers="512MB")
    try:
        yield own.url()
    finally:
        own.remove()


class MemlibPostgres(Memlib):
    """memlib's store on the server."""

    def __init__(self, url: str) -> None:
        self.url = url

    def open(self) -> None:
        self.db = PostgresDb(self.url)  # type: ignore[assignment]  # the same interface on another server
        self.manager = MemoryManager(db=self.db, model=OfflineModel())


class AgnoPostgres(Agno):
    """agno's store on the same server, with the settings that it chooses."""

    def __init__(self, url: str) -> None:
        super().__init__(Path())
        self.url = url.replace("postgresql://", "postgresql+psycopg://")

    def open(self) -> None:
        self.db = import_module("agno.db.postgres").PostgresDb(db_url=self.url)
        self.manager = self._memory.MemoryManager(db=self.db, model=self._model)

    def close(self) -> None:
        self.db.close()


def beside_agno(url: str, *, rounds: int, operations: Sequence[str], progress: Callable[[str], None]) -> Times:
    """Both through their MemoryManager, for a user with 10,000 memories."""
    stores: list[Callable[[Path], Contender]] = [lambda _: MemlibPostgres(url), lambda _: AgnoPostgres(url)]
    chosen = [OPERATIONS[name] for name in operations]
    return compare(stores, chosen, size=SIZE, rounds=rounds, folder=None, progress=progress)


def beside_psycopg(url: str, *, rounds: int, progress: Callable[[str], None]) -> Times:
    """The store's calls beside the same reads, and the same rows written, by psycopg alone on a connection of its own."""
    with PostgresDb(url, db_schema="bench_store") as db, PostgresDb(url, db_schema="bench_raw") as other:
        for store in (db, other):
            _fill(store)
        with psycopg.connect(url, autocommit=True, options="-c search_path=bench_raw,public") as raw:
            raw.execute("analyze")
            pairs = _pairs(db, raw)
            times: Times = {name: {"psycopg alone": [], "memlib": []} for name in pairs}
            for number in range(rounds + 1):
                progress(f"beside psycopg, round {number} of {rounds}")
                for name, (ours, bare) in pairs.items():
                    taken = [(timed(bare, False), timed(ours, False)) for _ in range(CALLS)]
                    if number:
                        for store_name, column in zip(times[name], zip(*taken)):
                            times[name][store_name].append(fmean(column))
        return times


def _fill(store: PostgresDb) -> None:
    for start in range(0, SIZE, 2_000):
        batch = list(samples(SIZE, USER))[start : start + 2_000]
        memories = [
            UserMemory(
                each.memory, memory_id=each.memory_id, topics=each.topics, created_at=each.updated_at, updated_at=each.updated_at
            )
            for each in batch
        ]
        store.change_user_memories(user_id=USER, cause=Cause("import"), add=memories)


def _pairs(db: PostgresDb, raw: psycopg.Connection[Any]) -> dict[str, tuple[Callable[[], object], Callable[[], object]]]:
    """Of each operation memlib's call and psycopg's. Each call writes something new, or reads another memory."""
    fresh: Iterator[Sample] = (each for number in count() for each in samples(100, f"new-{number}"))
    places = (f"{USER}-{number % SIZE}" for number in count(step=7))
    added: list[str] = []
    inserted: list[str] = []

    def add() -> None:
        each = next(fresh)
        change = db.change_user_memories(user_id=USER, cause=_EDIT, add=[UserMemory(each.memory, topics=each.topics)])
        added.append(change.changes[0].memory_id)

    def insert() -> None:
        memory = _memory(next(fresh))
        inserted.append(memory.memory_id)
        _in_transaction(raw, [(ADD_MEMORY, memory_values(memory))], MemoryChange("add", memory.memory_id, None, memory))

    def replace() -> None:
        each = next(fresh)
        db.change_user_memories(
            user_id=USER, cause=_EDIT, replace=[UserMemory(each.memory, memory_id=next(places), topics=each.topics)]
        )

    def update() -> None:
        memory = _memory(next(fresh), next(places))
        _in_transaction(raw, [(REPLACE_MEMORY, memory_values(memory))], MemoryChange("update", memory.memory_id, memory, memory))

    def delete() -> None:
        db.change_user_memories(user_id=USER, cause=_EDIT, delete=[added.pop()])

    def remove() -> None:
        memory = _memory(next(fresh), inserted.pop())
        _in_transaction(raw, [(_DELETE, [USER, memory.memory_id])], MemoryChange("delete", memory.memory_id, memory, None))

    return {
        "get one": (lambda: db.get_user_memory(next(places), user_id=USER), lambda: raw.execute(_ONE, [USER, next(places)]).fetchall()),
        "last 10": (lambda: db.get_user_memories(user_id=USER, limit=10), lambda: raw.execute(_LAST, [USER]).fetchall()),
        "add": (add, insert),
        "replace": (replace, update),
        "delete": (delete, remove),
    }


_ONE = sql.select("memories", "where user_id = %s and memory_id = %s")
_LAST = sql.select("memories", "where user_id = %s order by updated_at desc, version desc limit 10")
_DELETE = sql.delete("memories", "where user_id = %s and memory_id = %s")
_LOCK = "update users set before = revision, revision = clock + 1, clock = clock + 1 where user_id = %s returning clock"


def _memory(sample: Sample, memory_id: str | None = None) -> StoredMemory:
    return StoredMemory(
        sample.memory,
        memory_id=memory_id or str(uuid4()),
        user_id=USER,
        topics=Topics(sample.topics),
        created_at=sample.updated_at,
        updated_at=sample.updated_at,
        version=1,
    )


def _in_transaction(raw: psycopg.Connection[Any], statements: list[tuple[str, Any]], change: MemoryChange) -> None:
    """The user's row is locked, the memory is written, and its entry in the history: what any program has to do for the same rows."""
    with raw.transaction():
        raw.execute(_LOCK, [USER]).fetchall()
        for statement, values in statements:
            raw.execute(statement, values)
        raw.execute(KEEP_CHANGE, sql.change_row(ChangeSet(str(uuid4()), USER, 1, _EDIT, (change,)), 1))


@dataclass(frozen=True)
class Stall:
    """Of many reads that run at once on one event loop."""

    seconds: float
    """Until all had their answer."""
    longest: float
    """Seconds for which the loop did nothing else, by the clock: other work of the machine included."""
    longest_busy: float
    """The same in processor time of the loop's thread, which other work of the machine does not lengthen."""


def reads_at_once(url: str, *, rounds: int) -> list[Stall]:
    """200 searches for the last ten memories, after one round that opens the connections."""

    async def measure() -> list[Stall]:
        async with AsyncPostgresDb(url, db_schema="bench_store", pool_size=_POOL) as db:
            manager = MemoryManager(db, OfflineModel())
            return [await _reads(manager) for _ in range(rounds + 1)]

    return asyncio.run(measure())[1:]


async def _reads(manager: MemoryManager) -> Stall:
    gaps: list[tuple[float, float]] = []
    watching = asyncio.create_task(_watch(gaps))
    started = perf_counter()
    found = await asyncio.gather(*(manager.asearch_user_memories(limit=10, user_id=USER) for _ in range(AT_ONCE)))
    seconds = perf_counter() - started
    watching.cancel()
    if any(len(each) != 10 for each in found):
        raise RuntimeError("a read did not find its ten memories")
    return Stall(seconds, max(gap for gap, _ in gaps), max(busy for _, busy in gaps))


async def _watch(gaps: list[tuple[float, float]]) -> None:
    """How long each turn of the loop took."""
    while True:
        wall, busy = perf_counter(), thread_time()
        await asyncio.sleep(0)
        gaps.append((perf_counter() - wall, thread_time() - busy))
