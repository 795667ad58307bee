"""The page that compares, without a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from evals.report.across import compare_runs
from evals.report.summary import summarise
from evals.report.verdict import figure_text, sentence
from evals.runs.folder import OVERRIDES, SUMMARY, RunFolder
from evals.runs.library import runs_folder, star
from evals.runs.overrides import read_overrides
from pages.shared.runs.result import in_bold
from tests.eval_cases import case, graded_run
from tests.unit.pages.driving import labelled, press, shown

Open = Callable[..., AppTest]
CITIES = ("Graz", "Linz", "Wels", "Steyr", "Enns", "Bruck", "Imst", "Melk")
GOLD = {city: f"User lives in {city}" for city in CITIES}
CASES = [
    *(
        case(f"home-{city}", f"I live in {city}.", tags=["home"], expected=[{"op": "add", "memory": text, "topics": ["home"]}])
        for city, text in GOLD.items()
    ),
    case("thanks", "Thanks!", tags=["nothing"]),
    case("held", "I have a dog.", "User has a dog", split="holdout"),
]
RIGHT = {f"home-{city}": [text] for city, text in GOLD.items()} | {"thanks": [], "held": ["User has a dog"]}
POOR: dict[str, list[str]] = {name: [] for name in RIGHT}
REGRESSED = RIGHT | {"home-Graz": ["User plays the violin"]}


@pytest.fixture
def two(home: Path) -> RunFolder:
    return graded_run(runs_folder() / "two", CASES, {"poor": POOR, "right": RIGHT})


@pytest.fixture
def opened(app: AppTest) -> Open:
    def open_page(**parameters: str) -> AppTest:
        app.switch_page("compare.py")
        for name, value in parameters.items():
            app.query_params[name] = value
        return app.run()

    return open_page


def read(app: AppTest) -> str:
    """Every text of the page, without what keeps Markdown from meaning something."""
    return shown(app).replace("\\", "")


def listed(app: AppTest) -> list[str]:
    return list(app.dataframe[0].value["Case"]) if app.dataframe else []


def test_without_a_run_the_page_leads_to_one(opened: Open) -> None:
    app = opened()

    assert not app.exception
    assert "No run yet" in read(app)


def test_a_run_of_one_variant_asks_for_another(opened: Open, home: Path) -> None:
    graded_run(runs_folder() / "one", CASES, {"right": RIGHT})

    app = opened()

    assert not app.exception
    assert "right is the only variant" in read(app)


@pytest.mark.usefixtures("two")
def test_the_verdict_comes_first_in_words_and_is_that_of_the_report(opened: Open, two: RunFolder) -> None:
    app = opened()

    words = sentence(summarise(two).comparisons[0], summarise(two))
    assert not app.exception
    assert app.markdown[0].value == in_bold(words)
    assert "**right** beats **poor**" in read(app)


def test_swapped_the_verdict_says_the_same(opened: Open, two: RunFolder) -> None:
    app = opened(first="two", first_variant="poor", second_variant="right")
    before = app.markdown[0].value

    press(app, "swap")

    assert app.query_params["first_variant"] == "right"
    assert app.markdown[0].value == before


def test_runs_are_compared_as_the_script_compares_them(opened: Open, home: Path) -> None:
    first = graded_run(runs_folder() / "a", CASES, {"only": RIGHT})
    second = graded_run(runs_folder() / "b", CASES, {"only": REGRESSED})

    app = opened(first="a", second="b")

    assert in_bold(sentence(compare_runs(first, second)[0])) == app.markdown[0].value


def test_the_baseline_is_what_a_run_is_compared_with(opened: Open, home: Path) -> None:
    star(graded_run(runs_folder() / "a", CASES, {"only": RIGHT}))
    graded_run(runs_folder() / "b", CASES, {"only": POOR})

    app = opened(second="b")

    assert app.selectbox(key="compare-first").value == "a"


def test_runs_without_a_common_case_are_told(opened: Open, home: Path) -> None:
    graded_run(runs_folder() / "a", CASES[:1], {"only": RIGHT})
    graded_run(runs_folder() / "b", CASES[1:2], {"only": RIGHT})

    app = opened(first="a", second="b")

    assert not app.exception
    assert "no case in common" in read(app)


def test_a_verdict_on_failed_cases_says_that_it_is_incomplete(opened: Open, home: Path) -> None:
    failing: dict[str, list[str] | None] = {**RIGHT, "home-Graz": None, "home-Linz": None}
    graded_run(runs_folder() / "two", CASES, {"poor": POOR, "failing": failing})

    app = opened(show="failed")

    assert "Incomplete: the model failed on 2 of 20 results" in read(app)
    assert sorted(listed(app)) == ["home-Graz", "home-Linz"]


def test_regressions_are_listed_first_and_alone(opened: Open, home: Path) -> None:
    graded_run(runs_folder() / "two", CASES, {"right": RIGHT, "regressed": REGRESSED | {"home-Wels": []}})
    app = opened()
    assert listed(app) == ["home-Graz", "home-Wels"]

    app.button_group(key="compare-show").set_value("better").run()

    assert not listed(app)
    assert "No case got better" in read(app)
    labelled(app, "Show all cases")
    assert listed(app)[:2] == ["home-Graz", "home-Wels"]
    assert len(listed(app)) == len(CASES)


@pytest.mark.usefixtures("two")
def test_a_slice_narrows_the_cases_and_stands_in_the_address(opened: Open) -> None:
    app = opened(show="all", by="tag", slice="nothing")
    assert listed(app) == ["thanks"]

    press(app, "drop-slice")

    assert "slice" not in app.query_params
    assert len(listed(app)) == len(CASES)


@pytest.mark.usefixtures("two")
def test_a_case_shows_what_was_expected_and_got_with_the_reason(opened: Open) -> None:
    app = opened(case="home-Graz")

    assert not app.exception
    assert "I live in Graz." in read(app)
    assert "Nothing was remembered." in read(app)
    assert "**matched** of expected change 1" in read(app)
    assert ":material/cancel: Missed" in read(app)


@pytest.mark.usefixtures("two")
def test_of_a_held_out_case_nothing_is_shown(opened: Open) -> None:
    app = opened(case="held")

    assert "hold-out" in read(app)
    assert "dog" not in read(app)
    assert "dog" not in str(opened(case="", show="all").dataframe[0].value)


def test_a_decision_recomputes_all_figures_and_says_so(opened: Open, two: RunFolder) -> None:
    app = opened(case="home-Graz")
    before = figure_text(summarise(two).variants[1].micro["strict_f1"])

    app.selectbox(key="decide-1-0-label").set_value("extra").run()
    app.selectbox(key="decide-1-0-gold").set_value(None).run()
    press(app, "decide-1-0-do")

    after = summarise(two).variants[1]
    assert [each.label for each in read_overrides(two)] == ["extra"]
    assert after.micro["strict_f1"].value != 1
    assert f"strict F1 of right was {before}, and is {figure_text(after.micro['strict_f1'])} with 1 decision of people" in read(app)
    assert "decided by a person" in read(app)
    assert (two.path / SUMMARY).exists()
    assert "1 decision of people in these figures" in read(opened(case=""))


def test_a_decision_is_taken_back(opened: Open, two: RunFolder) -> None:
    app = opened(case="home-Graz")
    app.selectbox(key="decide-1-0-label").set_value("extra").run()
    press(app, "decide-1-0-do")

    press(app, "decide-1-0-undo")

    assert read_overrides(two) == []
    assert "Taken back, and computed again" in read(app)
    assert figure_text(summarise(two).variants[1].micro["strict_f1"]) in read(app)


def test_what_matches_needs_the_expected_change_that_it_matches(opened: Open, home: Path) -> None:
    graded_run(runs_folder() / "two", CASES, {"right": RIGHT, "regressed": REGRESSED})
    app = opened(case="home-Graz")

    app.selectbox(key="decide-1-0-label").set_value("matched").run()
    assert app.button(key="decide-1-0-do").disabled
    app.selectbox(key="decide-1-0-gold").set_value(0).run()
    press(app, "decide-1-0-do")

    assert "strict F1 1.00" in read(app)


def test_a_decision_that_cannot_be_kept_is_told(opened: Open, two: RunFolder) -> None:
    app = opened(case="home-Graz")
    app.selectbox(key="decide-1-0-label").set_value("extra").run()
    (two.path / OVERRIDES).mkdir()

    press(app, "decide-1-0-do")

    assert not app.exception
    assert app.error


@pytest.mark.parametrize(
    "parameters", [{"second": "gone"}, {"first": "../x"}, {"case": "gone"}, {"page": "99"}, {"repeat": "x", "case": "thanks"}]
)
@pytest.mark.usefixtures("two")
def test_an_address_that_means_nothing_breaks_nothing(opened: Open, parameters: dict[str, str]) -> None:
    assert not opened(**parameters).exception
