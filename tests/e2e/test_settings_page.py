"""The page of settings, and the second user of the playground, in a real browser."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import App, open_as, say, settle
from tests.e2e.test_playground import RULES

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_the_settings_are_accessible_and_fit(browser: Browser, app: App, scheme: str, width: int) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 844})  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{app.url}/settings")
    page.get_by_role("heading", name="Settings").wait_for()
    settle(page)

    result = Axe().run(page, options=RULES)

    assert result.violations_count == 0, result.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_two_users_side_by_side_share_nothing(page: Page, app: App) -> None:
    page.goto(f"{app.url}/?user=Ada&beside=Ben")
    page.get_by_test_id("stChatInputTextArea").first.wait_for()
    settle(page)
    second = page.frame_locator("iframe")
    second.get_by_test_id("stChatInputTextArea").wait_for()

    box = second.get_by_test_id("stChatInputTextArea")
    box.fill("I live in Oslo.")
    box.press("Enter")

    expect(second.get_by_text("User lives in Oslo")).to_be_visible(timeout=20_000)
    expect(page.locator(".st-key-known").get_by_text("Oslo")).to_have_count(0)


def test_a_chat_goes_to_the_cases_that_wait_for_a_review(page: Page, app: App) -> None:
    open_as(page, app, "Cara")
    say(page, "I live in Lyon.")

    page.get_by_role("button", name="Make this an eval case").click(timeout=20_000)
    page.get_by_role("link", name="Review it").click()

    expect(page.get_by_text("I live in Lyon.").first).to_be_visible(timeout=20_000)
