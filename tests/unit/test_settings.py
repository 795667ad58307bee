"""What memlib makes of its environment."""

from __future__ import annotations

from pathlib import Path
from traceback import format_exception

import pytest

from memlib import settings
from memlib.db.schemas import Cause, UserMemory
from memlib.errors import DatabaseUnavailable
from memlib.models.minilm import MiniLMEmbedder
from memlib.models.offline import OfflineModel
from memlib.models.openai import OpenAIChat, OpenAIEmbedder

NAMES = ("MEMLIB_HOME", "MEMLIB_DB", "MEMLIB_MODEL", "MEMLIB_EMBEDDER", "OPENAI_API_KEY", "OPENAI_BASE_URL")


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_by_default_all_is_kept_in_a_folder_beside_the_program() -> None:
    assert settings.home() == Path(".memlib")
    assert settings.database_url() == str(Path(".memlib/memories.duckdb"))


def test_the_folder_can_be_another(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path))

    assert settings.home() == tmp_path
    assert settings.database_url() == str(tmp_path / "memories.duckdb")


def test_a_folder_of_the_users_home_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEMLIB_HOME", "~/memories")

    assert settings.home() == Path.home() / "memories"


def test_the_database_can_lie_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path))
    monkeypatch.setenv("MEMLIB_DB", "elsewhere.duckdb")

    assert settings.database_url() == "elsewhere.duckdb"


def test_the_default_store_makes_its_folder_and_keeps_memories(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path / "new" / "folder"))
    db = settings.default_db()
    try:
        db.change_user_memories(user_id="ada", cause=Cause("edit"), add=[UserMemory("User likes tea")])

        assert [memory.memory for memory in db.get_user_memories(user_id="ada")] == ["User likes tea"]
        assert (tmp_path / "new" / "folder" / "memories.duckdb").exists()
    finally:
        db.close()


def test_a_store_in_memory_leaves_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MEMLIB_DB", ":memory:")

    settings.default_db().close()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg", "postgres"])
def test_the_database_can_be_one_of_postgresql(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    monkeypatch.setenv("MEMLIB_DB", f"{scheme}://ann:secret@127.0.0.1:1/memories")

    with pytest.raises(DatabaseUnavailable, match=r"postgresql://ann@127\.0\.0\.1:1/memories: .*refused") as error:
        settings.default_db()

    assert "secret" not in "".join(format_exception(error.value))


def test_a_file_may_be_named_with_its_kind(tmp_path: Path) -> None:
    settings.open_db(f"duckdb:{tmp_path / 'memories.duckdb'}").close()

    assert (tmp_path / "memories.duckdb").exists()


@pytest.mark.parametrize("name", ["OPENAI_API_KEY", "OPENAI_BASE_URL"])
@pytest.mark.parametrize("empty", ["", "  "])
def test_without_a_key_or_an_address_the_model_is_the_offline_one(monkeypatch: pytest.MonkeyPatch, name: str, empty: str) -> None:
    monkeypatch.setenv(name, empty)

    assert isinstance(settings.default_model(), OfflineModel)


@pytest.mark.parametrize(("name", "value"), [("OPENAI_API_KEY", "sk-abc"), ("OPENAI_BASE_URL", "http://localhost:11434/v1")])
def test_a_key_or_an_address_makes_the_model_one_behind_the_openai_api(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)

    assert isinstance(settings.default_model(), OpenAIChat)


def test_an_address_that_is_none_is_an_error_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "localhost:11434")

    with pytest.raises(ValueError, match="http://"):
        settings.default_model()


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("md:mine?motherduck_token=secret", "md:mine"),
        ("duckdb:md:mine?motherduck_token=secret", "md:mine"),
        ("postgresql://me:secret@host/name", "PostgreSQL, at the address in MEMLIB_DB"),
        ("what?.duckdb", "what?.duckdb"),
    ],
)
def test_what_is_shown_of_the_store_holds_neither_password_nor_token(monkeypatch: pytest.MonkeyPatch, address: str, shown: str) -> None:
    monkeypatch.setenv("MEMLIB_DB", address)

    assert settings.database_shown() == shown


def test_there_is_no_embedder_unless_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings.default_embedder() is None
    monkeypatch.setenv("MEMLIB_EMBEDDER", " ")
    assert settings.default_embedder() is None


def test_the_embedder_is_the_one_that_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEMLIB_EMBEDDER", "minilm")
    assert isinstance(settings.default_embedder(), MiniLMEmbedder)

    monkeypatch.setenv("MEMLIB_EMBEDDER", "openai:text-embedding-3-large")
    embedder = settings.default_embedder()
    assert isinstance(embedder, OpenAIEmbedder)
    assert embedder.id == "text-embedding-3-large"


@pytest.mark.parametrize("value", ["bert", "openai", "openai:", "minilm:small"])
def test_an_unknown_embedder_is_an_error_that_lists_the_choices(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("MEMLIB_EMBEDDER", value)

    with pytest.raises(ValueError, match='"minilm" or to "openai:'):
        settings.default_embedder()


def test_the_environment_is_read_when_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = settings.home()
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path))

    assert (before, settings.home()) == (Path(".memlib"), tmp_path)
