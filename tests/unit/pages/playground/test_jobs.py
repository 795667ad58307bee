"""Turns that run beside the pages."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import TypedDict

import pytest

from memlib.agent import Agent
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import ChatMessage
from memlib.errors import ModelRefused
from memlib.models.base import ChatRequest
from memlib.models.offline import OfflineModel
from memlib.models.openai import OpenAIChat
from pages.shared.playground.jobs import Jobs, TurnJob
from tests.models import ScriptedModel, add, changes
from tests.openai_server import Fail, OpenAIServer, Say


class Here(TypedDict):
    user_id: str
    session_id: str


HERE: Here = {"user_id": "ada", "session_id": "s1"}


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def agent(memory_db: DuckDb) -> Agent:
    return Agent(OfflineModel(), memory_db, update_memory_on_run=True)


def slow_agent(db: DuckDb, server: OpenAIServer) -> Agent:
    return Agent(OpenAIChat("m", base_url=server.url, max_retries=0), db)


def until_text(job: TurnJob) -> str:
    return next(text for text in job.follow(5) if text)


def test_a_turn_is_answered_remembered_and_kept(jobs: Jobs, agent: Agent, memory_db: DuckDb) -> None:
    job = jobs.start(agent, "I live in Lyon.", **HERE)

    assert job.wait(10)
    assert job.output is not None
    assert job.output.content == job.text == memory_db.get_messages(**HERE)[-1].content
    assert [memory.memory for memory in memory_db.get_user_memories(user_id="ada")] == ["User lives in Lyon"]


def test_two_readers_see_the_same_answer_also_when_one_comes_late(jobs: Jobs, memory_db: DuckDb) -> None:
    gate = threading.Event()
    with OpenAIServer(Say("one two three", gate=gate)) as server:
        job = jobs.start(slow_agent(memory_db, server), "Hello", **HERE)
        first = job.follow(5)
        assert until_text(job) == "one"
        late = jobs.get(**HERE)
        gate.set()

        assert late is job
        assert list(first)[-1] == list(late.follow(5))[-1] == "one two three"


def test_stopping_keeps_the_answer_as_far_as_it_came(jobs: Jobs, memory_db: DuckDb) -> None:
    gate = threading.Event()
    with OpenAIServer(Say("one two three", gate=gate)) as server:
        job = jobs.start(slow_agent(memory_db, server), "Hello", **HERE)
        until_text(job)

        jobs.stop(job)

        assert job.wait(10)
        gate.set()
    assert job.stopped
    assert job.error is None
    assert [(message.content, message.status) for message in memory_db.get_messages(**HERE)] == [
        ("Hello", "complete"),
        ("one", "stopped"),
    ]


def test_stopping_again_does_not_break_off_what_is_still_to_be_kept(jobs: Jobs, memory_db: DuckDb) -> None:
    gate = threading.Event()
    slow_capture = Say('{"changes": []}', seconds=0.5)
    with OpenAIServer(lambda body: Say("one two", gate=gate) if body.get("stream") else slow_capture) as server:
        agent = Agent(OpenAIChat("m", base_url=server.url, max_retries=0), memory_db, update_memory_on_run=True)
        job = jobs.start(agent, "Hello", **HERE)
        until_text(job)

        jobs.stop(job)
        job.wait(0.1)
        jobs.stop(job)

        assert job.wait(10)
        gate.set()
    assert [(message.content, message.status) for message in memory_db.get_messages(**HERE)] == [
        ("Hello", "complete"),
        ("one", "stopped"),
    ]


def test_a_failure_ends_the_turn_with_its_cause(jobs: Jobs, memory_db: DuckDb) -> None:
    with OpenAIServer(Fail(401, "no such key")) as server:
        job = jobs.start(slow_agent(memory_db, server), "Hello", **HERE)

        assert job.wait(10)
    assert isinstance(job.error, ModelRefused)
    assert not job.stopped
    assert job.output is None


def test_a_message_that_cannot_be_taken_begins_no_turn(jobs: Jobs, agent: Agent) -> None:
    with pytest.raises(ValueError, match="empty"):
        jobs.start(agent, "  ", **HERE)

    assert jobs.get(**HERE) is None


def test_a_conversation_answers_one_message_at_a_time_and_others_go_on(jobs: Jobs, agent: Agent, memory_db: DuckDb) -> None:
    gate = threading.Event()
    with OpenAIServer(Say("one two", gate=gate)) as server:
        job = jobs.start(slow_agent(memory_db, server), "Hello", **HERE)

        with pytest.raises(ValueError, match="still being answered"):
            jobs.start(agent, "Are you there?", **HERE)
        assert jobs.start(agent, "I live in Lyon.", user_id="ben", session_id="s1").wait(10)

        gate.set()
        assert job.wait(10)


def test_a_silent_turn_beats_so_that_its_reader_can_do_other_things(jobs: Jobs, memory_db: DuckDb) -> None:
    gate = threading.Event()
    with OpenAIServer(Say("one two", gate=gate)) as server:
        job = jobs.start(slow_agent(memory_db, server), "Hello", **HERE)
        until_text(job)
        beats = job.follow(0.01)

        assert [next(beats) for _ in range(5)] == ["one"] * 5

        gate.set()
        assert job.wait(10)


def test_a_reader_has_a_piece_at_once(jobs: Jobs, memory_db: DuckDb) -> None:
    gate = threading.Event()
    with OpenAIServer(Say("one two", gate=gate)) as server:
        job = jobs.start(slow_agent(memory_db, server), "Hello", **HERE)
        until_text(job)
        gate.set()

        # Were it the heartbeat that wakes the reader, the test would time out.
        assert next(text for text in job.follow(600) if text != "one") == "one two"


def test_a_message_is_captured_again_once_at_a_time(jobs: Jobs, memory_db: DuckDb) -> None:
    gate = threading.Event()
    asked = ChatMessage("user", "I live in Lyon.", message_id="m", created_at=1, details={"capture_error": "the model was down"})
    memory_db.add_messages([asked], **HERE)

    def capture(_: ChatRequest) -> str:
        gate.wait(10)
        return changes(add("User lives in Lyon"))

    model = ScriptedModel(capture=capture)
    for _ in range(3):
        jobs.capture_again(Agent(model, memory_db), "m", **HERE)
    assert jobs.capturing(**HERE) == {"m"}
    assert jobs.capturing(user_id="ben", session_id="s1") == frozenset()
    gate.set()
    while jobs.capturing(**HERE):
        time.sleep(0.01)

    assert len(model.asked) == 1
    assert memory_db.get_messages(**HERE)[0].details["capture"]["operations"] == ["add"]


def test_closing_stops_what_runs_and_keeps_it(memory_db: DuckDb) -> None:
    jobs = Jobs()
    with OpenAIServer(Say("one two", gate=threading.Event())) as server:
        job = jobs.start(slow_agent(memory_db, server), "Hello", **HERE)
        until_text(job)

        jobs.close()

    assert not job.running
    assert memory_db.get_messages(**HERE)[-1].status == "stopped"
