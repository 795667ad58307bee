"""The page of optimisation in a real browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from evals.savings.generator import stores
from evals.savings.stored import as_kept
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause
from tests.e2e.conftest import App, serving, settle
from tests.openai_server import Answer, Body, OpenAIServer, Say

pytestmark = pytest.mark.e2e

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
USERS = {"Ada": 60, "Ben": 60, "Cleo": 60, "Many": 2_000}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With users who have repeated and corrected themselves."""
    folder = tmp_path_factory.mktemp("optimise")
    db = DuckDb(folder / "memories.duckdb")
    for seed, (user_id, count) in enumerate(USERS.items()):
        [store] = map(as_kept, stores(1, memories=count, seed=seed))
        memories = [replace(memory, user_id=user_id) for memory in store.memories]
        db.change_user_memories(user_id=user_id, cause=Cause("import"), add=memories)
    db.close()
    return folder


@pytest.fixture(scope="module")
def filled(home: Path) -> Iterator[App]:
    with serving(home, MEMLIB_DB=str(home / "memories.duckdb")) as running:
        yield running


def open_page(page: Page, app: App, query: str) -> None:
    page.goto(f"{app.url}/optimise?{query}")
    page.get_by_role("button", name="Preview").wait_for(timeout=30_000)
    settle(page)


def preview(page: Page) -> None:
    page.get_by_role("button", name="Preview", exact=True).click()
    page.locator(".memlib-points").wait_for(timeout=120_000)
    page.mouse.move(0, 0)
    settle(page)
    expect(page.get_by_role("button", name="Preview", exact=True)).to_be_enabled()


def test_a_preview_is_made_reloaded_applied_and_undone(page: Page, filled: App) -> None:
    page.goto(f"{filled.url}/?user=Ada")
    page.get_by_role("link", name="Optimise").click()
    page.get_by_role("button", name="Preview", exact=True).wait_for(timeout=20_000)
    preview(page)
    expect(page.get_by_text("saves at equal information")).to_be_visible()

    page.reload()
    expect(page.locator(".memlib-merged").first).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_text("Applied just now")).to_be_visible()
    page.get_by_role("button", name="Undo").click()

    expect(page.get_by_text("Undone.")).to_be_visible()
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)


def test_what_is_below_the_floor_lists_what_it_loses_and_cannot_be_applied(page: Page, filled: App) -> None:
    open_page(page, filled, "user=Ben&strategy=fit_budget&floor=95")

    preview(page)

    expect(page.get_by_text("This may not be applied")).to_be_visible()
    expect(page.get_by_role("heading", name="facts would be lost")).to_be_visible()
    expect(page.locator(".memlib-facts .memlib-lost").first).to_be_visible()
    expect(page.get_by_role("button", name="Apply")).to_have_count(0)


def test_back_leads_through_settings_and_previews(page: Page, filled: App) -> None:
    open_page(page, filled, "user=Ben")
    preview(page)
    page.get_by_role("radio", name="All ").click()
    settle(page)
    assert "show=all" in page.url

    page.go_back()
    settle(page)
    assert "show=all" not in page.url
    expect(page.locator(".memlib-kept")).to_have_count(0)
    page.go_back()
    settle(page)
    assert "preview=" not in page.url
    expect(page.locator(".memlib-lines")).to_have_count(0)


def test_two_thousand_memories_are_previewed_a_page_at_a_time(page: Page, filled: App) -> None:
    open_page(page, filled, "user=Many")
    page.get_by_role("button", name="Preview", exact=True).click()
    page.locator(".memlib-lines").wait_for(timeout=120_000)
    settle(page)

    expect(page.locator(".memlib-lines tbody tr")).to_have_count(25)
    page.locator(".memlib-points").wait_for(timeout=120_000)
    expect(page.get_by_role("button", name="Apply")).to_be_visible()


def test_a_slow_model_is_waited_for_across_a_reload_and_can_be_cancelled(page: Page, home: Path, filled: App) -> None:
    del filled  # has the store open: this app has its own
    gate = threading.Event()

    def answer(body: Body) -> Answer:
        gate.wait(60)
        return Say('{"memory": "User likes tea", "topics": []}')

    with OpenAIServer(answer) as server, serving(home / "slow", OPENAI_BASE_URL=server.url, MEMLIB_MODEL="slow") as app:
        for text in ("User likes tea", "User has a cat"):
            page.goto(f"{app.url}/memories?user=Ann")
            page.get_by_role("button", name="Add", exact=True).click()
            page.get_by_role("textbox", name="Memory").fill(text)
            page.get_by_role("button", name="Save").click()
            expect(page.get_by_text("Added.")).to_be_visible()
        open_page(page, app, "user=Ann&strategy=summarize")
        page.get_by_role("button", name="Preview", exact=True).click()
        expect(page.get_by_role("button", name="Cancel")).to_be_visible()

        page.reload()
        expect(page.get_by_role("button", name="Cancel")).to_be_visible(timeout=20_000)
        page.get_by_role("button", name="Cancel").click()

        expect(page.get_by_text("Cancelled. No memory was changed.")).to_be_visible(timeout=20_000)
        gate.set()


@pytest.mark.parametrize("strategy", ["pipeline", "fit_budget", "summarize"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 390)])
def test_the_page_can_be_read_by_everyone_and_never_scrolls_sideways(
    browser: Browser, filled: App, scheme: Literal["light", "dark"], width: int, strategy: str
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    open_page(page, filled, f"user=Cleo&strategy={strategy}")
    preview(page)

    assert Axe().run(page, options=RULES).response["violations"] == []
    assert page.evaluate("(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.stMain'))")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    context.close()
