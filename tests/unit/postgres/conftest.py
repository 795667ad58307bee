"""A schema of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from memlib.db.postgres import PostgresDb
from tests import postgres_server

_numbers = count()


@pytest.fixture
def schema() -> Iterator[str]:
    name = f"own_{next(_numbers)}"
    yield name
    postgres_server.drop_schemas(name)


@pytest.fixture
def db(schema: str) -> Iterator[PostgresDb]:
    store = PostgresDb(postgres_server.url(), db_schema=schema)
    yield store
    store.close()
