"""The store on a PostgreSQL server: many processes may use one, and each sees at once what another has written."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from memlib.db.postgres import changes, conversations, history, memories, records, search
from memlib.db.postgres.driver import AWAITING, BLOCKING
from memlib.db.postgres.store import Store
from memlib.flow import Flow, arun, run

__all__ = ["AsyncPostgresDb", "PostgresDb"]

P = ParamSpec("P")
T = TypeVar("T")


def _blocking(operation: Callable[Concatenate[Store, P], Flow[T]]) -> Callable[Concatenate[Any, P], T]:
    @wraps(operation)
    def method(self: PostgresDb, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return run(operation(self._store, *args, **kwargs))

    return method


def _awaiting(operation: Callable[Concatenate[Store, P], Flow[T]]) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]:
    @wraps(operation)
    async def method(self: AsyncPostgresDb, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await arun(operation(self._store, *args, **kwargs))

    return method


class _Postgres:
    """What the two have in common."""

    _store: Store

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._store.pools.name!r}, db_schema={self._store.schema!r})"


class PostgresDb(_Postgres):
    """A `MemoryDb` for all threads of a process, beside other processes."""

    def __init__(
        self,
        db_url: str,
        *,
        db_schema: str = "memlib",
        pool_size: int = 10,
        wait_seconds: float = 10,
        statement_seconds: float = 30,
    ) -> None:
        """`db_url`: "postgresql://user:password@host:5432/database", also "postgresql+psycopg://". Tables are made where missing.

        `db_schema` holds the tables. `pool_size` bounds the connections of this process, `wait_seconds` how long a call waits for one,
        and `statement_seconds` how long one statement may take.
        """
        self._store = Store(
            BLOCKING,
            db_url,
            db_schema=db_schema,
            pool_size=pool_size,
            wait_seconds=wait_seconds,
            statement_seconds=statement_seconds,
        )
        run(self._store.pools.open())
        self._finalizer = weakref.finalize(self, _close, self._store)

    get_user_memories = _blocking(memories.get_user_memories)
    count_user_memories = _blocking(memories.count_user_memories)
    get_user_memory = _blocking(memories.get_user_memory)
    get_revision = _blocking(memories.get_revision)
    change_user_memories = _blocking(changes.change_user_memories)
    keyword_search = _blocking(search.keyword_search)
    get_unembedded = _blocking(search.get_unembedded)
    set_embeddings = _blocking(search.set_embeddings)
    semantic_search = _blocking(search.semantic_search)
    get_memory_topics = _blocking(memories.get_memory_topics)
    get_topic_days = _blocking(memories.get_topic_days)
    get_users = _blocking(memories.get_users)
    get_changes = _blocking(history.get_changes)
    get_change = _blocking(history.get_change)
    get_memory_versions = _blocking(history.get_memory_versions)
    get_deleted_memories = _blocking(history.get_deleted_memories)
    count_deleted_memories = _blocking(history.count_deleted_memories)
    add_messages = _blocking(conversations.add_messages)
    get_messages = _blocking(conversations.get_messages)
    get_sessions = _blocking(conversations.get_sessions)
    rename_session = _blocking(conversations.rename_session)
    delete_session = _blocking(conversations.delete_session)
    erase_user = _blocking(changes.erase_user)
    read_user = _blocking(records.read_user)
    write_user = _blocking(records.write_user)
    clear_memories = _blocking(changes.clear_memories)

    def close(self) -> None:
        """Also done when the object is dropped, and at the end of the process. Closing twice is nothing."""
        self._finalizer()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncPostgresDb(_Postgres):
    """The same, with each method a coroutine: for the awaited twins of agents and managers.

    It connects when first used, and in each event loop by itself.
    """

    def __init__(
        self,
        db_url: str,
        *,
        db_schema: str = "memlib",
        pool_size: int = 10,
        wait_seconds: float = 10,
        statement_seconds: float = 30,
    ) -> None:
        self._store = Store(
            AWAITING,
            db_url,
            db_schema=db_schema,
            pool_size=pool_size,
            wait_seconds=wait_seconds,
            statement_seconds=statement_seconds,
        )

    get_user_memories = _awaiting(memories.get_user_memories)
    count_user_memories = _awaiting(memories.count_user_memories)
    get_user_memory = _awaiting(memories.get_user_memory)
    get_revision = _awaiting(memories.get_revision)
    change_user_memories = _awaiting(changes.change_user_memories)
    keyword_search = _awaiting(search.keyword_search)
    get_unembedded = _awaiting(search.get_unembedded)
    set_embeddings = _awaiting(search.set_embeddings)
    semantic_search = _awaiting(search.semantic_search)
    get_memory_topics = _awaiting(memories.get_memory_topics)
    get_topic_days = _awaiting(memories.get_topic_days)
    get_users = _awaiting(memories.get_users)
    get_changes = _awaiting(history.get_changes)
    get_change = _awaiting(history.get_change)
    get_memory_versions = _awaiting(history.get_memory_versions)
    get_deleted_memories = _awaiting(history.get_deleted_memories)
    count_deleted_memories = _awaiting(history.count_deleted_memories)
    add_messages = _awaiting(conversations.add_messages)
    get_messages = _awaiting(conversations.get_messages)
    get_sessions = _awaiting(conversations.get_sessions)
    rename_session = _awaiting(conversations.rename_session)
    delete_session = _awaiting(conversations.delete_session)
    erase_user = _awaiting(changes.erase_user)
    read_user = _awaiting(records.read_user)
    write_user = _awaiting(records.write_user)
    clear_memories = _awaiting(changes.clear_memories)

    async def close(self) -> None:
        """Closes the connections of this event loop. Closing twice is nothing."""
        await arun(self._store.pools.close())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _close(store: Store) -> None:
    run(store.pools.close())
