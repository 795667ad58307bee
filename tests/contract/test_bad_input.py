"""What cannot be stored is refused as a `ValueError`, and nothing is changed."""

from collections.abc import Callable
from typing import Any

import pytest

from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, UserMemory, UserRecord
from tests.contract.given import EDIT, message, remember, texts

CALLS: list[Callable[[MemoryDb, Any], object]] = [
    lambda db, user: db.get_user_memories(user_id=user),
    lambda db, user: db.count_user_memories(user_id=user),
    lambda db, user: db.get_user_memory("m", user_id=user),
    lambda db, user: db.get_revision(user_id=user),
    lambda db, user: db.change_user_memories(user_id=user, cause=EDIT, add=[UserMemory("x")]),
    lambda db, user: db.keyword_search("x", user_id=user, limit=1),
    lambda db, user: db.get_unembedded(user_id=user, embedder_id="e"),
    lambda db, user: db.set_embeddings(user_id=user, embedder_id="e", vectors={"m": (1, [1.0])}),
    lambda db, user: db.semantic_search([1.0], user_id=user, embedder_id="e", limit=1),
    lambda db, user: db.get_memory_topics(user_id=user),
    lambda db, user: db.get_topic_days(user_id=user),
    lambda db, user: db.get_changes(user_id=user),
    lambda db, user: db.get_memory_versions("m", user_id=user),
    lambda db, user: db.get_deleted_memories(user_id=user),
    lambda db, user: db.count_deleted_memories(user_id=user),
    lambda db, user: db.get_change("c", user_id=user),
    lambda db, user: db.add_messages([message("x", "1")], user_id=user, session_id="s"),
    lambda db, user: db.get_messages(user_id=user, session_id="s"),
    lambda db, user: db.get_sessions(user_id=user),
    lambda db, user: db.rename_session("s", "x", user_id=user),
    lambda db, user: db.delete_session("s", user_id=user),
    lambda db, user: db.erase_user(user_id=user),
    lambda db, user: db.read_user(user_id=user),
    lambda db, user: db.write_user(UserRecord(user)),
]
BAD_IDS: dict[str, Any] = {
    "empty": "",
    "blank": " \n",
    "none": None,
    "number": 7,
    "long": "x" * 501,
    "nul": "a\0b",
    "surrogate": "\ud800",
}


@pytest.mark.parametrize("user_id", BAD_IDS.values(), ids=BAD_IDS)
def test_a_user_must_be_named(db: MemoryDb, user_id: Any) -> None:
    for call in CALLS:
        with pytest.raises(ValueError, match="user_id"):
            call(db, user_id)

    assert db.get_users() == []


@pytest.mark.parametrize("bad", [value for value in BAD_IDS.values() if value is not None], ids=lambda value: repr(value)[:9])
def test_other_ids_must_be_texts_too(db: MemoryDb, bad: Any) -> None:
    with pytest.raises(ValueError, match="memory_id"):
        remember(db, "x", memory_id=bad)
    with pytest.raises(ValueError, match="memory_id"):
        db.get_user_memory(bad, user_id="ann")
    with pytest.raises(ValueError, match="memory_id"):
        db.get_memory_versions(bad, user_id="ann")
    with pytest.raises(ValueError, match="session_id"):
        db.add_messages([message("x", "1")], user_id="ann", session_id=bad)
    with pytest.raises(ValueError, match="message_id"):
        db.add_messages([message("x", bad)], user_id="ann", session_id="s")
    with pytest.raises(ValueError, match="embedder_id"):
        db.get_unembedded(user_id="ann", embedder_id=bad)

    assert db.get_users() == []


@pytest.mark.parametrize("text", ["", "  \n", "\0", "\ud800", "x" * 10_001])
def test_a_memory_needs_a_text_of_reasonable_size(db: MemoryDb, text: str) -> None:
    [tea] = remember(db, "Likes tea")

    with pytest.raises(ValueError, match="memory"):
        remember(db, "Likes soup", text)
    with pytest.raises(ValueError, match="memory"):
        db.change_user_memories(user_id="ann", cause=EDIT, replace=[UserMemory(text, memory_id=tea.memory_id)])

    assert db.get_user_memories(user_id="ann") == [tea]


def test_the_longest_memory_is_stored(db: MemoryDb) -> None:
    [memory] = remember(db, "日" * 10_000)

    assert len(memory.memory) == 10_000


@pytest.mark.parametrize("seconds", [-1, 1.5, "now", 1_700_000_000_000])
def test_times_are_unix_seconds(db: MemoryDb, seconds: Any) -> None:
    for name in ("created_at", "updated_at"):
        with pytest.raises(ValueError, match="Unix seconds"):
            remember(db, "Likes tea", **{name: seconds})


def test_a_replacement_must_name_a_memory(db: MemoryDb) -> None:
    with pytest.raises(ValueError, match="memory_id"):
        db.change_user_memories(user_id="ann", cause=EDIT, replace=[UserMemory("Likes tea")])


def test_names_of_writers_and_causes_must_be_storable(db: MemoryDb) -> None:
    with pytest.raises(ValueError, match="agent_id"):
        remember(db, "Likes tea", agent_id="\ud800")
    with pytest.raises(ValueError, match="topic"):
        remember(db, "Likes tea", topics=["x" * 501])
    with pytest.raises(ValueError, match="message_id"):
        db.change_user_memories(user_id="ann", cause=Cause("capture", message_id="\0"), add=[UserMemory("x")])


@pytest.mark.parametrize("bad", [-1, 1.5, "all"])
def test_limits_are_numbers_of_zero_or_more(db: MemoryDb, bad: Any) -> None:
    for call in (
        lambda: db.get_user_memories(user_id="ann", limit=bad),
        lambda: db.get_users(limit=bad),
        lambda: db.get_changes(user_id="ann", limit=bad),
        lambda: db.get_memory_versions("m", user_id="ann", limit=bad),
        lambda: db.get_deleted_memories(user_id="ann", limit=bad),
        lambda: db.get_messages(user_id="ann", session_id="s", limit=bad),
        lambda: db.get_sessions(user_id="ann", limit=bad),
        lambda: db.keyword_search("x", user_id="ann", limit=bad),
        lambda: db.semantic_search([1.0], user_id="ann", embedder_id="e", limit=bad),
    ):
        with pytest.raises(ValueError, match="limit"):
            call()
    with pytest.raises(ValueError, match="offset"):
        db.get_user_memories(user_id="ann", offset=bad)
    with pytest.raises(ValueError, match="offset"):
        db.get_deleted_memories(user_id="ann", offset=bad)


@pytest.mark.parametrize("bad", [-1, 1.5, "today", 10**12])
def test_a_time_is_given_in_unix_seconds(db: MemoryDb, bad: Any) -> None:
    for call in (db.get_user_memories, db.count_user_memories):
        with pytest.raises(ValueError, match="since must be Unix seconds"):
            call(user_id="ann", since=bad)


def test_an_unknown_order_is_refused(db: MemoryDb) -> None:
    with pytest.raises(ValueError, match="newest"):
        db.get_user_memories(user_id="ann", order="random")  # type: ignore[arg-type]


def test_details_that_are_not_json_are_refused(db: MemoryDb) -> None:
    with pytest.raises(ValueError, match="details"):
        db.add_messages([message("x", "1", details={"when": object()})], user_id="ann", session_id="s")

    assert db.get_sessions(user_id="ann") == []


def test_message_texts_are_normalised(db: MemoryDb) -> None:
    db.add_messages([message(" a\0\ud800 ", "1", details={"odd": "\ud800\0"})], user_id="ann", session_id="s")

    [kept] = db.get_messages(user_id="ann", session_id="s")
    assert (kept.content, kept.details) == ("a", {"odd": "\ud800\0"})


def test_a_message_of_a_megabyte_is_kept(db: MemoryDb) -> None:
    db.add_messages([message("x" * 1_000_000, "1")], user_id="ann", session_id="s")

    assert len(db.get_messages(user_id="ann", session_id="s")[0].content) == 1_000_000
    assert texts(db.get_user_memories(user_id="ann")) == []
