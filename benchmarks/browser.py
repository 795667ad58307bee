"""Times the pages in a real browser: clicks, and a model's first word."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.startup import free_port, wait_for
from tests.e2e.conftest import CHROMIUM, FLAGS, serving
from tests.openai_server import Answer, Body, OpenAIServer, Say

ROOT = Path(__file__).parents[1]
USER = "Ada"
EMPTY = """
import streamlit as st
st.title("Empty")
st.button("Again")
st.session_state.runs = st.session_state.get("runs", 0) + 1
st.caption(str(st.session_state.runs))
"""
_FIRST = "Certainly"
Click: TypeAlias = Callable[[Page], None]

_QUIET_MS = 400
_WATCH = """() => {
  window.watched = { clicked: 0, last: 0 };
  const begin = () => { window.watched = { clicked: performance.now(), last: 0 }; };
  document.addEventListener('pointerdown', begin, true);
  document.addEventListener('keydown', begin, true);
  new MutationObserver(() => { window.watched.last = performance.now(); })
    .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}"""
# Nothing has changed for a while, and the script does not run: then the last change is what the click was waited for.
_SETTLED = f"""() => document.querySelector('[data-testid="stApp"]').getAttribute('data-test-script-state') === 'notRunning'
  && window.watched.last > 0 && performance.now() - window.watched.last > {_QUIET_MS}"""
_TOOK = "() => (window.watched.last - window.watched.clicked) / 1000"
_SEEN = """(word) => {
  window.seen = 0;
  const chat = () => document.querySelector('.st-key-chat')?.innerText ?? '';
  const look = () => { if (!window.seen && chat().includes(word)) window.seen = Date.now(); };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


def clicks(home: Path, rounds: int, times: dict[str, list[float]], progress: Callable[[str], None]) -> None:
    """Seconds from each click to the last change of the page that it leads to; `empty` on a page with a title and a button."""
    with _browser() as browser:
        progress("clicking on an empty page")
        with _serving_empty(home) as url:
            times["empty"] = _clicked(browser, url, _again, rounds)
        with serving(home) as app:
            for name, click in _CLICKS.items():
                progress(f"clicking: {name}")
                times[name] = _clicked(browser, f"{app.url}/memories?user={USER}", click, rounds)


def first_words(home: Path, rounds: int, progress: Callable[[str], None]) -> list[float]:
    """Seconds from when the model's server sends its first word until it is in the page."""
    sent: list[float] = []
    progress("waiting for first words")
    with (
        OpenAIServer(lambda body: _answer(body, sent)) as server,
        serving(home / "talk", OPENAI_BASE_URL=server.url) as app,
        _browser() as browser,
    ):
        return [_first_word(browser, app.url, number, sent) for number in range(rounds + 1)][1:]


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM) if CHROMIUM.exists() else None, args=FLAGS.split())
        yield browser
        browser.close()


def _clicked(browser: Browser, url: str, click: Click, rounds: int) -> list[float]:
    """The first click does not count: it draws what the page has not drawn before."""
    page = _open(browser, url)
    seconds = [_time(page, click) for _ in range(rounds + 1)]
    page.context.close()
    return seconds[1:]


def _open(browser: Browser, url: str) -> Page:
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.goto(url)
    page.wait_for_selector("h1")
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_timeout(1_000)
    page.evaluate(_WATCH)
    return page


def _time(page: Page, click: Click) -> float:
    page.wait_for_timeout(200)
    click(page)
    page.wait_for_function(_SETTLED)
    return float(page.evaluate(_TOOK))


# What is clicked on, each of which can be clicked again.


def _again(page: Page) -> None:
    page.get_by_role("button", name="Again").click()


def _tick(page: Page) -> None:
    page.locator(".dvn-scroller").first.click(position={"x": 16, "y": 36 + 17})


def _next_page(page: Page) -> None:
    page.get_by_role("button", name="Next page").click()


def _timeline_and_back(page: Page) -> None:
    _choose(page, "List" if "view=timeline" in page.url else "Timeline")


def _deleted_and_back(page: Page) -> None:
    _choose(page, "Known" if "state=deleted" in page.url else "Deleted")


def _dialog(page: Page) -> None:
    page.keyboard.press("Escape")
    page.wait_for_timeout(500)
    page.locator(".st-key-memories-head").get_by_role("button", name="Add").click()


def _choose(page: Page, name: str) -> None:
    page.get_by_role("radio", name=name).or_(page.get_by_role("button", name=name)).first.click()


_CLICKS: dict[str, Click] = {
    "tick a memory": _tick,
    "next page": _next_page,
    "timeline and back": _timeline_and_back,
    "deleted and back": _deleted_and_back,
    "open a dialog": _dialog,
}


def _answer(body: Body, sent: list[float]) -> Answer:
    if not body.get("stream"):
        return Say('{"changes": []}')
    sent.append(time.time())
    return Say(f"{_FIRST} I can tell you more about that")


def _first_word(browser: Browser, url: str, number: int, sent: list[float]) -> float:
    page = browser.new_page()
    page.goto(f"{url}/?user=talker-{number}")
    box = page.get_by_test_id("stChatInputTextArea")
    box.wait_for()
    page.wait_for_timeout(1_000)
    page.evaluate(_SEEN, _FIRST)
    box.fill("Tell me about the sea")
    box.press("Enter")
    page.wait_for_function("() => window.seen > 0")
    seen = float(page.evaluate("() => window.seen")) / 1_000
    page.context.close()
    return seen - sent[-1]


@contextmanager
def _serving_empty(home: Path) -> Iterator[str]:
    script = home / "empty.py"
    script.write_text(EMPTY, encoding="utf-8")
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port), "--server.headless", "true"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://localhost:{port}/_stcore/health")
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait()
