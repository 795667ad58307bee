"""Finding a user's memories by words and by vectors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from evals.scratch.store import Store
from memlib.db.checks import check_id, check_page, check_vector
from memlib.db.index import VectorIndex, normalised
from memlib.db.schemas import Scored, StoredMemory


class Searches(Store):
    def keyword_search(self, query: str, *, user_id: str, limit: int) -> list[Scored]:
        check_id(user_id, "user_id")
        check_page(limit)
        with self._reading(user_id) as user:
            return user.memories.best(user.memories.keywords.search(query), limit)

    def get_unembedded(self, *, user_id: str, embedder_id: str) -> list[StoredMemory]:
        check_id(user_id, "user_id")
        check_id(embedder_id, "embedder_id")
        with self._reading(user_id) as user:
            index = user.memories.vectors.get(embedder_id, VectorIndex())
            return [memory for memory in user.memories.ordered if memory.memory_id not in index]

    def set_embeddings(self, *, user_id: str, embedder_id: str, vectors: Mapping[str, tuple[int, Sequence[float]]]) -> None:
        check_id(user_id, "user_id")
        check_id(embedder_id, "embedder_id")
        with self._reading(user_id) as user:
            dimension = self._dimensions.get(embedder_id)
            for _, vector in vectors.values():
                check_vector(vector, dimension)
                dimension = len(vector)
            present = user.memories.by_id
            current = {
                each: vector for each, (version, vector) in vectors.items() if each in present and present[each].version == version
            }
            if current and dimension is not None:
                self._dimensions[embedder_id] = dimension
                index = user.memories.vectors.setdefault(embedder_id, VectorIndex())
                for memory_id, vector in current.items():
                    index.set(memory_id, normalised(vector))

    def semantic_search(self, vector: Sequence[float], *, user_id: str, embedder_id: str, limit: int) -> list[Scored]:
        check_id(user_id, "user_id")
        check_id(embedder_id, "embedder_id")
        check_page(limit)
        with self._reading(user_id) as user:
            check_vector(vector, self._dimensions.get(embedder_id))
            index = user.memories.vectors.get(embedder_id, VectorIndex())
            return user.memories.best(index.search(normalised(vector), limit), limit)
