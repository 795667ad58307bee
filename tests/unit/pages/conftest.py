"""The app's services on a fresh home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from pages.shared.services import open_services

ROOT = Path(__file__).parents[3]


@pytest.fixture
def app(home: Path) -> Iterator[AppTest]:
    """The app, not yet run; what its process shares is new, and closed in the end."""
    open_services.clear()
    yield AppTest.from_file(str(ROOT / "pages" / "main.py"), default_timeout=20)
    open_services.clear()
