"""An erased user leaves no bytes behind, whatever happens on the way."""

import random
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, ChatMessage, UserMemory
from memlib.errors import DatabaseError

EDIT = Cause("edit")
SECRETS = ["zebra-memory", "zebra-former", "zebra-deleted", "zebra-topic", "zebra-message", "zebra-name", "zebra-detail", "zebra-user"]


def fill(db: DuckDb, user_id: str, word: str) -> None:
    """Something in every table, and in its history."""
    db.change_user_memories(
        user_id=user_id,
        cause=EDIT,
        add=[
            UserMemory(f"Is called {word}-former", memory_id="m1", topics=[f"{word}-topic"]),
            UserMemory(f"Has a {word}-deleted", memory_id="m2"),
        ],
    )
    change = db.change_user_memories(
        user_id=user_id, cause=EDIT, replace=[UserMemory(f"Rides a {word}-memory", memory_id="m1")], delete=["m2"]
    )
    [after] = [each.after for each in change.changes if each.after]
    db.set_embeddings(user_id=user_id, embedder_id="e", vectors={"m1": (after.version, [1.0, 0.0])})
    said = ChatMessage("user", f"I said {word}-message", message_id="1", created_at=1, details={"seen": f"{word}-detail"})
    db.add_messages([said], user_id=user_id, session_id="s")
    db.rename_session("s", f"About {word}-name", user_id=user_id)


def found(folder: Path) -> list[str]:
    """Which secrets any file of the folder holds. Only for a closed database."""
    content = b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())
    return [secret for secret in SECRETS if secret.encode() in content]


def test_no_byte_of_an_erased_user_is_left(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    fill(db, "zebra-user", "zebra")
    db.close()
    assert found(tmp_path) == SECRETS

    db = DuckDb(tmp_path / "memories.duckdb")
    fill(db, "bob", "tiger")
    db.erase_user(user_id="zebra-user")
    assert [each.user_id for each in db.get_users()] == ["bob"]
    db.close()

    assert found(tmp_path) == []
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == ["memories.duckdb", "memories.duckdb.lock"]


def test_the_store_works_on_after_an_erasure(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    fill(db, "zebra-user", "zebra")
    fill(db, "bob", "tiger")

    db.erase_user(user_id="zebra-user")

    [memory] = db.get_user_memories(user_id="bob")
    assert [hit.memory for hit in db.semantic_search([1.0, 0.0], user_id="bob", embedder_id="e", limit=9)] == [memory]
    assert len(db.get_changes(user_id="bob")) == 2
    with pytest.raises(ValueError, match="dimensions"):
        db.semantic_search([1.0], user_id="bob", embedder_id="e", limit=9)
    db.change_user_memories(user_id="bob", cause=EDIT, add=[UserMemory("Likes tea")])
    db.close()
    db = DuckDb(tmp_path / "memories.duckdb")
    assert len(db.get_user_memories(user_id="bob")) == 2
    db.close()


def test_an_erasure_that_failed_half_way_is_completed_when_the_file_is_opened(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    fill(db, "zebra-user", "zebra")
    fill(db, "bob", "tiger")
    obstacle = tmp_path / "memories.duckdb.rewrite"
    obstacle.mkdir()

    with pytest.raises(DatabaseError, match="traces stay"):
        db.erase_user(user_id="zebra-user")

    assert [each.user_id for each in db.get_users()] == ["bob"]
    db.close()
    assert found(tmp_path) != []
    obstacle.rmdir()
    db = DuckDb(tmp_path / "memories.duckdb")
    assert len(db.get_user_memories(user_id="bob")) == 1
    db.close()
    assert found(tmp_path) == []


def test_a_killed_erasure_leaves_a_whole_database(tmp_path: Path) -> None:
    code = """
        import sys
        from memlib.db.duckdb import DuckDb
        db = DuckDb(sys.argv[1])
        print("erasing", flush=True)
        db.erase_user(user_id="zebra-user")
        print("erased", flush=True)
        sys.stdin.readline()
    """
    chance = random.Random(7)
    for number in range(5):
        path = tmp_path / str(number) / "memories.duckdb"
        db = DuckDb(path)
        fill(db, "zebra-user", "zebra")
        fill(db, "bob", "tiger")
        db.close()
        command = [sys.executable, "-c", textwrap.dedent(code), str(path)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            assert process.stdout.readline() == "erasing\n"
            time.sleep(chance.uniform(0, 0.12))
            process.kill()
            erased = process.stdout.read() == "erased\n"

        db = DuckDb(path)
        users = [each.user_id for each in db.get_users()]
        assert len(db.get_changes(user_id="bob")) == 2
        assert len(db.get_user_memories(user_id="bob")) == len(db.get_sessions(user_id="bob")) == 1
        db.close()
        assert users in (["bob"], ["bob", "zebra-user"])
        assert not (erased and "zebra-user" in users)
        assert found(path.parent) == (SECRETS if "zebra-user" in users else [])
