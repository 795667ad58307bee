"""The page that compares, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from evals.runs.folder import RunFolder
from evals.runs.overrides import read_overrides
from tests.e2e.conftest import App, serving, settle
from tests.eval_cases import case, graded_run

pytestmark = pytest.mark.e2e

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
CITIES = ("Graz", "Linz", "Wels", "Steyr", "Enns", "Bruck", "Imst", "Melk")
JOBS = ("nurse", "teacher", "plumber", "baker")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    home = tmp_path_factory.mktemp("compare-home")
    facts = {f"home-{city}": ("home", f"I live in {city}.", f"User lives in {city}") for city in CITIES}
    facts |= {f"job-{job}": ("job", f"I work as a {job}.", f"User works as a {job}") for job in JOBS}
    cases = [
        case(name, said, tags=[topic], expected=[{"op": "add", "memory": fact, "topics": [topic]}])
        for name, (topic, said, fact) in facts.items()
    ]
    cases.append(case("thanks", "Thanks!", tags=["nothing"]))
    right = {name: [fact] for name, (_, _, fact) in facts.items()} | {"thanks": []}
    poor: dict[str, list[str] | None] = {name: [] for name in right}
    poor |= {"home-Graz": ["User lives in Graz"], "thanks": ["User is thankful"], "job-baker": None}
    return graded_run(home / "runs" / "two", cases, {"poor": poor, "right": right | {"home-Graz": ["User plays the violin"]}})


@pytest.fixture(scope="module")
def served(run: RunFolder) -> Iterator[App]:
    with serving(run.path.parents[1]) as running:
        yield running


def open_page(page: Page, app: App, query: str = "") -> None:
    page.goto(f"{app.url}/compare{query}")
    page.get_by_role("heading", name="Compare", exact=True).wait_for(timeout=30_000)
    page.locator(".st-key-verdict, [class*='st-key-side-1'], .stAlert").first.wait_for(timeout=60_000)
    settle(page)


def accessible(page: Page) -> None:
    violations = Axe().run(page, options=RULES).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in violations] == []
    assert page.evaluate("(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.stMain'))")
    assert page.get_by_test_id("stException").count() == 0


def test_a_click_on_a_cell_shows_its_cases(page: Page, served: App) -> None:
    open_page(page, served, "?show=all")
    chart = page.locator(".st-key-heatmap-topic .js-plotly-plot")
    chart.wait_for(timeout=30_000)
    chart.scroll_into_view_if_needed()
    page.wait_for_timeout(1_000)
    plot = chart.locator(".bglayer .bg, .plotbg, .cartesianlayer .xy").first.bounding_box()
    assert plot is not None

    page.mouse.click(plot["x"] + plot["width"] * 0.25, plot["y"] + plot["height"] * 0.75)

    page.wait_for_url("**slice=job**", timeout=20_000)
    expect(page.get_by_role("button", name="Topic: job")).to_be_visible()
    expect(page.get_by_text("4 results of 4.")).to_be_visible()


def test_a_decision_changes_the_figures_and_is_taken_back(page: Page, served: App, run: RunFolder) -> None:
    open_page(page, served, "?case=home-Graz")
    expect(page.get_by_text("Expected", exact=True).first).to_be_visible()

    page.locator(".st-key-got-1-0").get_by_role("button", name="Decide otherwise").click()
    page.get_by_role("combobox", name="It is").click()
    page.get_by_role("option", name="matched: says what is expected").click()
    settle(page)
    page.get_by_role("combobox", name="Of the expected change").click()
    page.get_by_role("option", name="1. Add: User lives in Graz").click()
    settle(page)
    page.get_by_role("button", name="Decide", exact=True).click()

    expect(page.get_by_text("Decided, and computed again")).to_be_visible(timeout=30_000)
    assert [each.label for each in read_overrides(run)] == ["matched"]
    settle(page)
    accessible(page)
    page.get_by_role("button", name="Take back").click()
    expect(page.get_by_text("Taken back, and computed again")).to_be_visible(timeout=30_000)
    assert read_overrides(run) == []


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_every_state_can_be_read_by_everyone_and_never_scrolls_sideways(
    browser: Browser, served: App, scheme: Literal["light", "dark"], width: int
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    for query in ("", "?by=tag&show=failed", "?by=language&slice=en&show=worse", "?case=job-baker", "?case=gone", "?second=gone"):
        open_page(page, served, query)
        accessible(page)
    context.close()


def test_without_a_run_the_page_leads_to_one(page: Page, tmp_path: Path) -> None:
    with serving(tmp_path) as app:
        open_page(page, app)
        accessible(page)

        page.get_by_role("link", name="Set up a run").click()

        expect(page.get_by_role("heading", name="Runs", exact=True)).to_be_visible(timeout=20_000)
