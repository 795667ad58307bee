"""The playground in a real browser when it is used in unforeseen ways: Back, keys, clicks in a row, and servers that hang."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, UserMemory
from tests.e2e.conftest import App, open_as, say, serving, settle
from tests.e2e.test_playground import answered, cards, messages
from tests.openai_server import Answer, Body, Hang, OpenAIServer, Say

pytestmark = pytest.mark.e2e


class Server:
    """A model whose answers and captures each test sets."""

    def __init__(self) -> None:
        self.answer: Answer = Say("Hello")
        self.capture: Answer = Say('{"changes": []}')
        self.gate = threading.Event()
        self.server = OpenAIServer(self._next)

    def _next(self, body: Body) -> Answer:
        if body.get("stream"):
            return self.answer
        self.gate.wait(60)
        return self.capture


@pytest.fixture(scope="module")
def serving_model() -> Iterator[Server]:
    model = Server()
    with model.server:
        yield model


@pytest.fixture
def model(serving_model: Server) -> Iterator[Server]:
    serving_model.answer, serving_model.capture = Say("Hello"), Say('{"changes": []}')
    serving_model.gate = threading.Event()
    yield serving_model
    serving_model.gate.set()


@pytest.fixture(scope="module")
def connected(serving_model: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    url = serving_model.server.url
    with serving(tmp_path_factory.mktemp("connected"), OPENAI_BASE_URL=url, MEMLIB_MODEL="first-model") as running:
        yield running


def pick(page: Page, name: str) -> None:
    picker = page.get_by_role("combobox", name="User")
    picker.fill(name)
    picker.press("Enter")
    expect(page.get_by_role("heading", name=f"Known about {name}")).to_be_visible()
    settle(page)


def remember(page: Page, text: str, count: int = 1) -> None:
    say(page, text)
    expect(page.locator('[class*="st-key-line-"]')).to_have_count(count)
    settle(page)


def test_back_returns_to_the_user_before_and_what_is_said_then_is_theirs(page: Page, app: App) -> None:
    open_as(page, app, "Anna")
    remember(page, "I live in Lyon.")
    pick(page, "Bert")
    remember(page, "I live in Oslo.")

    page.go_back()

    expect(page.get_by_role("heading", name="Known about Anna")).to_be_visible()
    settle(page)
    assert page.get_by_role("combobox", name="User").input_value() == "Anna"
    assert cards(page) == ["User lives in Lyon"]
    assert "I live in Lyon." in messages(page)[0]
    remember(page, "I'm vegetarian.", 2)
    open_as(page, app, "Bert")
    assert cards(page) == ["User lives in Oslo"]
    open_as(page, app, "Anna")
    assert len(cards(page)) == 2


def test_an_editor_and_a_search_do_not_follow_to_another_user(page: Page, app: App) -> None:
    open_as(page, app, "Abel")
    pick(page, "Bela")
    page.get_by_role("button", name="Add").click()
    page.get_by_role("textbox", name="Memory").fill("Likes tea")

    page.go_back()

    expect(page.get_by_role("heading", name="Known about Abel")).to_be_visible()
    settle(page)
    expect(page.get_by_role("textbox", name="Memory")).to_have_count(0)


def test_escape_in_the_open_picker_changes_nothing(page: Page, app: App) -> None:
    open_as(page, app, "Cora")
    picker = page.get_by_role("combobox", name="User")
    picker.click()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    settle(page)

    expect(page.get_by_role("heading", name="Known about Cora")).to_be_visible()
    assert picker.input_value() == "Cora"
    assert "user=Cora" in page.url


@pytest.mark.parametrize("name", ["a" * 1_500, "\u200b\u200b"])
def test_a_name_that_cannot_be_taken_is_told_at_the_picker_and_the_user_stays(page: Page, app: App, name: str) -> None:
    open_as(page, app, "Carl")
    picker = page.get_by_role("combobox", name="User")
    picker.fill(name)
    picker.press("Enter")

    expect(page.get_by_text(re.compile("A name must have|The name has"))).to_be_visible()
    settle(page)
    expect(page.get_by_role("heading", name="Known about Carl")).to_be_visible()
    assert picker.input_value() == "Carl"


def test_stop_frees_the_box_at_once_and_what_is_remembered_still_comes(page: Page, connected: App, model: Server) -> None:
    model.answer = Hang()
    model.capture = Say('{"changes": [{"op": "add", "memory_id": null, "memory": "User lives in Lyon", "topics": []}]}')
    open_as(page, connected, "Dina")
    say(page, "I live in Lyon.")
    page.get_by_role("button", name="Stop", exact=True).wait_for()
    page.wait_for_timeout(500)

    began = time.monotonic()
    page.get_by_role("button", name="Stop", exact=True).click()

    expect(page.get_by_test_id("stChatInputTextArea")).to_be_enabled(timeout=5_000)
    assert time.monotonic() - began < 3
    expect(page.get_by_text("Remembering…")).to_be_visible()
    model.gate.set()
    expect(page.get_by_text("1 added")).to_be_visible()
    assert cards(page) == ["User lives in Lyon"]
    expect(page.get_by_text("Remembering…")).to_have_count(0)


def test_a_whole_answer_loses_its_cursor_while_its_capture_hangs(page: Page, connected: App, model: Server) -> None:
    model.answer = Say("One two")
    open_as(page, connected, "Dora")
    say(page, "Count")
    answer = page.get_by_test_id("stChatMessage").last
    expect(answer).to_contain_text("One two")
    expect(answer).not_to_contain_text("▏")

    page.get_by_role("button", name="Stop", exact=True).click()

    expect(page.get_by_test_id("stChatInputTextArea")).to_be_enabled(timeout=5_000)
    settle(page)
    assert "Stopped before its end" not in messages(page)[-1]
    expect(page.get_by_text("Remembering…")).to_be_visible()


def test_a_stop_that_is_pressed_while_the_page_is_on_its_way_is_heeded(page: Page, connected: App, model: Server) -> None:
    held: list[tuple[WebSocketRoute, str | bytes]] = []
    slow = False

    def relay(browser: WebSocketRoute) -> None:
        server = browser.connect_to_server()
        server.on_message(lambda message: held.append((browser, message)) if slow else browser.send(message))

    page.route_web_socket(re.compile("/stream"), relay)
    model.answer = Hang()
    open_as(page, connected, "Frida")
    say(page, "Count")
    stop = page.get_by_role("button", name="Stop", exact=True)
    expect(stop).to_be_visible()
    slow = True
    page.wait_for_timeout(1_500)
    assert held

    stop.click()
    page.wait_for_timeout(300)
    slow = False
    for browser, message in held:
        browser.send(message)

    expect(page.get_by_test_id("stChatInputTextArea")).to_be_enabled(timeout=10_000)


def test_a_message_that_is_too_long_is_told_and_kept(page: Page, app: App) -> None:
    open_as(page, app, "Egon")
    say(page, "x" * 100_001)

    expect(page.get_by_text("at most 100,000")).to_be_visible()
    settle(page)
    page.get_by_role("textbox", name="Your message").fill("I like tea.")
    page.get_by_role("button", name="Send again").click()

    answered(page)
    assert "I like tea." in messages(page)[0]
    expect(page.get_by_role("textbox", name="Your message")).to_have_count(0)


def test_a_message_sent_while_another_tab_is_answered_is_kept(browser: Browser, connected: App, model: Server) -> None:
    model.gate.set()
    first, second = (browser.new_context().new_page() for _ in range(2))
    open_as(first, connected, "Fina")
    first.wait_for_url("**conversation=**")
    second.goto(first.url)
    second.get_by_test_id("stChatInputTextArea").wait_for()
    settle(second)
    gate = threading.Event()
    model.answer = Say("One two", gate=gate)
    say(first, "Count")
    expect(first.get_by_test_id("stChatMessage").last).to_contain_text("One")

    say(second, "Are you there?")

    expect(second.get_by_text("Not sent")).to_be_visible()
    assert second.get_by_role("textbox", name="Your message").input_value() == "Are you there?"
    gate.set()
    answered(second)
    second.get_by_role("button", name="Send again").click()
    expect(second.get_by_test_id("stChatMessage")).to_have_count(4)
    settle(second)
    assert "Are you there?" in messages(second)[2]
    for page in (first, second):
        page.context.close()


def test_undo_survives_a_double_click_and_a_message(page: Page, app: App) -> None:
    open_as(page, app, "Gina")
    remember(page, "I live in Lyon.")

    page.get_by_role("button", name="Delete").dblclick()
    expect(page.locator('[class*="st-key-line-"]')).to_have_count(0)
    settle(page)
    say(page, "Hello")
    expect(page.get_by_test_id("stChatMessage")).to_have_count(4)
    settle(page)
    page.get_by_role("button", name="Undo", exact=True).dblclick()

    expect(page.locator('[class*="st-key-line-"]')).to_have_count(1)
    settle(page)
    assert cards(page) == ["User lives in Lyon"]
    expect(page.get_by_text("cannot be undone")).to_have_count(0)


def test_a_memory_is_edited_by_keyboard_alone(page: Page, app: App) -> None:
    open_as(page, app, "Hugo")
    remember(page, "I live in Lyon.")
    page.get_by_role("button", name="Edit").press("Enter")
    box = page.get_by_role("textbox", name="Memory")
    expect(box).to_be_focused()

    box.press("Escape")
    expect(box).to_have_count(0)
    settle(page)
    page.get_by_role("button", name="Edit").press("Enter")
    expect(box).to_be_focused()
    box.fill("User lives in Oslo")
    box.press("Control+Enter")

    expect(box).to_have_count(0)
    settle(page)
    assert cards(page) == ["User lives in Oslo"]
    expect(page.get_by_text("edited by hand")).to_be_visible()
    assert page.evaluate("document.activeElement !== document.body")
    page.get_by_role("button", name="Delete").press("Enter")
    expect(page.locator('[class*="st-key-line-"]')).to_have_count(0)
    expect(page.get_by_role("button", name="Undo", exact=True).first).to_be_focused()


def test_the_sidebar_leaves_the_chat_free_on_a_phone(browser: Browser, app: App) -> None:
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    open_as(page, app, "Ines")
    remember(page, "I live in Lyon.")
    page.get_by_test_id("stExpandSidebarButton").click()
    page.wait_for_timeout(500)

    page.get_by_role("button", name="I live in Lyon").click()

    settle(page)
    page.wait_for_timeout(500)
    assert page.get_by_test_id("stSidebar").bounding_box()["x"] < -100  # type: ignore[index]
    page.context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_the_longest_name_fits(browser: Browser, app: App, width: int) -> None:
    page = browser.new_context(viewport={"width": width, "height": 844}).new_page()
    open_as(page, app, "W" * 500)

    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width
    assert page.get_by_role("heading", name="Known about").bounding_box()["height"] < 100  # type: ignore[index]
    page.context.close()


def test_the_next_page_of_memories_opens_at_its_top(page: Page, tmp_path: Path) -> None:
    db = DuckDb(str(tmp_path / "memories.duckdb"))
    db.change_user_memories(user_id="Jan", cause=Cause("import"), add=[UserMemory(f"Fact {n}") for n in range(60)])
    db.close()
    with serving(tmp_path) as app:
        open_as(page, app, "Jan")
        page.get_by_test_id("stPagination").get_by_role("button", name="Page 2", exact=True).click()
        settle(page)

        expect(page.get_by_text("Fact 49", exact=True)).to_be_visible()
        assert page.evaluate("document.querySelector('.st-key-known').scrollTop") == 0
