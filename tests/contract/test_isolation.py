"""No statement about one user touches another."""

import pytest

from memlib.db.base import MemoryDb
from memlib.errors import MemoryNotFound
from tests.contract.given import edit, forget, message, remember, texts


def test_users_may_have_the_same_memory_ids(db: MemoryDb) -> None:
    remember(db, "Likes tea", memory_id="m1")
    remember(db, "Likes soup", memory_id="m1", user_id="bob")

    edit(db, "m1", "Likes coffee")

    assert texts(db.get_user_memories(user_id="ann")) == ["Likes coffee"]
    assert texts(db.get_user_memories(user_id="bob")) == ["Likes soup"]
    forget(db, "m1")
    assert db.get_user_memory("m1", user_id="ann") is None
    assert db.get_user_memory("m1", user_id="bob") is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a:b", "c"), ("a", "b:c")),
        (("1", "1:1"), ("1:1", "1")),
        (("a", "1:b"), ("a1:", "b")),
        (("3:abc", "d"), ("3", "abcd")),
        (("ann ", "m"), ("ann", " m")),
        (("Ann", "m"), ("ann", "m")),
        (("é", "m"), ("e\u0301", "m")),
    ],
)
def test_ids_never_run_into_each_other(db: MemoryDb, one: tuple[str, str], other: tuple[str, str]) -> None:
    for text, (user_id, memory_id) in (("Likes tea", one), ("Likes soup", other)):
        remember(db, text, user_id=user_id, memory_id=memory_id)
        db.add_messages([message("hi", "m")], user_id=user_id, session_id=memory_id)

    forget(db, one[1], user_id=one[0])
    db.delete_session(one[1], user_id=one[0])

    assert texts(db.get_user_memories(user_id=other[0])) == ["Likes soup"]
    assert len(db.get_messages(user_id=other[0], session_id=other[1])) == 1
    assert db.get_user_memories(user_id=one[0]) == []


def test_another_users_memory_is_not_found(db: MemoryDb) -> None:
    [bobs] = remember(db, "Likes tea", user_id="bob")

    assert db.get_user_memory(bobs.memory_id, user_id="ann") is None
    with pytest.raises(MemoryNotFound):
        edit(db, bobs.memory_id, "Likes soup")
    with pytest.raises(MemoryNotFound):
        forget(db, bobs.memory_id)
    assert db.get_user_memories(user_id="bob") == [bobs]


def test_searches_stay_with_the_user(db: MemoryDb) -> None:
    [anns] = remember(db, "Likes tea")
    [bobs] = remember(db, "Likes green tea", user_id="bob")
    db.set_embeddings(user_id="ann", embedder_id="e", vectors={anns.memory_id: (anns.version, [1.0, 0.0])})
    db.set_embeddings(user_id="bob", embedder_id="e", vectors={bobs.memory_id: (bobs.version, [1.0, 0.0])})

    assert texts(db.keyword_search("tea", user_id="ann", limit=9)) == ["Likes tea"]
    assert texts(db.semantic_search([1.0, 0.0], user_id="ann", embedder_id="e", limit=9)) == ["Likes tea"]
    assert db.get_user_memories(user_id="ann", topics=["x"]) == []


def test_history_and_conversations_stay_with_the_user(db: MemoryDb) -> None:
    remember(db, "Likes tea", memory_id="m1")
    remember(db, "Likes soup", memory_id="m1", user_id="bob")
    db.add_messages([message("I am Bob", "1")], user_id="bob", session_id="s")
    [change] = db.get_changes(user_id="bob")

    assert [each.user_id for each in db.get_changes(user_id="ann", memory_id="m1")] == ["ann"]
    assert db.get_change(change.change_id, user_id="ann") is None
    assert [each.change_id for each in db.get_memory_versions("m1", user_id="bob")] == [change.change_id]
    assert db.get_messages(user_id="ann", session_id="s") == []
    assert db.get_sessions(user_id="ann") == []
    with pytest.raises(MemoryNotFound):
        db.rename_session("s", "mine", user_id="ann")
    with pytest.raises(MemoryNotFound):
        db.delete_session("s", user_id="ann")


def test_strange_user_ids_are_users_like_others(db: MemoryDb) -> None:
    names = ["%", "_", "'; drop table memories; --", '"quoted"', "日本", "👩‍👩‍👧", "a\nb", "$1", "?", "{}", "x" * 500]

    for name in names:
        remember(db, f"Likes {name[:20]}", user_id=name)

    assert [each.user_id for each in db.get_users()] == sorted(names, key=str.encode)
    for name in names:
        assert texts(db.get_user_memories(user_id=name)) == [f"Likes {name[:20]}"]
