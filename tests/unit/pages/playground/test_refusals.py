"""What the playground does with names, links, messages and folders that it cannot take, and with answers that are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from memlib import settings
from memlib.db.schemas import Cause, ChatMessage, UserMemory
from memlib.errors import DatabaseError
from pages.shared import state
from pages.shared.services import open_services, services
from tests.openai_server import Answer, Body, Fail, OpenAIServer, Say
from tests.unit.pages.driving import as_user, known, labelled, press, say, shown

LONG = "a" * 1_500


def know(user_id: str, *texts: str) -> None:
    services().db.change_user_memories(user_id=user_id, cause=Cause("import"), add=[UserMemory(text) for text in texts])


@pytest.mark.parametrize("blocked", ["file", "parent"])
def test_a_home_that_cannot_be_made_is_explained(app: AppTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blocked: str) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    open_services.clear()
    monkeypatch.setenv("MEMLIB_HOME", str(file if blocked == "file" else file / "home"))

    app.run()

    assert not app.exception
    assert app.title[0].value == "The memories cannot be read"
    assert r"MEMLIB\_HOME" in app.error[0].value
    with pytest.raises(DatabaseError, match="cannot be made"):
        settings.default_db()


@pytest.mark.parametrize("name", [LONG, "a\0b", "\u200b\u200b"])
def test_a_link_to_a_name_that_cannot_be_taken_asks_for_another(app: AppTest, name: str) -> None:
    as_user(app, name)

    assert not app.exception
    assert "Chat, and see" in app.title[0].value
    assert "name" in app.error[0].value


@pytest.mark.parametrize("name", [LONG, "\u200b\u200b"])
def test_a_second_users_name_that_cannot_be_taken_is_refused_with_the_reason_and_all_stays(app: AppTest, name: str) -> None:
    app.query_params["beside"] = "Ben"
    as_user(app, "Ada")

    picker = app.selectbox(key="picked-beside")
    picker.options.append(name)  # typed
    picker.set_value(name).run()

    [told] = app.get("popover")[0].error
    assert "name" in told.value
    assert app.query_params["beside"] == "Ben"
    assert app.selectbox(key="picked-beside").value == "Ben"
    assert app.get("iframe")
    assert not app.run().error


def test_a_link_to_a_second_user_that_cannot_be_taken_opens_the_first_and_says_why(app: AppTest) -> None:
    app.query_params["beside"] = LONG

    as_user(app, "Ada")

    assert "name" in app.error[0].value
    assert "beside" not in app.query_params
    assert app.chat_input
    assert not app.get("iframe")


@pytest.mark.parametrize("link", ["", "  ", "c" * 3_000, "a\0b"])
def test_a_link_to_no_conversation_opens_a_new_one(app: AppTest, link: str) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    app.query_params["conversation"] = link

    app.run()

    assert not app.exception
    assert app.chat_input
    assert not app.chat_message
    assert app.query_params["conversation"] not in ("", link)


def test_the_user_of_the_url_is_the_one_who_is_written_to(app: AppTest) -> None:
    as_user(app, "Ada")
    know("Ben", "Likes jam")
    app.run().selectbox(key="picked").set_value("Ben").run()

    app.query_params["user"] = "Ada"
    say(app.run(), "I'm vegetarian.")

    assert app.selectbox(key="picked").value == "Ada"
    assert len(services().db.get_user_memories(user_id="Ada")) == 1
    assert len(services().db.get_user_memories(user_id="Ben")) == 1


def test_a_user_is_chosen_with_their_conversation_in_one_step(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    [session] = services().db.get_sessions(user_id="Ada")
    know("Ben", "Likes jam")

    app.run().selectbox(key="picked").set_value("Ben").run()
    app.selectbox(key="picked").set_value("Ada").run()

    assert app.query_params == {"user": "Ada", "conversation": session.session_id}


def test_a_user_beyond_those_listed_is_found_by_name_and_counted(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(app, "Ada")
    monkeypatch.setattr("pages.shared.people.USERS", 2)
    for name in ("Aa", "Ab", "Ac"):
        know(name, "Likes tea")
    know("Zoe", *(f"Fact {n}" for n in range(60)))

    as_user(app, "Zoe")

    assert "60 memories" in shown(app)
    assert known(app)
    assert "whole name" in app.selectbox(key="picked").help


def test_undo_of_a_deletion_stays_until_it_is_used(app: AppTest) -> None:
    say(say(as_user(app, "Ada"), "I live in Lyon."), "I'm vegetarian.")
    first, second = services().db.get_user_memories(user_id="Ada")

    press(app, f"delete-{first.memory_id}")
    press(app, f"delete-{second.memory_id}")
    say(app, "Hello")
    press(app, "undo-deleted")
    press(app, "undo-deleted")

    assert len(known(app)) == 2
    assert not [button for button in app.button if button.key == "undo-deleted"]


def test_deleting_what_another_tab_deleted_is_no_error(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    [memory] = services().db.get_user_memories(user_id="Ada")
    services().manager.delete_user_memory(memory.memory_id, user_id="Ada")

    press(app, f"delete-{memory.memory_id}")

    assert not app.error


def test_saving_what_another_tab_deleted_says_so_without_an_id(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    [memory] = services().db.get_user_memories(user_id="Ada")
    press(app, f"edit-{memory.memory_id}")
    services().manager.delete_user_memory(memory.memory_id, user_id="Ada")
    app.text_area[0].set_value("User lives in Oslo")

    labelled(app, "Save")

    assert "deleted meanwhile" in app.error[0].value
    assert memory.memory_id not in shown(app).replace("\\", "")


def test_an_edit_that_says_what_is_known_is_refused_without_an_id_and_cancel_takes_the_error_away(app: AppTest) -> None:
    say(say(as_user(app, "Ada"), "I live in Lyon."), "I'm vegetarian.")
    first, second = services().db.get_user_memories(user_id="Ada")
    press(app, f"edit-{first.memory_id}")
    app.text_area[0].set_value(second.memory)

    labelled(app, "Save")

    assert "says the same already" in app.error[0].value
    assert second.memory_id not in app.error[0].value.replace("\\", "")
    labelled(app, "Cancel")
    assert not app.error


def test_a_message_that_cannot_be_sent_is_kept_and_can_be_sent_again(app: AppTest) -> None:
    say(as_user(app, "Ada"), "x" * 100_001)

    assert "at most 100,000" in app.error[0].value.replace("\\", "")
    app.text_area[0].set_value("I live in Lyon.").run()
    labelled(app, "Send again")

    assert not app.error
    assert known(app) == ["User lives in Lyon"]


def test_a_message_that_waits_to_be_sent_again_outlives_others(app: AppTest) -> None:
    say(as_user(app, "Ada"), "x" * 100_001)
    say(app, "I live in Lyon.")
    assert app.text_area[0].value == "x" * 100_001
    say(app, "y" * 100_001)

    assert app.text_area[0].value == "x" * 100_001 + "\n\n" + "y" * 100_001
    labelled(app, "Discard")
    assert not app.text_area
    assert not app.error


def test_an_empty_answer_is_told_and_can_be_asked_for_again(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[Answer] = [Say(""), Say("Good morning")]
    with OpenAIServer(lambda body: answers[0] if body.get("stream") else Say('{"changes": []}')) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        say(as_user(app, "Ada"), "Hello")
        assert "empty answer" in app.error[0].value
        assert [message.name for message in app.chat_message] == ["user"]
        answers.pop(0)

        labelled(app, "Retry")

    assert not app.error
    assert [message.name for message in app.chat_message] == ["user", "assistant"]


def test_a_failed_capture_is_told_under_the_message(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(body: Body) -> Answer:
        return Say("Good morning") if body.get("stream") else Fail(400, "no room to remember")

    with OpenAIServer(answer) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        say(as_user(app, "Ada"), "Hello")

    assert "no room to remember" in app.chat_message[0].caption[0].value
    assert not app.chat_message[1].expander
    assert not app.error


def test_a_failed_answer_is_no_message_even_when_nothing_was_remembered(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    with OpenAIServer(Fail(400, "the model is asleep")) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        say(as_user(app, "Ada"), "Hello")

    assert [message.name for message in app.chat_message] == ["user"]
    assert "Nothing was remembered" in app.chat_message[0].caption[0].value


def test_a_card_says_who_wrote_it_last(app: AppTest) -> None:
    as_user(app, "Ada")
    here = str(app.query_params["conversation"])
    db = services().db
    db.add_messages([ChatMessage("user", "I live in Lyon", message_id="m", created_at=1)], user_id="Ada", session_id=here)
    cause = Cause("capture", agent_id="playground", session_id=here, message_id="m")
    signed = {"agent_id": "playground", "session_id": here, "created_at": 1, "updated_at": 1}
    db.change_user_memories(
        user_id="Ada",
        cause=cause,
        add=[
            UserMemory("Lives in Lyon", memory_id="a", message_id="m", **signed),  # type: ignore[arg-type]
            UserMemory("Likes tea", memory_id="b", message_id="still running", **signed),  # type: ignore[arg-type]
            UserMemory("Likes jam", memory_id="c", message_id="m", **signed),  # type: ignore[arg-type]
        ],
    )
    memory = db.get_user_memory("a", user_id="Ada")
    assert memory is not None
    services().manager.replace_user_memory("a", UserMemory("Lives in Oslo"), user_id="Ada")

    app.run()

    origins = [caption.value.split(" · ")[-1] for caption in app.caption if " ago" in caption.value or "just now" in caption.value]
    assert sorted(origins) == ["edited by hand", "from this conversation", "from “I live in Lyon”"]


def test_names_of_which_nothing_can_be_seen_are_refused() -> None:
    assert state.objection("\u200b \u2060") is not None
    assert state.objection("Zoë") is None
    assert state.objection("山田") is None
