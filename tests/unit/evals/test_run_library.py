"""Kept runs: whether they run, deleted with their star, and their decisions taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.report.across import compare_runs, compare_variants, tables_of
from evals.report.compared import comparison_csv, comparison_json, comparison_markdown
from evals.report.verdict import sentence
from evals.runs.errors import RunError
from evals.runs.folder import OVERRIDES, RunFolder
from evals.runs.library import baseline, delete_run, runs_folder, star
from evals.runs.overrides import Override, add_override, read_overrides, withdraw_override
from tests.eval_cases import case, graded_run

CASES = [case(name, f"I live in {name}.", f"User lives in {name}") for name in ("Graz", "Linz", "Wels")]
RIGHT = {each.id: [f"User lives in {each.id}"] for each in CASES}
POOR: dict[str, list[str]] = {each.id: [] for each in CASES}


def a_run(name: str, **remembered: dict[str, list[str]]) -> RunFolder:
    return graded_run(runs_folder() / name, CASES, remembered)


def test_a_run_is_being_run_as_long_as_somebody_appends_to_it() -> None:
    run = a_run("one", right=RIGHT)
    with run.appending():
        while_appending = run.running

    assert (while_appending, run.running) == (True, False)


def test_a_run_is_deleted_with_its_star() -> None:
    run = a_run("one", right=RIGHT)
    star(run)

    delete_run(run)

    assert not run.path.exists()
    assert baseline() is None


def test_a_run_that_is_being_run_is_not_deleted() -> None:
    run = a_run("one", right=RIGHT)

    with run.appending(), pytest.raises(RunError, match="being run"):
        delete_run(run)

    assert run.path.exists()


def test_a_decision_that_is_taken_back_leaves_the_others() -> None:
    run = a_run("one", right=RIGHT)
    for name in ("Graz", "Linz"):
        add_override(run, Override(case_id=name, variant="right", extracted=0, label="extra"))

    withdraw_override(run, "Graz", "right", 0, 0)

    assert [each.case_id for each in read_overrides(run)] == ["Linz"]


def test_decisions_that_cannot_be_read_are_told() -> None:
    run = a_run("one", right=RIGHT)
    (run.path / OVERRIDES).write_bytes(b"\xff\n")

    with pytest.raises(RunError, match="cannot be read"):
        read_overrides(run)


def test_two_variants_of_two_runs_are_compared_as_their_runs_are() -> None:
    first, second = a_run("one", right=RIGHT, poor=POOR), a_run("two", right=POOR, poor=RIGHT)

    assert compare_variants(first, "right", second, "right") == compare_runs(first, second)[0]
    crossed = compare_variants(first, "poor", second, "poor")
    assert crossed == compare_runs(first, second)[1]


def test_variants_of_two_runs_need_not_have_one_name() -> None:
    first, second = a_run("one", right=RIGHT), a_run("two", poor=POOR, other=POOR)
    third = a_run("three", a=RIGHT, b=RIGHT)

    assert compare_variants(first, "right", second, "other").worse == 3
    assert compare_variants(third, "b", second, "poor").worse == 3


def test_a_comparison_is_exported_whole(tmp_path: Path) -> None:
    run = a_run("one", right=RIGHT, poor={**RIGHT, "Graz": []})
    tables = tables_of(run)
    comparison = compare_variants(run, "right", a_run("two", poor={**RIGHT, "Graz": []}), "poor")

    assert json.loads(comparison_json(comparison))["worse"] == 1
    lines = comparison_csv(comparison, tables["right"], tables["poor"]).splitlines()
    assert lines[1] == "Graz,0,1.0,0.0,-1.0"
    assert len(lines) == 4
    report = comparison_markdown(comparison, [sentence(comparison)])
    assert sentence(comparison) in report
    assert "| Graz | 1 | 1.00 | 0.00 |" in report
