"""What a store has acknowledged survives the end of its process at any moment, and no half of a change set does."""

import random
import subprocess
import sys
import textwrap
import time
from pathlib import Path

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, StoredMemory, UserMemory

WRITER = """
    import sys
    from memlib.db.duckdb import DuckDb
    from memlib.db.schemas import Cause, ChatMessage, UserMemory
    db = DuckDb(sys.argv[1])
    print("ready", flush=True)
    for number in range(int(sys.argv[2]), 1_000_000):
        db.change_user_memories(
            user_id="ann",
            cause=Cause("edit"),
            add=[UserMemory(f"left of {number}", memory_id=f"{number} l"), UserMemory(f"right of {number}", memory_id=f"{number} r")],
            replace=[UserMemory(f"{number} was the last", memory_id="last")],
            delete=[f"{number - 20} l", f"{number - 20} r"] if number >= 20 else [],
        )
        db.add_messages([ChatMessage("user", "hello", message_id=str(number), created_at=1)], user_id="ann", session_id="s")
        print(number, flush=True)
"""


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "memories.duckdb"
    chance = random.Random(3)
    db = DuckDb(path)
    db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("none was the last", memory_id="last")])
    db.close()
    following = 0
    acknowledged: list[int] = []
    for _ in range(10):
        acknowledged += killed_writer(path, following, lines=chance.randint(1, 40), pause=chance.uniform(0, 0.01))

        db = DuckDb(path)
        memories = {each.memory_id: each for each in db.get_user_memories(user_id="ann")}
        following = int(memories["last"].memory.split()[0]) + 1
        said = [int(each.message_id) for each in db.get_messages(user_id="ann", session_id="s")]

        assert acknowledged[-1] < following <= acknowledged[-1] + 2
        assert memories.keys() == {f"{number} {side}" for number in range(max(0, following - 20), following) for side in "lr"} | {
            "last"
        }
        assert memories == replayed(db)
        assert set(acknowledged) <= set(said)
        assert said == sorted(said)
        db.close()


def killed_writer(path: Path, start: int, *, lines: int, pause: float) -> list[int]:
    """The numbers that a writer acknowledged before it was killed."""
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(path), str(start)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        first = [int(process.stdout.readline()) for _ in range(lines)]
        time.sleep(pause)
        process.kill()
        return first + [int(line) for line in process.stdout.read().splitlines()]


def replayed(db: DuckDb) -> dict[str, StoredMemory]:
    """The memories as the history tells them."""
    memories: dict[str, StoredMemory] = {}
    for change_set in reversed(db.get_changes(user_id="ann")):
        for change in change_set.changes:
            assert memories.pop(change.memory_id, None) == change.before
            if change.after:
                memories[change.memory_id] = change.after
    return memories
