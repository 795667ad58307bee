"""A user's whole record, out of one store and into another."""

import pytest

from memlib.db.base import MemoryDb
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, UserMemory, UserRecord
from memlib.errors import MemoryConflict
from tests.contract.given import EDIT, edit, forget, message, remember, texts


def lived_in(db: MemoryDb, user_id: str = "ann") -> UserRecord:
    """A user with something of everything."""
    tea, soup, _ = remember(db, "Likes tea „ïn“ 日本", "Likes soup", "Lives in Bern", user_id=user_id, topics=["a", "b"], created_at=5)
    edit(db, tea.memory_id, "Likes green tea", user_id=user_id)
    forget(db, soup.memory_id, user_id=user_id)
    cause = Cause("capture", agent_id="agent", session_id="s", message_id="1", instructions="hash")
    db.change_user_memories(user_id=user_id, cause=cause, add=[UserMemory("Plays chess", agent_id="agent", session_id="s")])
    db.add_messages([message("one", "1", created_at=9, details={"odd": "\ud800\0"})], user_id=user_id, session_id="s")
    db.add_messages([message("two", "2", created_at=9)], user_id=user_id, session_id="t")
    db.add_messages([message("three", "3", created_at=9)], user_id=user_id, session_id="s")
    db.rename_session("s", "Holidays", user_id=user_id)
    return db.read_user(user_id=user_id)


def test_a_record_is_the_same_after_it_was_taken_in(db: MemoryDb) -> None:
    remember(db, "Likes tea", user_id="bob")
    with DuckDb(":memory:") as other:
        record = lived_in(other)
        sessions, changes = other.get_sessions(user_id="ann"), other.get_changes(user_id="ann")

    db.write_user(record)

    assert db.read_user(user_id="ann") == record
    assert (len(record.memories), len(record.changes), len(record.sessions), len(record.messages)) == (3, 4, 2, 3)
    assert db.get_sessions(user_id="ann") == sessions
    assert db.get_changes(user_id="ann") == changes
    assert texts(db.keyword_search("green", user_id="ann", limit=9)) == ["Likes green tea"]
    assert texts(db.get_user_memories(user_id="bob")) == ["Likes tea"]


def test_a_user_goes_on_where_the_record_ended(db: MemoryDb) -> None:
    with DuckDb(":memory:") as other:
        record = lived_in(other)
        revision = other.get_revision(user_id="ann")
    db.write_user(record)

    assert db.get_revision(user_id="ann") == revision
    change = db.change_user_memories(
        user_id="ann", cause=EDIT, add=[UserMemory("likes GREEN tea"), UserMemory("new")], revision=revision
    )
    db.add_messages([message("four", "4", created_at=9)], user_id="ann", session_id="s")

    [new] = change.changes
    assert new.after is not None
    assert new.after.version > record.last_version
    assert len(change.duplicates) == 1
    assert [each.content for each in db.get_messages(user_id="ann", session_id="s")] == ["one", "three", "four"]


def test_versions_go_on_from_those_of_the_record_when_the_clock_is_behind(db: MemoryDb, monkeypatch: pytest.MonkeyPatch) -> None:
    with DuckDb(":memory:") as other:
        record = lived_in(other)
    monkeypatch.setattr("time.time_ns", lambda: 0)
    db.write_user(record)

    [memory] = remember(db, "new")

    assert memory.version > record.last_version


def test_a_user_who_is_there_is_not_overwritten(db: MemoryDb) -> None:
    record = lived_in(db)

    with pytest.raises(MemoryConflict, match="'ann' already"):
        db.write_user(record)

    assert db.read_user(user_id="ann") == record


def test_an_unknown_user_has_an_empty_record(db: MemoryDb) -> None:
    assert db.read_user(user_id="nobody") == UserRecord("nobody")


def test_a_user_who_was_erased_can_be_taken_in_again(db: MemoryDb) -> None:
    record = lived_in(db)
    db.erase_user(user_id="ann")

    db.write_user(record)

    assert db.read_user(user_id="ann") == record
