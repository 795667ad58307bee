"""A message of a kept conversation is captured once more, without being answered again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from memlib.agent import Agent
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import ChatMessage
from memlib.errors import MemoryNotFound, ModelUnavailable
from memlib.memory import MemoryManager
from memlib.models.base import ChatRequest
from memlib.models.tasks import AnswerTask, CaptureTask
from tests.models import ScriptedModel, add, changes
from tests.twins import WAYS, Twin

ANN, BEN = "ann", "ben"
TEA = changes(add("User likes tea", "drinks"))
DOWN = ModelUnavailable("the model is down")


@pytest.fixture(params=WAYS)
def agent_of(request: pytest.FixtureRequest, memory_db: DuckDb) -> Callable[..., Any]:
    """Makes an agent that captures, called through both twins."""
    return lambda model, **options: Twin(Agent(model, memory_db, update_memory_on_run=True, **options), request.param)


def texts(db: DuckDb, user_id: str = ANN) -> list[str]:
    return [memory.memory for memory in db.get_user_memories(user_id=user_id)]


def messages(db: DuckDb, user_id: str = ANN) -> list[ChatMessage]:
    return db.get_messages(user_id=user_id, session_id="s")


def test_a_message_whose_capture_failed_is_captured_again_and_says_what_that_came_to(
    agent_of: Callable[..., Any], memory_db: DuckDb
) -> None:
    model = ScriptedModel("Fine.", [DOWN, TEA])
    agent = agent_of(model)
    message_id = agent.run("I like tea", user_id=ANN, session_id="s").message_id
    assert "down" in messages(memory_db)[0].details["capture_error"]

    result = agent.capture_again(message_id, user_id=ANN, session_id="s")

    assert [change.after.memory for change in result.changes] == texts(memory_db) == ["User likes tea"]
    asked, answer = messages(memory_db)
    assert asked.details.keys() == {"capture"}
    assert asked.details["capture"]["change_id"] == result.change_id
    assert (asked.content, answer.content) == ("I like tea", "Fine.")
    assert len(model.asked_for(AnswerTask)) == 1


def test_what_is_captured_again_is_signed_as_any_capture(memory_db: DuckDb) -> None:
    manager = MemoryManager(memory_db, ScriptedModel("Fine.", [DOWN, TEA]), "Only drinks.")
    agent = Agent(memory_manager=manager, id="bot", team_id="north", update_memory_on_run=True)
    message_id = agent.run("I like tea", user_id=ANN, session_id="s").message_id

    agent.capture_again(message_id, user_id=ANN, session_id="s")

    [change] = memory_db.get_changes(user_id=ANN, message_id=message_id)
    cause = change.cause
    assert (cause.kind, cause.agent_id, cause.team_id, cause.session_id) == ("capture", "bot", "north", "s")
    assert cause.instructions == manager.policy.hash
    assert memory_db.get_user_memories(user_id=ANN)[0].instructions == manager.policy.hash


def test_it_is_read_with_the_messages_before_it_and_none_after(agent_of: Callable[..., Any]) -> None:
    model = ScriptedModel("Tea or coffee?", ['{"changes": []}', DOWN, '{"changes": []}'])
    agent = agent_of(model)
    agent.run("Hi", user_id=ANN, session_id="s")
    message_id = agent.run("Yes, both", user_id=ANN, session_id="s").message_id
    agent.run("And I have a dog", user_id=ANN, session_id="s")

    agent.capture_again(message_id, user_id=ANN, session_id="s")

    task = model.asked_for(CaptureTask)[-1].task
    assert isinstance(task, CaptureTask)
    assert [turn.content for turn in task.conversation] == ["Hi", "Tea or coffee?", "Yes, both"]


def test_a_capture_that_fails_again_is_raised_and_tells_its_new_cause(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    agent = agent_of(ScriptedModel("Fine.", [DOWN, ModelUnavailable("too slow: my card is 4111 1111 1111 1111")]))
    message_id = agent.run("I like tea", user_id=ANN, session_id="s").message_id

    with pytest.raises(ModelUnavailable, match="too slow"):
        agent.capture_again(message_id, user_id=ANN, session_id="s")

    details = messages(memory_db)[0].details
    assert details.keys() == {"capture_error"}
    assert "too slow" in details["capture_error"]
    assert "4111" not in details["capture_error"]
    assert texts(memory_db) == []


def test_only_what_the_user_wrote_in_the_conversation_is_captured_again(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    model = ScriptedModel("Fine.", TEA)
    agent = agent_of(model)
    theirs = agent.run("I like tea", user_id=BEN, session_id="s").message_id
    agent.run("Hello", user_id=ANN, session_id="s")
    before = texts(memory_db), texts(memory_db, BEN), messages(memory_db), messages(memory_db, BEN)
    asked = len(model.asked)

    for message_id, session_id in ((theirs, "s"), (messages(memory_db)[1].message_id, "s"), (messages(memory_db)[0].message_id, "t")):
        with pytest.raises(MemoryNotFound, match="wrote no message"):
            agent.capture_again(message_id, user_id=ANN, session_id=session_id)

    assert (texts(memory_db), texts(memory_db, BEN), messages(memory_db), messages(memory_db, BEN)) == before
    assert len(model.asked) == asked


def test_a_message_of_long_ago_is_noted_too(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    agent = agent_of(ScriptedModel("Fine.", [DOWN, TEA]))
    message_id = agent.run("I like tea", user_id=ANN, session_id="s").message_id
    later = [ChatMessage("user", "Hello", message_id=f"m{number}", created_at=number) for number in range(150)]
    memory_db.add_messages(later, user_id=ANN, session_id="s")

    agent.capture_again(message_id, user_id=ANN, session_id="s")

    assert messages(memory_db)[0].details.keys() == {"capture"}


def test_it_does_not_bring_back_a_user_who_was_erased_meanwhile(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    def erasing(_: ChatRequest) -> str:
        memory_db.erase_user(user_id=ANN)
        return TEA

    message_id = agent_of(ScriptedModel("Fine.", DOWN)).run("I like tea", user_id=ANN, session_id="s").message_id

    with pytest.raises(MemoryNotFound):
        agent_of(ScriptedModel(capture=erasing)).capture_again(message_id, user_id=ANN, session_id="s")

    assert memory_db.get_users() == []
