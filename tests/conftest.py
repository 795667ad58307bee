"""Every test runs on its own home, without the settings of the machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from memlib.db.duckdb import DuckDb

SETTINGS = ("MEMLIB_DB", "MEMLIB_MODEL", "MEMLIB_EMBEDDER", "OPENAI_API_KEY", "OPENAI_BASE_URL")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh MEMLIB_HOME; no key and no server."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("MEMLIB_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def memory_db() -> Iterator[DuckDb]:
    """An empty store in memory."""
    db = DuckDb(":memory:")
    yield db
    db.close()
