"""The list of users, erasing one, clearing all."""

import pytest

from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, UserMemory, UserSummary
from memlib.errors import MemoryNotFound
from tests.contract.given import forget, message, remember, texts


def everything_about(db: MemoryDb, user_id: str) -> list[object]:
    [memory] = remember(db, "Likes tea", user_id=user_id, updated_at=10)
    db.set_embeddings(user_id=user_id, embedder_id="e", vectors={memory.memory_id: (memory.version, [1.0, 0.0])})
    db.add_messages([message("hi", "1", created_at=20)], user_id=user_id, session_id="s")
    return known_about(db, user_id)


def known_about(db: MemoryDb, user_id: str) -> list[object]:
    return [
        db.get_user_memories(user_id=user_id),
        db.get_changes(user_id=user_id),
        db.get_messages(user_id=user_id, session_id="s"),
        db.get_sessions(user_id=user_id),
        db.semantic_search([1.0, 0.0], user_id=user_id, embedder_id="e", limit=9),
        db.keyword_search("tea", user_id=user_id, limit=9),
        [each for each in db.get_users() if each.user_id == user_id],
    ]


def test_everyone_with_a_memory_a_conversation_or_a_history_is_listed(db: MemoryDb) -> None:
    remember(db, "one", "two", user_id="with memories", updated_at=10)
    db.add_messages([message("hi", "1", created_at=20)], user_id="with a conversation", session_id="s")
    [gone] = remember(db, "one", user_id="with a history")
    forget(db, gone.memory_id, user_id="with a history")

    assert db.get_users() == [
        UserSummary("with a conversation", 0, 20),
        UserSummary("with a history", 0, None),
        UserSummary("with memories", 2, 10),
    ]
    assert [each.user_id for each in db.get_users(limit=1, offset=1)] == ["with a history"]


def test_a_users_last_use_is_that_of_memories_and_messages_together(db: MemoryDb) -> None:
    everything_about(db, "ann")

    assert db.get_users() == [UserSummary("ann", 1, 20)]


def test_erasing_a_user_leaves_nothing_and_spares_the_others(db: MemoryDb) -> None:
    everything_about(db, "ann")
    bob = everything_about(db, "bob")

    db.erase_user(user_id="ann")

    assert known_about(db, "ann") == [[], [], [], [], [], [], []]
    assert known_about(db, "bob") == bob


def test_what_was_decided_before_a_user_was_erased_brings_nothing_back(db: MemoryDb) -> None:
    everything_about(db, "ann")
    decided = [0, db.get_revision(user_id="ann")]
    db.erase_user(user_id="ann")

    for revision in decided:
        with pytest.raises(MemoryNotFound, match="erased"):
            db.change_user_memories(user_id="ann", cause=Cause("capture"), add=[UserMemory("User likes tea")], revision=revision)
    assert db.get_users() == []

    now = db.get_revision(user_id="ann")
    db.change_user_memories(user_id="ann", cause=Cause("capture"), add=[UserMemory("User likes tea")], revision=now)
    assert len(db.get_user_memories(user_id="ann")) == 1


def test_an_erased_user_may_return(db: MemoryDb) -> None:
    [before] = remember(db, "Likes tea", memory_id="m1")
    db.erase_user(user_id="ann")

    [after] = remember(db, "Likes tea", memory_id="m1")

    assert after.version > before.version
    assert texts(db.get_user_memories(user_id="ann")) == ["Likes tea"]


def test_erasing_an_unknown_user_is_nothing(db: MemoryDb) -> None:
    db.erase_user(user_id="nobody")

    assert db.get_users() == []


def test_clearing_removes_all_memories_and_their_history_but_no_conversation(db: MemoryDb) -> None:
    everything_about(db, "ann")
    everything_about(db, "bob")

    assert db.clear_memories() == 2

    for user_id in ("ann", "bob"):
        memories, changes, messages, sessions, *searches = known_about(db, user_id)
        assert (memories, changes, searches[:2]) == ([], [], [[], []])
        assert messages
        assert sessions
    assert db.clear_memories() == 0


def test_versions_go_on_after_an_erasure_and_a_clearing(db: MemoryDb, monkeypatch: pytest.MonkeyPatch) -> None:
    [before] = remember(db, "Likes tea", user_id="bob")
    monkeypatch.setattr("time.time_ns", lambda: 0)  # a clock that was set back

    db.erase_user(user_id="bob")
    [between] = remember(db, "Likes tea", user_id="bob")
    db.clear_memories()
    [after] = remember(db, "Likes tea", user_id="bob")

    assert before.version < between.version < after.version
