"""The stores that are compared, each behind its own MemoryManager and on its own default file database with real commits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

from benchmarks.data import Sample
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause, UserMemory
from memlib.memory import MemoryManager
from memlib.memory.strategies import MemoryOptimizationStrategy
from memlib.models.base import ChatModel
from memlib.models.offline import OfflineModel

T = TypeVar("T")

MERGED_PAIRS = 10
"""How many pairs of memories the optimisation makes one."""


class Contender(Protocol):
    """What both can do. All but filling, opening and closing goes through the MemoryManager."""

    name: str

    def open(self) -> None: ...

    def close(self) -> None: ...

    def fill(self, samples: Sequence[Sample], *, user_id: str) -> None: ...

    def add(self, text: str, topics: list[str], *, user_id: str) -> str: ...

    def get(self, memory_id: str, *, user_id: str) -> object: ...

    def get_all(self, *, user_id: str) -> Sequence[object]: ...

    def search(self, limit: int, *, user_id: str) -> Sequence[object]: ...

    def replace(self, memory_id: str, text: str, topics: list[str], *, user_id: str) -> None: ...

    def delete(self, memory_id: str, *, user_id: str) -> None: ...

    def optimize(self, *, user_id: str) -> Sequence[object]:
        """Merge some memories and keep the others, with no model."""
        ...

    def clear(self, *, user_id: str) -> None: ...


class Memlib:
    """The store on a DuckDB file."""

    name = "memlib"

    def __init__(self, folder: Path) -> None:
        self.path = folder / "memlib.duckdb"

    def open(self) -> None:
        self.db = DuckDb(self.path)
        self.manager = MemoryManager(db=self.db, model=OfflineModel())

    def close(self) -> None:
        self.db.close()

    def fill(self, samples: Sequence[Sample], *, user_id: str) -> None:
        for start in range(0, len(samples), _BATCH):
            memories = [
                UserMemory(
                    each.memory, memory_id=each.memory_id, topics=each.topics, created_at=each.updated_at, updated_at=each.updated_at
                )
                for each in samples[start : start + _BATCH]
            ]
            self.db.change_user_memories(user_id=user_id, cause=Cause("import"), add=memories)

    def add(self, text: str, topics: list[str], *, user_id: str) -> str:
        return self.manager.add_user_memory(UserMemory(text, topics=topics), user_id=user_id)

    def get(self, memory_id: str, *, user_id: str) -> object:
        return self.manager.get_user_memory(memory_id, user_id=user_id)

    def get_all(self, *, user_id: str) -> Sequence[object]:
        return self.manager.get_user_memories(user_id=user_id)

    def search(self, limit: int, *, user_id: str) -> Sequence[object]:
        return self.manager.search_user_memories(limit=limit, user_id=user_id)

    def replace(self, memory_id: str, text: str, topics: list[str], *, user_id: str) -> None:
        self.manager.replace_user_memory(memory_id, UserMemory(text, topics=topics), user_id=user_id)

    def delete(self, memory_id: str, *, user_id: str) -> None:
        self.manager.delete_user_memory(memory_id, user_id=user_id)

    def optimize(self, *, user_id: str) -> Sequence[object]:
        return self.manager.optimize_memories(user_id=user_id, strategy=_MergePairs())

    def clear(self, *, user_id: str) -> None:
        self.manager.clear_user_memories(user_id=user_id)


class Agno:
    """agno's SqliteDb on a file, with the settings that it chooses. Imported when used: memlib does not need it."""

    name = "agno"

    def __init__(self, folder: Path) -> None:
        self.path = folder / "agno.db"
        self._sqlite = import_module("agno.db.sqlite")
        self._schemas = import_module("agno.db.schemas")
        self._memory = import_module("agno.memory")
        self._strategy = _agno_strategy(import_module("agno.memory.strategies").MemoryOptimizationStrategy)
        # Only handed to the strategy, which does not call it.
        self._model = import_module("agno.models.openai").OpenAIChat(id="gpt-4o", api_key="unused")

    def open(self) -> None:
        self.db = self._sqlite.SqliteDb(db_file=str(self.path))
        self.manager = self._memory.MemoryManager(db=self.db, model=self._model)

    def close(self) -> None:
        self.db.Session.remove()
        self.db.db_engine.dispose()

    def fill(self, samples: Sequence[Sample], *, user_id: str) -> None:
        for start in range(0, len(samples), _BATCH):
            memories = [
                self._schemas.UserMemory(
                    memory=each.memory,
                    memory_id=each.memory_id,
                    topics=each.topics,
                    user_id=user_id,
                    created_at=each.updated_at,
                    updated_at=each.updated_at,
                )
                for each in samples[start : start + _BATCH]
            ]
            self.db.upsert_memories(memories, preserve_updated_at=True)

    def add(self, text: str, topics: list[str], *, user_id: str) -> str:
        return str(self.manager.add_user_memory(self._schemas.UserMemory(memory=text, topics=topics), user_id=user_id))

    def get(self, memory_id: str, *, user_id: str) -> object:
        return self.manager.get_user_memory(memory_id, user_id=user_id)

    def get_all(self, *, user_id: str) -> Sequence[object]:
        return cast(Sequence[object], self.manager.get_user_memories(user_id=user_id))

    def search(self, limit: int, *, user_id: str) -> Sequence[object]:
        return cast(Sequence[object], self.manager.search_user_memories(limit=limit, retrieval_method="last_n", user_id=user_id))

    def replace(self, memory_id: str, text: str, topics: list[str], *, user_id: str) -> None:
        self.manager.replace_user_memory(memory_id, self._schemas.UserMemory(memory=text, topics=topics), user_id=user_id)

    def delete(self, memory_id: str, *, user_id: str) -> None:
        self.manager.delete_user_memory(memory_id, user_id=user_id)

    def optimize(self, *, user_id: str) -> Sequence[object]:
        return cast(Sequence[object], self.manager.optimize_memories(user_id=user_id, strategy=self._strategy()))

    def clear(self, *, user_id: str) -> None:
        self.manager.clear_user_memories(user_id=user_id)


_BATCH = 2_000


class _MergePairs(MemoryOptimizationStrategy):
    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:  # noqa: ARG002 — it needs none
        pairs, rest = split_pairs(memories)
        return [*(replace(first, memory=f"{first.memory} {second.memory}") for first, second in pairs), *rest]


def _agno_strategy(base: Any) -> Any:
    class MergePairs(base):  # type: ignore[misc]  # its base is known at run time only
        def optimize(self, memories: list[Any], model: Any) -> list[Any]:  # noqa: ARG002 — likewise
            pairs, rest = split_pairs(memories)
            for first, second in pairs:
                first.memory = f"{first.memory} {second.memory}"
            return [*(first for first, _ in pairs), *rest]

        async def aoptimize(self, memories: list[Any], model: Any) -> list[Any]:
            return self.optimize(memories, model)

    return MergePairs


def split_pairs(memories: Sequence[T]) -> tuple[list[tuple[T, T]], list[T]]:
    """The first memories as pairs, and those that are left."""
    paired = memories[: 2 * MERGED_PAIRS]
    return list(zip(paired[::2], paired[1::2])), [*paired[len(paired) // 2 * 2 :], *memories[2 * MERGED_PAIRS :]]
