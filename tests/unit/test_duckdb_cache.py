"""Users kept in memory: up to a bound, the least recently used leaving first, and never apart from the file."""

from pathlib import Path

import pytest

from memlib.db.cache import Cache, UserMemories
from memlib.db.duckdb import DuckDb
from memlib.db.index import VectorIndex, normalised
from memlib.db.schemas import Cause, StoredMemory, Topics, UserMemory

EDIT = Cause("edit")


def user(count: int) -> UserMemories:
    return UserMemories(
        [
            StoredMemory("x" * 100, memory_id=str(n), user_id="u", topics=Topics(), created_at=1, updated_at=1, version=n)
            for n in range(count)
        ],
        revision=count,
    )


def test_the_least_recently_used_leave_first() -> None:
    cache = Cache(3 * user(10).nbytes)
    for name in ("ann", "bob", "cyd"):
        cache.put(name, user(10))
    cache.get("ann")

    cache.put("dan", user(10))

    assert [name for name in ("ann", "bob", "cyd", "dan") if cache.get(name)] == ["ann", "cyd", "dan"]


def test_a_user_who_grows_makes_room_for_itself() -> None:
    cache = Cache(3 * user(10).nbytes)
    ann, bob = user(10), user(10)
    cache.put("ann", ann)
    cache.put("bob", bob)

    bob.vectors["e"] = VectorIndex()
    bob.vectors["e"].set("1", normalised([1.0] * 700))
    cache.recount("bob")

    assert (cache.get("ann"), cache.get("bob")) == (None, bob)


def test_a_user_beyond_the_bound_is_not_kept() -> None:
    cache = Cache(user(10).nbytes)

    cache.put("ann", user(11))

    assert cache.get("ann") is None
    cache.put("bob", user(10))
    assert cache.get("bob")


def test_dropping_and_clearing_free_their_room() -> None:
    cache = Cache(2 * user(10).nbytes)
    for _ in range(5):
        cache.put("ann", user(10))
        cache.drop("ann")
        cache.drop("ann")
        cache.put("ann", user(10))
        cache.clear()
    cache.put("ann", user(10))
    cache.put("bob", user(10))

    assert cache.get("ann")
    assert cache.get("bob")


def test_what_interrupts_a_change_takes_the_user_out_of_memory(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes tea")])
    cache = db._shared.cache
    assert cache.get("ann")

    with pytest.raises(KeyboardInterrupt), db._shared.in_step("ann"):
        raise KeyboardInterrupt

    assert cache.get("ann") is None
    assert len(db.get_user_memories(user_id="ann")) == 1
    db.close()


def test_reads_of_a_known_user_do_not_touch_the_file(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes tea", memory_id="m1")])

    first, second = db.get_user_memories(user_id="ann"), db.get_user_memories(user_id="ann")

    assert first[0] is second[0] is db.get_user_memory("m1", user_id="ann")
    db.close()
