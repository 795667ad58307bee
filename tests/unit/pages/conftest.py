"""The app's services on a fresh home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from pages.shared.services import open_services
from tests.unit.pages.driving import tab


@pytest.fixture
def app(home: Path) -> Iterator[AppTest]:
    """The app, not yet run; what its process shares is new, and closed in the end."""
    open_services.clear()
    yield tab()
    open_services.clear()
