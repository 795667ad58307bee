"""The whole way: an agent, the OpenAI client, a real HTTP server on loopback, and a DuckDB file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from memlib.agent import Agent
from memlib.db.duckdb import DuckDb
from memlib.errors import ModelRefused, ModelUnavailable
from memlib.memory import MemoryManager
from memlib.models.openai import OpenAIChat
from tests.models import add, changes
from tests.openai_server import Fail, Hang, OpenAIServer, Say, Script

ANN = "ann"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[DuckDb]:
    db = DuckDb(str(tmp_path / "memories.duckdb"))
    yield db
    db.close()


def texts(db: DuckDb) -> list[str]:
    return [memory.memory for memory in db.get_user_memories(user_id=ANN)]


def by_kind(answer: Script, capture: Script) -> Any:
    """Answers a stream with the one and a structured call with the other."""

    def script(body: dict[str, Any]) -> Any:
        chosen = answer if body.get("stream") else capture
        return chosen(body) if callable(chosen) else chosen

    return script


def model(server: OpenAIServer, **options: Any) -> OpenAIChat:
    return OpenAIChat("some-model", base_url=server.url, api_key="sk-test", **({"max_retries": 0} | options))


@pytest.mark.parametrize("awaiting", [False, True])
async def test_a_turn_answers_and_remembers_in_two_calls(db: DuckDb, awaiting: bool) -> None:
    script = by_kind(Say("Tea it is."), Say(changes(add("User likes tea", "drinks"))))
    with OpenAIServer(script) as server:
        agent = Agent(model(server), db, update_memory_on_run=True)
        output = await agent.arun("I like tea", user_id=ANN) if awaiting else agent.run("I like tea", user_id=ANN)

    assert output.content == "Tea it is."
    assert texts(db) == ["User likes tea"]
    assert (output.usage.calls, output.usage.input_tokens, output.usage.output_tokens) == (2, 22, 14)
    assert len(server.bodies) == 2


def test_a_server_without_json_schema_is_asked_plainly_and_remembered(db: DuckDb) -> None:
    def capture(body: dict[str, Any]) -> Any:
        if "response_format" in body:
            return Fail(400, "response_format is not supported", param="response_format")
        return Say(f"Sure, here it is:\n```json\n{changes(add('User likes tea'))}\n```")

    with OpenAIServer(by_kind(Say(), capture)) as server:
        manager = MemoryManager(db, model(server))
        manager.create_user_memories("I like tea", user_id=ANN)
        asked = len(server.bodies)
        manager.create_user_memories("I like tea", user_id=ANN)

    assert texts(db) == ["User likes tea"]
    assert (asked, len(server.bodies)) == (3, 4)


@pytest.mark.parametrize(
    ("failure", "error"),
    [(Fail(401, "bad key sk-test"), ModelRefused), (Fail(503), ModelUnavailable), (Hang(), ModelUnavailable)],
)
def test_a_failing_server_changes_no_memory_and_shows_no_key(db: DuckDb, failure: Any, error: type[Exception]) -> None:
    with OpenAIServer(failure) as server:
        manager = MemoryManager(db, model(server, timeout=0.3))
        with pytest.raises(error) as caught:
            manager.create_user_memories("I like tea", user_id=ANN)

    assert texts(db) == []
    assert "sk-test" not in str(caught.value)


def test_a_capture_that_hangs_does_not_take_the_answer_away(db: DuckDb) -> None:
    with OpenAIServer(by_kind(Say("Tea it is."), Hang())) as server:
        output = Agent(model(server, timeout=0.5), db, update_memory_on_run=True).run("I like tea", user_id=ANN)

    assert output.content == "Tea it is."
    assert "nothing was remembered" in output.warnings[0]


def test_a_stream_that_breaks_is_raised_and_kept_as_far_as_it_came(db: DuckDb) -> None:
    with OpenAIServer(Say("One two three", breaks=True)) as server, pytest.raises(ModelUnavailable):
        Agent(model(server), db).run("Count", user_id=ANN, session_id="s")

    kept = db.get_messages(user_id=ANN, session_id="s")
    assert [(message.role, message.status) for message in kept] == [("user", "complete"), ("assistant", "failed")]


def test_the_model_changes_memories_by_tools(db: DuckDb) -> None:
    call = {
        "id": "call_1",
        "type": "function",
        "function": {"name": "add_memory", "arguments": json.dumps({"memory": "User likes tea", "topics": ["drinks"]})},
    }

    def answer(body: dict[str, Any]) -> Any:
        return Say("Noted.") if body["messages"][-1]["role"] == "tool" else Say(None, calls=(call,), finish="tool_calls")

    with OpenAIServer(answer) as server:
        output = Agent(model(server), db, enable_agentic_memory=True).run("I like tea", user_id=ANN)

    assert output.content == "Noted."
    assert texts(db) == ["User likes tea"]
    assert [tool["function"]["name"] for tool in server.bodies[0]["tools"]] == ["add_memory", "update_memory", "delete_memory"]
    assert server.bodies[1]["messages"][-1]["content"] == "done"
