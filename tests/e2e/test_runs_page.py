"""The page of runs in a real browser, with a model on loopback."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from evals.cases.library import CaseLibrary
from evals.runs.folder import RESULTS, RunFolder
from tests.e2e.conftest import App, serving, settle
from tests.eval_cases import case
from tests.openai_server import Answer, Body, Fail, OpenAIServer, Say

pytestmark = pytest.mark.e2e

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
COMPLETE = re.compile(r"^(check_circle\s*)?Complete$")
CITIES = ("Graz", "Linz", "Wels", "Steyr", "Enns", "Bruck", "Hall", "Imst", "Zell", "Lienz", "Tulln", "Melk")


class Model:
    """Answers once its gate is open, and fails for the cities it is told to."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.failing: set[str] = set()
        self.free = 0
        """How many answers it gives while the gate is shut."""
        self.server = OpenAIServer(self._answer)

    def _answer(self, body: Body) -> Answer:
        city = next((city for city in CITIES if f"I live in {city}." in json.dumps(body)), "")
        if self.free > 0:
            self.free -= 1
        else:
            self.gate.wait(60)
        if city in self.failing:
            return Fail(400, "too large")
        return Say(json.dumps({"changes": [{"op": "add", "memory_id": None, "memory": f"User lives in {city}", "topics": ["home"]}]}))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("runs-home")
    cases = [case(f"home-{city}", f"I live in {city}.", f"User lives in {city}", tags=["home"]) for city in CITIES]
    CaseLibrary(home / "cases").create("cities", cases)
    return home


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    model = Model()
    with model.server:
        yield model


@pytest.fixture(scope="module")
def served(home: Path, model: Model) -> Iterator[App]:
    with serving(home, OPENAI_BASE_URL=model.server.url, MEMLIB_MODEL="first-model") as running:
        yield running


def open_page(page: Page, app: App, query: str = "") -> None:
    page.goto(f"{app.url}/runs{query}")
    page.get_by_role("heading", name="Runs", exact=True).wait_for(timeout=20_000)
    settle(page)


def run(page: Page) -> str:
    """Click Run; the name of the run that it begins."""
    page.get_by_role("button", name="Run", exact=True).click()
    page.wait_for_url(re.compile("run="), timeout=20_000)
    return str(page.url.partition("run=")[2].partition("&")[0])


def accessible(page: Page) -> None:
    violations = Axe().run(page, options=RULES).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in violations] == []
    assert page.evaluate("(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.stMain'))")
    assert page.get_by_test_id("stException").count() == 0


def test_a_run_survives_a_reload_another_page_and_a_second_tab_and_is_cancelled_and_resumed(
    page: Page, served: App, model: Model, home: Path
) -> None:
    model.gate.clear()
    model.free = 3
    open_page(page, served, "?file=cities.jsonl&concurrency=1&nocache=1")
    name = run(page)
    expect(page.get_by_text("Provisional")).to_be_visible(timeout=20_000)
    expect(page.get_by_test_id("stProgress")).to_contain_text("3 of 12 results", timeout=20_000)

    page.reload()
    expect(page.get_by_test_id("stProgress")).to_contain_text("3 of 12 results", timeout=20_000)
    accessible(page)
    page.goto(f"{served.url}/cases")
    page.get_by_role("heading", name="Cases", exact=True).wait_for(timeout=20_000)
    second = page.context.new_page()
    open_page(second, served, f"?run={name}&concurrency=1&nocache=1")
    expect(second.get_by_test_id("stProgress")).to_contain_text("3 of 12 results", timeout=20_000)
    second.get_by_role("button", name="Cancel").click()
    expect(second.get_by_text("Interrupted")).to_be_visible(timeout=20_000)
    expect(second.get_by_text("Incomplete: 9 of 12 results are not there yet")).to_be_visible(timeout=20_000)

    model.gate.set()
    second.get_by_role("button", name="Resume: 9 to go").click()
    expect(second.get_by_text(COMPLETE)).to_be_visible(timeout=40_000)

    assert len(RunFolder.open(home / "runs" / name).results()) == 12
    second.close()


def test_failed_cases_are_told_and_retried(page: Page, served: App, model: Model) -> None:
    model.gate.set()
    model.failing = {"Graz", "Linz", "Wels", "Steyr"}
    open_page(page, served, "?file=cities.jsonl&nocache=1")
    run(page)
    expect(page.get_by_text("the model failed on 4 of 12 results")).to_be_visible(timeout=40_000)
    settle(page)
    accessible(page)

    model.failing = set()
    page.get_by_role("button", name="Retry 4 failed").click()

    expect(page.get_by_text(COMPLETE)).to_be_visible(timeout=40_000)
    expect(page.get_by_text("the model failed on")).to_have_count(0)


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_every_state_can_be_read_by_everyone_and_never_scrolls_sideways(
    browser: Browser, served: App, model: Model, home: Path, scheme: Literal["light", "dark"], width: int
) -> None:
    model.gate.set()
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    open_page(page, served, "?file=cities.jsonl")
    expect(page.get_by_text("12 cases × 1 variant")).to_be_visible(timeout=20_000)
    settle(page)
    accessible(page)
    name = run(page)
    expect(page.get_by_text(COMPLETE)).to_be_visible(timeout=40_000)
    settle(page)
    page.get_by_text("More figures").click()
    settle(page)
    accessible(page)

    open_page(page, served, "?view=history")
    accessible(page)
    results = home / "runs" / name / RESULTS
    results.write_bytes(b"".join(results.read_bytes().splitlines(keepends=True)[:5]))
    open_page(page, served, f"?run={name}")
    expect(page.get_by_text("Interrupted")).to_be_visible()
    accessible(page)
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    settle(page)
    accessible(page)
    open_page(page, served, "?run=gone")
    accessible(page)
    context.close()
