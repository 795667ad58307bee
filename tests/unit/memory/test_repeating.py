"""What one reply says twice, or says beside what is known, is kept once: where it is said most fully, and as it is now."""

from __future__ import annotations

from typing import Any

import pytest

from memlib.memory import UserMemory
from tests.models import ScriptedModel, add, changes

ANN = "ann"
ManagerOf = Any


def captured(manager_of: ManagerOf, message: str, *asked: dict[str, Any], known: tuple[str, ...] = (), **options: Any) -> Any:
    """The manager after one capture with these changes, and its result."""
    manager = manager_of(ScriptedModel(capture=changes(*asked)), **options)
    for memory in known:
        manager.add_user_memory(UserMemory(memory), user_id=ANN)
    return manager, manager.create_user_memories(message, user_id=ANN)


def texts(manager: Any) -> list[str]:
    return sorted(memory.memory for memory in manager.get_user_memories(user_id=ANN))


@pytest.mark.parametrize(
    ("message", "short", "full"),
    [
        ("I've got a tabby called Milo", "User's tabby's name is Milo", "User has a tabby named Milo"),
        ("I live in Bergen with my aunt", "User lives in Bergen", "User lives in Bergen with their aunt"),
        ("Ich wohne in Kiel mit meiner Schwester", "Der Nutzer wohnt in Kiel", "Der Nutzer wohnt in Kiel mit seiner Schwester"),
    ],
)
def test_of_two_changes_that_say_the_same_the_fuller_one_is_made(manager_of: ManagerOf, message: str, short: str, full: str) -> None:
    manager, result = captured(manager_of, message, add(full), add(short))

    assert texts(manager) == [full]
    assert [refusal.reason for refusal in result.refused] == ["another change says it, too"]


def test_the_fuller_one_is_made_wherever_it_stands(manager_of: ManagerOf) -> None:
    manager, _ = captured(
        manager_of, "I live in Bergen with my aunt", add("User lives in Bergen"), add("User lives in Bergen with their aunt")
    )

    assert texts(manager) == ["User lives in Bergen with their aunt"]


def test_facts_of_one_kind_are_all_kept(manager_of: ManagerOf) -> None:
    manager, result = captured(
        manager_of, "I have two cats, Milo and Kit, both tabbies", add("User has a tabby named Milo"), add("User has a tabby named Kit")
    )

    assert texts(manager) == ["User has a tabby named Kit", "User has a tabby named Milo"]
    assert result.refused == ()


def test_what_a_known_memory_says_with_more_detail_is_not_added(manager_of: ManagerOf) -> None:
    manager, result = captured(
        manager_of, "I live in Bergen", add("User lives in Bergen"), known=("User lives in Bergen with their aunt",)
    )

    assert texts(manager) == ["User lives in Bergen with their aunt"]
    assert [refusal.reason for refusal in result.refused] == ["it is known already"]


def test_what_says_all_of_a_known_memory_and_more_takes_its_place(manager_of: ManagerOf) -> None:
    manager, result = captured(
        manager_of, "I live in Bergen with my aunt", add("User lives in Bergen with their aunt"), known=("User lives in Bergen",)
    )

    assert texts(manager) == ["User lives in Bergen with their aunt"]
    assert [(change.operation, change.before.memory) for change in result.changes] == [("update", "User lives in Bergen")]


@pytest.mark.parametrize(
    ("message", "old", "new"),
    [
        ("I moved to Bergen", "User lives in Oslo", "User lives in Bergen"),
        ("my son Leo is 4 now", "User's son Leo is 3 years old", "User's son Leo is 4 years old"),
        ("Ich wohne jetzt in Kiel", "Der Nutzer wohnt in Bonn", "Der Nutzer wohnt in Kiel"),
        ("我搬到苏州了", "用户住在合肥", "用户住在苏州"),
    ],
)
def test_a_new_value_of_what_has_but_one_takes_the_place_of_the_old(manager_of: ManagerOf, message: str, old: str, new: str) -> None:
    manager, result = captured(manager_of, message, add(new), known=("User sings in a choir", old))

    assert texts(manager) == sorted(["User sings in a choir", new])
    assert [(change.operation, change.before.memory) for change in result.changes] == [("update", old)]


@pytest.mark.parametrize(
    ("message", "known", "new"),
    [
        ("I speak Norwegian, too", "User speaks Greek", "User speaks Norwegian"),
        ("my sister lives in Bergen", "User lives in Oslo", "User's sister lives in Bergen"),
        ("my daughter Ida is 4", "User's son Leo is 3 years old", "User's daughter Ida is 4 years old"),
    ],
)
def test_what_may_hold_beside_a_known_memory_is_added(manager_of: ManagerOf, message: str, known: str, new: str) -> None:
    manager, _ = captured(manager_of, message, add(new), known=(known,))

    assert texts(manager) == sorted([known, new])


def test_one_that_says_more_stands_beside_the_known_one_where_memories_are_not_to_be_updated(manager_of: ManagerOf) -> None:
    manager, _ = captured(
        manager_of,
        "I live in Bergen with my aunt",
        add("User lives in Bergen with their aunt"),
        known=("User lives in Bergen",),
        update_memories=False,
    )

    assert texts(manager) == ["User lives in Bergen", "User lives in Bergen with their aunt"]


def test_what_a_reply_deletes_it_does_not_add_again(manager_of: ManagerOf) -> None:
    manager, result = captured(
        manager_of,
        "forget the choir, I don't sing in a choir any more",
        {"op": "delete", "memory_id": 1},
        add("The user sings in the choir"),
        known=("User sings in a choir",),
    )

    assert texts(manager) == []
    assert [refusal.reason for refusal in result.refused] == ["the same reply deletes it"]


def test_a_memory_without_a_word_gives_its_place_to_none(manager_of: ManagerOf) -> None:
    manager, _ = captured(manager_of, "I live in Bergen", add("User lives in Bergen"), known=("???",))

    assert texts(manager) == ["???", "User lives in Bergen"]
