"""Where sync and async meet, and the only place where they do.

A flow is plain code in a generator: it yields what it waits for and is sent the answer. `run` and `arun` drive the same flow to its
result, one by blocking, one by awaiting; `iterate` and `aiterate` also hand out the events that the flow emits on its way.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial, wraps
from inspect import iscoroutinefunction
from types import CoroutineType
from typing import Any, Generic, Protocol, TypeAlias, TypeVar, cast, overload

from memlib.models.base import ChatModel, ChatReply, ChatRequest, Chunk, Embedder, EmbedReply

C = TypeVar("C")
T = TypeVar("T")
Flow: TypeAlias = Generator["Wait", Any, T]
"""What a flow yields is a wait, what it is sent is the wait's answer, what it returns is its result."""


@dataclass(frozen=True)
class Ask:
    """Waits for a whole reply."""

    model: ChatModel
    request: ChatRequest


@dataclass(frozen=True)
class Embed:
    """Waits for vectors."""

    embedder: Embedder
    texts: Sequence[str]


@dataclass(frozen=True)
class Query:
    """Waits for a call, most often on the store, that blocks or is a coroutine."""

    call: partial[Any]
    coroutine: Callable[[], Coroutine[Any, Any, Any]] | None = None
    """What to await in place of the call, where awaiting is possible."""


@dataclass(frozen=True)
class Open:
    """Opens a streamed reply."""

    model: ChatModel
    request: ChatRequest


@dataclass(frozen=True)
class Next:
    """Waits for a stream's next chunk; None at its end."""

    chunks: Generator[Chunk, None, None] | AsyncGenerator[Chunk, None]


@dataclass(frozen=True)
class Close:
    """Ends a stream before its end."""

    chunks: Generator[Chunk, None, None] | AsyncGenerator[Chunk, None]


@dataclass(frozen=True)
class Start:
    """Begins another flow beside this one."""

    flow: Flow[Any]


@dataclass(frozen=True)
class Join:
    """Waits for the result of a flow that was started."""

    task: Future[Any] | asyncio.Task[Any]


@dataclass(frozen=True)
class Emit(Generic[T]):
    """Hands an event to whoever iterates over the flow."""

    event: T


Wait: TypeAlias = Ask | Embed | Query | Open | Next | Close | Start | Join | Emit[Any]


class Stopped(BaseException):
    """Thrown into a flow whose iteration its caller has ended. The flow may still wait, to put things in order, but not emit."""


# What flows call: each gives its answer the type that the wait alone does not have.


def ask(model: ChatModel, request: ChatRequest) -> Flow[ChatReply]:
    return cast(ChatReply, (yield Ask(model, request)))


def embed(embedder: Embedder, texts: Sequence[str]) -> Flow[EmbedReply]:
    return cast(EmbedReply, (yield Embed(embedder, texts)))


@overload
def query(call: Callable[..., Coroutine[Any, Any, T]], *args: Any, **kwargs: Any) -> Flow[T]: ...
@overload
def query(call: Callable[..., T], *args: Any, **kwargs: Any) -> Flow[T]: ...
def query(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Flow[Any]:
    return (yield Query(partial(call, *args, **kwargs)))


# What the public twins call.


def run(flow: Flow[T]) -> T:
    """The flow's result, waited for in this thread."""
    return _without_loop(_drive(flow, _Blocking()))


def refuses_async_store(cls: type[C]) -> type[C]:
    """Of a class with a `db`: on an asynchronous one each blocking method that has a twin raises at once, and names the twin."""
    for name, method in list(vars(cls).items()):
        if callable(vars(cls).get(f"a{name}")):
            setattr(cls, name, _refusing(method, f"a{name}"))
    return cls


def _refusing(method: Callable[..., Any], twin: str) -> Callable[..., Any]:
    @wraps(method)
    def checked(self: Any, *args: Any, **kwargs: Any) -> Any:
        if iscoroutinefunction(self.db.get_user_memories):
            raise TypeError(f"{type(self.db).__name__} is asynchronous: await {twin}(...) in place of {method.__name__}(...)")
        return method(self, *args, **kwargs)

    return checked


async def arun(flow: Flow[T]) -> T:
    """The flow's result; blocking calls are made in worker threads."""
    return await _drive(flow, _Awaiting())


def iterate(flow: Flow[Any]) -> Generator[Any, None, None]:
    """The flow's events. Closing the generator stops the flow."""
    events = _events(flow, _Blocking())
    try:
        while True:
            try:
                yield _without_loop(anext(events))
            except StopAsyncIteration:
                return
    finally:
        _without_loop(events.aclose())


def aiterate(flow: Flow[Any]) -> AsyncGenerator[Any, None]:
    """The flow's events. Closing the generator, or cancelling the task that awaits it, stops the flow."""
    return _events(flow, _Awaiting())


class _Waiter(Protocol):
    @property
    def awaits(self) -> bool:
        """Whether its answers are to be awaited. Those of the other one are there, so that `_without_loop` can run it."""
        ...

    def answer(self, wait: Wait) -> Any: ...


class _Blocking:
    awaits = False

    def answer(self, wait: Wait) -> Any:
        if type(wait) is Query:  # first, since stores ask many short ones
            return _no_coroutine(wait.call)
        match wait:
            case Ask(model, request):
                return model.complete(request)
            case Embed(embedder, texts):
                return embedder.embed(texts)
            case Open(model, request):
                return model.stream(request)
            case Next(chunks):
                return next(cast("Generator[Chunk, None, None]", chunks), None)
            case Close(chunks):
                return cast("Generator[Chunk, None, None]", chunks).close()
            case Start(flow):
                return _start_in_thread(flow)
            case Join(task):
                return cast(Future[Any], task).result()
            case Emit():
                return None


class _Awaiting:
    awaits = True

    async def answer(self, wait: Wait) -> Any:
        match wait:
            case Ask(model, request):
                return await model.acomplete(request)
            case Embed(embedder, texts):
                return await embedder.aembed(texts)
            case Query(call, coroutine):
                if coroutine is not None:
                    return await coroutine()
                if iscoroutinefunction(call.func):
                    return await call()
                return await asyncio.to_thread(call)
            case Open(model, request):
                return model.astream(request)
            case Next(chunks):
                return await anext(cast("AsyncGenerator[Chunk, None]", chunks), None)
            case Close(chunks):
                return await cast("AsyncGenerator[Chunk, None]", chunks).aclose()
            case Start(flow):
                return _start_task(flow)
            case Join(task):
                # Shielded: what runs beside outlives a caller that stopped waiting, who may join it again.
                return await asyncio.shield(cast("asyncio.Task[Any]", task))
            case Emit():
                return None


async def _drive(flow: Flow[T], waiter: _Waiter) -> T:
    resume: Callable[..., Wait] = flow.send
    value: Any = None
    while True:
        try:
            wait = resume(value)
        except StopIteration as stop:
            return cast(T, stop.value)
        try:
            resume, value = flow.send, await waiter.answer(wait) if waiter.awaits else waiter.answer(wait)
        except BaseException as error:  # noqa: BLE001 — handed to the flow, which raises it on
            resume, value = flow.throw, error


async def _events(flow: Flow[Any], waiter: _Waiter) -> AsyncGenerator[Any, None]:
    resume: Callable[..., Wait] = flow.send
    value: Any = None
    ended: BaseException | None = None
    while True:
        try:
            wait = resume(value)
        except (StopIteration, Stopped):
            if ended is not None:
                raise ended from None
            return
        try:
            if isinstance(wait, Emit):
                if ended is None:
                    yield wait.event
                resume, value = flow.send, None
            else:
                resume, value = flow.send, await waiter.answer(wait) if waiter.awaits else waiter.answer(wait)
        except (GeneratorExit, asyncio.CancelledError) as error:
            ended = error
            resume, value = flow.throw, Stopped()
        except BaseException as error:  # noqa: BLE001 — handed to the flow, which raises it on
            resume, value = flow.throw, error


def _without_loop(coroutine: Coroutine[Any, Any, T] | Any) -> T:
    """Run a coroutine that never suspends. Works inside a running event loop too, where `asyncio.run` does not."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return cast(T, stop.value)
    raise RuntimeError("a blocking flow suspended")


def _no_coroutine(call: partial[Any]) -> Any:
    answer = call()
    if type(answer) is CoroutineType:
        answer.close()
        name = call.func.__name__
        raise TypeError(
            f"this store is asynchronous and cannot be used by a method that blocks: await the a... twin ({name} was called)"
        )
    return answer


def _start_in_thread(flow: Flow[Any]) -> Future[Any]:
    future: Future[Any] = Future()

    def work() -> None:
        try:
            future.set_result(run(flow))
        except BaseException as error:  # noqa: BLE001 — raised where it is joined
            future.set_exception(error)

    # A daemon: a model that hangs must not hold the process when it ends.
    threading.Thread(target=work, name="memlib-beside", daemon=True).start()
    return future


_tasks: set[asyncio.Task[Any]] = set()
"""Loops hold their tasks weakly, and one that nobody joins must run to its end all the same."""


def _start_task(flow: Flow[Any]) -> asyncio.Task[Any]:
    task = asyncio.create_task(arun(flow))
    _tasks.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Task[Any]) -> None:
    _tasks.discard(task)
    if not task.cancelled():
        task.exception()  # looked at, so that asyncio does not complain of one that nobody joined
