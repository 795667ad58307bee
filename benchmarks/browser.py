"""Times the pages in a real browser: clicks, and a model's first word."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
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
# What is seen changes with the document and with what is drawn on its canvases, in which tables are. A canvas holds elements
# too: the table's copy for screen readers, which the table makes 200 ms after it is drawn. They count only in `last`.
_WATCH = """() => {
  const begin = () => { window.watched = { clicked: performance.now(), seen: 0, last: 0 }; };
  const note = (seen) => {
    window.watched.last = performance.now();
    if (seen) window.watched.seen = window.watched.last;
  };
  begin();
  document.addEventListener('pointerdown', begin, true);
  document.addEventListener('keydown', begin, true);
  const element = (node) => node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  new MutationObserver((changes) => note(changes.some((change) => !element(change.target)?.closest('canvas'))))
    .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of ['fillText', 'fillRect', 'fill', 'stroke', 'drawImage', 'clearRect']) {
    const draw = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...values) {
      if (this.canvas.isConnected) note(true);
      return draw.apply(this, values);
    };
  }
}"""
# Nothing has changed for a while, and the script does not run: then the last change is what the click was waited for.
_SETTLED = f"""() => document.querySelector('[data-testid="stApp"]').getAttribute('data-test-script-state') === 'notRunning'
  && window.watched.last > 0 && performance.now() - window.watched.last > {_QUIET_MS}"""
_TOOK = "() => [window.watched.seen, window.watched.last].map((at) => Math.max(0, at - window.watched.clicked) / 1000)"
_SEEN = """(word) => {
  window.seen = 0;
  const chat = () => document.querySelector('.st-key-chat')?.textContent ?? '';
  const look = () => { if (!window.seen && chat().includes(word)) window.seen = Date.now(); };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  document.addEventListener('keydown', () => { window.entered = Date.now(); }, true);
}"""


@dataclass(frozen=True)
class Settled:
    """Seconds from a click, by what was clicked on; `empty` on a page with a title and a button."""

    seen: dict[str, list[float]] = field(default_factory=dict)
    """To the last change that it leads to and that can be seen, on canvases too."""
    last: dict[str, list[float]] = field(default_factory=dict)
    """To the last change of all: a table makes its copy for screen readers after it is drawn."""


def clicks(home: Path, rounds: int, settled: Settled, progress: Callable[[str], None]) -> None:
    with _browser() as browser:
        progress("clicking on an empty page")
        with _serving_empty(home) as url:
            _clicked(browser, url, "empty", _again, rounds, settled)
        with serving(home) as app:
            for name, (page, click) in _CLICKS.items():
                progress(f"clicking: {name}")
                _clicked(browser, f"{app.url}/{page}?user={USER}", name, click, rounds, settled)


@dataclass(frozen=True)
class FirstWord:
    """Seconds until a model's first word is in the page."""

    since_sent: float
    """From when the model's server sends it."""
    since_asked: float
    """From the key that sends the message."""


def first_words(home: Path, rounds: int, progress: Callable[[str], None], *, thinks: float) -> list[FirstWord]:
    """Of a model that thinks for so many seconds."""
    sent: list[float] = []
    progress("waiting for first words")
    with (
        OpenAIServer(lambda body: _answer(body, thinks, sent)) as server,
        serving(home / f"talk-{thinks:g}", OPENAI_BASE_URL=server.url) as app,
        _browser() as browser,
    ):
        return [_first_word(browser, app.url, number, sent) for number in range(rounds + 1)][1:]


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM) if CHROMIUM.exists() else None, args=FLAGS.split())
        yield browser
        browser.close()


def _clicked(browser: Browser, url: str, name: str, click: Click, rounds: int, settled: Settled) -> None:
    """The first click does not count: it draws what the page has not drawn before."""
    page = _open(browser, url)
    took = [_time(page, click) for _ in range(rounds + 1)][1:]
    settled.seen[name], settled.last[name] = [seen for seen, _ in took], [last for _, last in took]
    page.context.close()


def _open(browser: Browser, url: str) -> Page:
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.goto(url)
    page.wait_for_selector("h1")
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_timeout(1_000)
    page.evaluate(_WATCH)
    return page


def _time(page: Page, click: Click) -> tuple[float, float]:
    page.wait_for_timeout(200)
    click(page)
    page.wait_for_function(_SETTLED)
    seen, last = page.evaluate(_TOOK)
    return float(seen), float(last)


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
    _choose(page, "List" if "state=deleted" in page.url else "Deleted")


def _dialog(page: Page) -> None:
    page.keyboard.press("Escape")
    page.wait_for_timeout(500)
    page.locator(".st-key-memories-head").get_by_role("button", name="Add").click()


def _choose(page: Page, name: str) -> None:
    page.get_by_role("radio", name=name).or_(page.get_by_role("button", name=name)).first.click()


def _edit_and_cancel(page: Page) -> None:
    cancel = page.locator(".st-key-cancel button")
    (cancel if cancel.count() else page.locator('[class*="st-key-edit-"] button').first).click()


def _next_cards(page: Page) -> None:
    page.locator(".st-key-known").get_by_role("button", name="Next page").click()


_CLICKS: dict[str, tuple[str, Click]] = {
    "tick a memory": ("memories", _tick),
    "next page": ("memories", _next_page),
    "timeline and back": ("memories", _timeline_and_back),
    "deleted and back": ("memories", _deleted_and_back),
    "open a dialog": ("memories", _dialog),
    "playground: edit and cancel": ("", _edit_and_cancel),
    "playground: next page": ("", _next_cards),
}
"""The page, and what is clicked on there."""


def _answer(body: Body, thinks: float, sent: list[float]) -> Answer:
    if not body.get("stream"):
        return Say('{"changes": []}')
    time.sleep(thinks)
    sent.append(time.time())
    return Say(f"{_FIRST} I can tell you more about that")


def _first_word(browser: Browser, url: str, number: int, sent: list[float]) -> FirstWord:
    page = browser.new_page()
    page.goto(f"{url}/?user=talker-{number}")
    box = page.get_by_test_id("stChatInputTextArea")
    box.wait_for()
    page.wait_for_timeout(1_000)
    page.evaluate(_SEEN, _FIRST)
    box.fill("Tell me about the sea")
    box.press("Enter")
    page.wait_for_function("() => window.seen > 0")
    entered, seen = (float(at) / 1_000 for at in page.evaluate("() => [window.entered, window.seen]"))
    page.context.close()
    return FirstWord(seen - sent[-1], seen - entered)


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
