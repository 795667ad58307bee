"""Applies a strategy to a user's memories: proposes, checks, and only then replaces what was read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import monotonic
from typing import Any, TypeAlias, TypeVar

from memlib import flow
from memlib.db.base import MemoryDb
from memlib.db.schemas import Cause, StoredMemory, UserMemory
from memlib.errors import OptimizationRejected
from memlib.flow import Emit, Flow, Wait
from memlib.memory.metering import MeteredModel
from memlib.memory.report import Figures, OptimizationReport, OptimizedMemories, figures_of, lines_of
from memlib.memory.retrieval import Search
from memlib.memory.screening import objection_to
from memlib.memory.settling import settle
from memlib.memory.strategies.base import MemoryOptimizationStrategy, Progress, progress

OnProgress: TypeAlias = Callable[[Progress], object]
"""Is told how far an optimisation is. What it raises ends the optimisation, which then writes nothing."""

T = TypeVar("T")


def optimize(
    search: Search, strategy: MemoryOptimizationStrategy, *, user_id: str, apply: bool, floor: float | None
) -> Flow[OptimizedMemories]:
    """The memories after the strategy; written, in one transaction, when `apply`. Memories that arrive meanwhile stay."""

    def attempt(_: bool) -> Flow[OptimizedMemories]:
        report = yield from preview(search, strategy, user_id=user_id, floor=floor)
        if report.refusal is not None:
            raise _rejected(report.refusal)
        if not apply or not report.before:
            return OptimizedMemories(report.after, report)
        written = yield from apply_report(search.db, report, user_id=user_id)
        return OptimizedMemories((yield from flow.query(search.db.get_user_memories, user_id=user_id)), written)

    return (yield from settle(attempt, times=3))


def preview(search: Search, strategy: MemoryOptimizationStrategy, *, user_id: str, floor: float | None) -> Flow[OptimizationReport]:
    """What the strategy proposes, with what it saves and loses; nothing is written.

    A proposal that cannot be one, since it is no list of memories or holds others than were given, is an `OptimizationRejected`.
    """
    floor = strategy.retention_floor if floor is None else floor
    if not 0 <= floor <= 1:
        raise ValueError(f"the retention floor is a share from 0 to 1, not {floor}")
    started = monotonic()
    yield from progress("reading memories")
    before = yield from flow.query(search.db.get_user_memories, user_id=user_id, order="oldest")
    model = MeteredModel(search.model)
    after: list[UserMemory] = list(before)
    if before:
        after = yield from strategy.steps(list(before), model)
        yield from progress("comparing before and after")
        if (reason := _malformed(before, after, user_id)) is not None:
            raise _rejected(reason)
    figures = figures_of(before, after, model.id)
    return OptimizationReport(
        user_id=user_id,
        strategy=strategy.name,
        model=model.id,
        before=tuple(before),
        after=tuple(after),
        lines=lines_of(before, after),
        figures=figures,
        floor=floor,
        refusal=_too_much(figures, floor),
        usage=model.usage,
        seconds=monotonic() - started,
    )


def apply_report(db: MemoryDb, report: OptimizationReport, *, user_id: str) -> Flow[OptimizationReport]:
    """Write a proposal in one transaction: all of it, or an error and nothing.

    A memory of it that has changed since is a `MemoryConflict`; those that arrived since stay as they are.
    """
    if report.user_id != user_id:
        raise ValueError(f"the report is of another user's memories than those of {user_id!r}")
    if report.refusal is not None:
        raise _rejected(report.refusal)
    old = {memory.memory_id: memory for memory in report.before}
    kept = {memory.memory_id: memory for memory in report.after if memory.memory_id is not None}
    changed = [memory for memory_id, memory in kept.items() if _differs(memory, old[memory_id])]
    yield from progress("writing")
    change = yield from flow.query(
        db.change_user_memories,
        user_id=user_id,
        cause=Cause("optimize"),
        add=[memory for memory in report.after if memory.memory_id is None],
        replace=changed,
        delete=[memory_id for memory_id in old if memory_id not in kept],
        expect={memory_id: memory.version for memory_id, memory in old.items()},
    )
    return replace(report, change_id=change.change_id if change.changes else None)


def told(flow_of: Flow[T], on_progress: OnProgress | None) -> Flow[T]:
    """The same flow, whose progress goes to the listener; without one, the flow as it is."""
    if on_progress is None:
        return (yield from flow_of)
    resume: Callable[..., Wait] = flow_of.send
    value: Any = None
    while True:
        try:
            wait = resume(value)
        except StopIteration as stop:
            result: T = stop.value
            return result
        try:
            if isinstance(wait, Emit) and isinstance(wait.event, Progress):
                on_progress(wait.event)
                resume, value = flow_of.send, None
            else:
                resume, value = flow_of.send, (yield wait)
        except BaseException as error:  # noqa: BLE001 — handed to the flow, which raises it on
            resume, value = flow_of.throw, error


def _differs(memory: UserMemory, old: StoredMemory) -> bool:
    return (memory.memory, memory.topics) != (old.memory, old.topics) or memory.updated_at not in (None, old.updated_at)


def _rejected(reason: str) -> OptimizationRejected:
    return OptimizationRejected(f"the result was refused because {reason}. Nothing was changed.")


def _malformed(before: Sequence[StoredMemory], after: Sequence[UserMemory], user_id: str) -> str | None:
    if not isinstance(after, list) or not all(isinstance(memory, UserMemory) for memory in after):
        return "it is not a list of UserMemory"
    if not after or not all(memory.memory.strip() for memory in after):
        return "it is empty"
    ids = [memory.memory_id for memory in after if memory.memory_id is not None]
    if {memory.user_id for memory in after} - {None, user_id} or set(ids) - {memory.memory_id for memory in before}:
        return "it holds memories that were not given"
    if len(ids) > len(set(ids)):
        return "it holds one memory twice"
    if len(after) > len(before):
        return f"it is longer: {len(after):,} memories in place of {len(before):,}"
    return next(filter(None, map(objection_to, _reworded(before, after))), None)


def _reworded(before: Sequence[StoredMemory], after: Sequence[UserMemory]) -> list[UserMemory]:
    """The memories after that say something in words, or under topics, that were not stored before."""
    texts = {memory.memory for memory in before}
    topics = {topic for memory in before for topic in memory.topics}
    return [memory for memory in after if memory.memory not in texts or not topics.issuperset(memory.topics or ())]


def _too_much(figures: Figures, floor: float) -> str | None:
    if figures.tokens_after > figures.tokens_before:
        return f"it is longer: {figures.tokens_after:,} tokens in place of {figures.tokens_before:,}"
    if figures.retention < floor:
        return f"only {figures.retention:.0%} of the facts are found again in it, less than {floor:.0%}"
    return None
