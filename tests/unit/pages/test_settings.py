"""The settings as the page shows them, and the check of the connection."""

from __future__ import annotations

import threading

import pytest
from streamlit.testing.v1 import AppTest

from tests.conftest import SETTINGS
from tests.openai_server import Body, Fail, OpenAIServer, Say
from tests.unit.pages.driving import labelled, shown

KEY = "sk-proj-abcdefghijklmnop1234567890"


@pytest.fixture
def at(app: AppTest) -> AppTest:
    app.run()
    app.switch_page("settings.py")
    return app


def checked(app: AppTest) -> AppTest:
    """After a check that has ended."""
    labelled(app.run(), "Check the connection")
    app.session_state["check"].wait(10)
    return app.run()


def test_the_built_in_model_says_how_to_connect_another(at: AppTest) -> None:
    at.run()

    assert not at.exception
    assert "no request leaves this machine" in shown(at)
    assert "OPENAI_BASE_URL" in shown(at)
    assert not at.button


def test_a_connection_is_checked_by_a_round_trip_and_the_key_is_never_shown(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("MEMLIB_MODEL", "small-one")
    with OpenAIServer(Say('{"ready": true}')) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url.replace("://", "://user:hunter2@"))
        app.run()
        app.switch_page("settings.py")
        checked(app)

        text = shown(app)
        assert not app.exception
        assert r"small\-one answered" in text
        assert server.url in text
        assert "keep to a JSON schema" in text
        assert "11 in, 7 out" in text
        assert KEY not in text
        assert "hunter2" not in text


@pytest.mark.parametrize(("refused", "said"), [(1, "no, but JSON"), (2, "no: the form is described")])
def test_what_the_server_does_not_support_is_found_out(app: AppTest, monkeypatch: pytest.MonkeyPatch, refused: int, said: str) -> None:
    no = Fail(400, "response_format is not supported")
    with OpenAIServer(*[no] * refused, Say('{"ready": "perhaps"}')) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("MEMLIB_MODEL", "small-one")
        app.run()
        app.switch_page("settings.py")
        checked(app)

    assert said in shown(app)
    assert "not of the form" in shown(app)


def test_a_schema_that_the_server_takes_and_the_model_ignores_is_not_called_kept(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    with OpenAIServer(Say("I am ready!")) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        app.run()
        app.switch_page("settings.py")
        checked(app)

    assert "did not keep to it" in shown(app)
    assert "replies keep to" not in shown(app)


def test_the_page_does_not_stand_still_while_a_server_is_silent(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()

    def silent(_: Body) -> Say:
        gate.wait(10)
        return Say('{"ready": true}')

    with OpenAIServer(silent) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("MEMLIB_MODEL", "small-one")
        app.run()
        app.switch_page("settings.py")
        labelled(app.run(), "Check the connection")
        assert "Waiting for an answer" in shown(app)
        labelled(app, "Check the connection")
        gate.set()
        app.session_state["check"].wait(10)
        app.run()

        assert "answered" in shown(app)
        assert "Waiting" not in shown(app)
        assert len(server.bodies) == 1


def test_all_variables_that_set_something_are_named(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://localhost:1/v1")
    app.run()
    app.switch_page("settings.py")

    assert all(name in shown(app.run()) for name in SETTINGS)


def test_a_server_that_cannot_be_reached_is_told_with_its_cause(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    with OpenAIServer(Fail(401, "wrong key")) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("MEMLIB_MODEL", "small-one")
        app.run()
        app.switch_page("settings.py")
        checked(app)

    assert not app.exception
    assert "wants a key" in app.error[0].value
