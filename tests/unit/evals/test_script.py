"""The script: what may be typed, what comes of it, and the exit status."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from evals.__main__ import app
from evals.cases.files import write_cases
from evals.runs.folder import RunFolder
from evals.runs.library import list_runs, star
from memlib.memory.versions import InstructionLibrary
from tests.eval_cases import case
from tests.models import add, changes
from tests.openai_server import OpenAIServer, Say

ROOT = Path(__file__).parents[3]
CASES = [
    case("lives", "I live in Graz.", "User lives in Graz", tags=["home"]),
    case("dog", "I have a dog called Rex.", "User has a dog called Rex", tags=["pets"]),
    case("thanks", "Thanks, that helps.", tags=["nothing"]),
]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "MEMLIB_MODEL", "MEMLIB_EMBEDDER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    write_cases(tmp_path / "cases.jsonl", CASES)
    return tmp_path / "cases.jsonl"


def evals(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def extraction(*arguments: object) -> Result:
    return evals("extraction", *arguments)


def newest() -> RunFolder:
    return list_runs()[0][0]


def test_with_no_key_the_cases_run_on_the_offline_model(cases: Path) -> None:
    done = extraction("--cases", cases)

    assert done.exit_code == 0, done.output
    assert "memlib-offline" in done.output
    assert "Strict F1" in done.output
    assert len(newest().results()) == 3


def test_the_starter_set_is_run_by_default_without_its_hold_out() -> None:
    done = extraction("--filter-tag", "pets")

    assert done.exit_code == 0, done.output
    assert {each.split for each in newest().cases()} == {"train", "validation"}
    assert not newest().record.holdout


def test_the_hold_out_is_looked_at_only_when_that_is_asked_for_and_then_it_is_said(tmp_path: Path) -> None:
    done = extraction("--filter-tag", "pets", "--holdout", "--markdown", tmp_path / "report.md")

    assert done.exit_code == 0, done.output
    assert {each.split for each in newest().cases()} == {"holdout"}
    assert newest().record.holdout
    assert "This run looked at the hold-out split" in done.output
    assert "**the hold-out split among them**" in (tmp_path / "report.md").read_text("utf-8")


def test_cases_of_the_hold_out_in_a_file_of_ones_own_are_left_out_too(tmp_path: Path) -> None:
    write_cases(tmp_path / "mixed.jsonl", [CASES[0], case("later", split="holdout")])

    done = extraction("--cases", tmp_path / "mixed.jsonl")

    assert "1 cases of the hold-out split are left out" in done.output
    assert [each.id for each in newest().cases()] == ["lives"]


def test_variants_are_run_side_by_side_and_compared(cases: Path, tmp_path: Path) -> None:
    (tmp_path / "strict.md").write_text("Remember only pets. $name {x}", "utf-8")

    done = extraction("--cases", cases, "--variant", "Built-in", "--variant", f"strict={tmp_path / 'strict.md'}")

    assert done.exit_code == 0, done.output
    assert [each.name for each in newest().record.variants] == ["Built-in", "strict"]
    assert newest().record.variants[1].text == "Remember only pets. $name {x}"
    said = " ".join(done.output.split())
    assert "no clear difference between strict and Built-in" in said
    assert "the offline model follows no instructions" in said


def test_a_variant_may_be_kept_instructions_and_the_default_is_the_default_of_the_library(cases: Path) -> None:
    library = InstructionLibrary()
    library.save("tight", "Remember little.")
    library.set_default("tight")

    extraction("--cases", cases)
    assert (newest().record.variants[0].name, newest().record.variants[0].text) == ("tight", "Remember little.")


def test_each_variant_is_run_with_each_model(cases: Path) -> None:
    with OpenAIServer(Say(changes())) as server:
        done = CliRunner(env={"OPENAI_BASE_URL": server.url}).invoke(
            app, ["extraction", "--cases", str(cases), "--model", "offline", "--model", "first-model", "--no-cache"]
        )

    assert done.exit_code == 0, done.output
    assert [(each.name, each.model_id) for each in newest().record.variants] == [
        ("Built-in@offline", "memlib-offline"),
        ("Built-in@first-model", "first-model"),
    ]
    assert len(server.bodies) == 3


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--fail-under", "f2=1"], "is no figure"),
        (["--fail-under", "strict_f1=80"], "between 0 and 1"),
        (["--repeat", "0"], "greater than or equal to 1"),
        (["--concurrency", "-1"], "greater than or equal to 1"),
        (["--variant", "=x.md"], "must be a name"),
        (["--variant", "absent"], "there are no instructions"),
        (["--variant", "a=absent.md"], "cannot be used"),
        (["--variant", "Built-in", "--variant", "Built-in"], "a name of its own"),
        (["--cases", "absent.jsonl"], "does not exist"),
        (["--resume", "--model", "offline"], "goes on as it began"),
        (["--fail-on-regression"], "needs a --baseline"),
        (["--no-such-option"], "No such option"),
    ],
)
def test_wrong_usage_is_status_2_with_what_was_wrong(arguments: Sequence[str], says: str) -> None:
    done = extraction(*arguments)

    assert done.exit_code == 2
    assert says in " ".join(done.output.replace("│", " ").split())


@pytest.mark.parametrize("text", ["", "  \n", "x" * 100_000])
def test_instructions_that_are_empty_or_without_end_are_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "odd.md").write_text(text, "utf-8")

    done = extraction("--variant", f"odd={tmp_path / 'odd.md'}")

    assert done.exit_code == 2
    assert "must not be empty" in done.output or "at most 20,000" in done.output


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "no case in the file"),
        ("{", "line 1"),
        ('{"id": "a", "messages": [{"role": "user", "content": "x"}], "colour": 1}', "colour"),
        ('{"id": "a", "messages": [{"role": "user", "content": "x"}]}\n' * 2, "already"),
    ],
)
def test_a_case_file_that_cannot_be_used_is_status_1_with_the_line(content: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "broken.jsonl").write_text(content, "utf-8")

    done = extraction("--cases", tmp_path / "broken.jsonl")

    assert done.exit_code == 1
    assert says in done.output


def test_broken_lines_are_left_out_only_when_that_is_asked_for_and_are_named(cases: Path) -> None:
    cases.write_text(cases.read_text("utf-8") + "{\n", "utf-8")

    assert extraction("--cases", cases).exit_code == 1
    done = extraction("--cases", cases, "--skip-invalid")
    assert done.exit_code == 0
    assert "line 4" in done.output


def test_a_gate_that_fails_is_status_100(cases: Path) -> None:
    done = extraction("--cases", cases, "--fail-under", "strict_f1=0.5", "--fail-under", "fmr=1")

    assert done.exit_code == 100
    assert "failed: Built-in: fmr must be at least 1, and the cases cannot tell it" in " ".join(done.output.split())


def test_a_server_that_cannot_be_reached_is_status_1_and_says_that_the_run_is_incomplete(cases: Path) -> None:
    runner = CliRunner(env={"OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "MEMLIB_MODEL": "m"})

    done = runner.invoke(app, ["extraction", "--cases", str(cases)])

    assert done.exit_code == 1
    assert "the model failed on 3 of 3 results" in " ".join(done.output.split())


def test_reports_are_written_where_they_are_asked_for(cases: Path, tmp_path: Path) -> None:
    files = {name: tmp_path / f"out.{name}" for name in ("json", "csv", "markdown", "junit")}
    done = extraction("--cases", cases, *(part for name, path in files.items() for part in (f"--{name}", path)))

    assert done.exit_code == 0, done.output
    assert json.loads(files["json"].read_text("utf-8"))["variants"][0]["name"] == "Built-in"
    assert len(files["csv"].read_text("utf-8").splitlines()) == 4
    assert files["markdown"].read_text("utf-8").startswith(f"# Run {newest().name}")
    assert "<testsuites" in files["junit"].read_text("utf-8")


def test_a_report_that_cannot_be_written_is_status_1_and_says_that_the_run_is_kept(cases: Path, tmp_path: Path) -> None:
    done = extraction("--cases", cases, "--json", tmp_path)

    assert done.exit_code == 1
    assert "the run itself is kept in" in " ".join(done.output.split())


def test_an_estimate_alone_runs_nothing(cases: Path) -> None:
    done = extraction("--cases", cases, "--estimate")

    assert (done.exit_code, list_runs()) == (0, ([], []))
    assert done.output.startswith("About 3 calls: ")


def test_a_run_is_compared_with_the_baseline_and_by_itself(cases: Path) -> None:
    extraction("--cases", cases)
    star(newest())

    done = extraction("--cases", cases, "--baseline", "baseline", "--fail-on-regression")
    assert done.exit_code == 0, done.output
    assert "no clear difference" in " ".join(done.output.split())
    compared = evals("compare", "baseline", newest().name, "--fail-on-regression")
    assert compared.exit_code == 0, compared.output
    assert "+0.000" in compared.output


def test_a_report_computes_the_figures_again(cases: Path) -> None:
    extraction("--cases", cases)
    summary = (newest().path / "summary.json").read_text("utf-8")
    (newest().path / "summary.json").unlink()

    done = evals("report", newest().name, "--full", "--fail-under", "recall=0.1")

    assert done.exit_code == 0, done.output
    assert "by tag" in done.output
    assert (newest().path / "summary.json").read_text("utf-8") == summary


@pytest.mark.parametrize("command", [["report", "absent"], ["compare", "absent", "absent"], ["extraction", "--resume"]])
def test_a_run_that_is_not_there_is_status_1(command: Sequence[str]) -> None:
    done = evals(*command)

    assert done.exit_code == 1
    assert "run" in done.output
    assert "Traceback" not in done.output


def test_cases_are_linted(cases: Path, tmp_path: Path) -> None:
    assert evals("cases", "lint", cases).exit_code == 0
    (tmp_path / "broken.jsonl").write_text("{", "utf-8")
    assert evals("cases", "lint", tmp_path / "broken.jsonl").exit_code == 1


# As a process


def process(*arguments: str, env: Mapping[str, str]) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "evals", *arguments]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **env},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # What a shell starts in the background ignores Ctrl-C, and so would all that it starts.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )


def wait_for_lines(path: Path, count: int) -> None:
    deadline = time.monotonic() + 60
    while not path.exists() or path.read_bytes().count(b"\n") < count:
        assert time.monotonic() < deadline, "the run does not get on"
        time.sleep(0.02)


_MANY = 60


def slow_and_right(body: dict[str, Any]) -> Say:
    number = int(body["messages"][1]["content"].partition("I have ")[2].partition(" ")[0])
    return Say(changes(add(f"User has {number} cats"), *([add("User likes tea")] if number % 5 == 0 else [])), seconds=0.05)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    write_cases(tmp_path / "many.jsonl", [case(f"c{n}", f"I have {n} cats.", f"User has {n} cats") for n in range(_MANY)])
    return tmp_path / "many.jsonl"


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_is_ended_goes_on_to_the_figures_of_one_that_was_not(end: signal.Signals, many: Path, tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    with OpenAIServer(slow_and_right) as server:
        env = {"OPENAI_BASE_URL": server.url, "MEMLIB_MODEL": "m"}
        begin = ("extraction", "--cases", str(many), "--concurrency", "2", "--no-cache", "--out")
        running = process(*begin, str(cut), env=env)
        wait_for_lines(cut / "results.jsonl", 5)
        running.send_signal(end)
        _, said = running.communicate(timeout=60)
        done = len(RunFolder.open(cut).results())
        if end is signal.SIGKILL:
            (cut / "results.jsonl").write_bytes((cut / "results.jsonl").read_bytes()[:-7])  # in the middle of a line
        resumed = process("extraction", "--resume", "--no-cache", "--out", str(cut), env=env)
        resumed.communicate(timeout=60)
        process(*begin, str(whole), env=env).communicate(timeout=60)

    assert 5 <= done < _MANY
    assert resumed.returncode == 0
    figures = [json.loads((path / "summary.json").read_text("utf-8")) for path in (whole, cut)]
    for name in ("micro", "macro", "by", "operations", "leaks", "graded"):
        assert figures[0]["variants"][0][name] == figures[1]["variants"][0][name], name
    if end is signal.SIGINT:
        assert running.returncode == 1
        assert f"Stopped: {done} of {_MANY} results are kept. Go on with: python -m evals extraction --resume --out {cut}" in said
