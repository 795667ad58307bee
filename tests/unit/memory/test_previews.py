"""A preview changes nothing, says all that would be saved and lost, and is applied as it was seen or not at all."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from memlib.db.duckdb import DuckDb
from memlib.errors import MemoryConflict, OptimizationRejected
from memlib.memory import MemoryManager, UserMemory
from memlib.memory.strategies import DeduplicateStrategy, Progress
from memlib.tokens import count_tokens
from tests.models import ScriptedModel, SilentModel
from tests.unit.memory.test_optimization import ANN, BEN, Given, texts

FACTS = ("User likes tea", "The user lives in Lyon", "User lives in Lyon since 2019", "User has a cat", "User works at Acme")
LOSSY = '{"memory": "User likes tea and lives in Lyon since 2019, works at Acme and sails", "topics": []}'


def fill(manager: Any, facts: Sequence[str] = FACTS) -> None:
    for place, fact in enumerate(facts, start=1):
        manager.add_user_memory(UserMemory(fact, memory_id=str(place), created_at=place, updated_at=place), user_id=ANN)


def test_a_preview_links_each_memory_after_with_those_it_comes_from(manager: Any) -> None:
    fill(manager)

    report = manager.preview_optimization(
        user_id=ANN,
        strategy=Given(
            lambda memories: [
                memories[0],
                memories[2],
                replace(memories[3], memory="User has a cat named Tom"),
                UserMemory("User sails"),
            ]
        ),
    )

    assert [(line.kind, line.after and line.after.memory, [memory.memory_id for memory in line.before]) for line in report.lines] == [
        ("kept", "User likes tea", ["1"]),
        ("merged", "User lives in Lyon since 2019", ["2", "3"]),
        ("shortened", "User has a cat named Tom", ["4"]),
        ("new", "User sails", []),
        ("dropped", None, ["5"]),
    ]
    assert report.saved_by_kind == {"kept": 0, "merged": 6, "shortened": -2, "new": -3, "dropped": 6}
    assert texts(manager) == list(reversed(FACTS))


def test_a_preview_names_each_fact_lost_and_added_and_what_the_model_was_asked(manager_of: Any) -> None:
    manager = manager_of(ScriptedModel(summarize=LOSSY))
    fill(manager)

    report = manager.preview_optimization(user_id=ANN, retention_floor=0.8)

    assert [(lost.fact, lost.memory_id) for lost in report.figures.lost] == [("User has a cat", "4")]
    assert (report.figures.facts, report.figures.retention) == (5, 0.8)
    assert report.figures.added == ("sails",)
    assert report.figures.tokens_before == count_tokens("\n".join(f"- {fact}" for fact in FACTS)) == 34
    assert report.figures.tokens_after == 19
    assert report.figures.saving == 1 - 19 / 34
    assert (report.figures.tokenizer.name, report.figures.tokenizer.exact) == ("o200k_base", False)
    assert (report.model, report.usage.calls, report.usage.input_tokens) == ("scripted", 1, 100)
    assert report.refusal is None
    assert report.break_even == 110 / (34 - 19)


def test_old_values_that_go_are_no_loss(manager: Any) -> None:
    fill(manager, ("User lives in Paris", "User likes tea", "User lives in Lyon"))

    figures = manager.preview_optimization(user_id=ANN, strategy="drop_superseded").figures

    assert [gone.fact for gone in figures.superseded] == ["User lives in Paris"]
    assert (figures.facts, figures.lost, figures.retention) == (2, (), 1.0)


def test_without_apply_the_list_has_the_same_report(manager: Any) -> None:
    fill(manager)

    proposed = manager.optimize_memories(user_id=ANN, strategy="deduplicate", apply=False)
    report = manager.preview_optimization(user_id=ANN, strategy="deduplicate")

    assert replace(proposed.report, seconds=0) == replace(report, seconds=0)
    assert list(proposed) == list(report.after)
    assert texts(manager) == list(reversed(FACTS))


def test_what_is_below_the_floor_is_shown_with_its_refusal_and_cannot_be_applied(manager: Any) -> None:
    fill(manager)
    first = Given(lambda memories: memories[:1])

    report = manager.preview_optimization(user_id=ANN, strategy=first)

    assert report.refusal == "only 20% of the facts are found again in it, less than 85%"
    with pytest.raises(OptimizationRejected, match="only 20%"):
        manager.apply_optimization(report, user_id=ANN)
    assert len(texts(manager)) == 5


def test_the_floor_is_the_callers_to_set(manager: Any) -> None:
    fill(manager)

    assert manager.preview_optimization(user_id=ANN, strategy=Given(lambda memories: memories[:1]), retention_floor=0.2).refusal is None
    assert manager.preview_optimization(user_id=ANN, strategy=Given(lambda memories: memories[:4]), retention_floor=1).refusal
    with pytest.raises(ValueError, match="from 0 to 1"):
        manager.preview_optimization(user_id=ANN, retention_floor=60)


def test_a_preview_is_applied_as_it_was_seen_and_undone(manager: Any) -> None:
    fill(manager)
    before = manager.get_user_memories(user_id=ANN)
    report = manager.preview_optimization(user_id=ANN, strategy="deduplicate")
    manager.add_user_memory(UserMemory("User sails"), user_id=ANN)

    applied = manager.apply_optimization(report, user_id=ANN)

    assert sorted(texts(manager)) == sorted([*(memory.memory for memory in report.after), "User sails"])
    manager.undo(applied.change_id, user_id=ANN)
    after = [memory for memory in manager.get_user_memories(user_id=ANN) if memory.memory != "User sails"]
    assert [replace(memory, version=0) for memory in after] == [replace(memory, version=0) for memory in before]


def test_a_preview_of_memories_that_changed_meanwhile_is_a_conflict(manager: Any) -> None:
    fill(manager)
    report = manager.preview_optimization(user_id=ANN, strategy="deduplicate")
    manager.replace_user_memory("1", UserMemory("User likes coffee"), user_id=ANN)

    with pytest.raises(MemoryConflict):
        manager.apply_optimization(report, user_id=ANN)
    assert len(texts(manager)) == 5


def test_a_report_is_of_one_user(manager: Any) -> None:
    fill(manager)
    report = manager.preview_optimization(user_id=ANN, strategy="deduplicate")

    with pytest.raises(ValueError, match="another user"):
        manager.apply_optimization(report, user_id=BEN)


def test_an_optimisation_that_changes_nothing_leaves_no_trace(manager: Any) -> None:
    fill(manager, FACTS[:1])
    changes = len(manager.get_memory_history(user_id=ANN))

    report = manager.apply_optimization(manager.preview_optimization(user_id=ANN, strategy="deduplicate"), user_id=ANN)

    assert report.change_id is None
    assert len(manager.get_memory_history(user_id=ANN)) == changes


@pytest.mark.parametrize("facts", [(), FACTS[:1]])
def test_no_memory_and_one_memory_have_a_report_too(manager: Any, facts: tuple[str, ...]) -> None:
    fill(manager, facts)

    report = manager.preview_optimization(user_id=ANN)

    assert (report.figures.saving, report.figures.retention, report.refusal, len(report.lines)) == (0.0, 1.0, None, len(facts))


def test_times_stay_when_memories_are_worded_anew(manager: Any) -> None:
    fill(manager)

    manager.optimize_memories(
        user_id=ANN, strategy=Given(lambda memories: [replace(memories[0], memory="User likes tea."), *memories[1:]])
    )

    assert manager.get_user_memory("1", user_id=ANN).updated_at == 1


# Progress and stopping


class StopError(Exception):
    """What a listener raises to stop."""


@pytest.mark.parametrize("stage", ["reading memories", "comparing memories", "comparing before and after", "writing"])
def test_a_listener_hears_each_stage_and_may_stop_there_before_anything_is_written(manager: Any, stage: str) -> None:
    fill(manager)
    heard: list[str] = []

    def listen(progress: Progress) -> None:
        heard.append(progress.stage)
        if progress.stage == stage:
            raise StopError

    with pytest.raises(StopError):
        manager.optimize_memories(user_id=ANN, strategy="deduplicate", on_progress=listen)

    assert heard[-1] == stage
    assert texts(manager) == list(reversed(FACTS))
    assert manager.optimize_memories(user_id=ANN, strategy="deduplicate", on_progress=lambda progress: None)


async def test_cancelling_while_a_model_thinks_for_minutes_writes_nothing(memory_db: DuckDb) -> None:
    model = SilentModel()
    manager = MemoryManager(memory_db, model)
    fill(manager)
    task = asyncio.create_task(manager.aoptimize_memories(user_id=ANN))
    await model.is_asked()

    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert texts(manager) == list(reversed(FACTS))


def test_a_strategy_that_blocks_for_long_writes_nothing_once_it_was_stopped(memory_db: DuckDb) -> None:
    manager = MemoryManager(memory_db, ScriptedModel())
    fill(manager)
    stopped, ended = threading.Event(), threading.Event()

    def slow(memories: list[UserMemory]) -> list[UserMemory]:
        stopped.wait(10)
        return memories[1:]

    def listen(_: Progress) -> None:
        if stopped.is_set():
            raise StopError

    def work() -> None:
        with pytest.raises(StopError):
            manager.optimize_memories(user_id=ANN, strategy=Given(slow), on_progress=listen)
        ended.set()

    threading.Thread(target=work).start()
    stopped.set()

    assert ended.wait(10)
    assert len(texts(manager)) == 5


def test_memories_that_eight_threads_add_meanwhile_all_stay(memory_db: DuckDb) -> None:
    manager = MemoryManager(memory_db, ScriptedModel())
    fill(manager, [*FACTS, *(f"User visited city {number}" for number in range(60))])
    gate = threading.Barrier(9)

    def add(thread: int) -> None:
        gate.wait()
        for number in range(10):
            manager.add_user_memory(UserMemory(f"User met guest {number} of party {thread}"), user_id=ANN)

    class Slow(DeduplicateStrategy):
        def steps(self, memories: Any, model: Any) -> Any:
            gate.wait()
            return (yield from super().steps(memories, model))

    threads = [threading.Thread(target=add, args=(thread,)) for thread in range(8)]
    for thread in threads:
        thread.start()
    manager.optimize_memories(user_id=ANN, strategy=Slow())
    for thread in threads:
        thread.join()

    kept = texts(manager)
    assert {f"User met guest {number} of party {thread}" for number in range(10) for thread in range(8)} <= set(kept)
    assert len(kept) == 80 + 64
