"""What was changed, when and why."""

from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, MemoryVersion, UserMemory
from tests.contract.given import EDIT, edit, forget, remember


def test_a_change_is_kept_with_what_was_before_and_after(db: MemoryDb) -> None:
    [added] = remember(db, "Likes tea „ïn“ 日本", topics=["drinks"])
    edited = edit(db, added.memory_id, "Likes coffee")
    deleted = forget(db, added.memory_id)

    assert [each.change_id for each in db.get_changes(user_id="ann")][:2] == [deleted.change_id, edited.change_id]
    [first] = db.get_changes(user_id="ann")[-1].changes
    assert (first.operation, first.before, first.after) == ("add", None, added)
    assert db.get_change(edited.change_id, user_id="ann") == edited
    [update] = edited.changes
    assert (update.operation, update.before, update.after) == ("update", added, deleted.changes[0].before)
    assert deleted.changes[0].after is None


def test_a_change_is_kept_with_its_cause(db: MemoryDb) -> None:
    cause = Cause("capture", agent_id="a", team_id="t", session_id="s", message_id="m", instructions="i", undoes="u")

    change = db.change_user_memories(user_id="ann", cause=cause, add=[UserMemory("Likes tea")])

    kept = db.get_change(change.change_id, user_id="ann")
    assert kept == change
    assert kept is not None
    assert kept.cause == cause


def test_changes_are_found_by_what_they_touched_and_what_caused_them(db: MemoryDb) -> None:
    [tea] = remember(db, "Likes tea")
    [soup] = remember(db, "Likes soup")
    caused = db.change_user_memories(
        user_id="ann", cause=Cause("capture", message_id="msg"), replace=[UserMemory("Likes rice", memory_id=soup.memory_id)]
    )

    assert len(db.get_changes(user_id="ann", memory_id=tea.memory_id)) == 1
    assert db.get_changes(user_id="ann", memory_id=soup.memory_id, limit=1) == [caused]
    assert db.get_changes(user_id="ann", message_id="msg") == [caused]
    assert db.get_changes(user_id="ann", memory_id=tea.memory_id, message_id="msg") == []
    assert db.get_changes(user_id="ann", limit=1) == [caused]
    assert db.get_changes(user_id="ann", limit=0) == []


def test_a_memorys_versions_are_its_own_part_of_each_change(db: MemoryDb) -> None:
    soup, tea = remember(db, "Likes soup", "Likes tea „ïn“ 日本", topics=["drinks"])
    edited = edit(db, tea.memory_id, "Likes coffee")
    deleted = forget(db, soup.memory_id, tea.memory_id)

    versions = db.get_memory_versions(tea.memory_id, user_id="ann")

    assert [(each.change_id, each.change.operation) for each in versions][:2] == [
        (deleted.change_id, "delete"),
        (edited.change_id, "update"),
    ]
    assert versions[1] == MemoryVersion(edited.change_id, edited.created_at, EDIT, edited.changes[0])
    assert versions[2].change.after == tea
    assert {each.change.memory_id for each in versions} == {tea.memory_id}
    assert db.get_memory_versions(tea.memory_id, user_id="ann", limit=1) == versions[:1]
    assert db.get_memory_versions(tea.memory_id, user_id="bob") == []
    assert db.get_memory_versions("no", user_id="ann") == []


def test_what_is_deleted_is_listed_as_it_last_was(db: MemoryDb) -> None:
    one, two, three, four = remember(db, "one", "two", "three", "four")
    edit(db, two.memory_id, "dos")
    forget(db, two.memory_id, three.memory_id)
    last = forget(db, one.memory_id)

    gone = db.get_deleted_memories(user_id="ann")

    assert db.count_deleted_memories(user_id="ann") == 3
    assert gone[0] == MemoryVersion(last.change_id, last.created_at, EDIT, last.changes[0])
    assert [each.change.memory_id for each in gone[1:]] == sorted([two.memory_id, three.memory_id])
    assert {each.change.before.memory for each in gone if each.change.before} == {"one", "dos", "three"}
    assert db.get_deleted_memories(user_id="ann", limit=1, offset=1) == gone[1:2]
    remember(db, "one again", memory_id=one.memory_id)
    assert db.count_deleted_memories(user_id="ann") == 2
    assert four.memory_id not in {each.change.memory_id for each in gone}


def test_nothing_is_deleted_of_a_user_who_has_no_history(db: MemoryDb) -> None:
    [memory] = remember(db, "one", user_id="bob")
    forget(db, memory.memory_id, user_id="bob")

    assert (db.get_deleted_memories(user_id="ann"), db.count_deleted_memories(user_id="ann")) == ([], 0)


def test_duplicates_are_not_kept_in_the_history(db: MemoryDb) -> None:
    remember(db, "Likes tea")

    change = db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory("Likes tea"), UserMemory("Likes soup")])

    kept = db.get_change(change.change_id, user_id="ann")
    assert kept is not None
    assert (len(change.duplicates), kept.duplicates, len(kept.changes)) == (1, {}, 1)


def test_an_unknown_change_is_none(db: MemoryDb) -> None:
    assert db.get_change("no", user_id="ann") is None
    assert db.get_changes(user_id="ann") == []
