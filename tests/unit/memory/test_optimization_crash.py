"""A process that is killed while it applies an optimisation leaves the store as it was before or as it is after, never less."""

from __future__ import annotations

import random
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import StoredMemory
from memlib.memory import MemoryManager, UserMemory
from memlib.models.offline import OfflineModel
from tests.unit.test_duckdb_crash import replayed

WRITER = """
    import sys
    from memlib.db.duckdb import DuckDb
    from memlib.memory import MemoryManager
    from memlib.models.offline import OfflineModel
    manager = MemoryManager(DuckDb(sys.argv[1]), OfflineModel())
    print("ready", flush=True)
    while True:
        report = manager.preview_optimization(user_id="ann", strategy=sys.argv[2])
        print("applying", flush=True)
        change = manager.apply_optimization(report, user_id="ann").change_id
        print("undoing", flush=True)
        if change:
            manager.undo(change, user_id="ann")
"""


@pytest.mark.parametrize("strategy", ["deduplicate", "summarize"])
def test_a_kill_while_applying_loses_nothing(tmp_path: Path, strategy: str) -> None:
    killed_at_random(tmp_path, strategy, rounds=4)


@pytest.mark.slow
@pytest.mark.timeout(7_200)  # each kill takes a start of Python, which on a busy machine is half a minute
@pytest.mark.parametrize("strategy", ["deduplicate", "summarize"])
def test_fifty_kills_while_applying_lose_nothing(tmp_path: Path, strategy: str) -> None:
    killed_at_random(tmp_path, strategy, rounds=50)


def killed_at_random(folder: Path, strategy: str, *, rounds: int) -> None:
    """Optimise and undo in turn in a process that is killed at a random moment; the store must be one of the two."""
    path, chance = folder / "memories.duckdb", random.Random(strategy)
    before, after = both_states(path, strategy)
    for _ in range(rounds):
        kill_one(path, strategy, lines=chance.randint(1, 6), pause=chance.uniform(0, 0.03))

        db = DuckDb(path)
        memories = db.get_user_memories(user_id="ann")
        assert contents(memories) in (before, after)
        assert {memory.memory_id: memory for memory in memories} == replayed(db)
        db.close()


def both_states(path: Path, strategy: str) -> tuple[set[object], set[object]]:
    manager = MemoryManager(DuckDb(path), OfflineModel())
    for number in range(40):
        text = f"User visited city {number // 2}" + (" with Ann" if number % 2 else "")
        manager.add_user_memory(UserMemory(text, memory_id=str(number), created_at=number, updated_at=number), user_id="ann")
    before = contents(manager.get_user_memories(user_id="ann"))
    report = manager.optimize_memories(user_id="ann", strategy=strategy).report
    after = contents(manager.get_user_memories(user_id="ann"))
    manager.undo(report.change_id or "", user_id="ann")
    manager.db.close()
    assert after != before
    return before, after


def contents(memories: list[StoredMemory]) -> set[object]:
    """What must not be lost. A summary has another id each time it is made."""
    return {(memory.memory, memory.updated_at, tuple(memory.topics)) for memory in memories}


def kill_one(path: Path, strategy: str, *, lines: int, pause: float) -> None:
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(path), strategy]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        said = [process.stdout.readline() for _ in range(lines + 1)]
        time.sleep(pause)
        process.kill()
    assert said[-1], "the writer ended by itself"
