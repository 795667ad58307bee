"""Keeping conversations."""

import pytest

from memlib.db.base import MemoryDb
from memlib.db.schemas import Session
from memlib.errors import MemoryNotFound
from tests.contract.given import message, remember


def contents(db: MemoryDb, session_id: str = "s", limit: int | None = None) -> list[str]:
    return [each.content for each in db.get_messages(user_id="ann", session_id=session_id, limit=limit)]


def test_messages_come_back_in_the_order_in_which_they_were_added(db: MemoryDb) -> None:
    db.add_messages([message("one", "1", created_at=9), message("two", "2", created_at=5)], user_id="ann", session_id="s")
    db.add_messages([message("three", "0", created_at=1)], user_id="ann", session_id="s")

    assert contents(db) == ["one", "two", "three"]
    assert contents(db, limit=2) == ["two", "three"]
    assert contents(db, limit=0) == []
    assert contents(db, "unknown") == []


def test_a_message_comes_back_complete(db: MemoryDb) -> None:
    given = message(
        "Hallo 👋", "1", role="assistant", created_at=7, agent_id="a", status="stopped", details={"tokens": 3, "nested": ["ü", None]}
    )

    db.add_messages([given], user_id="ann", session_id="s")

    assert db.get_messages(user_id="ann", session_id="s") == [given]


def test_a_message_that_is_added_again_is_replaced_in_place(db: MemoryDb) -> None:
    db.add_messages([message("one", "1"), message("...", "2"), message("three", "3")], user_id="ann", session_id="s")

    db.add_messages([message("two", "2", role="assistant"), message("four", "4")], user_id="ann", session_id="s")

    assert contents(db) == ["one", "two", "three", "four"]
    assert db.get_sessions(user_id="ann")[0].messages == 4


def test_the_same_message_id_may_occur_in_another_conversation(db: MemoryDb) -> None:
    db.add_messages([message("one", "1")], user_id="ann", session_id="s")
    db.add_messages([message("uno", "1")], user_id="ann", session_id="t")

    assert (contents(db), contents(db, "t")) == (["one"], ["uno"])


def test_the_last_used_conversation_comes_first(db: MemoryDb) -> None:
    db.add_messages([message("a", "1", created_at=10)], user_id="ann", session_id="old")
    db.add_messages([message("b", "2", created_at=20)], user_id="ann", session_id="new")
    db.add_messages([message("c", "3", created_at=30)], user_id="ann", session_id="old")

    assert db.get_sessions(user_id="ann") == [Session("old", "ann", None, 10, 30, 2), Session("new", "ann", None, 20, 20, 1)]
    assert [each.session_id for each in db.get_sessions(user_id="ann", limit=1)] == ["old"]


def test_a_conversation_is_renamed(db: MemoryDb) -> None:
    db.add_messages([message("a", "1")], user_id="ann", session_id="s")

    db.rename_session("s", " Holidays ", user_id="ann")
    assert db.get_sessions(user_id="ann")[0].name == "Holidays"

    db.rename_session("s", None, user_id="ann")
    assert db.get_sessions(user_id="ann")[0].name is None


def test_a_conversation_is_deleted_with_its_messages_and_nothing_else(db: MemoryDb) -> None:
    remember(db, "Likes tea")
    for session_id in ("s", "t"):
        db.add_messages([message("a", "1")], user_id="ann", session_id=session_id)

    db.delete_session("s", user_id="ann")

    assert (contents(db), contents(db, "t")) == ([], ["a"])
    assert [each.session_id for each in db.get_sessions(user_id="ann")] == ["t"]
    assert len(db.get_user_memories(user_id="ann")) == 1
    db.add_messages([message("again", "1")], user_id="ann", session_id="s")
    assert contents(db) == ["again"]


def test_an_unknown_conversation_is_not_found(db: MemoryDb) -> None:
    with pytest.raises(MemoryNotFound, match="'s'"):
        db.rename_session("s", "x", user_id="ann")
    with pytest.raises(MemoryNotFound, match="'s'"):
        db.delete_session("s", user_id="ann")


def test_no_messages_make_no_conversation(db: MemoryDb) -> None:
    db.add_messages([], user_id="ann", session_id="s")

    assert db.get_sessions(user_id="ann") == []


def test_a_message_that_comes_after_another_is_added_only_where_that_one_is(db: MemoryDb) -> None:
    db.add_messages([message("question", "1")], user_id="ann", session_id="s")

    db.add_messages([message("answer", "2")], user_id="ann", session_id="s", after="1")

    assert contents(db) == ["question", "answer"]


@pytest.mark.parametrize(("user_id", "session_id", "after"), [("ann", "s", "other"), ("ann", "t", "1"), ("bob", "s", "1")])
def test_a_message_after_one_that_is_not_there_brings_nothing_back(db: MemoryDb, user_id: str, session_id: str, after: str) -> None:
    db.add_messages([message("question", "1")], user_id="ann", session_id="s")

    with pytest.raises(MemoryNotFound, match=after):
        db.add_messages([message("answer", "2")], user_id=user_id, session_id=session_id, after=after)

    with pytest.raises(ValueError, match="after"):
        db.add_messages([message("answer", "2")], user_id=user_id, session_id=session_id, after="")

    assert (contents(db), contents(db, "t")) == (["question"], [])
    assert [user.user_id for user in db.get_users()] == ["ann"]
