"""How long it takes to deduplicate many memories: the strategy alone, and with the check of every fact and the write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from evals.savings.generator import store
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause
from memlib.memory import MemoryManager
from memlib.memory.strategies import DeduplicateStrategy
from memlib.models.offline import OfflineModel

MEMORIES = 2_000


def optimise_seconds(*, rounds: int, folder: Path | None, progress: Callable[[str], None]) -> dict[str, list[float]]:
    """By what is timed: deduplicating a list, by the clock and in processor time, and deduplicating a user's store, applied.

    Each round has memories of its own, so that nothing is left of the round before; the first warms up and does not count.
    """
    seconds: dict[str, list[float]] = {"the strategy": [], "the strategy, processor time": [], "optimize_memories, applied": []}
    for number in range(rounds + 1):
        progress(f"round {number} of {rounds}")
        times = (*_strategy(f"listed-{number}"), _applied(f"stored-{number}", folder))
        for values, measured in zip(seconds.values(), times):
            values.append(measured)
    return {name: values[1:] for name, values in seconds.items()}


def _strategy(name: str) -> tuple[float, float]:
    memories = list(store(name, memories=MEMORIES).memories)
    started, busy = perf_counter(), process_time()
    DeduplicateStrategy().optimize(memories, OfflineModel())
    return perf_counter() - started, process_time() - busy


def _applied(name: str, folder: Path | None) -> float:
    """What the store refuses as equal when it is filled is not there to be found."""
    with TemporaryDirectory(dir=folder) as place:
        db = DuckDb(Path(place) / "memories.duckdb")
        db.change_user_memories(user_id=name, cause=Cause("import"), add=store(name, memories=MEMORIES).memories)
        manager = MemoryManager(db, OfflineModel())
        started = perf_counter()
        manager.optimize_memories(user_id=name, strategy="deduplicate")
        seconds = perf_counter() - started
        db.close()
        return seconds
