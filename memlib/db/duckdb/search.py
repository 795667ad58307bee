"""Finding a user's memories by words and by vectors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from memlib.db import sql
from memlib.db.cache import UserMemories
from memlib.db.checks import check_id, check_page, check_vector
from memlib.db.duckdb.store import Store
from memlib.db.index import VectorIndex, normalised, vector_of
from memlib.db.schemas import Scored, StoredMemory


class Searches(Store):
    def keyword_search(self, query: str, *, user_id: str, limit: int) -> list[Scored]:
        check_id(user_id, "user_id")
        check_page(limit)
        user = self._database.whole_user(user_id)
        user.prepare_keywords()
        with user.lock:
            found = user.best(user.keywords.search(query), limit)
        self._database.cache.recount(user_id)
        return found

    def get_unembedded(self, *, user_id: str, embedder_id: str) -> list[StoredMemory]:
        check_id(user_id, "user_id")
        check_id(embedder_id, "embedder_id")
        user, index = self._vectors(user_id, embedder_id)
        with user.lock:
            return [memory for memory in user.ordered if memory.memory_id not in index]

    def set_embeddings(self, *, user_id: str, embedder_id: str, vectors: Mapping[str, tuple[int, Sequence[float]]]) -> None:
        check_id(user_id, "user_id")
        check_id(embedder_id, "embedder_id")
        database = self._database
        with database.writing:
            dimension = database.dimensions.get(embedder_id)
            for _, vector in vectors.values():
                check_vector(vector, dimension)
                dimension = len(vector)
            user, index = self._vectors(user_id, embedder_id)
            current = {
                memory_id: (version, normalised(vector))
                for memory_id, (version, vector) in vectors.items()
                if memory_id in user.by_id and user.by_id[memory_id].version == version
            }
            if not current or dimension is None:
                return
            rows = [(user_id, each, version, embedder_id, vector.tobytes()) for each, (version, vector) in current.items()]
            with database.in_step(user_id):
                with database.connection.transaction() as cursor:
                    if embedder_id not in database.dimensions:
                        database.set_dimension(cursor, embedder_id, dimension)
                    cursor.execute(_FORGET, [user_id, embedder_id, list(current)])
                    cursor.execute(*sql.insert("embeddings", rows))
                database.dimensions[embedder_id] = dimension
                with user.lock:
                    for memory_id, (_, normed) in current.items():
                        index.set(memory_id, normed)
                database.cache.recount(user_id)

    def semantic_search(self, vector: Sequence[float], *, user_id: str, embedder_id: str, limit: int) -> list[Scored]:
        check_id(user_id, "user_id")
        check_id(embedder_id, "embedder_id")
        check_page(limit)
        check_vector(vector, self._database.dimensions.get(embedder_id))
        user, index = self._vectors(user_id, embedder_id)
        with user.lock:
            return user.best(index.search(normalised(vector), limit), limit)

    def _vectors(self, user_id: str, embedder_id: str) -> tuple[UserMemories, VectorIndex]:
        database = self._database
        user = database.user(user_id)
        if user is not None and embedder_id in user.vectors:
            return user, user.vectors[embedder_id]
        with database.writing:
            user = database.whole_user(user_id)
            if embedder_id not in user.vectors:
                user.vectors[embedder_id] = self._read_vectors(user, user_id, embedder_id)
                database.cache.recount(user_id)
            return user, user.vectors[embedder_id]

    def _read_vectors(self, user: UserMemories, user_id: str, embedder_id: str) -> VectorIndex:
        with self._database.connection.cursor() as cursor:
            rows = cursor.execute(_VECTORS, [user_id, embedder_id]).fetchall()
        index = VectorIndex()
        for memory_id, version, vector in rows:
            if memory_id in user.by_id and user.by_id[memory_id].version == version:
                index.set(memory_id, vector_of(vector))
        return index


_FORGET = "delete from embeddings where user_id = ? and embedder_id = ? and memory_id in (select unnest(?::varchar[]))"
_VECTORS = "select memory_id, version, vector from embeddings where user_id = ? and embedder_id = ?"
