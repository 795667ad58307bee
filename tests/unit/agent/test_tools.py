"""The answering model may change memories by tools, as far as it is allowed to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from memlib.agent import Agent
from memlib.db.duckdb import DuckDb
from memlib.memory import MemoryManager, UserMemory
from memlib.models.base import ChatRequest
from tests.models import ScriptedModel, tool_calls
from tests.twins import WAYS, Twin

ANN = "ann"


@pytest.fixture(params=WAYS)
def agent_of(request: pytest.FixtureRequest, memory_db: DuckDb) -> Callable[..., Any]:
    def make(model: ScriptedModel, **switches: bool) -> Any:
        manager = MemoryManager(memory_db, model, **switches)  # type: ignore[arg-type]
        return Twin(Agent(memory_manager=manager, id="bot", enable_agentic_memory=True), request.param)

    return make


@pytest.fixture
def paris(memory_db: DuckDb) -> str:
    return MemoryManager(memory_db, ScriptedModel()).add_user_memory(UserMemory("User lives in Paris"), user_id=ANN)


def texts(db: DuckDb) -> list[str]:
    return [memory.memory for memory in db.get_user_memories(user_id=ANN)]


def told(model: ScriptedModel) -> list[str]:
    return [message.content for message in model.asked[-1].messages if message.role == "tool"]


def test_the_model_adds_updates_and_deletes_by_tools(agent_of: Callable[..., Any], memory_db: DuckDb, paris: str) -> None:
    calls = tool_calls(
        ("add_memory", {"memory": "User likes tea", "topics": ["drinks"]}),
        ("update_memory", {"memory_id": 1, "memory": "User lives in Lyon", "topics": ["home"]}),
    )
    model = ScriptedModel([calls, tool_calls(("delete_memory", {"memory_id": 2})), "Noted."])

    output = agent_of(model).run("I moved to Lyon. And no tea, please.", user_id=ANN)

    assert output.content == "Noted."
    assert [change.operation for change in output.changes] == ["add", "update", "delete"]
    assert texts(memory_db) == ["User lives in Lyon"]
    assert output.usage.calls == 3
    assert memory_db.get_user_memory(paris, user_id=ANN).agent_id == "bot"  # type: ignore[union-attr]
    assert [change.cause.kind for change in memory_db.get_changes(user_id=ANN)][:3] == ["tool"] * 3


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (("update_memory", {"memory_id": 7, "memory": "User lives in Rome", "topics": []}), "not listed"),
        (("delete_memory", {"memory_id": "all"}), "form of the tool"),
        (("delete_memory", {"memory_id": 1, "user_id": "ben"}), "form of the tool"),
        (("drop_table", {}), "no such tool"),
        (("add_memory", {"memory": "User's password is hunter2", "topics": []}), "password"),
        (("add_memory", {"memory": "The user lives in Paris", "topics": []}), "known already"),
    ],
)
def test_a_call_that_cannot_be_done_is_refused_and_the_model_is_told(
    agent_of: Callable[..., Any], memory_db: DuckDb, paris: str, call: tuple[str, dict[str, Any]], reason: str
) -> None:
    model = ScriptedModel([tool_calls(call), "Sorry."])

    output = agent_of(model).run("Note that I live in Paris", user_id=ANN)

    assert output.content == "Sorry."
    assert reason in told(model)[0]
    assert reason in output.refused[0].reason
    assert texts(memory_db) == ["User lives in Paris"]


def test_tools_that_are_turned_off_are_not_offered_and_not_done(agent_of: Callable[..., Any], memory_db: DuckDb, paris: str) -> None:
    model = ScriptedModel([tool_calls(("delete_memory", {"memory_id": 1})), "Sorry."])

    agent_of(model, delete_memories=False).run("Forget it", user_id=ANN)

    assert [tool.name for tool in model.asked[0].tools] == ["add_memory", "update_memory"]
    assert "turned off" in told(model)[0]
    assert texts(memory_db) == ["User lives in Paris"]


def test_a_model_in_a_loop_is_bounded(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    def loop(request: ChatRequest) -> Any:
        made = len(request.messages)
        calls = [
            ("add_memory", {"memory": f"User likes {'very ' * (made * 50 + number)}old books", "topics": []}) for number in range(50)
        ]
        return tool_calls(*calls) if request.tools else "Done."

    model = ScriptedModel(loop)
    output = agent_of(model).run("I like very old books", user_id=ANN)

    assert output.content == "Done."
    assert len(texts(memory_db)) == 25
    assert output.usage.calls == 6


def test_a_memory_that_changed_meanwhile_is_not_overwritten(agent_of: Callable[..., Any], memory_db: DuckDb, paris: str) -> None:
    editor = MemoryManager(memory_db, ScriptedModel())

    def reply(request: ChatRequest) -> Any:
        if len(request.messages) == 2:
            editor.replace_user_memory(paris, UserMemory("User lives in Rome"), user_id=ANN)
            return tool_calls(("update_memory", {"memory_id": 1, "memory": "User lives in Lyon", "topics": []}))
        return "Sorry."

    agent_of(ScriptedModel(reply)).run("I moved to Lyon", user_id=ANN)

    assert texts(memory_db) == ["User lives in Rome"]
