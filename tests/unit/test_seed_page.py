"""The calls of agno's page on user memories, with only the package's name changed, on a file and on the page's own PostgreSQL."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from uuid import uuid4

import pytest

from memlib.agent import Agent
from memlib.db.base import MemoryDb
from memlib.db.schemas import UserMemory as SchemaUserMemory
from memlib.memory import MemoryManager, UserMemory
from memlib.memory.strategies import MemoryOptimizationStrategy
from memlib.memory.strategies.types import MemoryOptimizationStrategyType
from memlib.models.base import ChatModel
from tests import postgres_server
from tests.contract.stores import STORES

USER = "john@example.com"


@pytest.fixture(params=["file", "postgres"])
def db(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MemoryDb]:
    store = STORES[request.param](tmp_path)
    yield store
    store.close()


@pytest.fixture
def memory_manager(db: MemoryDb) -> MemoryManager:
    return MemoryManager(db=db)


def test_automatic_memory_creation(db: MemoryDb, capsys: pytest.CaptureFixture[str]) -> None:
    agent = Agent(db=db, update_memory_on_run=True)

    agent.print_response("My name is John Doe and I like to hike in the mountains on weekends.", user_id=USER)

    known = " / ".join(memory.memory for memory in agent.get_user_memories(user_id=USER))
    assert "John Doe" in known
    assert "mountains" in known
    assert "weekends" in known
    assert "John Doe" in capsys.readouterr().out


def test_adding_retrieving_replacing_and_deleting(memory_manager: MemoryManager) -> None:
    memory_id = memory_manager.add_user_memory(memory=UserMemory(memory="The user's name is John Doe", topics=["name"]), user_id=USER)
    memories = memory_manager.get_user_memories(user_id=USER)
    assert [f"{memory.memory} (Topics: {memory.topics})" for memory in memories] == ["The user's name is John Doe (Topics: ['name'])"]

    memory_manager.replace_user_memory(
        memory_id=memory_id, memory=UserMemory(memory="The user's name is John Mary Doe", topics=["name"]), user_id=USER
    )
    assert [memory.memory for memory in memory_manager.get_user_memories(user_id=USER)] == ["The user's name is John Mary Doe"]

    memory_manager.delete_user_memory(memory_id=memory_id, user_id=USER)
    assert memory_manager.get_user_memories(user_id=USER) == []


def test_an_id_of_ones_own_choice(memory_manager: MemoryManager) -> None:
    own = "123e4567-e89b-12d3-a456-426614174000"

    assert memory_manager.add_user_memory(memory=UserMemory(memory="The user hikes", memory_id=own), user_id=USER) == own
    memory_manager.delete_user_memory(memory_id=own, user_id=USER)

    assert memory_manager.get_user_memory(own, user_id=USER) is None


def test_the_last_n(memory_manager: MemoryManager) -> None:
    for number in range(12):
        memory_manager.add_user_memory(memory=UserMemory(memory=f"The user owns book {number}"), user_id=USER)

    memories = memory_manager.search_user_memories(user_id=USER, retrieval_method="last_n", limit=10)

    assert [memory.memory for memory in memories] == [f"The user owns book {number}" for number in range(11, 1, -1)]


def test_optimising_by_summarising(memory_manager: MemoryManager) -> None:
    for liked in ("tea", "jazz", "hiking in the mountains", "old maps"):
        memory_manager.add_user_memory(memory=UserMemory(memory=f"User likes {liked}"), user_id=USER)

    memory_manager.optimize_memories(user_id=USER, strategy=MemoryOptimizationStrategyType.SUMMARIZE, apply=True)

    (summary,) = memory_manager.get_user_memories(user_id=USER)
    assert all(liked in summary.memory for liked in ("tea", "jazz", "hiking in the mountains", "old maps"))


class CustomStrategy(MemoryOptimizationStrategy):
    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:
        text = "; ".join(memory.memory for memory in memories).replace("; User", ";")
        return [SchemaUserMemory(memory=text, topics=["all"])]


def test_a_custom_strategy(memory_manager: MemoryManager) -> None:
    memory_manager.add_user_memory(memory=UserMemory(memory="User likes tea"), user_id=USER)
    memory_manager.add_user_memory(memory=UserMemory(memory="User likes jazz"), user_id=USER)

    memory_manager.optimize_memories(user_id=USER, strategy=CustomStrategy(), apply=True)
    assert [memory.memory for memory in memory_manager.get_user_memories(user_id=USER)] == ["User likes tea; likes jazz"]

    memory_manager.add_user_memory(memory=UserMemory(memory="User has a dog"), user_id=USER)
    asyncio.run(memory_manager.aoptimize_memories(user_id=USER, strategy=CustomStrategy(), apply=True))
    assert [memory.memory for memory in memory_manager.get_user_memories(user_id=USER)] == ["User likes tea; likes jazz; has a dog"]


def test_custom_instructions(db: MemoryDb) -> None:
    instructions = dedent("""
        Capture the following as memories:
        - Names and personal details
        Do NOT capture:
        - Passwords
    """)

    manager = MemoryManager(db=db, memory_capture_instructions=instructions)

    assert "- Names and personal details" in manager.policy.system("capture")


def test_memories_reach_the_next_session(db: MemoryDb) -> None:
    agent = Agent(db=db, update_memory_on_run=True)
    agent.print_response("My name is John and I like pizza", user_id=USER, session_id=str(uuid4()))

    output = agent.run("What food do I like?", user_id=USER, session_id=str(uuid4()))

    assert "pizza" in output.content


def test_agents_share_a_users_memories_and_sign_them(db: MemoryDb) -> None:
    sales = Agent(name="Sales Agent", db=db, update_memory_on_run=True)
    support = Agent(name="Support Agent", db=db, update_memory_on_run=True)

    sales.print_response("I'm interested in your premium plan", user_id=USER)
    output = support.run("What plan is the user interested in?", user_id=USER)

    assert "premium plan" in output.content
    assert [memory.agent_id for memory in support.get_user_memories(user_id=USER)] == ["sales-agent"]


async def test_async_operations(memory_manager: MemoryManager) -> None:
    assert await memory_manager.aget_user_memories(user_id=USER) == []
    await memory_manager.acreate_user_memories(message="My favorite color is blue", user_id=USER)
    await memory_manager.aoptimize_memories(user_id=USER, strategy=MemoryOptimizationStrategyType.SUMMARIZE)

    (memory,) = await memory_manager.aget_user_memories(user_id=USER)
    assert "blue" in memory.memory


async def test_a_chat_of_several_users(db: MemoryDb) -> None:
    agent = Agent(db=db, update_memory_on_run=True)
    await agent.aprint_response("My name is Alice and I like anime", user_id="alice@example.com", session_id="session_1")
    await agent.aprint_response("My name is Bob and I like hiking", user_id="bob@example.com", session_id="session_2")

    output = await agent.arun("What do I like?", user_id="alice@example.com", session_id="session_3")

    assert "anime" in output.content
    assert "hiking" not in output.content


TELL = """
from memlib.agent import Agent
from memlib.db.duckdb import DuckDb
from memlib.db.postgres import PostgresDb

agent = Agent(db={db}, update_memory_on_run=True)
agent.print_response({message!r}, user_id="john@example.com", session_id={session!r})
"""


@pytest.mark.parametrize("kind", ["file", "postgres"])
def test_a_second_process_knows_what_the_first_was_told(kind: str, tmp_path: Path) -> None:
    url = postgres_server.url().replace("postgresql://", "postgresql+psycopg://")
    db = f"DuckDb({str(tmp_path / 'shared.duckdb')!r})" if kind == "file" else f"PostgresDb(db_url={url!r}, db_schema='seed_page')"

    def tell(message: str, session: str) -> str:
        code = TELL.format(db=db, message=message, session=session)
        return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    tell("My name is John and I like pizza", "first")
    answer = tell("What food do I like?", "second")
    postgres_server.drop_schemas("seed_page")

    assert "pizza" in answer
