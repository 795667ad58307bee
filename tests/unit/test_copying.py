"""Copying all users from one store to another, in a program and by the command."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from memlib.__main__ import app
from memlib.db.base import MemoryDb
from memlib.db.copying import Copied, copy
from memlib.db.duckdb import DuckDb
from memlib.errors import MemoryConflict
from tests import postgres_server
from tests.contract.given import remember, texts
from tests.contract.stores import STORES
from tests.contract.test_records import lived_in

PAIRS = [("file", "postgres"), ("postgres", "file"), ("file", "memory-uncached"), ("postgres", "postgres")]


def stores(kinds: tuple[str, str], folder: Path) -> tuple[MemoryDb, MemoryDb]:
    for name in ("source", "target"):
        (folder / name).mkdir()
    return STORES[kinds[0]](folder / "source"), STORES[kinds[1]](folder / "target")


@pytest.mark.parametrize("kinds", PAIRS, ids="-to-".join)
def test_everything_of_everyone_is_copied(kinds: tuple[str, str], tmp_path: Path) -> None:
    source, target = stores(kinds, tmp_path)
    records = [lived_in(source, user_id) for user_id in ("ann", "bob", "日本")]

    copied = copy(source, target)

    assert copied == Copied(users=3, memories=9, changes=12, messages=9)
    assert [target.read_user(user_id=record.user_id) for record in records] == records
    assert target.get_users() == source.get_users()
    source.close()
    target.close()


def test_an_interrupted_copy_goes_on_where_it_was(tmp_path: Path) -> None:
    source, target = stores(("file", "postgres"), tmp_path)
    for number in range(5):
        lived_in(source, f"user {number}")

    def interrupt(copied: Copied) -> None:
        if copied.users == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy(source, target, progress=interrupt)
    assert len(target.get_users()) == 3

    copied = copy(source, target)

    assert (copied.users, copied.present) == (5, 3)
    assert target.get_users() == source.get_users()
    assert copy(source, target).present == 5
    source.close()
    target.close()


def test_another_user_of_the_same_name_is_not_touched(tmp_path: Path) -> None:
    source, target = stores(("file", "postgres"), tmp_path)
    lived_in(source)
    remember(target, "Is another Ann")

    with pytest.raises(MemoryConflict, match="'ann' with other contents"):
        copy(source, target)

    assert texts(target.get_user_memories(user_id="ann")) == ["Is another Ann"]
    source.close()
    target.close()


def test_the_command_copies_and_counts(tmp_path: Path) -> None:
    url = postgres_server.url()
    postgres_server.drop_schemas("memlib")
    with DuckDb(tmp_path / "a.duckdb") as source:
        record = lived_in(source)
    forth = CliRunner().invoke(app, ["copy", f"duckdb:{tmp_path / 'a.duckdb'}", url])
    back = CliRunner().invoke(app, ["copy", url, str(tmp_path / "b.duckdb")])
    postgres_server.drop_schemas("memlib")

    assert (forth.exit_code, back.exit_code) == (0, 0), forth.output + back.output
    assert "1 users (0 of them were there already), 3 memories, 4 changes and 3 messages are in the target" in forth.output
    with DuckDb(tmp_path / "b.duckdb") as target:
        assert target.read_user(user_id="ann") == record


def test_the_command_says_what_went_wrong_and_never_the_password(tmp_path: Path) -> None:
    (tmp_path / "a.duckdb").write_bytes(b"no database at all, but some other file")

    for source in (str(tmp_path / "a.duckdb"), "postgresql://ann:hunter2@127.0.0.1:1/x", "postgresql://ann:hunter2/@h/x"):
        done = CliRunner().invoke(app, ["copy", source, str(tmp_path / "b.duckdb")])
        assert done.exit_code == 1
        assert "Traceback" not in done.output
        assert "hunter2" not in done.output
        assert len(done.output) > 20
