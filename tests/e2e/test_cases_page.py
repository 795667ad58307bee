"""The page of cases in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from evals.cases.library import CaseLibrary
from tests.e2e.conftest import App, serving, settle
from tests.eval_cases import case

pytestmark = pytest.mark.e2e

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
ADDRESSES = {
    "list": "",
    "starter-case": "?case=de-allergy-001",
    "own-case": "?file=mine.jsonl&case=a",
    "new": "?file=mine.jsonl&new=1",
    "empty": "?file=empty.jsonl",
    "broken": "?file=broken.jsonl",
    "queue": "?view=queue",
    "queued-case": "?view=queue&case=chat-1",
    "coverage": "?view=coverage",
    "import": "?view=import",
    "gone": "?file=gone.jsonl",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> CaseLibrary:
    library = CaseLibrary(tmp_path_factory.mktemp("cases-home") / "cases")
    moved = [{"op": "update", "memory_id": "m1", "memory": "User lives in Linz", "topics": ["home"]}]
    known = [{"memory_id": "m1", "memory": "User lives in Graz", "topics": ["home"]}]
    library.create("mine", [case("a", "I moved to Linz. My card is 4111 1111 1111 1111.", expected=moved, existing=known)])
    library.create("empty")
    (library.folder / "broken.jsonl").write_text('{"id": "a"}\n')
    for name, said in (("chat-1", "Thanks, that helps!"), ("chat-2", "I live in Graz.")):
        library.add_unreviewed(case(name, said, reviewed=False))
    return library


@pytest.fixture(scope="module")
def served(library: CaseLibrary) -> Iterator[App]:
    with serving(library.folder.parent) as running:
        yield running


def open_page(page: Page, app: App, query: str = "") -> None:
    page.goto(f"{app.url}/cases{query}")
    page.get_by_role("heading", name="Cases", exact=True).or_(page.get_by_test_id("stAlert")).first.wait_for(timeout=20_000)
    settle(page)


def test_a_case_is_written_saved_and_found_again(page: Page, served: App, library: CaseLibrary) -> None:
    library.create("written")
    open_page(page, served, "?file=written.jsonl")

    page.get_by_role("button", name="Write the first case").click()
    page.get_by_label("Message 1").fill("I live in Wels.")
    page.get_by_label("Id", exact=True).fill("home-1")
    page.get_by_role("button", name="Add an expected change").click()
    settle(page)
    expect(page.get_by_text("Expected change 1: an add needs a memory")).to_be_visible()
    page.get_by_label("Memory", exact=True).fill("User lives in Wels")
    page.get_by_label("Memory", exact=True).blur()
    settle(page)
    page.reload()
    settle(page)
    expect(page.get_by_label("Memory", exact=True)).to_have_value("User lives in Wels")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.")).to_be_visible()

    assert library.read(library.source("written.jsonl")).cases == (case("home-1", "I live in Wels.", "User lives in Wels"),)


def test_a_case_of_the_queue_is_accepted(page: Page, served: App, library: CaseLibrary) -> None:
    library.add_unreviewed(case("chat-9", "Good morning!", reviewed=False))
    open_page(page, served, "?view=queue&into=mine.jsonl")

    page.locator(".st-key-queued-chat-9").get_by_role("button", name="Accept").click()

    expect(page.get_by_text("Accepted chat-9 into mine.jsonl.")).to_be_visible()
    assert "chat-9" in library.read(library.source("mine.jsonl")).by_id


@pytest.mark.parametrize("state", ADDRESSES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_every_state_can_be_read_by_everyone_and_never_scrolls_sideways(
    browser: Browser, served: App, state: str, scheme: Literal["light", "dark"], width: int
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()

    open_page(page, served, ADDRESSES[state])

    violations = Axe().run(page, options=RULES).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in violations] == []
    assert page.evaluate("(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.stMain'))")
    assert page.get_by_test_id("stException").count() == 0
    context.close()
