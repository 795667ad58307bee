"""One run of one case: the store as the case says, one capture, and what is in the store then."""

from __future__ import annotations

from functools import partial
from typing import cast

from evals.cases.case import Case
from evals.extraction.asking import AskedModel
from evals.extraction.leaks import find_leaks
from evals.extraction.variants import Variant
from evals.scores import Operation, Outcome
from memlib import flow
from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, MemoryChange, UserMemory
from memlib.errors import MemlibError
from memlib.flow import Flow, Query
from memlib.memory import MemoryManager
from memlib.memory.capture import CaptureResult
from memlib.memory.guard import mask
from memlib.models.base import Embedder


def capture_case(
    case: Case, variant: Variant, model: AskedModel, db: MemoryDb, *, user_id: str, embedder: Embedder | None = None
) -> Flow[Outcome]:
    """What the capture of the case gave. A failure of the model is an outcome with an error, in which nothing can be graded."""
    manager = MemoryManager(db, model, variant.instructions, embedder=embedder)
    yield from _seed(db, case, user_id)
    result: CaptureResult | str
    try:
        result = yield from _capture(manager, case, user_id)
    except (MemlibError, ValueError) as error:
        result = f"{type(error).__name__}: {error}"
    final = tuple(memory.memory for memory in (yield from flow.query(db.get_user_memories, user_id=user_id)))
    leaks = (yield from _leaks(case, manager, user_id)) if case.must_not else ()
    if isinstance(result, str):
        return _no_outcome(result, model.last_reply, final, leaks)
    return _captured(result, model, final, leaks)


def _seed(db: MemoryDb, case: Case, user_id: str) -> Flow[None]:
    if case.existing:
        memories = [UserMemory(each.memory, memory_id=each.memory_id, topics=each.topics) for each in case.existing]
        yield from flow.query(db.change_user_memories, user_id=user_id, cause=Cause("import"), add=memories)


def _capture(manager: MemoryManager, case: Case, user_id: str) -> Flow[CaptureResult]:
    messages = [{"role": message.role, "content": message.content} for message in case.messages]
    blocking = partial(manager.create_user_memories, messages=messages, user_id=user_id)
    awaited = partial(manager.acreate_user_memories, messages=messages, user_id=user_id)
    return cast(CaptureResult, (yield Query(blocking, awaited)))


def _leaks(case: Case, manager: MemoryManager, user_id: str) -> Flow[tuple[str, ...]]:
    """The values found in what all tables hold of the user, but for those that the case itself had put there."""
    everything = yield from flow.query(manager.export_user, user_id=user_id)
    given = [(memory.memory, memory.topics) for memory in case.existing]
    known = find_leaks(case.must_not, given)
    return tuple(value for value in find_leaks(case.must_not, everything) if value not in known)


def _captured(result: CaptureResult, model: AskedModel, final: tuple[str, ...], leaks: tuple[str, ...]) -> Outcome:
    return Outcome(
        operations=tuple(_operation(change) for change in result.changes),
        final=final,
        refused=tuple((refusal.operation, refusal.reason) for refusal in result.refused),
        leaks=leaks,
        calls=result.usage.calls,
        input_tokens=result.usage.input_tokens,
        output_tokens=result.usage.output_tokens,
        estimated=result.usage.estimated,
        seconds=result.seconds + model.replayed_seconds,
        reply=result.reply,
    )


def _operation(change: MemoryChange) -> Operation:
    kept = change.after or change.before
    return Operation(
        op=change.operation,
        memory_id=change.memory_id,
        memory=change.after.memory if change.after else None,
        before=change.before.memory if change.before else None,
        topics=tuple(kept.topics) if kept else (),
    )


def crashed(error: Exception) -> Outcome:
    """Of a case in which memlib itself failed."""
    return _no_outcome(f"memlib failed: {type(error).__name__}: {error}", "", (), ())


def _no_outcome(error: str, reply: str, final: tuple[str, ...], leaks: tuple[str, ...]) -> Outcome:
    return Outcome((), final, (), leaks, 0, 0, 0, False, 0.0, mask(reply), mask(error))
