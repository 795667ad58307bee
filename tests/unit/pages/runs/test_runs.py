"""The page of runs, without a browser."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from typer.testing import CliRunner

from evals.__main__ import app as script
from evals.cases.library import CaseLibrary
from evals.report.files import as_json
from evals.runs.folder import RESULTS, RunFolder
from evals.runs.library import baseline, list_runs, runs_folder
from memlib.memory.versions import InstructionLibrary
from pages.shared.runs import reading
from pages.shared.services import open_services, services
from tests.eval_cases import case, run_of, variant
from tests.openai_server import Answer, Body, Fail, Hang, OpenAIServer, Say
from tests.unit.pages.driving import labelled, press, shown, tab

Open = Callable[..., AppTest]
FACTS = [
    case("home", "I live in Graz.", "User lives in Graz", split="train", tags=["home"]),
    case("job", "I work as a nurse.", "User works as a nurse", split="validation", tags=["job"]),
    case("thanks", "Thanks!", tags=["nothing"]),
    case("held", "I have a dog.", "User has a dog", split="holdout"),
    case("open", "I like tea.", reviewed=False),
]


@pytest.fixture
def opened(app: AppTest, home: Path) -> Open:
    CaseLibrary(home / "cases").create("mine", FACTS)

    def open_page(at: AppTest | None = None, **parameters: str | list[str]) -> AppTest:
        at = app if at is None else at
        at.switch_page("runs.py")
        for name, value in parameters.items():
            at.query_params[name] = value
        return at.run()

    return open_page


def read(app: AppTest) -> str:
    """Every text of the page, without what keeps Markdown from meaning something."""
    return shown(app).replace("\\", "")


def finished(app: AppTest) -> AppTest:
    """The page of the run that the address names, once that has ended."""
    job = services().runs.get(app.query_params["run"])
    assert job is not None
    assert job.wait(60)
    return app.run()


def the_run() -> RunFolder:
    return list_runs()[0][0]


def test_without_a_run_the_history_offers_to_set_one_up(opened: Open) -> None:
    app = opened(view="history")

    assert "No run yet" in read(app)
    labelled(app, "Set up the first run")
    assert "view" not in app.query_params
    assert app.button(key="run")


def test_an_estimate_comes_before_the_run(opened: Open) -> None:
    app = opened(file="mine.jsonl", model="offline", repeats="2")

    assert not app.exception
    assert "3 cases × 1 variant × 2 repeats" in read(app)
    assert [metric.label for metric in app.metric] == ["Calls, about", "Tokens to send", "Tokens to get", "Money"]
    assert app.metric[0].value == "6"
    assert not list_runs()[0]


@pytest.mark.parametrize(
    ("chosen", "cases"),
    [({"split": "train"}, "1 case"), ({"tag": ["home", "job"]}, "2 cases"), ({"holdout": "1"}, "1 case"), ({}, "3 cases")],
)
def test_cases_are_chosen_by_split_and_tags_and_the_hold_out_alone(opened: Open, chosen: dict[str, str], cases: str) -> None:
    app = opened(file="mine.jsonl", **chosen)

    assert f"{cases} × 1 variant" in read(app)
    assert ("This looks at the hold-out" in "".join(each.value for each in app.warning)) == ("holdout" in chosen)


def test_when_no_case_fits_all_can_be_taken(opened: Open) -> None:
    app = opened(file="mine.jsonl", tag="no such tag")
    assert "No reviewed case fits" in read(app)

    labelled(app, "Take all cases")

    assert "3 cases × 1 variant" in read(app)


def test_a_version_that_the_address_names_is_chosen(opened: Open, home: Path) -> None:
    version = InstructionLibrary(home / "instructions").save("Strict", "Remember homes only.")

    app = opened(file="mine.jsonl", variant=version.hash)

    assert app.multiselect(key="run-variants").value == [version.hash]
    assert "1 variant" in read(app)


def test_a_version_that_is_gone_is_told(opened: Open) -> None:
    app = opened(file="mine.jsonl", variant="0123456789ab")

    assert not app.exception
    assert "There are no instructions 0123456789ab any more" in "".join(each.value for each in app.warning)
    assert "Choose at least one version" in read(app)


def test_a_run_goes_from_estimate_to_verdict(opened: Open) -> None:
    app = finished(press(opened(file="mine.jsonl", model="offline"), "run"))

    assert not app.exception
    assert "Complete" in read(app)
    assert "strict F1" in read(app)
    assert the_run().record.cases_from == "mine.jsonl"
    assert {each.id for each in the_run().cases()} == {"home", "job", "thanks"}
    assert {"figure", "Built-in"} <= set(app.dataframe[0].value.columns)


def test_page_and_script_give_the_same_figures_to_the_last_digit(opened: Open, tmp_path: Path) -> None:
    two = [InstructionLibrary().save(name, f"Remember {name}.").hash for name in ("homes", "jobs")]
    app = finished(press(opened(file="mine.jsonl", model="offline", variant=two), "run"))
    by_page = as_json(reading.summary_of(the_run()))
    table = app.dataframe[0].value

    said = CliRunner().invoke(script, ["report", the_run().name, "--json", str(tmp_path / "figures.json")])

    assert said.exit_code == 0, said.output
    assert (tmp_path / "figures.json").read_text("utf-8") == by_page
    figures = json.loads(by_page)["variants"][0]["micro"]["strict_f1"]
    assert table.loc[table["figure"].str.startswith("Strict F1"), "homes"].item().startswith(f"{figures['value']:.3f}")


def test_a_run_of_the_script_is_read_by_the_page(opened: Open, home: Path) -> None:
    path = runs_folder() / "by-script"
    arguments = ["extraction", "--cases", str(home / "cases" / "mine.jsonl"), "--model", "offline", "--out", str(path)]
    assert CliRunner().invoke(script, [*arguments, "--json", str(home / "figures.json"), "--skip-invalid"]).exit_code == 0

    app = opened(run="by-script")

    assert "Complete" in read(app)
    assert as_json(reading.summary_of(RunFolder.open(path))) == (home / "figures.json").read_text("utf-8")


def test_a_cancelled_run_keeps_what_is_done_and_goes_on(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    with OpenAIServer(Say('{"changes": []}'), Hang()) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        open_services.clear()
        app = press(opened(file="mine.jsonl", concurrency="1"), "run")
        job = services().runs.get(app.query_params["run"])
        assert job is not None
        while not (job.progress and job.progress.done):
            assert not job.wait(0.05)
        app.run()
        assert "Provisional" in read(app)

        press(app, "cancel-run")
        app = finished(app)
        assert "Interrupted" in read(app)
        assert "incomplete" in read(app).lower()
        server._script = [Say('{"changes": []}')]
        finished(press(app, "resume"))

    assert "Complete" in read(app.run())
    assert len(the_run().results()) == 3


def test_a_run_goes_on_in_another_tab(opened: Open) -> None:
    app = finished(press(opened(file="mine.jsonl", model="offline"), "run"))

    other = opened(tab(), run=app.query_params["run"])

    assert read(other) == read(app)


def test_a_run_that_a_restart_interrupted_is_resumed(opened: Open) -> None:
    app = finished(press(opened(file="mine.jsonl", model="offline"), "run"))
    path = the_run().path / RESULTS
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    open_services.clear()

    app.run()
    assert "Interrupted" in read(app)
    finished(press(app, "resume"))

    assert "Complete" in read(app.run())


def test_failed_cases_are_counted_apart_and_retried(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {"job": True}

    def answer(body: Body) -> Answer:
        failing = broken["job"] and "nurse" in json.dumps(body)
        return Fail(400, "too large") if failing else Say('{"changes": []}')

    with OpenAIServer(answer) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        open_services.clear()
        app = finished(press(opened(file="mine.jsonl", nocache="1"), "run"))
        assert "the model failed on 1 of 3 results" in read(app)
        assert "Some failed" in read(app)

        broken["job"] = False
        finished(press(app, "retry-failed"))

    assert "Complete" in read(app.run())
    assert all(result.score is not None for result in the_run().results().values())


def test_a_model_that_cannot_be_had_is_told(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened(file="mine.jsonl", model="some-model")

    assert not app.exception
    assert not list_runs()[0]


def test_the_history_lists_runs_and_stars_a_baseline(opened: Open) -> None:
    app = finished(press(opened(file="mine.jsonl", model="offline"), "run"))
    name = app.query_params["run"]
    press(app, "star")
    assert baseline() == name

    app = opened(tab(), view="history")

    row = app.dataframe[0].value.iloc[0]
    assert row["★"] == "★"
    assert row["Cases"] == "3 of mine.jsonl"
    assert row["State"] == "Complete"


def test_a_run_is_deleted_after_a_question(opened: Open) -> None:
    app = finished(press(opened(file="mine.jsonl", model="offline"), "run"))
    path = the_run().path
    press(app, "star")

    press(app, "delete-run")
    assert path.exists()
    press(app, "really-delete")

    assert not path.exists()
    assert baseline() is None
    assert "is deleted" in read(app)


@pytest.mark.parametrize("name", ["gone", "../cases", ".", "a/b"])
def test_a_run_that_is_not_there_is_told(opened: Open, name: str) -> None:
    app = opened(run=name)

    assert not app.exception
    assert app.error


def test_a_run_of_a_newer_memlib_is_told_and_not_listed(opened: Open) -> None:
    run = run_of(runs_folder() / "newer", FACTS[:1], variant())
    text = (run.path / "run.json").read_text("utf-8").replace('"format": 1', '"format": 99')
    (run.path / "run.json").write_text(text, "utf-8")

    assert "newer memlib" in read(opened(run="newer"))
    listed = opened(tab(), view="history")
    assert "newer memlib" in "".join(each.value for each in listed.warning).replace("\\", "")
