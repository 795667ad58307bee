"""An agent answers out of the conversation and the memories, and remembers beside the answer."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from memlib.agent import Agent, RunCompleted, RunContent, RunOutput
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import ChatMessage
from memlib.errors import ModelReplyInvalid, ModelUnavailable
from memlib.memory import MemoryManager, UserMemory
from memlib.models.base import ChatReply, ChatRequest, Usage
from memlib.models.tasks import AnswerTask, CaptureTask
from tests.models import ScriptedModel, SilentModel, add, changes, tool_calls
from tests.twins import WAYS, Twin

ANN, BEN = "ann", "ben"
TEA = changes(add("User likes tea", "drinks"))


@pytest.fixture(params=WAYS)
def agent_of(request: pytest.FixtureRequest, memory_db: DuckDb) -> Callable[..., Any]:
    """Makes an agent, called through both twins."""
    return lambda model, **options: Twin(Agent(model, memory_db, **options), request.param)


def texts(db: DuckDb, user_id: str = ANN) -> list[str]:
    return [memory.memory for memory in db.get_user_memories(user_id=user_id)]


def stored(db: DuckDb, session_id: str, user_id: str = ANN) -> list[tuple[str, str, str]]:
    return [(item.role, item.content, item.status) for item in db.get_messages(user_id=user_id, session_id=session_id)]


def test_a_turn_gives_back_the_answer_and_what_it_cost(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    agent = agent_of(ScriptedModel("Tea it is.", TEA), id="bot", update_memory_on_run=True)

    output = agent.run("I like tea", user_id=ANN, session_id="s")

    assert (output.content, output.agent_id, output.model, output.status) == ("Tea it is.", "bot", "scripted", "complete")
    assert [change.after.memory for change in output.changes] == ["User likes tea"]
    assert (output.usage.calls, output.usage.input_tokens) == (2, 200)
    assert output.seconds >= output.seconds_to_first_token > 0
    assert output.warnings == ()
    assert texts(memory_db) == ["User likes tea"]


def test_a_memory_says_which_agent_conversation_and_message_it_is_from(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    output = agent_of(ScriptedModel(capture=TEA), name="Sales Agent", team_id="north", update_memory_on_run=True).run(
        "I like tea", user_id=ANN, session_id="s"
    )

    (memory,) = memory_db.get_user_memories(user_id=ANN)
    assert (memory.agent_id, memory.team_id, memory.session_id, memory.message_id) == ("sales-agent", "north", "s", output.message_id)
    assert memory_db.get_changes(user_id=ANN, message_id=output.message_id)[0].changes[0].memory_id == memory.memory_id


def test_memories_stand_before_the_model_as_data(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    MemoryManager(memory_db, ScriptedModel()).add_user_memory(UserMemory("User likes <b>tea</b>"), user_id=ANN)
    model = ScriptedModel()

    output = agent_of(model, instructions="Be kind.").run("Hello", user_id=ANN)

    system = model.asked[0].messages[0]
    assert system.role == "system"
    assert system.content.startswith("Be kind.")
    assert "tea" in system.content
    assert "<b>" not in system.content
    assert [memory.memory for memory in output.context.memories] == ["User likes <b>tea</b>"]


def test_another_users_memories_and_conversations_stay_out(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    model = ScriptedModel(capture=changes(add("User likes gin")))
    agent = agent_of(model, update_memory_on_run=True)
    agent.run("I like gin", user_id=BEN, session_id="same")

    agent.run("Hello", user_id=ANN, session_id="same")

    assert "gin" not in str(model.asked_for(AnswerTask)[-1])
    assert [content for _, content, _ in stored(memory_db, "same", ANN)] == ["Hello", "Hello there."]


def test_an_agent_that_does_without_memories_is_shown_none(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    MemoryManager(memory_db, ScriptedModel()).add_user_memory(UserMemory("User likes tea"), user_id=ANN)
    model = ScriptedModel()

    output = agent_of(model, add_memories_to_context=False).run("Hello", user_id=ANN)

    assert "tea" not in str(model.asked)
    assert output.context is None


def test_a_conversation_goes_on_in_the_next_process(tmp_path: Path) -> None:
    path = str(tmp_path / "m.duckdb")
    db = DuckDb(path)
    Agent(ScriptedModel("Hi Jo."), db).run("I'm Jo", user_id=ANN, session_id="s")
    db.close()
    model = ScriptedModel()

    Agent(model, DuckDb(path)).run("Who am I?", user_id=ANN, session_id="s")

    assert [message.content for message in model.asked[0].messages[1:]] == ["I'm Jo", "Hi Jo.", "Who am I?"]


def test_a_conversation_that_outgrows_its_budget_keeps_its_last_messages(agent_of: Callable[..., Any]) -> None:
    model = ScriptedModel("A long answer of about ten tokens, more or less.")
    agent = agent_of(model, history_tokens=60)
    for number in range(6):
        agent.run(f"Message {number}", user_id=ANN, session_id="s")

    sent = [message.content for message in model.asked[-1].messages[1:]]

    assert sent[-1] == "Message 5"
    assert "Message 4" in sent
    assert "Message 0" not in sent


def test_capture_sees_the_turns_before(agent_of: Callable[..., Any]) -> None:
    model = ScriptedModel("Do you like tea or coffee?")
    agent = agent_of(model, update_memory_on_run=True)
    agent.run("Hi", user_id=ANN, session_id="s")

    agent.run("Yes, both", user_id=ANN, session_id="s")

    task = model.asked_for(CaptureTask)[-1].task
    assert isinstance(task, CaptureTask)
    assert [turn.content for turn in task.conversation] == ["Hi", "Do you like tea or coffee?", "Yes, both"]


@pytest.mark.parametrize("failure", [ModelUnavailable("down"), "nonsense"])
def test_a_capture_that_fails_is_reported_and_leaves_the_answer(agent_of: Callable[..., Any], memory_db: DuckDb, failure: Any) -> None:
    output = agent_of(ScriptedModel("Fine.", failure), update_memory_on_run=True).run("I like tea", user_id=ANN)

    assert output.content == "Fine."
    assert "nothing was remembered" in output.warnings[0]
    assert texts(memory_db) == []


def test_an_answer_that_fails_is_raised_and_the_fact_is_kept_once(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    model = ScriptedModel([ModelUnavailable("down"), "Tea it is."], TEA)
    agent = agent_of(model, update_memory_on_run=True)

    with pytest.raises(ModelUnavailable):
        agent.run("I like tea", user_id=ANN, session_id="s")
    assert stored(memory_db, "s")[0] == ("user", "I like tea", "complete")
    agent.run("I like tea", user_id=ANN, session_id="s")

    assert stored(memory_db, "s") == [("user", "I like tea", "complete"), ("assistant", "Tea it is.", "complete")]
    assert texts(memory_db) == ["User likes tea"]
    assert len(model.asked_for(CaptureTask)) == 1


@pytest.mark.parametrize("message", ["", "  \n\t", "x" * 1_000_000])
def test_an_empty_or_huge_message_is_a_value_error_and_stores_nothing(
    agent_of: Callable[..., Any], memory_db: DuckDb, message: str
) -> None:
    model = ScriptedModel()

    with pytest.raises(ValueError, match="message"):
        agent_of(model, update_memory_on_run=True).run(message, user_id=ANN, session_id="s")
    assert model.asked == []
    assert stored(memory_db, "s") == []


@pytest.mark.parametrize("user_id", [None, "", "  "])
def test_nobody_is_answered_as_a_shared_default_user(agent_of: Callable[..., Any], user_id: str | None) -> None:
    with pytest.raises(ValueError, match="user_id"):
        agent_of(ScriptedModel()).run("Hi", user_id=user_id)


def test_secrets_are_masked_in_what_is_kept(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    agent = agent_of(ScriptedModel("Your card 4111 1111 1111 1111 is noted."), update_memory_on_run=True)

    agent.run("My card is 4111 1111 1111 1111", user_id=ANN, session_id="s")

    assert "4111" not in str(stored(memory_db, "s"))
    assert "card number" in stored(memory_db, "s")[0][1]


def events_of(agent: Agent, message: str) -> list[RunContent | RunCompleted]:
    return list(agent.run(message, user_id=ANN, session_id="s", stream=True))


async def async_events_of(agent: Agent, message: str) -> list[RunContent | RunCompleted]:
    return [event async for event in agent.arun(message, user_id=ANN, session_id="s", stream=True)]


@pytest.mark.parametrize("stream", [events_of, lambda agent, message: asyncio.run(async_events_of(agent, message))])
def test_a_stream_gives_the_pieces_and_then_the_whole(memory_db: DuckDb, stream: Callable[..., Any]) -> None:
    events = stream(Agent(ScriptedModel("Tea it is."), memory_db), "Hi")

    assert [event.content for event in events[:-1]] == ["Tea ", "it ", "is."]
    assert events[-1].output.content == "Tea it is."


def test_capture_never_delays_the_answer(memory_db: DuckDb) -> None:
    answered = threading.Event()

    def capture(_: ChatRequest) -> str:
        answered.wait(60)
        return TEA

    events = Agent(ScriptedModel("One two.", capture), memory_db, update_memory_on_run=True).run("I like tea", user_id=ANN, stream=True)

    assert [next(events), next(events)] == [RunContent("One "), RunContent("two.")]
    assert next(events) == RunContent("", last=True)
    assert texts(memory_db) == []
    answered.set()
    assert [type(event) for event in events] == [RunCompleted]
    assert texts(memory_db) == ["User likes tea"]


def test_closing_a_stream_keeps_the_answer_so_far_and_does_not_wait_for_the_capture(memory_db: DuckDb) -> None:
    closed = threading.Event()

    def capture(_: ChatRequest) -> str:
        closed.wait(60)
        return TEA

    events = Agent(ScriptedModel("One two three.", capture), memory_db, update_memory_on_run=True).run(
        "I like tea", user_id=ANN, session_id="s", stream=True
    )

    assert next(events) == RunContent("One ")
    events.close()  # type: ignore[attr-defined]
    assert stored(memory_db, "s") == [("user", "I like tea", "complete"), ("assistant", "One", "stopped")]
    assert texts(memory_db) == []

    closed.set()
    eventually(lambda: "capture" in memory_db.get_messages(user_id=ANN, session_id="s")[0].details)
    assert texts(memory_db) == ["User likes tea"]


async def test_cancelling_does_not_wait_for_the_capture_either(memory_db: DuckDb) -> None:
    model = SilentModel()
    agent = Agent(model, memory_db, update_memory_on_run=True)
    task = asyncio.ensure_future(agent.arun("I like tea", user_id=ANN, session_id="s"))
    await model.is_asked(times=2)
    task.cancel()

    done, _ = await asyncio.wait([task], timeout=30)

    assert done == {task}
    assert stored(memory_db, "s") == [("user", "I like tea", "complete"), ("assistant", "", "stopped")]


def eventually(condition: Callable[[], bool]) -> None:
    for _ in range(1_000):
        if condition():
            return
        time.sleep(0.01)
    pytest.fail("it did not come about within 10 s")


def test_secrets_in_the_text_of_an_error_are_masked(agent_of: Callable[..., Any], memory_db: DuckDb) -> None:
    echo = ModelUnavailable("invalid input: my card is 4111 1111 1111 1111")
    output = agent_of(ScriptedModel("Fine.", echo), update_memory_on_run=True).run("Hi", user_id=ANN, session_id="a")
    with pytest.raises(ModelUnavailable):
        agent_of(ScriptedModel(echo)).run("Hi", user_id=ANN, session_id="b")

    kept = [memory_db.get_messages(user_id=ANN, session_id=session) for session in ("a", "b")]
    assert "1111 1111" not in f"{output.warnings} {kept}"


@pytest.mark.parametrize("when", ["while it answers", "while it captures", "before a tool is called"])
def test_a_turn_does_not_bring_back_a_user_who_was_erased_meanwhile(agent_of: Callable[..., Any], memory_db: DuckDb, when: str) -> None:
    def erasing(reply: Any) -> Callable[[ChatRequest], Any]:
        def answer(request: ChatRequest) -> Any:
            memory_db.erase_user(user_id=ANN)
            return reply if len(request.messages) == 2 else "Done."

        return answer

    call = tool_calls(("add_memory", {"memory": "User likes tea", "topics": []}))
    models = {
        "while it answers": ScriptedModel(erasing("Fine.")),
        "while it captures": ScriptedModel("Fine.", erasing(TEA)),
        "before a tool is called": ScriptedModel(erasing(call)),
    }
    agent = agent_of(models[when], update_memory_on_run=when == "while it captures", enable_agentic_memory=when.startswith("before"))

    agent.run("I like tea", user_id=ANN, session_id="s")

    assert memory_db.get_users() == []


def test_a_user_who_is_erased_as_the_answer_is_written_stays_erased(
    agent_of: Callable[..., Any], memory_db: DuckDb, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_messages = memory_db.add_messages

    def erased_first(messages: list[ChatMessage], **where: Any) -> None:
        if messages[0].role == "assistant":
            memory_db.erase_user(user_id=ANN)
        add_messages(messages, **where)

    monkeypatch.setattr(memory_db, "add_messages", erased_first)

    output = agent_of(ScriptedModel("Fine.")).run("Hi", user_id=ANN, session_id="s")

    assert memory_db.get_users() == []
    assert any("deleted" in warning for warning in output.warnings)


async def test_cancelling_before_the_first_token_keeps_the_message(memory_db: DuckDb) -> None:
    model = SilentModel()
    task = asyncio.ensure_future(Agent(model, memory_db).arun("Hi", user_id=ANN, session_id="s"))
    await model.is_asked()
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert stored(memory_db, "s") == [("user", "Hi", "complete"), ("assistant", "", "stopped")]


def test_a_store_and_a_manager_over_another_store_do_not_go_together(memory_db: DuckDb) -> None:
    other = DuckDb(":memory:")

    with pytest.raises(ValueError, match="differ"):
        Agent(ScriptedModel(), memory_db, MemoryManager(other, ScriptedModel()))
    other.close()


def test_an_agent_takes_its_managers_store_and_model(memory_db: DuckDb) -> None:
    model = ScriptedModel("From the manager.")

    output: RunOutput = Agent(memory_manager=MemoryManager(memory_db, model)).run("Hi", user_id=ANN)

    assert output.content == "From the manager."


def test_an_answer_that_was_cut_off_says_so(agent_of: Callable[..., Any]) -> None:
    output = agent_of(ScriptedModel(ChatReply("Once upon", Usage(1, 5, 2), truncated=True))).run("Tell me a tale", user_id=ANN)

    assert "cut off" in output.warnings[0]


def test_an_unusable_reply_of_the_answer_is_raised(agent_of: Callable[..., Any]) -> None:
    with pytest.raises(ModelReplyInvalid):
        agent_of(ScriptedModel(ModelReplyInvalid("not JSON"))).run("Hi", user_id=ANN)
