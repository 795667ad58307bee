"""The capture page in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from memlib.memory.versions import InstructionLibrary, InstructionVersion
from tests.e2e.conftest import App, serving, settle
from tests.openai_server import Answer, Body, Hang, OpenAIServer, Say

pytestmark = pytest.mark.e2e

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
SLOW = "one that takes its time"


class Model:
    """Remembers by its instructions; never ends when a user says SLOW."""

    def __init__(self) -> None:
        self.server = OpenAIServer(self._answer)

    def _answer(self, body: Body) -> Answer:
        if body.get("stream"):
            return Say("Noted.")
        system, said = (str(message["content"]) for message in body["messages"])
        if SLOW in said:
            return Hang()
        memory = "User is allergic to nuts" if "Only allergies." in system else "User lives in Lyon"
        return Say(f'{{"changes": [{{"op": "add", "memory_id": null, "memory": "{memory}", "topics": []}}]}}')


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    model = Model()
    with model.server:
        yield model


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("capture")


@pytest.fixture(scope="module")
def connected(model: Model, home: Path) -> Iterator[App]:
    with serving(home, OPENAI_BASE_URL=model.server.url, MEMLIB_MODEL="scripted") as running:
        yield running


@pytest.fixture
def library(home: Path) -> InstructionLibrary:
    return InstructionLibrary(home / "instructions")


@pytest.fixture
def strict(library: InstructionLibrary) -> InstructionVersion:
    return library.save("Strict", "Only allergies.")


def editor(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Instructions")


def open_page(page: Page, app: App, query: str = "") -> None:
    page.goto(f"{app.url}/capture{query}")
    page.get_by_role("radio", name="Try").wait_for(timeout=20_000)
    settle(page)


def try_on(page: Page, said: str) -> None:
    page.get_by_role("textbox", name="What a user says").fill(said)
    page.get_by_role("button", name="Try both").click()


def test_a_version_is_written_saved_set_as_default_and_captures(page: Page, connected: App, library: InstructionLibrary) -> None:
    page.goto(connected.url)
    page.get_by_role("link", name="Capture").click()
    page.get_by_role("button", name="Companion").click()
    settle(page)
    assert "good friend" in editor(page).input_value()

    editor(page).fill("Only allergies. Costs of $5 and ${more}.")
    page.get_by_role("textbox", name="Name").fill("Allergies")
    page.get_by_role("button", name="Save as a new version").click()
    expect(page.get_by_text("Saved as Allergies.")).to_be_visible()
    page.get_by_role("button", name="Set as default").click()
    expect(page.get_by_text("Allergies is the default")).to_be_visible()

    version = library.default()
    assert (version.name, version.text) == ("Allergies", "Only allergies. Costs of $5 and ${more}.")
    library.set_default("Built-in")


def test_topics_are_typed_as_chips(page: Page, connected: App, strict: InstructionVersion) -> None:
    open_page(page, connected, f"?version={strict.hash}")

    for topic in ("milk", "soy"):
        page.get_by_role("combobox", name="Topics to capture").fill(topic)
        page.get_by_role("combobox", name="Topics to capture").press("Enter")
        settle(page)
    page.keyboard.press("Escape")

    expect(editor(page)).to_have_value("Only allergies.\n\n## Topics\n\n- Capture: milk, soy")
    expect(page.get_by_text("Changed, not saved")).to_be_visible()


def test_a_reload_and_back_keep_the_draft(page: Page, connected: App, strict: InstructionVersion) -> None:
    open_page(page, connected, f"?version={strict.hash}")
    editor(page).fill("Only nuts.")
    editor(page).press("Control+Enter")
    expect(page.get_by_text("Changed, not saved")).to_be_visible()
    settle(page)

    page.reload()
    expect(editor(page)).to_have_value("Only nuts.")
    page.get_by_role("button", name="Sales").click()
    expect(editor(page)).not_to_have_value("Only nuts.")
    settle(page)
    page.go_back()
    expect(editor(page)).to_have_value("Only nuts.")


def test_two_versions_are_tried_side_by_side(page: Page, connected: App, strict: InstructionVersion) -> None:
    open_page(page, connected, f"?version={strict.hash}&view=try")

    try_on(page, "I live in Lyon and cannot eat nuts")

    expect(page.get_by_text("No memory in common; 1 only on the left, 1 only on the right.")).to_be_visible()
    expect(page.get_by_text("Added: User lives in Lyon")).to_be_visible()
    expect(page.get_by_text("Added: User is allergic to nuts")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Added: User is allergic to nuts")).to_be_visible()
    expect(page.get_by_role("textbox", name="What a user says")).to_have_value("I live in Lyon and cannot eat nuts")


def test_a_slow_trial_survives_a_reload_and_can_be_cancelled(page: Page, connected: App, strict: InstructionVersion) -> None:
    open_page(page, connected, f"?version={strict.hash}&view=try")
    try_on(page, f"I am {SLOW}")
    expect(page.get_by_text("0 of 2 captures done")).to_be_visible()

    page.reload()
    expect(page.get_by_text("0 of 2 captures done")).to_be_visible()
    page.get_by_role("button", name="Cancel").click()

    expect(page.get_by_text("Cancelled. What was done until then is shown.")).to_be_visible()
    settle(page)
    expect(page.get_by_role("button", name="Try both")).to_be_enabled()


def test_a_chat_of_the_playground_is_tried(page: Page, connected: App, strict: InstructionVersion) -> None:
    page.goto(f"{connected.url}/?user=Ada")
    page.get_by_test_id("stChatInputTextArea").wait_for(timeout=20_000)
    page.get_by_test_id("stChatInputTextArea").fill("I live in Lyon and cannot eat nuts")
    page.get_by_test_id("stChatInputTextArea").press("Enter")
    expect(page.get_by_test_id("stChatMessage")).to_have_count(2)
    settle(page)

    open_page(page, connected, f"?version={strict.hash}&view=try&source=chat&user=Ada")
    expect(page.get_by_text("1 message of the user")).to_be_visible()
    page.get_by_role("button", name="Try both").click()

    expect(page.get_by_text("Added: User is allergic to nuts")).to_be_visible()


@pytest.mark.parametrize("view", ["write", "changes", "try"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 390)])
def test_the_page_can_be_read_by_everyone_and_never_scrolls_sideways(
    browser: Browser,
    connected: App,
    strict: InstructionVersion,
    library: InstructionLibrary,
    scheme: Literal["light", "dark"],
    width: int,
    view: str,
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    template = library.get("Health coach")

    open_page(page, connected, f"?version={strict.hash}&view={view}&against={template.hash}")
    if view == "try":
        try_on(page, "I live in Lyon and cannot eat nuts")
        expect(page.get_by_text("No memory in common")).to_be_visible()
        settle(page)

    assert Axe().run(page, options=RULES).response["violations"] == []
    assert page.evaluate("(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.stMain'))")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    context.close()
