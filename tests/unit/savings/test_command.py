"""`python -m evals savings`: exit status 0 passed, 1 could not run, 2 wrong usage, 100 a gate failed."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from evals.__main__ import app
from evals.runs.folder import RESULTS
from evals.savings.folder import SavingsFolder
from memlib.db.duckdb import DuckDb
from memlib.memory import MemoryManager, UserMemory
from memlib.models.offline import OfflineModel

SMALL = ("--stores", "2", "--memories", "12", "--strategy", "deduplicate")


def savings(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["savings", *arguments])


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A store with two users."""
    path = tmp_path / "memories.duckdb"
    db = DuckDb(path)
    manager = MemoryManager(db, OfflineModel())
    for text in ("User lives in Lyon", "User lives in Lyon since 2019", "User likes tea"):
        manager.add_user_memory(UserMemory(text), user_id="ann")
    manager.add_user_memory(UserMemory("User likes jazz"), user_id="ben")
    db.close()
    return path


def test_it_ends_with_0_when_all_was_measured_and_names_the_run(home: Path) -> None:
    result = savings(*SMALL)

    assert result.exit_code == 0, result.output
    assert "deduplicate saves" in " ".join(result.output.split())
    assert len(list((home / "runs").glob("*/summary.json"))) == 1


def test_a_users_store_is_measured_and_left_as_it_is(database: Path, tmp_path: Path) -> None:
    result = savings(
        "--db", str(database), "--user", "ann", "--strategy", "deduplicate", "--questions", "2", "--out", str(tmp_path / "run")
    )

    assert result.exit_code == 0, result.output
    assert "of 3 facts" in " ".join(result.output.split())
    db = DuckDb(database)
    assert len(db.get_user_memories(user_id="ann")) == len(db.get_changes(user_id="ann")) == 3
    db.close()


def test_without_a_user_all_of_the_store_are_measured(database: Path, tmp_path: Path) -> None:
    result = savings(
        "--db", str(database), "--strategy", "deduplicate", "--out", str(tmp_path / "run"), "--json", str(tmp_path / "a.json")
    )

    assert result.exit_code == 0, result.output
    assert '"clusters": 2' in (tmp_path / "a.json").read_text()


def test_a_gate_that_fails_ends_with_100(tmp_path: Path) -> None:
    result = savings(*SMALL, "--fail-under", "saving=0.99", "--junit", str(tmp_path / "a.xml"))

    assert result.exit_code == 100
    assert "must be at least 0.99" in result.output
    assert "must be at least 0.99" in (tmp_path / "a.xml").read_text()


@pytest.mark.parametrize(
    "arguments",
    [
        ("--strategy", "magic"),
        ("--fail-under", "magic=1"),
        ("--user", "ann"),
        ("--fail-on-regression",),
        ("--stores", "0"),
        ("--question-file", "missing.jsonl"),
        ("--resume", "--question-file", __file__),
    ],
)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...]) -> None:
    assert savings(*arguments).exit_code == 2


def test_what_cannot_run_ends_with_1_and_says_why(database: Path, tmp_path: Path) -> None:
    missing = savings("--db", str(tmp_path / "none.duckdb"))
    nobody = savings("--db", str(database), "--user", "zoe")

    assert (missing.exit_code, nobody.exit_code) == (1, 1)
    assert "there is no store at" in missing.output
    assert not (tmp_path / "none.duckdb").exists()
    assert "there is no memory of zoe" in nobody.output


def test_a_run_goes_on_and_is_compared_with_one_before(tmp_path: Path) -> None:
    first, second = str(tmp_path / "first"), str(tmp_path / "second")
    assert savings(*SMALL, "--out", first).exit_code == 0

    assert savings(*SMALL, "--out", first).exit_code == 1
    assert savings("--resume", "--out", first).exit_code == 0
    assert savings(*SMALL, "--out", second, "--baseline", first, "--fail-on-regression").exit_code == 0


def test_a_run_goes_on_with_the_questions_that_it_began_with(tmp_path: Path) -> None:
    run, questions = tmp_path / "run", tmp_path / "questions.jsonl"
    questions.write_text('{"question": "Where do I live?", "answer": "Lyon"}\n')
    assert savings(*SMALL, "--out", str(run), "--question-file", str(questions)).exit_code == 0
    whole = SavingsFolder.open(run).results()
    (run / RESULTS).write_text("")
    questions.unlink()

    assert savings("--resume", "--out", str(run)).exit_code == 0

    again = SavingsFolder.open(run).results()
    assert [result.answers for result in again.values()] == [result.answers for result in whole.values()]
    assert sum(len(result.answers) for result in again.values()) == 2


def test_reports_are_written_where_they_are_asked_for(tmp_path: Path) -> None:
    files = {name: tmp_path / f"a.{name}" for name in ("json", "csv", "markdown", "junit")}

    result = savings(*SMALL, "--as-kept", *(word for name, path in files.items() for word in (f"--{name}", str(path))))

    assert result.exit_code == 0, result.output
    assert all(path.stat().st_size > 200 for path in files.values())
    assert savings(*SMALL, "--json", str(tmp_path / "no" / "where.json")).exit_code == 1
