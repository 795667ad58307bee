"""A database file: who may open it, what is not one, and what is said when it cannot be used."""

import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, UserMemory
from memlib.errors import DatabaseError, DatabaseLocked, MemoryNotFound

EDIT = Cause("edit")


def remember(db: DuckDb, text: str) -> None:
    db.change_user_memories(user_id="ann", cause=EDIT, add=[UserMemory(text)])


def known(db: DuckDb) -> list[str]:
    return [each.memory for each in db.get_user_memories(user_id="ann", order="oldest")]


def bytes_of(path: Path) -> bytes:
    return path.read_bytes()


@contextmanager
def another_process(code: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Runs Python code, whose first line of output has been read when this is entered."""
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


HOLD = """
    import sys
    from memlib.db.duckdb import DuckDb
    db = DuckDb(sys.argv[1])
    print("open", flush=True)
    sys.stdin.readline()
    db.close()
    print("closed", flush=True)
    sys.stdin.readline()
"""


def test_what_is_written_is_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "new" / "folder" / "memories.duckdb")
    remember(db, "Likes tea")
    db.close()

    db = DuckDb(str(tmp_path / "new" / "folder" / "memories.duckdb"))

    assert known(db) == ["Likes tea"]
    db.close()


@pytest.mark.parametrize("forget", [None, "clear", "erase"])
def test_versions_go_on_when_the_clock_was_set_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forget: str | None) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    remember(db, "Likes tea")
    [before] = db.get_user_memories(user_id="ann")
    if forget == "clear":
        db.clear_memories()
    if forget == "erase":
        db.erase_user(user_id="ann")
    db.close()
    monkeypatch.setattr("time.time_ns", lambda: 0)

    db = DuckDb(tmp_path / "memories.duckdb")
    remember(db, "Likes soup")

    assert db.get_user_memories(user_id="ann")[0].version > before.version
    db.close()


def test_stores_of_one_path_in_one_process_are_one(tmp_path: Path) -> None:
    one = DuckDb(tmp_path / "memories.duckdb")
    (tmp_path / "link.duckdb").symlink_to(tmp_path / "memories.duckdb")
    other = DuckDb(tmp_path / "link.duckdb")

    remember(one, "Likes tea")
    assert known(other) == ["Likes tea"]
    remember(other, "Likes soup")
    one.close()
    remember(other, "Likes rice")

    assert known(other) == ["Likes tea", "Likes soup", "Likes rice"]
    other.close()


def test_stores_in_memory_are_apart() -> None:
    one, other = DuckDb(":memory:"), DuckDb(":memory:")

    remember(one, "Likes tea")

    assert known(other) == []
    one.close()
    other.close()


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    db, other = DuckDb(tmp_path / "memories.duckdb"), DuckDb(tmp_path / "memories.duckdb")
    db.close()
    db.close()

    for call in (lambda: known(db), lambda: remember(db, "x"), lambda: db.get_users(), lambda: db.erase_user(user_id="ann")):
        with pytest.raises(DatabaseError, match="closed"):
            call()
    assert known(other) == []
    other.close()


def test_a_store_that_is_dropped_frees_its_file(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    remember(db, "Likes tea")
    del db

    with another_process(HOLD, tmp_path / "memories.duckdb") as process:
        assert process.stdout
        assert process.stdout.readline() == "open\n"


def test_a_second_process_is_told_who_has_the_file(tmp_path: Path) -> None:
    path = tmp_path / "memories.duckdb"
    with another_process(HOLD, path) as process:
        assert process.stdin
        assert process.stdout
        assert process.stdout.readline() == "open\n"

        with pytest.raises(DatabaseLocked) as locked:
            DuckDb(path)
        for word in (str(path), f"process {process.pid}", "DuckDb(sys.argv[1])", "another file"):
            assert word in str(locked.value)

        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "closed\n"
        DuckDb(path).close()


def test_a_process_that_was_killed_does_not_keep_the_file(tmp_path: Path) -> None:
    with another_process(HOLD, tmp_path / "memories.duckdb") as process:
        assert process.stdout
        process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.wait()

    DuckDb(tmp_path / "memories.duckdb").close()


def test_a_program_that_opened_the_file_without_memlib_is_told_too(tmp_path: Path) -> None:
    path = tmp_path / "memories.duckdb"
    DuckDb(path).close()
    code = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.readline()"
    with another_process(code, path) as process:
        assert process.stdout
        process.stdout.readline()

        with pytest.raises(DatabaseLocked, match=f"PID {process.pid}"):
            DuckDb(path)

    DuckDb(path).close()


def test_a_forked_child_is_refused_and_harms_nothing(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb")
    remember(db, "Likes tea")
    code = """
        import os, sys
        from memlib.db.duckdb import DuckDb
        from memlib.db.schemas import Cause, UserMemory
        from memlib.errors import DatabaseError
        db = DuckDb(sys.argv[1])
        db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("Likes tea")])
        for leave in (sys.exit, os._exit):
            child = os.fork()
            if not child:
                for call in (
                    lambda: db.get_user_memories(user_id="ann"),
                    lambda: db.get_users(),
                    lambda: db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("Likes soup")]),
                ):
                    try:
                        call()
                        os._exit(1)
                    except DatabaseError as error:
                        if "forked" not in str(error):
                            os._exit(2)
                db.close()
                leave(0)
            print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
        db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("Likes rice")])
    """
    path = tmp_path / "forked.duckdb"
    run = subprocess.run([sys.executable, "-c", textwrap.dedent(code), str(path)], capture_output=True, text=True, check=False)

    assert (run.stdout, run.returncode) == ("0\n0\n", 0), run.stderr
    after = DuckDb(path)
    assert known(after) == ["Likes tea", "Likes rice"]
    after.close()
    db.close()


def test_a_folder_is_not_a_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="give the path of a file"):
        DuckDb(tmp_path)


@pytest.mark.parametrize("content", [b"", b"hello", b"hello" * 5_000], ids=["empty", "short", "long"])
def test_a_file_of_something_else_is_refused_and_stays_as_it_was(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)

    with pytest.raises(DatabaseError, match="not a DuckDB database"):
        DuckDb(path)

    assert bytes_of(path) == content


def test_a_damaged_file_is_refused_and_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "memories.duckdb"
    DuckDb(path).close()
    content = bytearray(bytes_of(path))
    content[4_200] ^= 255
    content[8_300] ^= 255
    path.write_bytes(content)

    with pytest.raises(DatabaseError, match=r"damaged.*backup"):
        DuckDb(path)

    assert bytes_of(path) == content


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sales.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table sales (euros integer)")

    with pytest.raises(DatabaseError, match="other tables"):
        DuckDb(path)


def test_a_file_of_a_newer_memlib_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "memories.duckdb"
    DuckDb(path).close()
    with duckdb.connect(str(path)) as connection:
        connection.execute("update meta set value = '999' where key = 'schema'")

    with pytest.raises(DatabaseError, match=r"newer memlib.*update memlib"):
        DuckDb(path)


def test_a_file_that_was_refused_is_not_kept_locked(tmp_path: Path) -> None:
    path = tmp_path / "notes.duckdb"
    path.write_bytes(b"hello")
    with pytest.raises(DatabaseError):
        DuckDb(path)
    path.unlink()

    DuckDb(path).close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can act as another user")
@pytest.mark.parametrize("mode", ["file", "folder"])
def test_a_file_or_folder_that_may_not_be_written_is_refused(mode: str) -> None:
    code = """
        import json, os, sys, tempfile
        from pathlib import Path
        from memlib.db.duckdb import DuckDb
        from memlib.errors import DatabaseError
        with tempfile.TemporaryDirectory(dir="/tmp") as folder:
            path = Path(folder, "memories.duckdb")
            DuckDb(path).close()
            os.chmod(folder, 0o777 if sys.argv[1] == "file" else 0o755)
            os.chmod(f"{path}.lock", 0o666)
            os.chmod(path, 0o444)
            child = os.fork()
            if not child:
                os.setuid(65534)
                try:
                    DuckDb(path if sys.argv[1] == "file" else Path(folder, "new.duckdb"))
                except DatabaseError as error:
                    print(json.dumps(str(error)), flush=True)
                os._exit(0)
            os.waitpid(child, 0)
    """
    run = subprocess.run([sys.executable, "-c", textwrap.dedent(code), mode], capture_output=True, text=True, check=False)

    message = json.loads(run.stdout)
    assert "memories.duckdb" in message or "new.duckdb" in message
    assert "writable" in message or "permissions" in message


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="needs a limit on the size of files")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_that_was_removed_or_replaced_takes_no_write_that_would_be_lost(tmp_path: Path, replaced: bool) -> None:
    path = tmp_path / "memories.duckdb"
    db = DuckDb(path)
    db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("Likes tea")])
    path.unlink()
    if replaced:
        path.write_bytes(b"something else")

    with pytest.raises(DatabaseError, match="removed or replaced"):
        db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("Likes jazz")])
    with pytest.raises(DatabaseError, match="removed or replaced"):
        DuckDb(path)

    assert [memory.memory for memory in db.get_user_memories(user_id="ann")] == ["Likes tea"]
    db.close()


def test_a_store_closes_at_the_end_of_its_block(tmp_path: Path) -> None:
    with DuckDb(tmp_path / "memories.duckdb") as db:
        db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("Likes tea")])

    with pytest.raises(DatabaseError, match="closed"):
        db.get_user_memories(user_id="ann")


def test_a_full_disk_is_an_error_and_loses_nothing(tmp_path: Path) -> None:
    code = """
        import resource, signal, sys
        from memlib.db.duckdb import DuckDb
        from memlib.db.schemas import Cause, UserMemory
        from memlib.errors import DatabaseError
        db = DuckDb(sys.argv[1])
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
        written = 0
        try:
            for number in range(1_000):
                db.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory(f"{number} " + "x" * 2_000)])
                written += 1
        except DatabaseError as error:
            assert len(db.get_user_memories(user_id="ann")) == written
            print(written, flush=True)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    """
    path = tmp_path / "memories.duckdb"
    run = subprocess.run([sys.executable, "-c", textwrap.dedent(code), str(path)], capture_output=True, text=True, check=False)

    db = DuckDb(path)
    assert 0 < len(known(db)) == int(run.stdout)
    db.close()


@pytest.mark.parametrize("path", ["", "  ", "md:", "md:memories"])
def test_what_cannot_be_a_path_is_a_value_error(path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        DuckDb(path)


@pytest.mark.parametrize("settings", [{"memory_limit": "banana"}, {"threads": -1}, {"cache_bytes": -1}])
def test_impossible_settings_are_value_errors(tmp_path: Path, settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"memory_limit|threads|cache_bytes"):
        DuckDb(tmp_path / "memories.duckdb", **settings)  # type: ignore[arg-type]


def test_settings_reach_the_database(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / "memories.duckdb", memory_limit="200MB", threads=1)
    remember(db, "Likes tea")

    assert known(db) == ["Likes tea"]
    db.close()


def test_a_path_may_hold_quotes_and_spaces(tmp_path: Path) -> None:
    db = DuckDb(tmp_path / """it's "my" memory; 日本.duckdb""")
    remember(db, "Likes tea")
    db.erase_user(user_id="bob")

    assert known(db) == ["Likes tea"]
    with pytest.raises(MemoryNotFound):
        db.delete_session("s", user_id="ann")
    db.close()
