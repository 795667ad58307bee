"""The playground, without a browser."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from memlib.db.schemas import Cause, ChatMessage, UserMemory
from pages.shared.services import open_services, services
from tests.openai_server import Answer, Body, Fail, OpenAIServer, Say
from tests.unit.pages.driving import as_user, known, labelled, press, say, shown, tab


def streaming(answer: Answer) -> Callable[[Body], Answer]:
    """A model that answers so, and remembers nothing."""
    return lambda body: answer if body.get("stream") else Say('{"changes": []}')


def test_without_a_user_the_page_asks_for_one(app: AppTest) -> None:
    app.run()

    assert not app.exception
    assert "Chat, and see what is remembered" in app.title[0].value
    assert not app.chat_input


def test_a_user_can_be_added_with_one_click(app: AppTest) -> None:
    labelled(app.run(), "Chat as Ada")

    assert app.query_params["user"] == "Ada"
    assert "Nothing yet" in shown(app)
    assert any("offline model" in expander.label for expander in app.expander)


def test_a_turn_shows_the_answer_and_what_was_remembered(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")

    assert not app.exception
    assert [message.name for message in app.chat_message] == ["user", "assistant"]
    assert known(app) == ["User lives in Lyon"]
    assert ":green-badge[New]" in shown(app)
    assert any(expander.label.startswith("1 added · ") for expander in app.expander)


def test_a_silent_model_can_be_stopped_before_the_page_is_drawn_anew() -> None:
    def page() -> None:
        import streamlit as st

        from pages.shared.playground.chat import ComingAnswer
        from pages.shared.playground.jobs import TurnJob

        ComingAnswer(TurnJob("Think first"), st.empty(), st.empty()).begin(lambda job: None)

    drawn = AppTest.from_function(page, default_timeout=20).run()

    assert "Thinking" in drawn.markdown[0].value
    assert [button.label for button in drawn.button] == ["Stop"]


def test_users_are_kept_apart(app: AppTest) -> None:
    as_user(app, "Ben")
    services().manager.add_user_memory(UserMemory("Plays chess"), user_id="Ben")
    say(as_user(tab(), "Ada"), "I live in Oslo.")

    ada = as_user(tab(), "Ada")
    ben = ada.selectbox(key="picked").set_value("Ben").run()

    assert not ben.chat_message
    assert "Plays chess" in shown(ben)
    assert "Oslo" not in shown(ben)
    assert "Oslo" not in shown(say(ben, "Where do I live?"))
    ada = ben.selectbox(key="picked").set_value("Ada").run()
    assert ada.chat_message[0].text[0].value == "I live in Oslo."
    assert "chess" not in shown(ada)


def test_another_user_is_met_in_their_own_last_conversation(app: AppTest) -> None:
    say(as_user(app, "Ben"), "I play chess.")
    ada = say(as_user(tab(), "Ada"), "I live in Oslo.")

    ben = ada.selectbox(key="picked").set_value("Ben").run()

    assert ben.chat_message[0].text[0].value == "I play chess."


def test_a_new_conversation_is_empty_and_still_knows_the_user(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")

    labelled(app, "New conversation")

    assert not app.chat_message
    say(app, "Where do I live?")
    assert "Lyon" in app.chat_message[-1].markdown[0].value
    assert len(services().db.get_sessions(user_id="Ada")) == 2


def test_an_older_conversation_can_be_opened_by_its_first_message(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    say(labelled(app, "New conversation"), "I like tea.")

    labelled(app, r"I live in Lyon\.")

    assert [text.value for text in app.chat_message[0].text] == ["I live in Lyon."]


def test_a_reload_keeps_the_conversation(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    again = tab()
    again.query_params.update(app.query_params)

    again.run()

    assert [text.value for text in again.chat_message[0].text] == ["I live in Lyon."]


def test_a_memory_is_edited_in_its_place(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    [memory] = services().db.get_user_memories(user_id="Ada")

    press(app, f"edit-{memory.memory_id}")
    app.text_area[0].set_value("User lives in Oslo")
    labelled(app, "Save")

    assert known(app) == ["User lives in Oslo"]
    assert not app.text_area
    press(app, "undo-changed")
    assert known(app) == ["User lives in Lyon"]


def test_a_deleted_memory_comes_back_by_undo(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    [memory] = services().db.get_user_memories(user_id="Ada")

    press(app, f"delete-{memory.memory_id}")

    assert known(app) == []
    assert "Deleted" in app.success[0].value
    press(app, "undo-deleted")
    assert known(app) == ["User lives in Lyon"]


def test_a_memory_that_may_not_be_stored_is_refused_and_can_be_corrected(app: AppTest) -> None:
    labelled(as_user(app, "Ada"), "Add")

    app.text_area[0].set_value("My card is 4111 1111 1111 1111")
    labelled(app, "Save")

    assert known(app) == []
    assert "card" in app.error[0].value
    app.text_area[0].set_value("Likes tea")
    labelled(app, "Save")
    assert known(app) == ["Likes tea"]


def test_what_was_remembered_opens_to_the_texts_before_and_after(app: AppTest) -> None:
    say(as_user(app, "Ada"), "I live in Lyon.")
    say(app, "I moved to Oslo.")
    key = next(expander.key for expander in app.expander if expander.label.startswith("1 updated"))

    app.session_state[str(key)] = True
    app.run()

    assert "Updated: User lives in Lyon\n→ User lives in Oslo" in shown(app)


def test_texts_show_as_they_were_typed(app: AppTest) -> None:
    typed = "I like <b>tea</b> & $x$ :red[hi] ![a](http://example.com/a.png)"
    as_user(app, "Ada")
    services().db.change_user_memories(user_id="Ada", cause=Cause("import"), add=[UserMemory(typed)])

    say(app, typed)

    assert app.chat_message[0].text[0].value == typed
    assert typed in [text.value for text in app.text]
    assert not any(typed in markdown.value for markdown in app.markdown)


def test_a_failure_shows_its_cause_and_retry_goes_on_with_the_turn(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[Answer] = [Fail(400, "the model is asleep"), Say("Good morning")]
    with OpenAIServer(lambda body: streaming(answers[0])(body)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        say(as_user(app, "Ada"), "Hello")
        assert "the model is asleep" in app.error[0].value
        answers.pop(0)

        labelled(app, "Retry")

        assert not app.error
        assert [message.name for message in app.chat_message] == ["user", "assistant"]
        assert "Good morning" in app.chat_message[-1].markdown[0].value


def test_the_cause_of_a_failure_is_still_known_after_a_restart(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    with OpenAIServer(streaming(Fail(400, "the model is asleep"))) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        say(as_user(app, "Ada"), "Hello")
    open_services.clear()

    app.run()

    assert "the model is asleep" in app.error[0].value


def test_a_stopped_answer_is_kept_and_marked(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    with OpenAIServer(streaming(Say("one two", gate=gate))) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        as_user(app, "Ada")
        jobs, where = services().jobs, {"user_id": "Ada", "session_id": app.query_params["conversation"]}
        job = jobs.start(services().agent, "Hello", **where)
        assert next(text for text in job.follow(5) if text) == "one"
        jobs.stop(job)
        assert job.wait(10)
        gate.set()

        app.run()

    assert app.chat_message[-1].markdown[0].value == "one"
    assert "Stopped" in app.chat_message[-1].caption[0].value
    assert not app.error


def test_a_message_whose_answer_was_lost_can_be_sent_again(app: AppTest) -> None:
    as_user(app, "Ada")
    asked = ChatMessage("user", "I live in Lyon.", message_id="m1", created_at=1)
    services().db.add_messages([asked], user_id="Ada", session_id=app.query_params["conversation"])

    app.run()

    assert "The app ended before the answer came" in app.error[0].value
    labelled(app, "Retry")
    assert not app.error
    assert [message.name for message in app.chat_message] == ["user", "assistant"]
    assert known(app) == ["User lives in Lyon"]


def test_more_memories_than_a_page_holds_are_turned_by_pages(app: AppTest) -> None:
    as_user(app, "Ada")
    services().db.change_user_memories(user_id="Ada", cause=Cause("import"), add=[UserMemory(f"Fact {n}") for n in range(27)])

    app.run()

    assert len([text for text in app.text if text.value.startswith("Fact")]) == 10
    app.session_state["memories_page-Ada"] = 3
    app.run()
    assert len([text for text in app.text if text.value.startswith("Fact")]) == 7


def test_search_shows_the_memories_that_have_the_words(app: AppTest) -> None:
    as_user(app, "Ada")
    for text in ("Likes tea", "Plays chess"):
        services().manager.add_user_memory(UserMemory(text), user_id="Ada")
    app.run()

    app.text_input(key="search-Ada").set_value("chess").run()

    assert [text.value for text in app.text] == ["Plays chess"]
    app.text_input(key="search-Ada").set_value("xylophone").run()
    assert "No memory has these words" in shown(app)


def test_what_the_model_sees_is_the_block_itself(app: AppTest) -> None:
    as_user(app, "Ada")
    services().manager.add_user_memory(UserMemory("Likes <tea>"), user_id="Ada")

    app.session_state["sees"] = True
    app.run()

    assert app.code[0].value.startswith("- Likes ")
    assert "<tea>" not in app.code[0].value
    assert "1 memory (all)" in shown(app)


@pytest.mark.parametrize("path", ["corrupt", "folder"])
def test_a_file_that_cannot_be_opened_is_explained(app: AppTest, home: Path, path: str) -> None:
    open_services.clear()
    home.mkdir(exist_ok=True)
    file = home / "memories.duckdb"
    file.write_bytes(b"nonsense" * 1_000) if path == "corrupt" else file.mkdir()

    app.run()

    assert not app.exception
    assert app.title[0].value == "The memories cannot be read"
    assert "MEMLIB_DB" in app.markdown[-1].value
    file.unlink() if path == "corrupt" else file.rmdir()
    labelled(app, "Try again")
    assert "Chat, and see" in app.title[0].value


def test_a_wrong_setting_is_explained(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEMLIB_EMBEDDER", "nonsense")

    app.run()

    assert app.title[0].value == "A setting is wrong"
    assert r"MEMLIB\_EMBEDDER" in app.error[0].value


def test_the_version_that_is_the_default_captures_and_its_hash_stands_on_the_memory(app: AppTest) -> None:
    as_user(app, "Ada")
    version = services().library.save("Strict", "Only homes.")
    services().library.set_default(version.hash)

    say(app, "I live in Lyon.")

    [memory] = services().db.get_user_memories(user_id="Ada")
    assert memory.instructions == version.hash


def test_a_message_waits_while_the_default_version_is_gone(app: AppTest) -> None:
    as_user(app, "Ada")
    services().library.set_default(services().library.save("Strict", "Only homes.").hash).path.unlink()

    say(app, "I live in Lyon.")

    assert not app.exception
    assert "set another default" in app.error[0].value
    assert app.text_area[0].value == "I live in Lyon."
