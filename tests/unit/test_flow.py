"""One flow, two drivers: what blocks and what awaits come to the same."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest

from memlib.flow import Close, Emit, Flow, Join, Next, Open, Query, Start, Stopped, aiterate, arun, ask, iterate, query, run
from memlib.models.base import ChatRequest, Message
from tests.models import ScriptedModel

REQUEST = ChatRequest((Message("user", "hello"),))
Driver = Callable[[Flow[Any]], Any]


@pytest.fixture(params=["blocking", "awaiting"])
def drive(request: pytest.FixtureRequest) -> Driver:
    """A driver, called the same way whichever it is."""
    return run if request.param == "blocking" else lambda flow: asyncio.run(arun(flow))


@pytest.fixture(params=["blocking", "awaiting"])
def events_of(request: pytest.FixtureRequest) -> Driver:
    async def collect(flow: Flow[Any]) -> list[Any]:
        return [event async for event in aiterate(flow)]

    return (lambda flow: list(iterate(flow))) if request.param == "blocking" else lambda flow: asyncio.run(collect(flow))


def test_a_flow_is_sent_the_answer_of_what_it_waits_for(drive: Driver) -> None:
    def flow() -> Flow[str]:
        reply = yield from ask(ScriptedModel(other="hi"), REQUEST)
        length = yield from query(len, reply.text)
        return f"{reply.text} {length}"

    assert drive(flow()) == "hi 2"


def test_a_failure_of_what_is_waited_for_is_raised_in_the_flow(drive: Driver) -> None:
    def flow() -> Flow[str]:
        try:
            yield from query(int, "not a number")
        except ValueError:
            return "caught"
        return "missed"

    assert drive(flow()) == "caught"


def test_an_unhandled_failure_reaches_the_caller(drive: Driver) -> None:
    with pytest.raises(ZeroDivisionError):
        drive(query(lambda: 1 // 0))


def test_flows_run_beside_each_other_and_are_joined(drive: Driver) -> None:
    def beside() -> Flow[str]:
        return (yield from ask(ScriptedModel(other="beside", seconds=0.05), REQUEST)).text

    def flow() -> Flow[str]:
        task = yield Start(beside())
        own = yield from query(str, "own")
        other: str = yield Join(task)
        return own + " " + other

    assert drive(flow()) == "own beside"


def test_chunks_are_pulled_until_the_stream_ends(events_of: Driver) -> None:
    def flow() -> Flow[None]:
        chunks = yield Open(ScriptedModel(other="one two"), REQUEST)
        while (chunk := (yield Next(chunks))) is not None:
            yield Emit(chunk.text)

    assert events_of(flow()) == ["one ", "two", ""]


def stoppable(log: list[str]) -> Flow[None]:
    chunks = yield Open(ScriptedModel(other="one two three"), REQUEST)
    try:
        while (chunk := (yield Next(chunks))) is not None:
            yield Emit(chunk.text)
    except Stopped:
        yield Close(chunks)
        log.append((yield from query(str, "put in order")))
        raise


def test_closing_the_iteration_lets_the_flow_put_things_in_order() -> None:
    log: list[str] = []
    events = iterate(stoppable(log))

    assert next(events) == "one "
    events.close()

    assert log == ["put in order"]


async def test_closing_the_async_iteration_lets_the_flow_put_things_in_order() -> None:
    log: list[str] = []
    events = aiterate(stoppable(log))

    assert await anext(events) == "one "
    await events.aclose()

    assert log == ["put in order"]


async def test_cancelling_a_task_that_iterates_lets_the_flow_put_things_in_order() -> None:
    log: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield Emit("started")
            yield from ask(ScriptedModel(seconds=60), REQUEST)
        except Stopped:
            log.append((yield from query(str, "put in order")))
            raise

    started = asyncio.Event()

    async def consume() -> None:
        async for _ in aiterate(flow()):
            started.set()

    task = asyncio.create_task(consume())
    await started.wait()
    await asyncio.sleep(0.01)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert log == ["put in order"]


async def test_cancelling_leaves_what_runs_beside_to_be_joined() -> None:
    def beside() -> Flow[str]:
        return (yield from ask(ScriptedModel(other="kept", seconds=0.05), REQUEST)).text

    joined: list[str] = []

    def flow() -> Flow[None]:
        task = yield Start(beside())
        try:
            yield Emit("started")
            yield Join(task)
        except Stopped:
            joined.append((yield Join(task)))
            raise

    events = aiterate(flow())
    await anext(events)
    waiting = asyncio.ensure_future(anext(events))
    await asyncio.sleep(0.01)
    waiting.cancel()

    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert joined == ["kept"]


async def test_blocking_flows_run_inside_a_running_loop() -> None:
    assert run(query(str, 1)) == "1"


async def test_blocking_calls_of_an_awaited_flow_leave_the_loop_free() -> None:
    threads = await arun(query(threading.current_thread))

    assert threads is not threading.main_thread()


async def test_an_awaited_flow_awaits_the_calls_that_are_coroutines() -> None:
    async def call() -> str:
        await asyncio.sleep(0)
        return "awaited"

    assert await arun(query(call)) == "awaited"


async def test_a_call_may_have_a_coroutine_to_await_in_its_place() -> None:
    async def awaited() -> str:
        return "awaited"

    def flow() -> Flow[str]:
        answer: str = yield Query(partial(str, "blocked"), awaited)
        return answer

    assert await arun(flow()) == "awaited"
    assert run(flow()) == "blocked"


def test_a_blocking_method_on_an_asynchronous_store_names_the_way_out() -> None:
    async def get_user_memories() -> None: ...

    with pytest.raises(TypeError, match=r"await the a\.\.\. twin"):
        run(query(get_user_memories))


async def test_many_awaited_flows_wait_at_the_same_time() -> None:
    waiting, all_wait = [], asyncio.Event()

    async def call() -> None:
        waiting.append(1)
        if len(waiting) == 200:
            all_wait.set()
        await all_wait.wait()

    def one() -> Awaitable[Any]:
        return arun(query(call))

    await asyncio.gather(*(one() for _ in range(200)))
