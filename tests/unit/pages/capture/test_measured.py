"""The list of versions says what the last run measured of each."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

from evals.cases.case import Case
from evals.metrics.cost import cost_of
from evals.metrics.figures import Figure
from evals.report.summary import Summary, VariantSummary, write_summary
from evals.runs.folder import RunFolder
from evals.runs.record import VariantRecord, new_record
from memlib.memory.versions import InstructionLibrary, built_in
from pages.shared.capture.measured import last_measured
from tests.unit.pages.driving import shown

CASE = Case.model_validate({"id": "one", "messages": [{"role": "user", "content": "I live in Lyon"}]})


def given_run(home: Path, name: str, *, hash_: str, value: float | None, created_at: str, graded: int = 1) -> None:
    """A run of one case that came to this strict F1."""
    variant = VariantRecord(name="v", instructions=None, text="x", hash=hash_, model=None, model_id="a_model")
    record = new_record([variant], [CASE], cases_from="test").model_copy(update={"created_at": created_at})
    run = RunFolder.create(home / "runs" / name, record, [CASE])
    figure = Figure(value, 0.7, 0.9, 40, "facts", 30)
    cost = cost_of([], money=None, currency="USD")
    summary = VariantSummary("v", hash_, "a_model", 1, graded, 0, 30, {"strict_f1": figure}, {}, {}, (), 0, (), cost)
    write_summary(run, Summary(name, (summary,), (), 0))


def test_the_newest_run_says_the_figure_of_each_version(home: Path) -> None:
    given_run(home, "a", hash_="aaa", value=0.8, created_at="2026-01-02T00:00:00+00:00")
    given_run(home, "b", hash_="aaa", value=0.5, created_at="2026-01-01T00:00:00+00:00")
    given_run(home, "c", hash_="bbb", value=0.6, created_at="2026-01-01T00:00:00+00:00", graded=0)
    given_run(home, "d", hash_="ccc", value=None, created_at="2026-01-01T00:00:00+00:00")

    assert {hash_: str(each) for hash_, each in last_measured().items()} == {
        "aaa": "strict F1 0.80 [0.70 to 0.90], n = 40 facts, a_model",
        "bbb": "strict F1 0.60 [0.70 to 0.90], n = 40 facts, a_model, run incomplete",
    }


def test_a_run_that_cannot_be_read_spares_the_others(home: Path) -> None:
    given_run(home, "a", hash_="aaa", value=0.8, created_at="2026-01-02T00:00:00+00:00")
    given_run(home, "b", hash_="bbb", value=0.8, created_at="2026-01-02T00:00:00+00:00")
    given_run(home, "c", hash_="ccc", value=0.8, created_at="2026-01-02T00:00:00+00:00")
    (home / "runs" / "b" / "run.json").write_text("{")
    (home / "runs" / "c" / "summary.json").write_text("{")

    assert set(last_measured()) == {"aaa"}


def test_the_list_shows_the_figure_beside_its_version(app: AppTest, home: Path) -> None:
    given_run(home, "a", hash_=built_in().hash, value=0.8, created_at="2026-01-02T00:00:00+00:00")
    version = InstructionLibrary().save("Strict", "Only allergies.")

    app.switch_page("capture.py").run()

    assert not app.exception
    text = shown(app).replace("\\", "")
    assert f"{built_in().hash} · strict F1 0.80 [0.70 to 0.90], n = 40 facts, a_model" in text
    assert f"{version.hash} · just now · strict F1 not measured yet" in text
