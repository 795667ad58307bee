"""What the environment says: read when asked, each setting with a default. A wrong value is a `ValueError` that says what to set.

MEMLIB_HOME       the folder of all that is kept          .memlib
MEMLIB_DB         path of the DuckDB file, or the         memories.duckdb in MEMLIB_HOME
                  address of a PostgreSQL database
                  (postgresql://user:password@host/name)
OPENAI_API_KEY    key of the model's server
OPENAI_BASE_URL   address of a server that speaks the OpenAI API
MEMLIB_MODEL      name of the chat model
MEMLIB_EMBEDDER   "minilm", or "openai:" and a name       no embedder
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from memlib.errors import DatabaseError

if TYPE_CHECKING:
    from memlib.db.base import MemoryDb
    from memlib.models.base import ChatModel, Embedder


def home() -> Path:
    return Path(_value("MEMLIB_HOME") or ".memlib").expanduser()


def database_url() -> str:
    return _value("MEMLIB_DB") or str(home() / "memories.duckdb")


def default_db() -> MemoryDb:
    """The store of `database_url`, opened; a `DatabaseError` says why it cannot be."""
    return open_db(database_url())


def database_shown() -> str:
    """Where the store is, without a password or a token that its address may hold."""
    url = database_url().removeprefix("duckdb:")
    if is_postgres(url):
        return "PostgreSQL, at the address in MEMLIB_DB"
    return url.partition("?")[0] if url.startswith("md:") else url


def is_postgres(url: str) -> bool:
    return url.startswith(("postgresql:", "postgresql+", "postgres:"))


def open_db(url: str) -> MemoryDb:
    """The store at a PostgreSQL address, or in a file, whose folder is made: "a.duckdb", "duckdb:a.duckdb", ":memory:"."""
    if is_postgres(url):
        if find_spec("psycopg") is None:
            raise ValueError("MEMLIB_DB is a PostgreSQL address, which needs psycopg: pip install 'memlib[postgres]'")
        from memlib.db.postgres import PostgresDb

        return PostgresDb(url)
    from memlib.db.duckdb import DuckDb

    url = url.removeprefix("duckdb:")

    if url == ":memory:" or url.startswith("md:"):
        return DuckDb(url)
    file = Path(url).expanduser()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(
            f"the folder {file.parent} cannot be made ({error.strerror}); "
            "set MEMLIB_HOME to a folder, or MEMLIB_DB to a file, that this user may write to"
        ) from error
    return DuckDb(str(file))


def has_key() -> bool:
    """Whether a key is set; which one is nobody's business."""
    return bool(_value("OPENAI_API_KEY"))


def default_model() -> ChatModel:
    """A model behind the OpenAI API where a key or an address is set, else the built-in offline model."""
    if _value("OPENAI_API_KEY") or _value("OPENAI_BASE_URL"):
        from memlib.models.openai import OpenAIChat

        return OpenAIChat()
    from memlib.models.offline import OfflineModel

    return OfflineModel()


def default_embedder() -> Embedder | None:
    """None when MEMLIB_EMBEDDER is not set: semantic search needs one."""
    value = _value("MEMLIB_EMBEDDER")
    kind, _, name = value.partition(":")
    match kind:
        case "":
            return None
        case "minilm" if not name:
            from memlib.models.minilm import MiniLMEmbedder

            return MiniLMEmbedder()
        case "openai" if name:
            from memlib.models.openai import OpenAIEmbedder

            return OpenAIEmbedder(name)
        case _:
            raise ValueError(f'MEMLIB_EMBEDDER is {value!r}; set it to "minilm" or to "openai:text-embedding-3-small", or unset it')


def _value(name: str) -> str:
    return os.environ.get(name, "").strip()
