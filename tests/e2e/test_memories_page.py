"""The page of memories in a real browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, UserMemory
from memlib.memory import MemoryManager
from tests.e2e.conftest import App, serving, settle
from tests.e2e.test_playground import RULES
from tests.models import ScriptedModel

pytestmark = pytest.mark.e2e

EDITED = "edited"
STATES = {
    "list": "user=Ada",
    "found": "user=Ada&q=fact+7",
    "deleted": "user=Ada&state=deleted",
    "details": f"user=Ada&memory={EDITED}",
    "timeline": "user=Ada&view=timeline",
    "import": "user=Ada&view=import",
    "nothing": "user=Nobody",
    "no user": "",
}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """With 60 memories of Ada, one of which was edited and one deleted."""
    home = tmp_path_factory.mktemp("home")
    with DuckDb(home / "memories.duckdb") as db:
        manager = MemoryManager(db, ScriptedModel())
        facts = [UserMemory(f"User knows fact {number}", topics=[["food"], ["home"]][number % 2]) for number in range(58)]
        for memory in (*facts, UserMemory("User lives in Lyon", memory_id=EDITED), UserMemory("User liked jazz", memory_id="gone")):
            db.change_user_memories(user_id="Ada", cause=Cause("edit"), add=[memory])
        manager.replace_user_memory(EDITED, UserMemory("User lives in Marseille", topics=["home"]), user_id="Ada")
        manager.delete_user_memory("gone", user_id="Ada")
    with serving(home) as running:
        yield running


def visit(page: Page, app: App, query: str) -> None:
    page.goto(f"{app.url}/memories?{query}")
    page.wait_for_selector("h1")
    settle(page)


def tick(page: Page, row: int) -> None:
    page.locator(".dvn-scroller").first.click(position={"x": 16, "y": 36 + 35 * row + 17})
    settle(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_each_state_is_accessible(browser: Browser, app: App, state: str, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    visit(page, app, STATES[state])

    result = Axe().run(page, options=RULES)

    context.close()
    assert result.violations_count == 0, result.generate_report()


@pytest.mark.parametrize("state", STATES)
def test_each_state_fits_a_phone(browser: Browser, app: App, state: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    visit(page, app, STATES[state])

    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert Axe().run(page, options=RULES).violations_count == 0
    context.close()


def test_all_views_are_in_sight_on_a_phone(browser: Browser, app: App) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    visit(page, app, "user=Ada")

    for name in ("List", "Deleted", "Timeline", "Import"):
        box = page.locator(".st-key-whose").get_by_role("radio", name=name).bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= 390
    context.close()


def test_no_request_leaves_the_machine(page: Page, app: App) -> None:
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2].split(":")[0]) if "://" in request.url[:8] else None)

    for query in STATES.values():
        visit(page, app, query)

    assert hosts == {"localhost"}


def test_what_is_typed_is_searched_while_typing_and_back_leads_back(page: Page, app: App) -> None:
    visit(page, app, "user=Ada")

    box = page.get_by_role("searchbox", name="Search")
    box.press_sequentially("Marseille", delay=20)

    expect(page.get_by_text("1 memory found")).to_be_visible()
    assert "q=Marseille" in page.url
    page.go_back()
    expect(page.get_by_text("59 memories in all")).to_be_visible()


def test_memories_are_deleted_and_brought_back(page: Page, app: App) -> None:
    visit(page, app, "user=Ada")
    tick(page, 3)
    tick(page, 4)

    page.get_by_role("button", name="Delete 2").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("User knows fact")).to_have_count(2)
    dialog.get_by_role("button", name="Delete").click()

    expect(page.get_by_text("57 memories in all")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("59 memories in all")).to_be_visible()


@pytest.mark.parametrize("milliseconds", [0, 600])
def test_a_choice_does_not_go_to_the_next_page(page: Page, app: App, milliseconds: int) -> None:
    visit(page, app, "user=Ada")
    table = page.locator(".dvn-scroller").first.bounding_box()
    assert table is not None

    page.mouse.click(table["x"] + 16, table["y"] + 36 + 17)
    if milliseconds:
        page.wait_for_timeout(milliseconds)
    # At once: the browser tells of the tick only a moment later.
    page.evaluate("""document.querySelector('[data-testid="stPagination"] [aria-label="Next page"]').click()""")

    expect(page.get_by_role("button", name="Page 2")).to_have_attribute("aria-current", "page")
    settle(page)
    page.wait_for_timeout(600)
    expect(page.get_by_text("59 memories in all")).to_be_visible()
    assert page.locator('[data-testid="data-grid-canvas"] tr[aria-selected="true"]').count() == 0


def test_a_tick_does_not_move_the_rows(page: Page, app: App) -> None:
    visit(page, app, "user=Ada")
    table = page.locator(".dvn-scroller").first
    before = table.bounding_box()

    page.wait_for_timeout(600)
    tick(page, 0)

    expect(page.get_by_role("button", name="Delete 1")).to_be_visible()
    assert table.bounding_box() == before


def test_a_memory_opens_in_a_drawer_that_escape_shuts(page: Page, app: App) -> None:
    visit(page, app, "user=Ada&q=Marseille")
    tick(page, 0)

    page.locator(".st-key-actions").get_by_role("button", name="Open").click()
    drawer = page.get_by_role("dialog")
    expect(drawer.get_by_role("textbox", name="Text")).to_have_value("User lives in Marseille")
    expect(drawer.locator("del", has_text="Lyon")).to_be_visible()
    assert "memory=edited" in page.url
    page.keyboard.press("Escape")

    expect(drawer).to_have_count(0)
    expect(page).not_to_have_url(re.compile("memory="))


def test_what_would_be_deleted_is_looked_through_by_keys(page: Page, app: App) -> None:
    visit(page, app, "user=Ada&q=fact")

    page.get_by_role("button", name="Delete all").click()
    page.get_by_role("dialog").wait_for()
    settle(page)

    assert Axe().run(page, options=RULES).violations_count == 0


def test_a_dialog_that_asks_for_a_text_has_the_focus_in_it(page: Page, app: App) -> None:
    visit(page, app, "user=Ada")

    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("dialog").get_by_role("textbox", name="Memory")).to_be_focused()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Erase user").click()
    expect(page.get_by_role("dialog").get_by_role("textbox")).to_be_focused()


def test_all_is_done_by_keys_alone(page: Page, app: App) -> None:
    visit(page, app, "user=Keys")

    page.get_by_role("button", name="Add the first").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("textbox", name="Memory")).to_be_focused()
    page.keyboard.type("User plays chess")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("1 memory in all")).to_be_visible()
    page.locator('[data-testid="data-grid-canvas"]').focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")

    expect(page.get_by_text("1 of 1 memory chosen")).to_be_visible()


def test_memories_go_out_and_come_in_again(page: Page, app: App, tmp_path: Path) -> None:
    visit(page, app, "user=Ada")

    page.get_by_role("button", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="JSON").click()
    file = tmp_path / "export.json"
    download.value.save_as(file)
    assert len(json.loads(file.read_text("utf-8"))["memories"]) == 59
    visit(page, app, "user=Bea&view=import")
    page.locator('input[type="file"]').set_input_files(file)
    page.get_by_role("button", name="Import 59 memories").click()

    expect(page.get_by_text("Imported: 59 for Bea")).to_be_visible()


def test_a_user_is_erased_by_their_typed_name(page: Page, app: App) -> None:
    visit(page, app, "user=Gone")
    page.get_by_role("button", name="Add the first").click()
    page.get_by_role("dialog").get_by_role("textbox", name="Memory").fill("User plays chess")
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(page.get_by_text("1 memory in all")).to_be_visible()

    page.get_by_role("button", name="Erase user").click()
    page.get_by_role("dialog").get_by_role("textbox").press_sequentially("Gone", delay=20)
    page.get_by_role("button", name="Erase for good").click()

    expect(page.get_by_role("heading", name="Whose memories?")).to_be_visible()
    visit(page, app, "user=Gone")
    expect(page.get_by_text("Nothing is known about Gone yet")).to_be_visible()


def test_the_user_stays_from_page_to_page(page: Page, app: App) -> None:
    visit(page, app, "user=Ada")

    page.get_by_role("link", name="Playground").click()
    expect(page.get_by_text("Known about Ada")).to_be_visible()
    page.get_by_role("link", name="Memories").click()

    expect(page.get_by_role("heading", name="Memories of Ada")).to_be_visible()


def look(page: Page, name: str) -> None:
    page.get_by_role("radio", name=name).or_(page.get_by_role("button", name=name, exact=True)).first.click()
    settle(page)


@pytest.mark.parametrize("other", ["Timeline", "Deleted", "Import"])
def test_the_list_waits_hidden_while_something_else_is_looked_at(page: Page, app: App, other: str) -> None:
    visit(page, app, "user=Ada")
    table = page.locator(".st-key-all-listed canvas").first
    table.evaluate("drawn => { drawn.waited = true }")

    look(page, other)
    expect(page.locator(".st-key-all-listed")).not_to_be_visible()
    look(page, "List")

    expect(page.get_by_text("59 memories in all")).to_be_visible()
    expect(page.locator(".st-key-beside-list")).to_have_count(0)
    assert table.evaluate("drawn => drawn.waited")


def test_a_list_that_waited_shows_what_came_in_the_meantime(page: Page, app: App) -> None:
    visit(page, app, "user=Ben")
    look(page, "Timeline")
    beside = page.context.new_page()
    visit(beside, app, "user=Ben")
    beside.get_by_role("button", name="Add", exact=True).click()
    dialog = beside.get_by_role("dialog")
    dialog.get_by_role("textbox").first.fill("User plays the oboe")
    dialog.get_by_role("button", name="Save").click()
    expect(beside.get_by_text("1 memory in all")).to_be_visible()

    look(page, "List")

    expect(page.get_by_text("1 memory in all")).to_be_visible()
