"""The page of memories, without a browser."""

from __future__ import annotations

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from memlib.db.schemas import Cause, ChatMessage, StoredMemory, UserMemory
from pages.shared.memories.filters import Filters
from pages.shared.memories.table import key_of
from pages.shared.services import services
from tests.unit.pages.driving import known, labelled, press, shown

ADA = "Ada"


@pytest.fixture
def at(app: AppTest) -> AppTest:
    """Ada's memories, not yet drawn."""
    app.run()
    app.switch_page("memories.py")
    app.query_params["user"] = ADA
    return app


def remember(*memories: UserMemory | str, user_id: str = ADA) -> list[StoredMemory]:
    added = [UserMemory(each) if isinstance(each, str) else each for each in memories]
    change = services().db.change_user_memories(user_id=user_id, cause=Cause("edit"), add=added)
    return [item.after for item in change.changes if item.after]


def rows(at: AppTest) -> list[str]:
    return list(at.dataframe[0].value["Memory"]) if at.dataframe else []


def choose(at: AppTest, *numbers: int) -> AppTest:
    """Tick rows of the table."""
    filters = Filters.of({name: [at.query_params[name]] for name in at.query_params})
    key = key_of(filters, user_id=ADA)
    at.session_state[key] = {"selection": {"rows": list(numbers), "columns": [], "cells": []}}
    return at.run()


def opened(at: AppTest, memory: StoredMemory) -> AppTest:
    at.query_params["memory"] = memory.memory_id
    return at.run()


def test_without_a_user_the_page_asks_whose_memories(at: AppTest) -> None:
    del at.query_params["user"]

    at.run()

    assert not at.exception
    assert at.title[0].value == "Whose memories?"
    labelled(at, "Memories of Ada")
    assert at.query_params["user"] == ADA


def test_a_user_of_whom_nothing_is_known_is_told_what_to_do(at: AppTest) -> None:
    at.run()

    assert "Nothing is known about Ada yet" in shown(at)
    labelled(at, "Add the first")
    at.text_area(key="add-text").set_value("Likes tea")
    labelled(at, "Save")
    assert rows(at) == ["Likes tea"]
    assert "Added" in shown(at)


def test_memories_are_listed_25_on_a_page(at: AppTest) -> None:
    remember(*(UserMemory(f"fact {number}", updated_at=number) for number in range(60)))
    at.run()

    assert not at.exception
    assert (len(rows(at)), rows(at)[0]) == (25, "fact 59")
    assert "60 memories in all" in shown(at)
    at.query_params["page"] = "3"
    at.run()
    assert rows(at)[-1] == "fact 0"


def test_what_is_typed_into_the_search_stands_in_the_address(at: AppTest) -> None:
    remember("Likes green tea", "Plays chess")
    at.run()

    at.text_input(key="memories-find-known-Ada").set_value("tea").run()

    assert rows(at) == ["Likes green tea"]
    assert at.query_params["q"] == "tea"
    assert list(at.dataframe[0].value["Score"]) == [pytest.approx(at.dataframe[0].value["Score"][0])]


def test_an_address_shows_its_search_and_its_filters(at: AppTest) -> None:
    remember(UserMemory("Likes tea", topics=["drinks"]), UserMemory("Grows tea", topics=["garden"]), "Plays chess")
    at.query_params["q"] = "tea"
    at.query_params["topic"] = ["garden"]

    at.run()

    assert rows(at) == ["Grows tea"]
    assert at.text_input(key="memories-find-known-Ada").value == "tea"
    assert at.multiselect(key="memories-topics-Ada").value == ["garden"]


def test_each_filter_goes_into_the_address_and_back_to_the_first_page(at: AppTest) -> None:
    remember(*(UserMemory(f"fact {number}", topics=["x"], updated_at=1) for number in range(60)))
    remember(UserMemory("new", topics=["y"]))
    at.query_params["page"] = "2"
    at.run()

    at.multiselect(key="memories-topics-Ada").set_value(["y"]).run()
    assert (rows(at), "page" in at.query_params) == (["new"], False)
    at.multiselect(key="memories-topics-Ada").set_value([]).run()
    at.selectbox(key="memories-days-Ada").set_value(7).run()
    assert (rows(at), at.query_params["days"]) == (["new"], "7")
    at.selectbox(key="memories-days-Ada").set_value(0).run()
    assert (len(rows(at)), "days" in at.query_params) == (25, False)


def test_what_nothing_fits_can_be_shown_whole_again(at: AppTest) -> None:
    remember("Likes tea")
    at.query_params["q"] = "xylophone"
    at.run()
    assert "No memory fits" in shown(at)

    labelled(at, "Show all")

    assert rows(at) == ["Likes tea"]


def test_an_address_by_meaning_leads_back_to_words_where_there_is_no_embedder(at: AppTest) -> None:
    remember("Likes tea")
    at.query_params["q"] = "tea"
    at.query_params["method"] = "semantic"
    at.run()
    assert "needs an embedder" in at.error[0].value

    at.selectbox(key="memories-method-Ada").set_value("keyword").run()

    assert rows(at) == ["Likes tea"]


def test_memories_are_deleted_together_after_a_look_and_come_back_by_undo(at: AppTest) -> None:
    remember("one", "two", "three")
    at.run()

    choose(at, 0, 1)
    labelled(at, "Delete 2")
    assert {"• three", "• two"} <= {text.value for text in at.text}
    assert len(known_now()) == 3
    press(at, "delete-chosen")

    assert known_now() == ["one"]
    press(at, "undo-deleted")
    assert sorted(known_now()) == ["one", "three", "two"]


def known_now() -> list[str]:
    return [memory.memory for memory in services().db.get_user_memories(user_id=ADA)]


def test_nothing_is_deleted_when_one_has_changed_meanwhile(at: AppTest) -> None:
    first, _ = remember("one", "two")
    at.run()
    choose(at, 0, 1)
    labelled(at, "Delete 2")
    delete = at.button(key="delete-chosen")
    services().manager.delete_user_memory(first.memory_id, user_id=ADA)

    delete.click().run()

    assert known_now() == ["two"]
    assert "nothing was deleted" in shown(at)


def test_all_that_a_filter_finds_is_deleted_after_a_look_and_comes_back_by_undo(at: AppTest) -> None:
    remember(*(UserMemory(f"fact {number}", topics=["x"]) for number in range(30)), UserMemory("other", topics=["y"]))
    at.query_params["topic"] = "x"
    at.run()

    labelled(at, "Delete all 30")
    assert len([text for text in at.text if text.value.startswith("• fact")]) == 25
    assert "All **30** that were found" in shown(at)
    press(at, "delete-chosen")

    assert known_now() == ["other"]
    press(at, "undo-deleted")
    assert len(known_now()) == 31


def test_nothing_is_deleted_when_more_is_found_than_was_shown(at: AppTest) -> None:
    remember(UserMemory("one", topics=["x"]))
    at.query_params["topic"] = "x"
    at.run()
    labelled(at, "Delete it")
    remember(UserMemory("two", topics=["x"]))

    press(at, "delete-chosen")

    assert len(known_now()) == 2
    assert "nothing was deleted" in shown(at)


def test_all_is_not_deleted_at_once_where_nothing_narrows_the_list(at: AppTest) -> None:
    remember("one")

    at.run()

    assert not any(button.label.startswith("Delete all") for button in at.button)


def test_a_choice_ends_when_other_memories_are_shown(at: AppTest) -> None:
    remember(*(f"fact {number}" for number in range(30)))
    at.run()
    choose(at, 0, 1)
    assert "2 of 30 memories chosen" in shown(at)

    at.query_params["page"] = "2"
    at.run()

    assert "30 memories in all" in shown(at)


def test_cancel_deletes_nothing(at: AppTest) -> None:
    remember("one")
    at.run()
    choose(at, 0)
    labelled(at, "Delete 1")

    labelled(at, "Cancel")

    assert known_now() == ["one"]


def test_what_was_deleted_is_found_and_restored(at: AppTest) -> None:
    remember("one", "two")
    at.run()
    choose(at, 1)
    labelled(at, "Delete 1")
    press(at, "delete-chosen")
    at.query_params["state"] = "deleted"
    at.run()
    assert rows(at) == ["one"]
    assert "Deleted 1 memory" in shown(at)

    choose(at, 0)
    labelled(at, "Restore 1")

    assert sorted(known_now()) == ["one", "two"]
    assert "Restored" in shown(at)
    assert "Deleted 1 memory" not in shown(at)
    assert "Nothing is deleted" in shown(at)


def test_details_tell_every_version_and_what_caused_it(at: AppTest) -> None:
    at.run()
    app = services()
    said = ChatMessage("user", "I moved to Oslo, you know", message_id="m1", created_at=1)
    app.db.add_messages([said], user_id=ADA, session_id="s1")
    [memory] = remember("User lives in Lyon")
    app.db.change_user_memories(
        user_id=ADA,
        cause=Cause("capture", agent_id="Playground", session_id="s1", message_id="m1", instructions="abc123"),
        replace=[UserMemory("User lives in Oslo", memory_id=memory.memory_id)],
    )

    opened(at, memory)

    text = shown(at)
    assert not at.exception
    assert "Changed · remembered from a message" in text
    assert "agent Playground, instructions abc123" in text
    assert "I moved to Oslo, you know" in text
    assert any("<del>Lyon</del><ins>Oslo</ins>" in str(element.proto.body) for element in at.get("html"))
    assert "Added · by hand" in text


def test_a_memory_is_edited_with_its_topics(at: AppTest) -> None:
    [memory] = remember(UserMemory("Likes tea", topics=["drinks"]))
    opened(at, memory)

    at.text_area(key=f"text-{memory.version}").set_value("Likes coffee")
    at.multiselect(key=f"topics-{memory.version}").set_value([])
    labelled(at, "Save")

    [changed] = services().db.get_user_memories(user_id=ADA)
    assert (changed.memory, changed.topics) == ("Likes coffee", [])
    assert "memory" not in at.query_params
    press(at, "undo-changed")
    assert known(at) == ["Likes tea"]


@pytest.mark.parametrize(
    ("text", "reason"), [("My card is 4111 1111 1111 1111", "card"), ("  ", "text"), ("plays CHESS", "says the same")]
)
def test_an_edit_that_cannot_be_kept_is_told_where_it_was_made(at: AppTest, text: str, reason: str) -> None:
    [memory, _] = remember("Likes tea", "Plays chess")
    opened(at, memory)

    at.text_area(key=f"text-{memory.version}").set_value(text)
    labelled(at, "Save")

    assert reason in at.error[0].value
    assert at.query_params["memory"] == memory.memory_id
    assert sorted(known_now()) == ["Likes tea", "Plays chess"]


def test_the_topics_of_a_long_memory_change_and_its_text_stays_whole(at: AppTest) -> None:
    [memory] = remember("tea " * 700 + "end")
    opened(at, memory)
    assert at.text_area(key=f"text-{memory.version}").max_chars >= len(memory.memory)

    at.text_area(key=f"text-{memory.version}").set_value(memory.memory)
    at.multiselect(key=f"topics-{memory.version}").set_value(["drinks"])
    labelled(at, "Save")

    [kept] = services().db.get_user_memories(user_id=ADA)
    assert (kept.memory, list(kept.topics)) == (memory.memory, ["drinks"])


def test_the_last_version_is_undone_and_an_older_one_put_back(at: AppTest) -> None:
    [memory] = remember("one")
    for text in ("two", "three"):
        services().manager.replace_user_memory(memory.memory_id, UserMemory(text), user_id=ADA)
    versions = services().db.get_memory_versions(memory.memory_id, user_id=ADA)
    opened(at, memory)

    press(at, f"undo-{versions[0].change_id}")
    assert known_now() == ["two"]
    press(at, f"back-{versions[2].change_id}")
    assert known_now() == ["one"]


def test_a_deleted_memory_is_restored_from_its_details(at: AppTest) -> None:
    [memory] = remember("one")
    services().manager.delete_user_memory(memory.memory_id, user_id=ADA)
    opened(at, memory)
    assert not any(button.label == "Back to this" for button in at.button)

    labelled(at, "Restore")

    assert known_now() == ["one"]


def test_a_memory_of_nobody_or_of_another_is_not_there(at: AppTest) -> None:
    [bens] = remember("Plays chess", user_id="Ben")

    opened(at, bens)

    assert "no such memory" in at.error[0].value
    assert "chess" not in shown(at)


def test_the_timeline_shows_when_and_what_about(at: AppTest) -> None:
    remember(UserMemory("one", topics=["food"], created_at=0), UserMemory("two", created_at=90_000))
    at.query_params["view"] = "timeline"

    at.run()

    assert not at.exception
    assert "2 memories by the day" in shown(at)
    at.selectbox(key="memories-topic-Ada").set_value("food").run()
    assert rows(at) == ["one"]


def test_a_timeline_of_nothing_says_so(at: AppTest) -> None:
    at.query_params["view"] = "timeline"

    assert "Nothing is known yet" in shown(at.run())


def upload(at: AppTest, content: object) -> AppTest:
    at.query_params["view"] = "import"
    at.run()
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    at.file_uploader[0].upload("memories.json", data, "application/json")
    return at.run()


def test_an_import_is_shown_before_anything_is_written(at: AppTest) -> None:
    remember("Likes tea")
    data: list[dict[str, Any]] = [
        {"id": "1", "memory": "Plays chess"},
        {"id": "2", "memory": "likes tea"},
        {"id": "3", "memory": "My password is hunter2"},
        {"id": "4", "memory": "Has a dog", "user_id": "Ben"},
    ]

    upload(at, data)

    labels = [expander.label for expander in at.expander]
    assert not at.exception
    assert labels[2:] == ["2 would be added", "1 known already, and left out", "1 refused"]
    assert "hunter2" not in shown(at)
    assert at.dataframe[0].value.to_dict("list") == {
        "User": ["Ada", "Ben"],
        "Added": [1, 1],
        "Known already": [1, 0],
        "Refused": [1, 0],
    }
    assert known_now() == ["Likes tea"]

    labelled(at, "Import 2 memories")

    assert sorted(known_now()) == ["Likes tea", "Plays chess"]
    assert [memory.memory for memory in services().db.get_user_memories(user_id="Ben")] == ["Has a dog"]
    assert "1 for Ada, 1 for Ben" in shown(at)


def test_an_import_of_others_memories_says_whose_they_become(at: AppTest) -> None:
    upload(at, [{"id": "1", "memory": "Has a dog", "user_id": "Ben"}])

    assert at.dataframe[0].value["User"].to_list() == ["Ben"]
    upload(at, [{"id": "1", "memory": "Has a dog", "user_id": "Ben"}, {"id": "2", "memory": "Has a cat"}])
    assert "1 names no user: what is nobody's is counted with Ada" in shown(at)


def test_an_import_can_be_undone(at: AppTest) -> None:
    upload(at, [{"id": "1", "memory": "Plays chess"}])
    labelled(at, "Import 1 memory")
    del at.query_params["view"]
    at.run()

    press(at, "undo-changed")

    assert known_now() == []


@pytest.mark.parametrize(("content", "reason"), [(b"nonsense", "no column named memory"), (b"[" * 100_000, "far more levels")])
def test_a_file_of_something_else_is_told_apart(at: AppTest, content: bytes, reason: str) -> None:
    upload(at, content)

    assert not at.exception
    assert reason in at.error[0].value


def test_a_database_that_cannot_be_read_is_told_without_its_password(at: AppTest) -> None:
    at.query_params["view"] = "import"
    at.run()

    at.text_input(key="import-url-0-Ada").set_value("postgresql://ann:hunter2@127.0.0.1:1/x").run()

    assert not at.exception
    assert "127.0.0.1" in at.error[0].value.replace("\\", "")
    assert "hunter2" not in shown(at)


def test_a_user_is_erased_only_under_their_typed_name(at: AppTest) -> None:
    remember("Likes tea")
    remember("Plays chess", user_id="Ben")
    at.run()

    labelled(at, "Erase user")
    assert "**1 memory**" in shown(at)
    erase = next(button for button in at.button if button.label == "Erase for good")
    assert erase.disabled
    at.text_input(key="erase-name").set_value("ada").run()
    assert next(button for button in at.button if button.label == "Erase for good").disabled
    at.text_input(key="erase-name").set_value(ADA).run()
    labelled(at, "Erase for good")

    assert [user.user_id for user in services().db.get_users()] == ["Ben"]
    assert at.title[0].value == "Whose memories?"
    assert "user" not in at.query_params


def test_texts_show_as_they_were_typed(at: AppTest) -> None:
    typed = "I like <b>tea</b> & $x$ :red[hi] ![a](http://example.com/a.png)"
    [memory] = remember(UserMemory(typed, topics=["<i>*x*"]))

    opened(at, memory)

    assert rows(at) == [typed]
    assert not any("![a](http" in markdown.value for markdown in at.markdown)


def test_another_user_has_an_own_search_and_selection(at: AppTest) -> None:
    remember("Likes tea")
    remember("Plays chess", user_id="Ben")
    at.query_params["q"] = "tea"
    at.run()

    at.selectbox(key="picked").set_value("Ben").run()

    assert rows(at) == ["Plays chess"]
    assert at.text_input(key="memories-find-known-Ben").value == ""
