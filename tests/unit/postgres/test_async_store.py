"""An asynchronous store: for the awaited twins alone, in whatever event loop they run."""

from __future__ import annotations

import asyncio
import inspect
import threading
from typing import Any

import psycopg
import pytest

from memlib.agent import Agent
from memlib.db.postgres import AsyncPostgresDb
from memlib.db.schemas import Cause, UserMemory
from memlib.errors import DatabaseError
from memlib.memory import MemoryManager
from tests import postgres_server
from tests.models import ScriptedModel

ANYTHING: dict[str, Any] = {
    "memory": UserMemory("x"), "memory_id": "m", "task": "forget it", "change_id": "c", "data": {}, "message": "hello",
}  # fmt: skip


def with_twins(cls: type) -> list[str]:
    return [name for name, _ in inspect.getmembers(cls, inspect.isfunction) if hasattr(cls, f"a{name}")]


@pytest.fixture
def store(schema: str) -> AsyncPostgresDb:
    return AsyncPostgresDb(postgres_server.url(), db_schema=schema)


@pytest.mark.parametrize(
    ("cls", "name"), [(cls, name) for cls in (MemoryManager, Agent) for name in with_twins(cls)], ids=lambda value: str(value)[-30:]
)
def test_every_blocking_method_names_the_twin_to_await(cls: type, name: str, store: AsyncPostgresDb) -> None:
    method = getattr(cls(db=store, model=ScriptedModel()), name)
    needed = [each.name for each in inspect.signature(method).parameters.values() if each.default is inspect.Parameter.empty]

    with pytest.raises(TypeError, match=rf"AsyncPostgresDb is asynchronous: await a{name}\(\.\.\.\)"):
        method(**{each: ANYTHING.get(each, "ann") for each in needed})


def test_a_stream_is_refused_when_it_is_asked_for(store: AsyncPostgresDb) -> None:
    with pytest.raises(TypeError, match="await arun"):
        Agent(db=store).run("hello", user_id="ann", stream=True)


def test_the_rule_covers_the_whole_manager_and_agent() -> None:
    assert len(with_twins(MemoryManager)) > 15
    assert with_twins(Agent) == ["capture_again", "get_user_memories", "print_response", "run"]


async def test_the_awaited_twins_work(store: AsyncPostgresDb) -> None:
    agent = Agent(db=store, update_memory_on_run=True)

    await agent.arun("My name is Ann and I like tea", user_id="ann")
    output = await agent.arun("What do I like?", user_id="ann", session_id="another")
    await agent.memory_manager.aoptimize_memories(user_id="ann")

    assert "tea" in output.content
    assert len(await agent.aget_user_memories(user_id="ann")) == 1
    await store.close()


def test_one_store_serves_one_event_loop_after_the_other(store: AsyncPostgresDb) -> None:
    async def add(text: str) -> list[str]:
        await store.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory(text)])
        return [memory.memory for memory in await store.get_user_memories(user_id="ann")]

    assert asyncio.run(add("one")) == ["one"]
    assert asyncio.run(add("two")) == ["two", "one"]


def test_event_loops_may_end_while_their_connections_are_opened(store: AsyncPostgresDb) -> None:
    async def read_at_once() -> None:
        await asyncio.gather(*(store.get_user_memories(user_id="ann") for _ in range(20)))

    loops = [threading.Thread(target=lambda: asyncio.run(read_at_once()), daemon=True) for _ in range(5)]
    for loop in loops:
        loop.start()
    for loop in loops:
        loop.join(60)

    assert not any(loop.is_alive() for loop in loops)
    asyncio.run(read_at_once())


def test_a_store_that_was_closed_in_one_event_loop_says_so_in_others(store: AsyncPostgresDb) -> None:
    async def close() -> None:
        await store.get_user_memories(user_id="ann")
        await store.close()

    asyncio.run(close())

    with pytest.raises(DatabaseError, match="is closed; construct another one"):
        asyncio.run(store.get_user_memories(user_id="ann"))


async def test_many_calls_at_once_share_the_pool(schema: str) -> None:
    async with AsyncPostgresDb(postgres_server.url(), db_schema=schema, pool_size=3) as store:
        cause = Cause("edit")
        await asyncio.gather(
            *(store.change_user_memories(user_id=f"user {n % 4}", cause=cause, add=[UserMemory(f"fact {n}")]) for n in range(40))
        )
        counts = await asyncio.gather(*(store.count_user_memories(user_id=f"user {n}") for n in range(4)))

    assert counts == [10, 10, 10, 10]


async def test_a_call_that_is_cancelled_gives_its_connection_back_and_writes_nothing(schema: str) -> None:
    async with AsyncPostgresDb(postgres_server.url(), db_schema=schema, pool_size=1) as store:
        await store.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("one")])
        with psycopg.connect(postgres_server.url()) as holder:
            holder.execute(f"select from {schema}.users for update")
            change = store.change_user_memories(user_id="ann", cause=Cause("edit"), add=[UserMemory("two")])
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(change, 0.2)

        assert [memory.memory for memory in await store.get_user_memories(user_id="ann")] == ["one"]
