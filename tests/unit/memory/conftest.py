"""A manager on an empty store, called through both twins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from memlib.db.duckdb import DuckDb
from memlib.memory import MemoryManager
from tests.models import ScriptedModel
from tests.twins import WAYS, Twin, Way

ManagerOf: TypeAlias = Callable[..., Any]


@pytest.fixture(params=WAYS)
def manager_of(request: pytest.FixtureRequest, memory_db: DuckDb) -> ManagerOf:
    """Makes a manager with the model and options given."""
    way: Way = request.param
    return lambda model=None, **options: Twin(MemoryManager(memory_db, model or ScriptedModel(), **options), way)


@pytest.fixture
def manager(manager_of: ManagerOf) -> Any:
    """A manager whose model has nothing to say."""
    return manager_of()
