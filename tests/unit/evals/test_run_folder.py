"""The files of a run: whole after whatever happens to the process or the disk, and refused where they cannot be trusted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.runs.errors import RunError
from evals.runs.folder import RESULTS, RUN, RunFolder
from evals.runs.library import baseline, find_run, latest_unfinished, list_runs, new_path, star
from evals.runs.record import Result, hash_cases
from evals.scores import Outcome
from tests.eval_cases import case, got, run_of, scored

CASES = [case("a"), case("b"), case("c", "Thanks!")]


def result(case_id: str, error: str | None = None) -> Result:
    outcome = Outcome((), (), error=error, reply="ünïcode \u2028 line")
    return Result(case_id, "default", 0, outcome, None if error else scored(case_id, [], [got("extra")]))


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    return run_of(tmp_path / "run", CASES)


def test_what_is_added_is_read_again_in_the_order_of_the_cases(run: RunFolder) -> None:
    with run.appending() as results:
        for name in "cab":
            results.add(result(name))

    again = RunFolder.open(run.path)
    assert list(again.results()) == [("a", "default", 0), ("b", "default", 0), ("c", "default", 0)]
    assert again.results()["b", "default", 0] == result("b")
    assert (again.record, again.cases()) == (run.record, CASES)


def test_a_case_may_hold_signs_that_end_a_line_elsewhere(tmp_path: Path) -> None:
    said = [case("a", "first\u2028second\x85third\x0cfourth")]

    assert run_of(tmp_path / "run", said).cases() == said


def test_a_result_is_in_the_file_before_the_next_case_is_begun(run: RunFolder) -> None:
    with run.appending() as results:
        results.add(result("a"))
        assert (run.path / RESULTS).read_bytes().count(b"\n") == 1


def test_the_last_result_of_a_case_holds(run: RunFolder) -> None:
    with run.appending() as results:
        results.add(result("a", "it failed"))
        results.add(result("a"))

    assert run.results()["a", "default", 0].score is not None


def test_a_torn_last_line_is_no_result_and_is_cut_before_the_run_goes_on(run: RunFolder) -> None:
    with run.appending() as results:
        results.add(result("a"))
        results.add(result("b"))
    file = run.path / RESULTS
    file.write_bytes(file.read_bytes()[:-20])

    assert [key[0] for key in run.results()] == ["a"]
    with run.appending() as results:
        results.add(result("c"))
    assert [key[0] for key in run.results()] == ["a", "c"]


def test_a_line_that_is_damaged_in_the_middle_is_named(run: RunFolder) -> None:
    with run.appending() as results:
        results.add(result("a"))
    file = run.path / RESULTS
    file.write_bytes(b'{"case_id": 1}\n' + file.read_bytes())

    with pytest.raises(RunError, match=r"line 1 of .*results\.jsonl is damaged"):
        run.results()


def test_a_run_of_a_newer_version_is_refused(run: RunFolder) -> None:
    file = run.path / RUN
    file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), "format": 99, "what": "is new"}), "utf-8")

    with pytest.raises(RunError, match=r"newer memlib \(format 99, this one knows 1\): update memlib"):
        RunFolder.open(run.path)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 1}', '{"format": "x"}'])
def test_a_damaged_run_is_refused_with_what_to_do(text: str, run: RunFolder) -> None:
    (run.path / RUN).write_text(text, "utf-8")

    with pytest.raises(RunError, match=r"is damaged \(.+\): take it from a backup"):
        RunFolder.open(run.path)


def test_a_folder_without_a_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="holds no run"):
        RunFolder.open(tmp_path)


def test_a_run_is_never_begun_over_another(run: RunFolder) -> None:
    with pytest.raises(RunError, match="go on with it by --resume"):
        run_of(run.path, CASES)


def test_a_full_disk_is_told_and_leaves_what_is_done(run: RunFolder) -> None:
    (run.path / RESULTS).symlink_to("/dev/full")

    with pytest.raises(RunError, match=r"No space left on device\): what is there is kept"), run.appending() as results:
        results.add(result("a"))


def test_a_second_process_cannot_run_the_same_run(run: RunFolder) -> None:
    with run.appending(), pytest.raises(RunError, match="being run by another process"), run.appending():
        pass


def test_the_hash_of_cases_is_of_what_they_say_and_not_of_their_order() -> None:
    assert hash_cases(CASES) == hash_cases(reversed(CASES))
    assert hash_cases(CASES) != hash_cases(CASES[:2])


# The library


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path))
    return tmp_path


def test_runs_are_listed_with_the_reason_why_one_cannot_be_read(home: Path) -> None:
    first, second = run_of(home / "runs" / "1", CASES), run_of(home / "runs" / "2", CASES)
    broken = home / "runs" / "3" / RUN
    broken.parent.mkdir()
    broken.write_text("{", "utf-8")

    runs, troubles = list_runs()

    assert [run.name for run in runs] == [second.name, first.name]
    assert len(troubles) == 1


def test_one_run_is_starred_at_a_time(home: Path) -> None:
    first, second = run_of(home / "runs" / "1", CASES), run_of(home / "runs" / "2", CASES)
    with pytest.raises(RunError, match="no run is starred"):
        find_run("baseline")

    star(first)
    star(second)

    assert (baseline(), find_run("baseline").name) == ("2", "2")
    star(None)
    assert baseline() is None


def test_a_run_is_found_by_its_name_and_by_its_folder(home: Path) -> None:
    run = run_of(home / "runs" / "mine", CASES)

    assert find_run("mine").record == find_run(str(run.path)).record == run.record


def test_the_latest_run_that_lacks_results_is_the_one_to_go_on_with(home: Path) -> None:
    run_of(home / "runs" / "1", CASES)
    whole = run_of(home / "runs" / "2", CASES)
    with whole.appending() as results:
        for each in CASES:
            results.add(result(each.id))

    assert latest_unfinished().name == "1"
    with whole.appending() as results:
        results.add(result("a", "it failed"))
    assert latest_unfinished(failed=True).name == "2"


@pytest.mark.usefixtures("home")
def test_new_runs_get_folders_of_their_own() -> None:
    assert new_path() != new_path()
