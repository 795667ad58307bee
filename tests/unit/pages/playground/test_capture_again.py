"""A capture that failed tells its cause under the message, and is made again by Retry, beside the page."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from memlib.errors import DatabaseUnavailable
from pages.shared.services import services
from tests.openai_server import Answer, Body, Fail, OpenAIServer, Say
from tests.unit.pages.driving import as_user, known, labelled, press, say, shown, tab

ADA = "Ada"
TEA = Say('{"changes": [{"op": "add", "memory_id": null, "memory": "User likes tea", "topics": []}]}')
CAUSES: dict[str, tuple[Answer, str]] = {
    "an error": (Fail(400, "no room to remember"), "no room to remember"),
    "another form": (Say("I would say so."), "something else than the JSON"),
}


class Captures:
    """A model that answers at once, and captures as the test says, once it may."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.gate = threading.Event()
        self.gate.set()
        self.server = OpenAIServer(self._next)

    def _next(self, body: Body) -> Answer:
        if body.get("stream"):
            return Say("Good morning")
        self.gate.wait(20)
        return self.answer

    @property
    def asked(self) -> int:
        """How many captures it was asked for."""
        return sum(not body.get("stream") for body in self.server.bodies)


@pytest.fixture
def captures(monkeypatch: pytest.MonkeyPatch) -> Iterator[Captures]:
    captures = Captures(Fail(400, "no room to remember"))
    with captures.server:
        monkeypatch.setenv("OPENAI_BASE_URL", captures.server.url)
        yield captures
        captures.gate.set()


def retry_of(app: AppTest) -> str:
    """The key of the one Retry."""
    [key] = [button.key for button in app.button if button.label == "Retry"]
    return str(key)


def captured(app: AppTest) -> AppTest:
    """The page, once nothing is captured any more."""
    where = {"user_id": str(app.query_params["user"]), "session_id": str(app.query_params["conversation"])}
    end = time.monotonic() + 20
    while services().jobs.capturing(**where):
        assert time.monotonic() < end, "the capture did not end within 20 s"
        time.sleep(0.01)
    return app.run()


@pytest.mark.parametrize("cause", CAUSES)
def test_retry_of_a_failed_capture_remembers_the_message_and_answers_it_no_second_time(
    app: AppTest, captures: Captures, cause: str
) -> None:
    captures.answer, told = CAUSES[cause]
    say(as_user(app, ADA), "I like tea")
    assert told in app.chat_message[0].caption[0].value.replace("\\", "")
    captures.answer = TEA

    press(app, retry_of(app))
    captured(app)

    assert known(app) == ["User likes tea"]
    assert "1 added" in app.chat_message[0].expander[0].label
    assert "Nothing was remembered" not in shown(app)
    assert [message.name for message in app.chat_message] == ["user", "assistant"]
    assert not [button for button in app.button if button.label == "Retry"]


def test_while_it_is_made_again_the_message_says_so_and_a_second_click_begins_no_other(app: AppTest, captures: Captures) -> None:
    say(as_user(app, ADA), "I like tea")
    other = tab()
    other.query_params.update(app.query_params)
    other.run()
    captures.answer, key, before = TEA, retry_of(app), captures.asked
    captures.gate.clear()

    press(app, key)
    assert "Remembering" in app.chat_message[0].caption[0].value
    assert "Nothing was remembered" not in shown(app)
    assert not [button for button in app.button if button.key == key]
    press(other, key)
    captures.gate.set()
    captured(app)

    assert captures.asked == before + 1
    assert known(app) == ["User likes tea"]


def test_a_click_in_a_tab_that_does_not_know_yet_that_it_was_done_does_nothing(app: AppTest, captures: Captures) -> None:
    say(as_user(app, ADA), "I like tea")
    other = tab()
    other.query_params.update(app.query_params)
    other.run()
    captures.answer, key = TEA, retry_of(app)
    press(app, key)
    captured(app)
    asked = captures.asked

    press(other, key)

    assert captures.asked == asked
    assert "1 added" in other.chat_message[0].expander[0].label


def test_a_capture_that_fails_again_tells_its_new_cause_with_retry(app: AppTest, captures: Captures) -> None:
    say(as_user(app, ADA), "I like tea")
    captures.answer = Fail(400, "the model is asleep")

    press(app, retry_of(app))
    captured(app)

    assert "the model is asleep" in app.chat_message[0].caption[0].value
    assert retry_of(app)
    assert not app.exception


def test_one_of_two_that_failed_is_made_again_and_the_other_keeps_its_retry(app: AppTest, captures: Captures) -> None:
    say(say(as_user(app, ADA), "I like tea"), "I like jam")
    first, second = [str(button.key) for button in app.button if button.label == "Retry"]
    captures.answer = TEA

    press(app, first)
    captured(app)

    assert "1 added" in app.chat_message[0].expander[0].label
    assert retry_of(app) == second


def test_a_message_that_has_no_answer_either_has_one_retry_for_both(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[Any] = [Fail(400, "the model is asleep")]
    with OpenAIServer(lambda body: answers[0]) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        say(as_user(app, ADA), "I like tea")
        assert "Nothing was remembered" in app.chat_message[0].caption[0].value
        retry_of(app)
        answers[0] = TEA

        labelled(app, "Retry")

    assert known(app) == ["User likes tea"]
    assert not app.error


def test_a_store_that_fails_at_the_click_is_told(app: AppTest, captures: Captures, monkeypatch: pytest.MonkeyPatch) -> None:
    say(as_user(app, ADA), "I like tea")
    real, calls = services().db.get_messages, []

    def failing_once(**where: Any) -> Any:
        calls.append(where)
        if len(calls) == 1:
            raise DatabaseUnavailable("the server is away; try again")
        return real(**where)

    monkeypatch.setattr(services().db, "get_messages", failing_once)

    press(app, retry_of(app))

    assert not app.exception
    assert "The server is away" in shown(app)
    assert retry_of(app)
