"""A store of each kind, fresh for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from memlib.db.base import MemoryDb
from tests.contract.stores import STORES


@pytest.fixture(params=STORES)
def db(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MemoryDb]:
    store = STORES[request.param](tmp_path)
    yield store
    store.close()
