"""Changing memories: all of a change set or nothing, on what was read, and no text twice."""

import pytest

from memlib.db.base import MemoryDb
from memlib.db.schemas import UserMemory
from memlib.errors import MemoryConflict, MemoryNotFound
from tests.contract.given import EDIT, edit, forget, remember, texts, written


def test_replacing_keeps_what_the_new_memory_does_not_say(db: MemoryDb) -> None:
    [before] = remember(
        db, "Likes tea", agent_id="a", team_id="t", session_id="s", message_id="m", instructions="i", topics=["drinks"], created_at=5
    )

    [after] = written(edit(db, before.memory_id, "Likes coffee", agent_id="b", created_at=9))

    assert (after.memory, after.agent_id, after.topics, after.created_at) == ("Likes coffee", "b", [], 5)
    assert (after.team_id, after.session_id, after.message_id, after.instructions) == ("t", "s", "m", "i")
    assert after.version > before.version
    assert db.get_user_memory(before.memory_id, user_id="ann") == after


def test_a_change_set_adds_replaces_and_deletes_together(db: MemoryDb) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")

    change = db.change_user_memories(
        user_id="ann",
        cause=EDIT,
        add=[UserMemory("Lives in Bern")],
        replace=[UserMemory("Likes coffee", memory_id=tea.memory_id)],
        delete=[soup.memory_id],
    )

    assert sorted(each.operation for each in change.changes) == ["add", "delete", "update"]
    assert sorted(texts(db.get_user_memories(user_id="ann"))) == ["Likes coffee", "Lives in Bern"]


def test_an_unknown_id_changes_nothing(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")
    revision = db.get_revision(user_id="ann")

    for wrong in ({"replace": [UserMemory("x", memory_id="no")]}, {"delete": ["no"]}):
        with pytest.raises(MemoryNotFound, match="'no'"):
            db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Lives in Bern")], **wrong)

    assert db.get_user_memories(user_id="ann") == [tea]
    assert db.get_revision(user_id="ann") == revision
    assert len(db.get_changes(user_id="ann")) == 1


def test_adding_an_id_again_is_a_conflict(db: MemoryDb) -> None:
    remember(db, "Likes tea", memory_id="m1")

    with pytest.raises(MemoryConflict, match="m1"):
        remember(db, "Likes soup", memory_id="m1")


def test_one_memory_may_be_named_once_only(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")

    with pytest.raises(ValueError, match="once"):
        db.change_user_memories(
            user_id="ann", cause=EDIT, replace=[UserMemory("Likes soup", memory_id=tea.memory_id)], delete=[tea.memory_id]
        )


def test_a_deleted_id_can_be_added_again(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea", memory_id="m1")
    forget(db, "m1")

    [again] = remember(db, "Likes tea", memory_id="m1")

    assert again.version > tea.version
    assert db.get_user_memories(user_id="ann") == [again]


# Compare and set


def test_a_memory_that_changed_since_it_was_read_is_a_conflict(db: MemoryDb) -> None:
    [read] = remember(db, "Likes tea")
    [current] = written(edit(db, read.memory_id, "Likes coffee"))

    with pytest.raises(MemoryConflict):
        db.change_user_memories(user_id="ann", cause=EDIT, delete=[read.memory_id], expect={read.memory_id: read.version})

    assert db.get_user_memories(user_id="ann") == [current]
    db.change_user_memories(user_id="ann", cause=EDIT, delete=[read.memory_id], expect={read.memory_id: current.version})
    assert db.get_user_memories(user_id="ann") == []


def test_a_memory_that_is_gone_since_it_was_read_is_a_conflict(db: MemoryDb) -> None:
    [read] = remember(db, "Likes tea")
    forget(db, read.memory_id)

    with pytest.raises(MemoryConflict):
        db.change_user_memories(user_id="ann", cause=EDIT, delete=[read.memory_id], expect={read.memory_id: read.version})


def test_expectations_may_name_memories_that_stay(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")

    with pytest.raises(MemoryConflict):
        db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("x")], expect={tea.memory_id: tea.version - 1})
    db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("x")], expect={tea.memory_id: tea.version})


def test_the_revision_tells_whether_anything_changed(db: MemoryDb) -> None:
    remember(db, "Likes tea")
    read = db.get_revision(user_id="ann")
    [soup] = remember(db, "Likes soup")
    between = db.get_revision(user_id="ann")
    forget(db, soup.memory_id)

    assert 0 < read < between < db.get_revision(user_id="ann")
    with pytest.raises(MemoryConflict):
        db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes rice")], revision=read)
    db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes rice")], revision=db.get_revision(user_id="ann"))


def test_another_users_changes_are_no_conflict(db: MemoryDb) -> None:
    remember(db, "Likes tea")
    revision = db.get_revision(user_id="ann")
    remember(db, "Likes tea", user_id="bob")

    db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes soup")], revision=revision)


def test_no_version_is_used_twice(db: MemoryDb) -> None:
    seen = [memory.version for memory in remember(db, "one", "two", "three", memory_id=None)]
    for number in range(20):
        [memory] = remember(db, f"fact {number}", memory_id="m")
        seen.append(memory.version)
        forget(db, "m")

    assert len(set(seen)) == len(seen)
    assert seen == sorted(seen)


# Duplicates


def test_a_text_that_is_known_is_reported_and_not_written(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")
    revision = db.get_revision(user_id="ann")

    change = db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory(" likes TEA. ", memory_id="new")])

    assert change.changes == ()
    assert change.duplicates == {"new": tea.memory_id}
    assert db.get_user_memories(user_id="ann") == [tea]
    assert db.get_revision(user_id="ann") == revision
    assert len(db.get_changes(user_id="ann")) == 1


def test_the_other_memories_of_the_change_set_are_written(db: MemoryDb) -> None:
    remember(db, "Likes tea", memory_id="tea")

    change = db.change_user_memories(
        user_id="ann", cause=EDIT, add=[UserMemory("Likes tea", memory_id="a"), UserMemory("Likes soup", memory_id="b")]
    )

    assert [each.memory_id for each in change.changes] == ["b"]
    assert change.duplicates == {"a": "tea"}


def test_of_equal_texts_in_one_change_set_the_first_is_written(db: MemoryDb) -> None:
    change = db.change_user_memories(
        user_id="ann", cause=EDIT, add=[UserMemory("Likes tea", memory_id="a"), UserMemory("likes tea!", memory_id="b")]
    )

    assert [each.memory_id for each in change.changes] == ["a"]
    assert change.duplicates == {"b": "a"}


def test_a_replacement_that_another_memory_says_is_not_written(db: MemoryDb) -> None:
    tea, soup = remember(db, "Likes tea", "Likes soup")

    change = edit(db, soup.memory_id, "likes tea")

    assert change.duplicates == {soup.memory_id: tea.memory_id}
    assert sorted(texts(db.get_user_memories(user_id="ann"))) == ["Likes soup", "Likes tea"]


def test_a_memory_may_be_worded_anew(db: MemoryDb) -> None:
    [tea] = remember(db, "likes tea")

    [after] = written(edit(db, tea.memory_id, "Likes tea."))

    assert after.memory == "Likes tea."


def test_the_text_of_a_deleted_memory_may_be_added_in_the_same_change_set(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")

    change = db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes tea")], delete=[tea.memory_id])

    assert len(change.changes) == 2
    assert texts(db.get_user_memories(user_id="ann")) == ["Likes tea"]
    remember(db, "Likes tea")
    assert texts(db.get_user_memories(user_id="ann")) == ["Likes tea"]


def test_the_former_text_of_a_replaced_memory_may_be_added(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")
    edit(db, tea.memory_id, "Likes coffee")

    remember(db, "Likes tea")

    assert sorted(texts(db.get_user_memories(user_id="ann"))) == ["Likes coffee", "Likes tea"]


def test_texts_may_move_on_from_memory_to_memory(db: MemoryDb) -> None:
    a, b = remember(db, "one", "two")

    change = db.change_user_memories(
        user_id="ann", cause=EDIT, replace=[UserMemory("two", memory_id=a.memory_id), UserMemory("one", memory_id=b.memory_id)]
    )

    assert change.duplicates == {}
    assert sorted(texts(db.get_user_memories(user_id="ann"))) == ["one", "two"]


def test_a_refused_replacement_keeps_its_text_from_others(db: MemoryDb) -> None:
    a, b, c = remember(db, "one", "two", "three")

    change = db.change_user_memories(
        user_id="ann", cause=EDIT, replace=[UserMemory("two", memory_id=c.memory_id), UserMemory("three", memory_id=a.memory_id)]
    )

    assert change.duplicates == {c.memory_id: b.memory_id, a.memory_id: c.memory_id}
    assert sorted(texts(db.get_user_memories(user_id="ann"))) == ["one", "three", "two"]


def test_no_replacement_takes_the_text_of_a_memory_that_words_it_anew(db: MemoryDb) -> None:
    a, b = remember(db, "one", "two")

    change = db.change_user_memories(
        user_id="ann", cause=EDIT, replace=[UserMemory("two!", memory_id=a.memory_id), UserMemory("Two", memory_id=b.memory_id)]
    )

    assert change.duplicates == {a.memory_id: b.memory_id}
    assert sorted(texts(db.get_user_memories(user_id="ann"))) == ["Two", "one"]


def test_the_same_text_is_no_duplicate_for_another_user(db: MemoryDb) -> None:
    remember(db, "Likes tea")

    assert remember(db, "Likes tea", user_id="bob")


def test_an_empty_change_set_leaves_no_trace(db: MemoryDb) -> None:
    change = db.change_user_memories(user_id="ann", cause=EDIT)

    assert change.changes == ()
    assert db.get_changes(user_id="ann") == []
    assert db.get_users() == []
