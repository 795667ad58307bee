"""The real app in the real browser: each app a process of its own on a free port and a fresh home."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import SETTINGS
from tests.openai_server import Answer, Body, OpenAIServer, Say, Script

ROOT = Path(__file__).parents[2]
CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
)
STARTED_WITHIN = 60.0


@dataclass(frozen=True)
class App:
    """A running app."""

    url: str
    seconds: float
    """From its start to its first answer."""


@contextmanager
def serving(home: Path, **settings: str) -> Iterator[App]:
    """`streamlit run app.py`, with these settings and no others."""
    port = _free_port()
    environment = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.port", str(port)]
    home.mkdir(parents=True, exist_ok=True)
    with (home / "app.log").open("wb") as log:
        started = time.monotonic()
        process = subprocess.Popen(
            command, cwd=ROOT, env={**environment, "MEMLIB_HOME": str(home), **settings}, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            url = f"http://localhost:{port}"
            _wait_until_healthy(url, process)
            yield App(url, time.monotonic() - started)
        finally:
            process.terminate()
            process.wait(20)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_until_healthy(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + STARTED_WITHIN
    while time.monotonic() < end:
        assert process.poll() is None, "the app ended at its start"
        try:
            with urlopen(f"{url}/healthz", timeout=1) as answer:
                assert answer.read() == b"ok"
                return
        except OSError:  # not listening yet, or not answering yet
            time.sleep(0.05)
    raise TimeoutError("the app did not start")


@pytest.fixture(scope="session")
def base_url() -> None:
    """None: each test names its app. The plugin's own fixture of this name warns."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    chosen = {"executable_path": str(CHROMIUM)} if CHROMIUM.exists() else {}
    return {**browser_type_launch_args, **chosen, "args": FLAGS.split()}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """With the built-in model."""
    with serving(tmp_path_factory.mktemp("home")) as running:
        yield running


def scripted(answer: Script) -> OpenAIServer:
    """A model that streams this answer, and remembers nothing."""

    def choose(body: Body) -> Answer:
        if not body.get("stream"):
            return Say('{"changes": []}')
        return answer(body) if callable(answer) else answer

    return OpenAIServer(choose)


def settle(page: Page) -> None:
    """Wait until the script that a click began has run and what it wrote is drawn: the code of each kind of element comes by itself."""
    page.wait_for_timeout(150)
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]', timeout=20_000)
    page.wait_for_selector('[data-testid="stHtml"] > style', state="attached", timeout=20_000)
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0, timeout=20_000)
    page.wait_for_timeout(150)


def open_as(page: Page, app: App, user_id: str) -> None:
    page.goto(f"{app.url}/?user={user_id}")
    page.get_by_test_id("stChatInputTextArea").wait_for(timeout=20_000)
    settle(page)


def say(page: Page, text: str) -> None:
    box = page.get_by_test_id("stChatInputTextArea")
    box.fill(text)
    box.press("Enter")
