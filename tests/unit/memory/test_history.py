"""Every change is kept, can be taken back, and leaves with the user."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from memlib.errors import MemoryConflict, MemoryNotFound
from memlib.memory import UserMemory
from tests.models import ScriptedModel, add, changes

ANN, BEN = "ann", "ben"


def texts(manager: Any, user_id: str = ANN) -> list[str]:
    return [memory.memory for memory in manager.get_user_memories(user_id=user_id)]


def last_change(manager: Any) -> str:
    change_id: str = manager.get_memory_history(user_id=ANN, limit=1)[0].change_id
    return change_id


def test_the_history_tells_what_changed_who_did_it_and_why(manager_of: Any) -> None:
    manager = manager_of(ScriptedModel(capture=changes({"op": "update", "memory_id": 1, "memory": "User lives in Lyon"})))
    memory_id = manager.add_user_memory(UserMemory("User lives in Paris"), user_id=ANN)
    manager.create_user_memories("I moved to Lyon", user_id=ANN, agent_id="sales")
    manager.delete_user_memory(memory_id, user_id=ANN)

    history = manager.get_memory_history(user_id=ANN, memory_id=memory_id)

    assert [(change.cause.kind, change.cause.agent_id) for change in history] == [("edit", None), ("capture", "sales"), ("edit", None)]
    steps = [(item.before and item.before.memory, item.after and item.after.memory) for change in history for item in change.changes]
    assert steps == [("User lives in Lyon", None), ("User lives in Paris", "User lives in Lyon"), (None, "User lives in Paris")]


@pytest.mark.parametrize("kind", ["add", "update", "delete"])
def test_every_kind_of_change_can_be_undone_and_the_undo_too(manager: Any, kind: str) -> None:
    memory_id = manager.add_user_memory(UserMemory("User lives in Paris", topics=["home"]), user_id=ANN)
    if kind == "update":
        manager.replace_user_memory(memory_id, UserMemory("User lives in Lyon"), user_id=ANN)
    elif kind == "delete":
        manager.delete_user_memory(memory_id, user_id=ANN)
    after = manager.get_user_memories(user_id=ANN)

    undone = manager.undo(last_change(manager), user_id=ANN)
    before = manager.get_user_memories(user_id=ANN)
    manager.undo(undone.change_id, user_id=ANN)

    assert [(item.memory, item.topics) for item in before] == ([] if kind == "add" else [("User lives in Paris", ["home"])])
    assert [replace(item, version=0) for item in manager.get_user_memories(user_id=ANN)] == [replace(item, version=0) for item in after]
    assert undone.cause.undoes is not None


def test_a_change_that_was_built_upon_cannot_be_undone(manager: Any) -> None:
    memory_id = manager.add_user_memory(UserMemory("User lives in Paris"), user_id=ANN)
    added = last_change(manager)
    manager.replace_user_memory(memory_id, UserMemory("User lives in Lyon"), user_id=ANN)

    with pytest.raises(MemoryConflict, match="changed since"):
        manager.undo(added, user_id=ANN)
    assert texts(manager) == ["User lives in Lyon"]


def test_changes_are_undone_one_after_the_other_to_the_first(manager: Any) -> None:
    memory_id = manager.add_user_memory(UserMemory("User drinks tea"), user_id=ANN)
    for drink in ("coffee", "rum"):
        manager.replace_user_memory(memory_id, UserMemory(f"User drinks {drink}"), user_id=ANN)
    manager.delete_user_memory(memory_id, user_id=ANN)
    seen = []
    for change in manager.get_memory_history(user_id=ANN):
        manager.undo(change.change_id, user_id=ANN)
        seen.append(texts(manager))

    assert seen == [["User drinks rum"], ["User drinks coffee"], ["User drinks tea"], []]


def test_a_change_is_undone_once(manager: Any) -> None:
    memory_id = manager.add_user_memory(UserMemory("User lives in Paris"), user_id=ANN)
    manager.delete_user_memory(memory_id, user_id=ANN)
    deleted = last_change(manager)
    manager.undo(deleted, user_id=ANN)

    with pytest.raises(MemoryConflict):
        manager.undo(deleted, user_id=ANN)


def test_another_users_change_cannot_be_undone(manager: Any) -> None:
    manager.add_user_memory(UserMemory("User lives in Paris"), user_id=ANN)

    with pytest.raises(MemoryNotFound):
        manager.undo(last_change(manager), user_id=BEN)
    assert texts(manager) == ["User lives in Paris"]


def test_an_export_is_json_and_an_import_brings_the_memories_back(manager: Any) -> None:
    manager.add_user_memory(
        UserMemory("User lives in Paris", topics=["home"], created_at=1_600_000_000, updated_at=1_600_000_000), user_id=ANN
    )
    manager.add_user_memory(UserMemory("User likes tea"), user_id=ANN)
    before = manager.get_user_memories(user_id=ANN)

    exported = manager.export_user(user_id=ANN)
    assert json.loads(json.dumps(exported)) == exported
    manager.erase_user(user_id=ANN)
    assert texts(manager) == []
    result = manager.import_user(exported, user_id=ANN)

    after = manager.get_user_memories(user_id=ANN)
    assert (result.added, result.duplicates, result.refused) == (2, 0, ())
    assert [replace(memory, version=0) for memory in after] == [replace(memory, version=0) for memory in before]


def test_importing_twice_adds_nothing_the_second_time(manager: Any) -> None:
    manager.add_user_memory(UserMemory("User likes tea"), user_id=ANN)
    exported = manager.export_user(user_id=ANN)

    result = manager.import_user(exported, user_id=ANN)

    assert (result.added, result.duplicates, result.change_id) == (0, 1, None)


def test_an_import_goes_to_the_user_that_is_named_and_keeps_secrets_out(manager: Any) -> None:
    data = {
        "format": "memlib-user/1",
        "user_id": BEN,
        "memories": [{"memory": "User likes tea", "user_id": BEN}, {"memory": "User's password is hunter2"}],
    }

    result = manager.import_user(data, user_id=ANN)

    assert (texts(manager, ANN), texts(manager, BEN)) == (["User likes tea"], [])
    assert [("hunter2" in (refusal.memory or ""), "password" in refusal.reason) for refusal in result.refused] == [(False, True)]


@pytest.mark.parametrize(
    "data",
    [{}, {"format": "other/1", "memories": []}, {"format": "memlib-user/1", "memories": [{"memory": 7}]}, {"format": "memlib-user/1"}],
)
def test_what_is_no_export_is_a_value_error_and_changes_nothing(manager: Any, data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not an export"):
        manager.import_user(data, user_id=ANN)
    assert texts(manager) == []


def test_erasing_leaves_no_memory_history_or_topic_and_spares_the_others(manager: Any) -> None:
    for user_id in (ANN, BEN):
        manager.add_user_memory(UserMemory("User likes tea", topics=["drinks"]), user_id=user_id)

    manager.erase_user(user_id=ANN)

    assert (texts(manager, ANN), manager.get_memory_history(user_id=ANN), manager.get_memory_topics(user_id=ANN)) == ([], [], {})
    assert texts(manager, BEN) == ["User likes tea"]


def test_stats_count_memories_tokens_topics_and_times(manager: Any) -> None:
    manager.add_user_memory(UserMemory("User likes tea", topics=["drinks"], created_at=100, updated_at=200), user_id=ANN)
    manager.add_user_memory(UserMemory("User likes gin", topics=["drinks", "evenings"], created_at=150, updated_at=150), user_id=ANN)

    stats = manager.get_user_memory_stats(user_id=ANN)

    assert (stats.memories, stats.topics, stats.first_created_at, stats.last_updated_at) == (2, {"drinks": 2, "evenings": 1}, 100, 200)
    assert stats.tokens == 6


def test_a_change_undone_after_a_capture_takes_all_its_memories_back(manager_of: Any) -> None:
    manager = manager_of(ScriptedModel(capture=changes(add("User likes tea"), add("User likes jazz"))))
    result = manager.create_user_memories("I like tea and jazz", user_id=ANN)

    manager.undo(result.change_id, user_id=ANN)

    assert texts(manager) == []


@pytest.mark.parametrize("kind", ["add", "update", "delete"])
def test_one_memory_is_put_back_whatever_else_its_change_did(manager: Any, kind: str) -> None:
    data = {"format": "memlib-user/1", "memories": [{"memory_id": "1", "memory": "one"}, {"memory_id": "2", "memory": "two"}]}
    manager.import_user(data, user_id=ANN)
    if kind == "update":
        manager.replace_user_memory("1", UserMemory("uno"), user_id=ANN)
    elif kind == "delete":
        manager.clear_user_memories(user_id=ANN)
    [version] = manager.get_memory_versions("1", user_id=ANN, limit=1)

    undone = manager.restore(version, user_id=ANN)

    assert sorted(texts(manager)) == {"add": ["two"], "update": ["one", "two"], "delete": ["one"]}[kind]
    assert undone.cause.undoes == version.change_id
    with pytest.raises(MemoryConflict):
        manager.restore(version, user_id=ANN)


def test_a_memory_is_not_put_back_beside_one_that_says_the_same(manager: Any) -> None:
    memory_id = manager.add_user_memory(UserMemory("User likes tea"), user_id=ANN)
    manager.delete_user_memory(memory_id, user_id=ANN)
    manager.add_user_memory(UserMemory("User likes tea"), user_id=ANN)
    [version] = manager.get_memory_versions(memory_id, user_id=ANN, limit=1)

    with pytest.raises(MemoryConflict, match="says the same"):
        manager.restore(version, user_id=ANN)
    assert texts(manager) == ["User likes tea"]
