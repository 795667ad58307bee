"""What a run's figures are said to mean, and the files that others read."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from evals.metrics.table import tabulate
from evals.report.across import compare_runs
from evals.report.comparison import Comparison, compare, compare_all
from evals.report.files import as_csv, as_json, as_junit
from evals.report.gates import COULD_NOT_RUN, GATE_FAILED, PASSED
from evals.report.markdown import markdown
from evals.report.summary import Summary, read_summary, summarise, write_summary
from evals.report.verdict import judge, parse_gate, sentence
from evals.runs.errors import RunError
from evals.runs.folder import RunFolder
from evals.runs.overrides import Override, add_override
from evals.runs.record import Result
from evals.scores import CaseScore, Operation, Outcome
from tests.eval_cases import case, gold, got, run_of, scored, variant

CASES = [case(f"case {number:02}", f"I have {number} cats.", f"User has {number} cats") for number in range(40)]


def right(case_id: str) -> CaseScore:
    return scored(case_id, [gold(2)], [got("matched", 2, 0)], final_state_correct=True)


def wrong(case_id: str, **fields: object) -> CaseScore:
    return scored(case_id, [gold(0)], [got("extra")], **fields)


def answers(rights: int) -> list[CaseScore]:
    """The first so many cases right, the others wrong."""
    return [(right if place < rights else wrong)(each.id) for place, each in enumerate(CASES)]


def run_with(path: Path, **variants: Sequence[CaseScore | None]) -> RunFolder:
    """A run with these scores by variant; None where the model failed. What is missing at the end has not been run."""
    run = run_of(path, CASES, *(variant(name, f"Instructions of {name}.") for name in variants))
    with run.appending() as results:
        for name, scores in variants.items():
            for place, score in enumerate(scores):
                operation = Operation("add", None, f"=SUM({place})", None, ())
                outcome = Outcome(
                    (operation,), (), calls=1, input_tokens=100, seconds=1.0, error=None if score else "ModelUnavailable: gone"
                )
                results.add(Result(CASES[place].id, name, 0, outcome, score))
    return run


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path))
    return tmp_path


# Comparisons


def compared(first: int, second: int) -> Comparison:
    return compare("plain", "strict", tabulate(answers(first)), tabulate(answers(second)), seed=1)


def test_a_clear_winner_is_named_with_its_lead_its_interval_and_its_cases() -> None:
    lead = compared(10, 30)

    assert lead.f1.value == pytest.approx(0.5)
    assert (lead.better, lead.worse, lead.cases, lead.facts) == (20, 0, 40, 40)
    assert (lead.mcnemar.only_first, lead.mcnemar.only_second) == (0, 20)
    assert lead.mcnemar.p == pytest.approx(2 / 2**20)
    words = sentence(lead)
    assert words.startswith("**strict** beats **plain**: F1 +0.500 [+0.3")
    assert words.endswith("n = 40; better on 20 cases, worse on 0")


def test_a_clear_loser_loses_to_the_other_in_the_same_words() -> None:
    loss = compared(30, 10)

    assert loss.worsened
    assert sentence(loss).startswith("**plain** beats **strict**: F1 +0.500 [+0.3")


def test_a_difference_that_chance_explains_is_none_and_says_what_would_show() -> None:
    words = sentence(compared(20, 21))

    assert words.startswith("no clear difference between **strict** and **plain**: F1 +0.025 [")
    assert "; a difference below 0." in words


def test_variants_without_a_case_in_common_are_not_compared() -> None:
    apart = compare("one", "other", tabulate(answers(3)[:20]), tabulate(answers(3)[20:]), seed=1)

    assert "cannot be compared" in sentence(apart)
    assert not apart.clear


def test_regressions_come_first() -> None:
    mixed = compare(
        "one", "other", tabulate([right("a"), wrong("b"), right("c")]), tabulate([wrong("a"), right("b"), right("c")]), seed=1
    )

    assert [(change.case_id, change.first, change.second) for change in mixed.changes] == [("a", 1.0, 0.0), ("b", 0.0, 1.0)]


def test_of_more_than_two_variants_the_p_values_are_corrected() -> None:
    scores = {"a": tabulate(answers(10)), "b": tabulate(answers(15)), "c": tabulate(answers(10))}
    comparisons = {(each.first, each.second): each for each in compare_all(scores, seed=1)}

    assert len(comparisons) == 3
    alone = compare("a", "b", scores["a"], scores["b"], seed=1)
    assert comparisons["a", "b"].p_mcnemar == pytest.approx(3 * alone.p_mcnemar)


def test_runs_are_compared_on_the_cases_that_are_the_same_in_both(tmp_path: Path) -> None:
    before, after = run_with(tmp_path / "before", default=answers(10)), run_with(tmp_path / "after", default=answers(30))

    [found] = compare_runs(before, after)

    assert (found.first, found.second, found.cases) == ("default of before", "default of after", 40)
    assert found.clear


def test_runs_without_a_case_in_common_cannot_be_compared(tmp_path: Path) -> None:
    other = run_of(tmp_path / "other", [case("case 00", "I have another text.")])

    with pytest.raises(RunError, match="no case in common"):
        compare_runs(run_with(tmp_path / "run", default=answers(1)), other)


# The verdict


def summary_of(tmp_path: Path, **variants: Sequence[CaseScore | None]) -> Summary:
    return summarise(run_with(tmp_path / "run", **variants))


def test_a_whole_run_without_a_gate_passes(tmp_path: Path) -> None:
    verdict = judge(summary_of(tmp_path, default=answers(30)))

    assert verdict.exit_status == PASSED
    assert verdict.lines == (
        "**default**: strict F1 0.750 [0.600, 0.875] (precision 0.750 [0.600, 0.875], recall 0.750 [0.600, 0.875]), "
        "n = 40 facts in 40 cases; no leak",
    )


@pytest.mark.parametrize(
    ("gate", "status"),
    [
        ("strict_f1=0.75", PASSED),
        ("strict_f1=0.76", GATE_FAILED),
        ("extra_rate=0.25", PASSED),
        ("extra_rate=0.24", GATE_FAILED),
        ("fmr=0", GATE_FAILED),
    ],
)
def test_a_gate_is_the_least_or_of_what_should_be_low_the_most(gate: str, status: int, tmp_path: Path) -> None:
    assert judge(summary_of(tmp_path, default=answers(30)), gates=[parse_gate(gate)]).exit_status == status


@pytest.mark.parametrize("text", ["", "strict_f1", "strict_f1=", "strict_f1=x", "f2=0.5", "strict_f1=80", "strict_f1=nan"])
def test_a_gate_that_means_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"figure|number|between"):
        parse_gate(text)


def test_a_leak_fails_whatever_the_gates(tmp_path: Path) -> None:
    leaking = [right(CASES[0].id), wrong(CASES[1].id, leaks=("4111",)), *answers(40)[2:]]

    verdict = judge(summary_of(tmp_path, default=leaking))

    assert verdict.exit_status == GATE_FAILED
    assert verdict.failures == ("default: 1 values were stored that may not be, in case 01",)


def test_a_third_of_failures_is_in_no_figure_and_leaves_the_run_incomplete(tmp_path: Path) -> None:
    third = [None if place % 3 == 0 else right(each.id) for place, each in enumerate(CASES)]
    summary = summary_of(tmp_path, default=third)

    verdict = judge(summary, gates=[parse_gate("strict_f1=1")])

    assert (summary.variants[0].graded, summary.variants[0].failed, summary.variants[0].micro["strict_f1"].value) == (26, 14, 1.0)
    assert verdict.exit_status == COULD_NOT_RUN
    assert "the model failed on 14 of 40 results, which are in no figure; run them again with --retry-failed." in verdict.lines[-1]


def test_a_run_that_was_stopped_is_incomplete(tmp_path: Path) -> None:
    verdict = judge(summary_of(tmp_path, default=answers(40)[:10]))

    assert (verdict.complete, verdict.exit_status) == (False, COULD_NOT_RUN)
    assert "30 of 40 results are not there yet; go on with --resume" in verdict.lines[-1]


def test_a_regression_fails_only_where_that_was_asked_for(tmp_path: Path) -> None:
    summary, against = summary_of(tmp_path, default=answers(10)), [compared(30, 10)]

    assert judge(summary, against=against).exit_status == PASSED
    failed = judge(summary, against=against, fail_on_regression=True)
    assert failed.exit_status == GATE_FAILED
    assert "a regression" in failed.failures[0]


# A person's word


def test_a_persons_word_is_in_the_figures_and_keeps_one_memory_a_fact(tmp_path: Path) -> None:
    run = run_with(tmp_path / "run", default=answers(0))
    add_override(run, Override(case_id="case 00", variant="default", extracted=0, label="matched", gold=0))

    figures = summarise(run).variants[0]

    assert figures.micro["recall"].value == figures.micro["strict_precision"].value == pytest.approx(1 / 40)
    assert summarise(run).overrides == 1


def test_the_last_word_holds(tmp_path: Path) -> None:
    run = run_with(tmp_path / "run", default=answers(40))
    add_override(run, Override(case_id="case 00", variant="default", extracted=0, label="conflict", gold=0))
    assert summarise(run).variants[0].micro["recall"].value == pytest.approx(39 / 40)

    add_override(run, Override(case_id="case 00", variant="default", extracted=0, label="matched", gold=0))
    assert summarise(run).variants[0].micro["recall"].value == 1.0


def test_a_fact_that_gets_another_memory_makes_the_first_one_a_duplicate(tmp_path: Path) -> None:
    twice = scored("case 00", [gold(2)], [got("matched", 2, 0), got("extra")])
    run = run_with(tmp_path / "run", default=[twice])
    add_override(run, Override(case_id="case 00", variant="default", extracted=1, label="matched", gold=0))

    figures = summarise(run).variants[0].micro

    assert (figures["duplicate_rate"].value, figures["strict_precision"].value, figures["recall"].value) == (0.5, 0.5, 1.0)


# Files


def test_a_summary_is_read_again_as_it_was_written(tmp_path: Path) -> None:
    run = run_with(tmp_path / "run", plain=answers(10), strict=answers(30))
    assert read_summary(run) is None

    summary = summarise(run)
    write_summary(run, summary)

    assert read_summary(run) == summary
    assert json.loads(as_json(summary)) == json.loads((run.path / "summary.json").read_text("utf-8"))


def test_the_report_begins_with_the_verdict_and_says_how_its_figures_were_made(tmp_path: Path) -> None:
    run = run_with(tmp_path / "run", plain=answers(10), strict=answers(30))
    summary = summarise(run)

    text = markdown(summary, judge(summary), run.record)

    assert text.splitlines()[2].startswith("**strict** beats **plain**: F1 +0.500")
    assert f"hash {run.record.cases_hash}" in text
    assert "| Strict F1 | 0.250 [0.125, 0.375], n = 40 | 0.750 [0.600, 0.875], n = 40 |" in text
    assert "| False memory resistance (HaluMem: FMR) | could not tell, n = 0 | could not tell, n = 0 |" in text


def test_a_line_of_the_csv_is_a_result_and_no_formula(tmp_path: Path) -> None:
    run = run_with(tmp_path / "run", default=[right("case 00"), None])

    rows = list(csv.DictReader(StringIO(as_csv(run.results(), {each.id: each for each in CASES}))))

    assert [row["case_id"] for row in rows] == ["case 00", "case 01"]
    assert (rows[0]["strict_f1"], rows[0]["labels"], rows[0]["got"]) == ("1.0", "matched", "add: =SUM(0)")
    assert (rows[1]["strict_f1"], rows[1]["error"]) == ("", "ModelUnavailable: gone")


def test_a_cell_of_the_csv_that_begins_like_a_formula_is_made_harmless(tmp_path: Path) -> None:
    odd = case("=1+1", "I have 3 cats.")
    run = run_of(tmp_path / "run", [odd])
    with run.appending() as results:
        results.add(Result(odd.id, "default", 0, Outcome((), (), error="@SUM(A1)"), None))

    [row] = csv.DictReader(StringIO(as_csv(run.results(), {odd.id: odd})))

    assert (row["case_id"], row["error"]) == ("'=1+1", "'@SUM(A1)")


def test_junit_has_a_test_a_result_and_one_for_the_gates(tmp_path: Path) -> None:
    run = run_with(tmp_path / "run", default=[right("case 00"), wrong("case 01"), None])
    verdict = judge(summarise(run), gates=[parse_gate("strict_f1=0.9")])

    root = ElementTree.fromstring(as_junit(run.results(), verdict))

    tests = {test.get("name"): [child.tag for child in test] for test in root.iter("testcase")}
    assert tests["case 00"] == []
    assert tests["case 01"] == ["failure"]
    assert tests["case 02"] == ["error"]
    assert [name for name, marks in tests.items() if name and name.startswith("default: strict_f1") and marks == ["failure"]]
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("4", "2", "1")
