"""Threads share a store: no read is older than a write that was done, and no half of a change set is seen."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, ChatMessage, UserMemory
from memlib.errors import MemoryConflict

EDIT = Cause("edit")
THREADS = 8
SECONDS = 1.5


@pytest.fixture(autouse=True)
def threads_that_switch_often() -> Iterator[None]:
    """So that one is met in the middle of what it does."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


def in_threads(work: Callable[[int], int]) -> int:
    """The sum of what the threads return; an exception in any of them is raised here."""
    with ThreadPoolExecutor(THREADS) as pool:
        return sum(pool.map(work, range(THREADS)))


@pytest.mark.parametrize("cache_bytes", [256 * 2**20, 12_000, 0], ids=["cached", "crowded", "uncached"])
def test_no_read_is_older_than_what_was_written(tmp_path: Path, cache_bytes: int) -> None:
    db = DuckDb(tmp_path / "memories.duckdb", cache_bytes=cache_bytes)
    users = ["ann", "bob", "cyd"]
    done: dict[str, int] = {}
    for user in users:
        change = db.change_user_memories(
            user_id=user, cause=EDIT, add=[UserMemory("left 0", memory_id="l"), UserMemory("right 0", memory_id="r")]
        )
        done[user] = max(each.after.version for each in change.changes if each.after)
    until = time.monotonic() + SECONDS

    def write(number: int) -> int:
        count = 0
        while time.monotonic() < until:
            count += 1
            user = users[count % 3]
            text = f"{number}x{count}"
            change = db.change_user_memories(
                user_id=user,
                cause=EDIT,
                replace=[UserMemory(f"left {text}", memory_id="l"), UserMemory(f"right {text}", memory_id="r")],
            )
            done[user] = max(done[user], *(each.after.version for each in change.changes if each.after))
        return count

    def read(number: int) -> int:
        count = 0
        while time.monotonic() < until:
            count += 1
            user = users[count % 3]
            known = done[user]
            memories = db.get_user_memories(user_id=user)
            assert {memory.memory.split()[1] for memory in memories} == {memories[0].memory.split()[1]}
            assert len(memories) == 2
            assert memories[0].version >= known
            known = done[user]
            left, right = (db.get_user_memory(each, user_id=user) for each in "lr")
            assert left
            assert right
            assert max(left.version, right.version) >= known
            assert db.get_revision(user_id=user) >= known
            hits = db.keyword_search("left", user_id=user, limit=9)
            assert [hit.memory.memory_id for hit in hits] == ["l"]
            time.sleep(0.0005)
        return count

    assert in_threads(lambda number: write(number) if number < 3 else read(number)) > 0
    db.close()


def test_of_writers_that_decide_on_the_same_state_one_wins(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    wins: list[int] = []

    def add(number: int) -> int:
        won = 0
        while len(wins) < 15:
            revision = db.get_revision(user_id="ann")
            try:
                db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory(f"{number} after {revision}")], revision=revision)
            except MemoryConflict:
                continue
            wins.append(revision)
            won += 1
        return won

    assert in_threads(add) == len(wins) == len(set(wins)) == len(db.get_user_memories(user_id="ann"))
    db.close()


def test_equal_texts_from_many_threads_are_stored_once(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")

    def add(number: int) -> int:
        return sum(
            len(db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory(f"fact {fact}")]).changes) for fact in range(10)
        )

    assert in_threads(add) == 10 == len(db.get_user_memories(user_id="ann"))
    db.close()


def test_readers_and_writers_go_on_while_users_are_erased(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb", cache_bytes=0)
    until = time.monotonic() + SECONDS

    def work(number: int) -> int:
        count = 0
        while time.monotonic() < until:
            count += 1
            user = f"user {number}"
            db.change_user_memories(user_id=user, cause=EDIT, add=[UserMemory(f"fact {count}")])
            db.add_messages([ChatMessage("user", "hi", message_id=str(count), created_at=1)], user_id=user, session_id="s")
            if number == 0 and count % 3 == 0:
                db.erase_user(user_id=user)
                assert db.get_user_memories(user_id=user) == []
            elif number:
                assert len(db.get_user_memories(user_id=user)) == len(db.get_messages(user_id=user, session_id="s")) == count
                assert len(db.get_changes(user_id=user)) == count
        return count

    assert in_threads(work) > 0
    db.close()


def test_an_erasure_waits_for_reads_that_are_under_way(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    eraser = threading.Thread(target=lambda: db.erase_user(user_id="ann"))

    with db._shared.connection.cursor() as cursor:
        eraser.start()
        eraser.join(0.3)
        assert eraser.is_alive()
        assert cursor.execute("select 1").fetchall() == [(1,)]
    eraser.join()

    assert db.get_users() == []
    db.close()


def test_short_lived_threads_leave_nothing_open(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")

    for _ in range(50):
        thread = threading.Thread(target=db.get_users)
        thread.start()
        thread.join()

    assert len(db._shared.connection._idle) == 1
    db.close()
