"""Conversations renamed and deleted, answers judged, chats made cases, and a second user side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from evals.cases.library import CaseLibrary
from memlib.db.schemas import Cause, Session, UserMemory
from pages.shared.services import services
from tests.unit.pages.driving import as_user, known, labelled, press, say, shown, tab

ADA = "Ada"


def session() -> Session:
    return services().db.get_sessions(user_id=ADA)[0]


def answers() -> list[str]:
    """The ids of the answers, in order."""
    messages = services().db.get_messages(user_id=ADA, session_id=session().session_id)
    return [message.message_id for message in messages if message.role == "assistant"]


def test_a_conversation_is_renamed(app: AppTest) -> None:
    say(as_user(app, ADA), "I live in Lyon.")

    labelled(app, "Rename conversation")
    app.text_input(key="conversation-name").set_value("  At home ")
    labelled(app, "Rename")

    assert session().name == "At home"
    assert "At home" in [button.label for button in app.button]


def test_a_name_that_is_too_long_is_cut_and_not_dropped(app: AppTest) -> None:
    say(as_user(app, ADA), "I live in Lyon.")

    labelled(app, "Rename conversation")
    app.text_input(key="conversation-name").set_value("At home " * 20)
    labelled(app, "Rename")

    name = session().name
    assert name is not None
    assert name.startswith("At home At home")
    assert name.endswith("…")
    assert len(name) <= 100


def test_a_conversation_without_a_name_is_called_by_its_beginning_again(app: AppTest) -> None:
    say(as_user(app, ADA), "I live in Lyon.")
    labelled(app, "Rename conversation")
    app.text_input(key="conversation-name").set_value(" ")

    labelled(app, "Rename")

    assert r"I live in Lyon\." in [button.label for button in app.button]


def test_a_conversation_is_deleted_after_a_question_and_what_was_remembered_stays(app: AppTest) -> None:
    say(as_user(app, ADA), "I live in Lyon.")
    gone = session().session_id

    labelled(app, "Delete conversation")
    assert "2 messages" in shown(app)
    assert len(services().db.get_sessions(user_id=ADA)) == 1
    labelled(app, "Delete the conversation")

    assert services().db.get_sessions(user_id=ADA) == []
    assert app.query_params["conversation"] != gone
    assert not app.chat_message
    assert known(app) == ["User lives in Lyon"]


def test_a_conversation_can_be_kept_after_all(app: AppTest) -> None:
    say(as_user(app, ADA), "I live in Lyon.")
    labelled(app, "Delete conversation")

    labelled(app, "Keep it")

    assert len(services().db.get_sessions(user_id=ADA)) == 1


def test_a_new_conversation_cannot_be_renamed_or_deleted_before_it_begins(app: AppTest) -> None:
    as_user(app, ADA)

    assert not {"Rename conversation", "Delete conversation"} & {button.label for button in app.button}


def test_thumbs_stay_with_the_answer(app: AppTest) -> None:
    say(as_user(app, ADA), "I live in Lyon.")
    [answer] = answers()

    app.feedback(key=f"thumbs-{answer}").set_value(1).run()

    again = as_user(tab(), ADA)
    assert again.feedback(key=f"thumbs-{answer}").value == 1
    again.feedback(key=f"thumbs-{answer}").set_value(None).run()
    messages = services().db.get_messages(user_id=ADA, session_id=session().session_id)
    assert "thumbs" not in messages[1].details


def test_a_chat_becomes_a_case_that_waits_for_its_review(app: AppTest, home: Path) -> None:
    as_user(app, ADA)
    services().manager.add_user_memory(UserMemory("User has a cat", topics=["pets"]), user_id=ADA)
    say(app, "I live in Lyon.")
    say(app, "I moved to Oslo.")

    press(app, f"case-{answers()[1]}")

    [case] = CaseLibrary(home / "cases").unreviewed().cases
    assert not case.reviewed
    assert [(message.role, message.content) for message in case.messages][-1] == ("user", "I moved to Oslo.")
    assert sorted(memory.memory for memory in case.existing) == ["User has a cat", "User lives in Lyon"]
    assert "waits for a review" in shown(app)


def test_a_case_takes_the_chat_only_up_to_its_answer(app: AppTest, home: Path) -> None:
    say(as_user(app, ADA), "I live in Lyon.")
    say(app, "I like tea.")

    press(app, f"case-{answers()[0]}")

    [case] = CaseLibrary(home / "cases").unreviewed().cases
    assert [message.content for message in case.messages] == ["I live in Lyon."]


def test_a_case_that_cannot_be_kept_is_told(app: AppTest, home: Path) -> None:
    say(as_user(app, ADA), "I live in Lyon.")
    (home / "cases").mkdir(parents=True)
    (home / "cases" / "unreviewed.jsonl").write_text("nonsense\n", encoding="utf-8")

    press(app, f"case-{answers()[0]}")

    assert not app.exception
    assert "broken lines" in app.error[0].value


def test_a_version_is_chosen_for_this_chat_and_stays_in_a_new_one(app: AppTest) -> None:
    as_user(app, ADA)
    version = services().library.save("Strict", "Only homes.")
    app.run()

    app.selectbox(key="picked-version").set_value(version.hash).run()
    labelled(app, "New conversation")
    say(app, "I live in Lyon.")

    assert app.query_params["version"] == version.hash
    [memory] = services().db.get_user_memories(user_id=ADA)
    assert memory.instructions == version.hash


def test_a_second_user_stands_beside_in_a_session_of_their_own(app: AppTest) -> None:
    as_user(app, "Ben")
    services().manager.add_user_memory(UserMemory("Plays chess"), user_id="Ben")
    as_user(app, ADA)

    app.selectbox(key="picked-beside").set_value("Ben").run()

    [frame] = app.get("iframe")
    assert frame.proto.src == "/?embed=true&user=Ben"
    assert app.query_params["beside"] == "Ben"
    assert "chess" not in shown(app)
    app.selectbox(key="picked-beside").set_value(None).run()
    assert not app.get("iframe")


def test_a_second_user_whose_name_says_more_stays_a_name(app: AppTest) -> None:
    app.query_params["beside"] = "B&user=Ada#x"

    as_user(app, ADA)

    [frame] = app.get("iframe")
    assert frame.proto.src == "/?embed=true&user=B%26user%3DAda%23x"


def test_memories_that_have_no_room_before_the_model_are_named_with_the_reason(app: AppTest) -> None:
    as_user(app, ADA)
    facts = [UserMemory(f"Fact {number} about the sea and all that lives and swims in it", updated_at=number) for number in range(200)]
    long = UserMemory("very long " * 900, updated_at=999)
    services().db.change_user_memories(user_id=ADA, cause=Cause("import"), add=[*facts, long])

    app.session_state["sees"] = True
    app.run()

    text = shown(app)
    assert "Left out:" in text
    assert "(the newest, as many as there is room for)" in text
    assert "more than all the room" in text
    assert "those shown leave" in text
    assert "last message" not in text
    say(app, "I like the sea.")
    assert "(the nearest to the last message, then the newest, as many as there is room for)" in shown(app)


def test_what_fits_leaves_nothing_out(app: AppTest) -> None:
    as_user(app, ADA)
    services().manager.add_user_memory(UserMemory("Likes tea"), user_id=ADA)

    app.session_state["sees"] = True
    app.run()

    assert "Left out" not in shown(app)


@pytest.mark.parametrize("key", ["picked", "picked-sidebar"])
def test_either_picker_goes_to_a_user(app: AppTest, key: str) -> None:
    as_user(app, "Ben")
    services().manager.add_user_memory(UserMemory("Plays chess"), user_id="Ben")
    as_user(app, ADA)

    app.selectbox(key=key).set_value("Ben").run()

    assert app.query_params["user"] == "Ben"
    assert (app.selectbox(key="picked").value, app.selectbox(key="picked-sidebar").value) == ("Ben", "Ben")
