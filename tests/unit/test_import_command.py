"""`python -m memlib import`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from memlib.__main__ import app
from memlib.db.duckdb import DuckDb
from tests.unit.memory.test_exchange import agno_file, agno_row


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["import", *arguments])


def known(path: Path, user_id: str) -> list[str]:
    with DuckDb(path) as db:
        return [memory.memory for memory in db.get_user_memories(user_id=user_id)]


def test_what_would_come_of_it_is_shown_for_each_user_and_nothing_is_written(tmp_path: Path) -> None:
    file = agno_file(
        tmp_path / "agno.db", [agno_row("1", "Likes tea"), agno_row("2", "likes TEA"), agno_row("3", "Plays chess", "ben")]
    )

    done = run(str(file), "--into", str(tmp_path / "m.duckdb"))

    assert done.exit_code == 0
    assert "ann: 1 to add, 1 known, 0 refused" in done.output
    assert "ben: 1 to add, 0 known, 0 refused" in done.output
    assert "Nothing is written yet" in done.output
    assert known(tmp_path / "m.duckdb", "ann") == []


def test_said_to_apply_it_writes_and_a_second_time_adds_nothing(tmp_path: Path) -> None:
    file = agno_file(tmp_path / "agno.db", [agno_row("1", "Likes tea"), agno_row("2", "My card is 4111 1111 1111 1111")])

    first = run(str(file), "--into", str(tmp_path / "m.duckdb"), "--apply")
    second = run(str(file), "--into", str(tmp_path / "m.duckdb"), "--apply")

    assert "ann: 1 added, 0 known, 1 refused" in first.output
    assert "ann: 0 added, 1 known, 1 refused" in second.output
    assert "4111" not in first.output
    assert known(tmp_path / "m.duckdb", "ann") == ["Likes tea"]


def test_memories_of_nobody_need_a_user(tmp_path: Path) -> None:
    file = tmp_path / "mem0.json"
    file.write_text(json.dumps({"results": [{"id": "1", "memory": "Likes tea"}]}), encoding="utf-8")

    without = run(str(file), "--into", str(tmp_path / "m.duckdb"))
    named = run(str(file), "--into", str(tmp_path / "m.duckdb"), "--user", "ann", "--apply")

    assert (without.exit_code, "say whose they are" in without.output) == (1, True)
    assert "ann: 1 added" in named.output


@pytest.mark.parametrize("source", ["nothing.json", ".", "postgresql://ann:hunter2@127.0.0.1:1/x", "mysql://ann:hunter2@127.0.0.1/x"])
def test_what_cannot_be_read_is_told_without_a_password(tmp_path: Path, source: str) -> None:
    done = run(source, "--into", str(tmp_path / "m.duckdb"))

    assert done.exit_code == 1
    assert done.output.strip()
    assert "hunter2" not in done.output
    assert "Errno" not in done.output
