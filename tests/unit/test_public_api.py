"""The public names, pinned: a change here is a change for every user."""

from __future__ import annotations

import inspect

import pytest

import memlib
import memlib.agent
import memlib.memory
import memlib.memory.strategies
from memlib.agent import Agent
from memlib.memory import MemoryManager

PINNED = {
    memlib: """
        Agent CaptureResult DatabaseError DatabaseLocked DatabaseRefused DatabaseUnavailable InstructionsError MemlibError
        MemoryConflict MemoryManager MemoryNotFound MemoryRefused ModelError ModelRefused ModelReplyInvalid ModelUnavailable
        OptimizationRejected RetrievalWarning RunCompleted RunContent RunOutput StoredMemory UserMemory
    """,
    memlib.agent: "Agent RunCompleted RunContent RunOutput",
    memlib.memory: "CaptureResult MemoryManager OptimizationReport OptimizedMemories RetrievalWarning UserMemory",
    memlib.memory.strategies: """
        BudgetStrategy DeduplicateStrategy DropSupersededStrategy MemoryOptimizationStrategy MemoryOptimizationStrategyType
        MergeTopicsStrategy PipelineStrategy Progress SummarizeStrategy
    """,
}


@pytest.mark.parametrize("module", PINNED, ids=lambda module: module.__name__)
def test_a_module_offers_the_pinned_names(module: object) -> None:
    assert module.__all__ == PINNED[module].split()  # type: ignore[attr-defined,index]
    assert all(hasattr(module, name) for name in PINNED[module].split())  # type: ignore[index]


@pytest.mark.parametrize(
    "name",
    [name for name, _ in inspect.getmembers(MemoryManager, inspect.isfunction) if not name.startswith("_") and name != "get_model"],
)
def test_every_method_of_the_manager_has_a_twin_of_the_same_parameters(name: str) -> None:
    twin = name[1:] if inspect.iscoroutinefunction(getattr(MemoryManager, name)) else f"a{name}"

    assert inspect.signature(getattr(MemoryManager, name)).parameters == inspect.signature(getattr(MemoryManager, twin)).parameters


@pytest.mark.parametrize("name", ["run", "print_response", "capture_again", "get_user_memories"])
def test_the_agents_twins_take_the_same_parameters(name: str) -> None:
    blocking, awaiting = (inspect.signature(getattr(Agent, twin)).parameters for twin in (name, f"a{name}"))

    assert blocking == awaiting


def test_no_method_of_the_manager_does_without_a_user() -> None:
    for name, method in inspect.getmembers(MemoryManager, inspect.isfunction):
        if name.startswith("_") or name == "get_model":
            continue
        user_id = inspect.signature(method).parameters["user_id"]
        assert (user_id.kind, user_id.default) == (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.empty), name
