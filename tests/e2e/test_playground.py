"""The playground in a real browser."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import App, open_as, say, scripted, serving, settle
from tests.openai_server import Answer, Body, Fail, OpenAIServer, Say, Script

pytestmark = pytest.mark.e2e

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


class Model:
    """A model whose next answer each test sets."""

    def __init__(self) -> None:
        self.answer: Script = Say("Hello")
        self.server: OpenAIServer = scripted(lambda body: self._next(body))

    def _next(self, body: Body) -> Answer:
        return self.answer(body) if callable(self.answer) else self.answer


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    model = Model()
    with model.server:
        yield model


@pytest.fixture(scope="module")
def connected(model: Model, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app with a model behind the OpenAI API."""
    with serving(tmp_path_factory.mktemp("connected"), OPENAI_BASE_URL=model.server.url, MEMLIB_MODEL="first-model") as running:
        yield running


def messages(page: Page) -> list[str]:
    return [text.strip() for text in page.get_by_test_id("stChatMessage").all_inner_texts()]


def answered(page: Page) -> None:
    """Wait until the answer is whole: with Stop gone and the box open again."""
    expect(page.get_by_test_id("stChatMessage")).to_have_count(2)
    expect(page.get_by_role("button", name="Stop")).to_have_count(0)
    expect(page.get_by_test_id("stChatInputTextArea")).to_be_enabled()
    settle(page)


def cards(page: Page) -> list[str]:
    return page.locator('[class*="st-key-line-"] [data-testid="stText"]').all_inner_texts()


def test_two_users_chat_and_are_kept_apart(page: Page, app: App) -> None:
    page.goto(app.url)
    page.get_by_role("button", name="Chat as Ada").click()
    page.get_by_test_id("stChatInputTextArea").wait_for()
    say(page, "I live in Lyon.")
    expect(page.locator('[class*="st-key-line-"]')).to_have_count(1)
    settle(page)
    assert cards(page) == ["User lives in Lyon"]

    picker = page.get_by_role("combobox", name="User")
    picker.fill("Ben")
    picker.press("Enter")
    expect(page.get_by_text("Known about Ben")).to_be_visible()
    settle(page)
    assert messages(page) == []
    assert cards(page) == []
    say(page, "I live in Oslo.")
    expect(page.locator('[class*="st-key-line-"]')).to_have_count(1)
    say(page, "Where do I live?")
    expect(page.get_by_test_id("stChatMessage")).to_have_count(4)
    settle(page)
    assert "Oslo" in messages(page)[-1]
    assert not any("Lyon" in text for text in messages(page))

    page.get_by_role("button", name="New conversation").click()
    settle(page)
    say(page, "Where do I live?")
    answered(page)
    assert "Oslo" in messages(page)[-1]

    open_as(page, app, "Ada")
    assert cards(page) == ["User lives in Lyon"]
    assert not any("Oslo" in text for text in messages(page))


def test_a_reload_keeps_the_conversation(page: Page, app: App) -> None:
    open_as(page, app, "Cleo")
    say(page, "I like tea.")
    answered(page)
    before = messages(page)

    page.reload()

    expect(page.get_by_test_id("stChatMessage")).to_have_count(2)
    settle(page)
    assert messages(page) == before


def test_the_box_has_the_focus_again_after_an_answer(page: Page, app: App) -> None:
    open_as(page, app, "Dora")

    say(page, "I like tea.")
    answered(page)

    expect(page.get_by_test_id("stChatInputTextArea")).to_be_focused()


def test_a_memory_is_deleted_and_comes_back_by_keyboard(page: Page, app: App) -> None:
    open_as(page, app, "Emil")
    say(page, "I live in Lyon.")
    expect(page.locator('[class*="st-key-line-"]')).to_have_count(1)
    settle(page)

    page.get_by_role("button", name="Delete").press("Enter")
    expect(page.locator('[class*="st-key-line-"]')).to_have_count(0)
    page.get_by_role("button", name="Undo", exact=True).press("Enter")
    expect(page.locator('[class*="st-key-line-"]')).to_have_count(1)


def test_stop_keeps_what_came_and_marks_it(page: Page, connected: App, model: Model) -> None:
    gate = threading.Event()
    model.answer = Say("One two three", gate=gate)
    open_as(page, connected, "Ada")
    say(page, "Count")
    expect(page.get_by_test_id("stChatMessage").last).to_contain_text("One")

    page.get_by_role("button", name="Stop", exact=True).click()

    expect(page.get_by_text("Stopped before its end")).to_be_visible()
    gate.set()
    settle(page)
    assert "One" in messages(page)[-1]
    assert "two" not in messages(page)[-1]
    expect(page.get_by_test_id("stChatInputTextArea")).to_be_enabled()


def test_a_model_that_thinks_is_stopped_before_its_first_word(page: Page, connected: App, model: Model) -> None:
    gate = threading.Event()

    def think(_: Body) -> Answer:
        gate.wait(10)
        return Say("One two three")

    model.answer = think
    open_as(page, connected, "Tom")
    say(page, "Think first")

    page.get_by_role("button", name="Stop", exact=True).click()

    expect(page.get_by_text("Stopped before it began")).to_be_visible()
    expect(page.get_by_role("button", name="Thumbs up")).to_have_count(0)
    gate.set()


def test_what_is_sent_is_seen_by_who_had_looked_up_what_was_said_before(page: Page, app: App) -> None:
    open_as(page, app, "Gus")
    for number in range(6):
        say(page, f"I like tea, number {number}.")
        expect(page.get_by_test_id("stChatMessage")).to_have_count(2 * number + 2)
        settle(page)
    page.locator(".st-key-chat").evaluate("chat => chat.scrollTo(0, 0)")
    page.wait_for_timeout(300)

    say(page, "Do you see me?")

    expect(page.get_by_test_id("stChatMessage")).to_have_count(14)
    expect(page.get_by_text("Do you see me?")).to_be_in_viewport()


def test_a_user_is_picked_and_the_options_are_reached_by_keyboard_alone(page: Page, app: App) -> None:
    page.goto(app.url)
    picker = page.get_by_role("combobox", name="User")
    picker.fill("Hedy")
    picker.press("Enter")
    expect(page.get_by_test_id("stChatInputTextArea")).to_be_focused()

    options = page.get_by_role("button", name="Options")
    options.press("Enter")
    expect(page.get_by_role("combobox", name="Instructions")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    expect(options).to_be_focused()


def test_a_reload_comes_back_to_the_answer_that_is_being_written(page: Page, connected: App, model: Model) -> None:
    gate = threading.Event()
    model.answer = Say("One two three", gate=gate)
    open_as(page, connected, "Ben")
    say(page, "Count")
    expect(page.get_by_test_id("stChatMessage").last).to_contain_text("One")

    page.reload()

    expect(page.get_by_test_id("stChatMessage").last).to_contain_text("One")
    gate.set()
    expect(page.get_by_test_id("stChatMessage").last).to_contain_text("One two three")
    settle(page)
    assert len(messages(page)) == 2


def test_a_failure_says_why_and_retry_mends_it(page: Page, connected: App, model: Model) -> None:
    model.answer = Fail(400, "the model is asleep")
    open_as(page, connected, "Cleo")
    say(page, "Hello")
    expect(page.get_by_text("the model is asleep")).to_be_visible()
    model.answer = Say("Good morning")

    page.get_by_role("button", name="Retry").click()

    expect(page.get_by_text("Good morning")).to_be_visible()
    settle(page)
    assert len(messages(page)) == 2


def test_an_answer_shows_while_the_model_still_writes_it(page: Page, connected: App, model: Model) -> None:
    open_as(page, connected, "Dora")
    gate = threading.Event()
    model.answer = Say("Now then", gate=gate)

    say(page, "Go")

    expect(page.get_by_test_id("stChatMessage").last).to_contain_text("Now")
    expect(page.get_by_test_id("stChatMessage").last).not_to_contain_text("then")
    gate.set()
    expect(page.get_by_test_id("stChatMessage").last).to_contain_text("Now then")
    answered(page)


def test_nothing_is_asked_of_other_hosts_whatever_a_model_writes(page: Page, connected: App, model: Model) -> None:
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url))
    written = "![a](http://example.com/a.png) <img src='http://example.com/b.png'> $x^2$ :red[hi] :smile: <script>alert(1)</script>"
    model.answer = Say(f"{written} \\`![c](http://example.com/c.png)\\`")
    open_as(page, connected, "Emil")
    say(page, written)
    answered(page)

    asked_text, answer = (text.replace("\u2060", "") for text in messages(page))
    assert written in asked_text
    assert written in answer
    assert page.request.get(connected.url).headers["content-security-policy"].startswith("default-src 'self';")
    assert asked
    assert not {url for url in asked if not re.match(rf"(https?|ws)://{re.escape(connected.url[7:])}/|data:|blob:", url)}


def test_the_box_stays_shut_until_the_answer_is_whole(page: Page, connected: App, model: Model) -> None:
    gate = threading.Event()
    model.answer = Say("One two three", gate=gate)
    open_as(page, connected, "Dan")
    page.evaluate("""() => {
      const box = document.querySelector('[data-testid="stChatInputTextArea"]');
      window.turns = [];
      new MutationObserver(() => {
        const state = !box.isConnected ? "another" : box.disabled ? "shut" : "open";
        if (window.turns.at(-1) !== state) window.turns.push(state);
      }).observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    }""")

    say(page, "Count")
    page.get_by_role("button", name="Stop", exact=True).wait_for()
    gate.set()
    answered(page)

    turns = page.evaluate("window.turns")
    assert turns[turns.index("shut") :] == ["shut", "open"]


def test_nothing_lies_over_a_dialog_and_escape_shuts_it(page: Page, app: App) -> None:
    open_as(page, app, "Eva")
    say(page, "I like tea.")
    answered(page)
    page.get_by_role("button", name="Options").click()

    page.get_by_role("button", name="Rename conversation").click()

    dialog = page.get_by_test_id("stDialog")
    expect(dialog.get_by_role("textbox", name="Name")).to_be_visible()
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_pages_are_accessible_and_fit_with_every_state_open(
    browser: Browser, app: App, scheme: Literal["light", "dark"], width: int
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 844})
    page = context.new_page()
    page.goto(app.url)
    page.get_by_text("Chat, and see what is remembered").wait_for()
    settle(page)
    check(page, width)
    open_as(page, app, f"Zoe{scheme}{width}")
    check(page, width)
    # Its source, in small under the memory, holds what a browser makes a link of.
    say(page, "I live in Lyon. See http://example.com/lyon")
    expect(page.get_by_test_id("stChatMessage")).to_have_count(2)
    settle(page)
    page.locator('[class*="st-key-remembered-"] summary').click()
    page.get_by_text("What the model sees").click()
    page.locator("summary", has_text="Built-in offline model").click()
    settle(page)
    check(page, width)
    page.get_by_role("button", name="Add", exact=True).hover()
    page.wait_for_timeout(400)  # the colour changes slowly
    check(page, width)
    page.get_by_role("button", name="Edit").first.click()
    settle(page)
    check(page, width)
    page.get_by_role("button", name="Cancel").click()
    settle(page)
    page.get_by_role("button", name="Delete").first.click()
    settle(page)
    check(page, width)
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_answer_that_comes_and_one_that_failed_are_accessible(
    browser: Browser, connected: App, model: Model, scheme: Literal["light", "dark"]
) -> None:
    page = browser.new_context(color_scheme=scheme, viewport={"width": 390, "height": 844}).new_page()
    gate = threading.Event()
    model.answer = Say("One " + "long" * 200, gate=gate)
    open_as(page, connected, f"Finn{scheme}")
    say(page, "Count " + "x" * 500)
    expect(page.get_by_test_id("stChatMessage").last).to_contain_text("One")
    expect(page.get_by_role("button", name="What do you know about me?")).to_have_count(0)
    check(page, 390)
    gate.set()
    settle(page)
    check(page, 390)
    model.answer = Fail(400, "the model is asleep")
    say(page, "Hello")
    expect(page.get_by_text("the model is asleep")).to_be_visible()
    settle(page)
    check(page, 390)
    page.context.close()


def check(page: Page, width: int) -> None:
    violations = Axe().run(page, options=RULES).response["violations"]
    assert not [(found["id"], [node["html"][:200] for node in found["nodes"]]) for found in violations]
    assert (
        page.evaluate("Math.max(document.documentElement.scrollWidth, document.querySelector('[data-testid=stMain]').scrollWidth)")
        <= width
    )


def test_a_file_that_another_process_has_open_is_explained(page: Page, app: App, tmp_path: Path) -> None:
    with serving(tmp_path), serving(tmp_path) as second:
        page.goto(second.url)

        expect(page.get_by_text("Another process has the memories open")).to_be_visible()
        settle(page)
        assert "Traceback" not in page.inner_text("body")
