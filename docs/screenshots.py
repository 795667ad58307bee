"""Takes the pictures of docs/images from the running app: `python -m docs.screenshots`."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.data import samples
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, UserMemory
from memlib.memory import MemoryManager
from memlib.memory.versions import InstructionLibrary
from memlib.models.offline import OfflineModel
from tests.e2e.conftest import CHROMIUM, FLAGS, App, open_as, say, serving, settle

IMAGES = Path(__file__).parent / "images"
TALK = (
    "I'm Ada, I live in Lyon and I work as a nurse.",
    "I'm vegetarian and I have a dog named Pixel.",
    "I moved to Marseille.",
)
LATER = "Where do I live?"
MOVED = "moved"
PAGES = {
    "memories": "memories?user=Ada",
    "memory": f"memories?user=Ada&memory={MOVED}",
    "timeline": "memories?user=Ada&view=timeline",
    "import": "memories?user=Ada&view=import",
    "beside": "?user=Ada&beside=Ben",
    "capture": "capture",
    "settings": "settings",
}
"""The other pages, by the name of their picture."""


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        _fill(Path(home))
        _take(Path(home))


def _take(home: Path) -> None:
    with serving(home) as app, sync_playwright() as playwright:
        executable = str(CHROMIUM) if CHROMIUM.exists() else None
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS.split())
        _prepare(browser, app)
        _run(browser, app)
        for name, scheme, width, height in (("light", "light", 1280, 800), ("dark", "dark", 1280, 800), ("phone", "light", 390, 1_200)):
            context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": height})  # type: ignore[arg-type]
            page = context.new_page()
            _playground(page, app, name)
            _lab(page, app, name)
            _optimise(page, app, name)
            for image, path in PAGES.items():
                _page(page, f"{app.url}/{path}", IMAGES / f"{image}-{name}.png")
            context.close()
        browser.close()


def _fill(home: Path) -> None:
    """Months of memories, and one that has changed."""
    day, now = 86_400, int(time.time())
    with DuckDb(home / "memories.duckdb") as db:
        manager = MemoryManager(db, OfflineModel())
        times = [now - day * (2 + number % 90) for number in range(120)]
        past = [
            UserMemory(each.memory, topics=each.topics, created_at=at, updated_at=at) for each, at in zip(samples(120, "Ada"), times)
        ]
        db.change_user_memories(user_id="Ada", cause=Cause("import"), add=past)
        manager.add_user_memory(UserMemory("User's office is in Lyon", memory_id=MOVED, topics=["work"]), user_id="Ada")
        manager.replace_user_memory(MOVED, UserMemory("User's office is in Marseille, near the port", topics=["work"]), user_id="Ada")
        manager.add_user_memory(UserMemory("User plays chess", topics=["hobbies"]), user_id="Ben")


def _prepare(browser: Browser, app: App) -> None:
    """What the pictures show: a conversation, and a second one that knows the user from the first."""
    page = browser.new_page()
    open_as(page, app, "Ada")
    for text in TALK:
        _chat(page, text)
    page.get_by_role("button", name="New conversation").click()
    settle(page)
    _chat(page, LATER)
    page.context.close()


def _run(browser: Browser, app: App) -> None:
    """A run of the starter set under two versions of the instructions."""
    page = browser.new_page()
    templates = InstructionLibrary().templates()[:2]
    page.goto(f"{app.url}/runs?{'&'.join(f'variant={version.hash}' for version in templates)}")
    page.get_by_role("button", name="Run", exact=True).click(timeout=60_000)
    page.get_by_role("button", name="Export").wait_for(timeout=400_000)
    page.context.close()


def _lab(page: Page, app: App, name: str) -> None:
    """The pages of cases, runs and comparisons."""
    for place, ready in (("cases", "stDataFrame"), ("runs?view=history", "stDataFrame"), ("compare", "stPlotlyChart")):
        page.goto(f"{app.url}/{place}")
        page.get_by_test_id(ready).first.wait_for(timeout=60_000)
        settle(page)
        page.wait_for_timeout(1_500)
        page.screenshot(path=IMAGES / f"{place.partition('?')[0]}-{name}.png")


def _optimise(page: Page, app: App, name: str) -> None:
    """A preview that gives some facts up."""
    page.goto(f"{app.url}/optimise?user=Ada&strategy=fit_budget")
    page.get_by_role("button", name="Preview", exact=True).wait_for(timeout=60_000)
    settle(page)
    page.get_by_role("button", name="Preview", exact=True).click()
    page.locator(".memlib-points").wait_for(timeout=240_000)
    page.mouse.move(0, 0)
    settle(page)
    page.wait_for_timeout(1_500)
    page.screenshot(path=IMAGES / f"optimise-{name}.png")


def _chat(page: Page, text: str) -> None:
    before = page.get_by_test_id("stChatMessage").count()
    say(page, text)
    page.get_by_test_id("stChatMessage").nth(before + 1).wait_for()
    settle(page)


def _page(page: Page, address: str, file: Path) -> None:
    page.goto(address)
    page.locator("h1").first.wait_for(state="attached")
    settle(page)
    page.mouse.move(0, 0)
    page.wait_for_timeout(2_000)  # tables and charts are drawn after the script has run
    page.screenshot(path=file)


def _playground(page: Page, app: App, name: str) -> None:
    page.goto(app.url)
    page.get_by_role("button", name="Chat as Ada").wait_for()
    settle(page)
    page.screenshot(path=IMAGES / f"welcome-{name}.png")
    open_as(page, app, "Ada")
    if name == "phone":
        page.get_by_test_id("stExpandSidebarButton").click()
    page.get_by_role("button", name=TALK[0][:12]).click()
    settle(page)
    if name == "phone" and page.get_by_test_id("stSidebar").get_attribute("aria-expanded") == "true":
        page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
    page.locator('[class*="st-key-remembered-"] summary').last.click()
    settle(page)
    page.mouse.move(0, 0)
    page.wait_for_timeout(1_000)
    page.screenshot(path=IMAGES / f"playground-{name}.png")


if __name__ == "__main__":
    main()
