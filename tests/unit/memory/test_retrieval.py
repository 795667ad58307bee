"""Memories are found by time, words, meaning, both, or a model's choice; and a prompt gets the ones that it has room for."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause
from memlib.errors import ModelError, ModelRefused, ModelUnavailable
from memlib.flow import run
from memlib.memory import MemoryManager, RetrievalWarning, UserMemory
from memlib.memory.retrieval import relevant
from memlib.models.base import Embedder
from memlib.models.tasks import SelectTask
from tests.models import ScriptedModel, WordEmbedder

ANN, BEN = "ann", "ben"
FACTS = ("User likes hiking in the mountains", "User eats no meat", "User lives in Lyon", "User's dog is called Rex")


def fill(manager: Any, user_id: str = ANN, facts: tuple[str, ...] = FACTS) -> Any:
    for fact in facts:
        manager.add_user_memory(UserMemory(fact), user_id=user_id)
    return manager


def found(manager: Any, query: str | None = None, **options: Any) -> list[str]:
    return [memory.memory for memory in manager.search_user_memories(query, user_id=ANN, **options)]


def test_last_n_and_first_n_go_by_time(manager: Any) -> None:
    fill(manager)

    assert found(manager, limit=2) == [FACTS[3], FACTS[2]]
    assert found(manager, limit=2, retrieval_method="first_n") == [FACTS[0], FACTS[1]]
    assert len(found(manager)) == 4


def test_keyword_search_finds_words_in_other_forms_best_first(manager: Any) -> None:
    fill(manager, facts=("User hikes", "User hikes mountains in the Alps", "User reads"))

    assert found(manager, "hiking the Alps", retrieval_method="keyword") == ["User hikes mountains in the Alps", "User hikes"]


def test_another_users_memories_are_never_found(manager_of: Any) -> None:
    manager = fill(manager_of(embedder=WordEmbedder("lyon")), user_id=BEN)

    for method in ("last_n", "first_n", "keyword", "semantic", "hybrid", "agentic"):
        assert found(manager, "Lyon", retrieval_method=method) == []


def test_semantic_search_finds_what_shares_no_word(manager_of: Any) -> None:
    embedder = WordEmbedder("eats meat diet vegetarian", "lives lyon city")
    manager = fill(manager_of(embedder=embedder))

    assert found(manager, "vegetarian", retrieval_method="semantic", limit=1) == ["User eats no meat"]


def test_only_what_is_new_or_changed_is_embedded(manager_of: Any) -> None:
    embedder = WordEmbedder("tea")
    manager = fill(manager_of(embedder=embedder))
    found(manager, "tea", retrieval_method="semantic")
    memory_id = manager.get_user_memories(user_id=ANN)[0].memory_id
    embedder.embedded.clear()

    manager.replace_user_memory(memory_id, UserMemory("User likes tea"), user_id=ANN)

    assert found(manager, "tea", retrieval_method="semantic", limit=1) == ["User likes tea"]
    assert embedder.embedded == ["tea", "User likes tea"]


def test_semantic_search_without_an_embedder_says_what_to_do(manager: Any) -> None:
    with pytest.raises(ModelRefused, match="MEMLIB_EMBEDDER"):
        found(fill(manager), "tea", retrieval_method="semantic")


def test_hybrid_search_joins_words_and_meaning(manager_of: Any) -> None:
    manager = fill(manager_of(embedder=WordEmbedder("eats meat diet", "lyon")))

    both = found(manager, "diet Lyon", retrieval_method="hybrid", limit=2)

    assert sorted(both) == ["User eats no meat", "User lives in Lyon"]


def test_hybrid_search_without_an_embedder_goes_by_keyword_and_says_so(manager: Any) -> None:
    fill(manager)

    with pytest.warns(RetrievalWarning, match="keyword only"):
        assert found(manager, "Lyon", retrieval_method="hybrid") == ["User lives in Lyon"]


def test_agentic_search_lets_the_model_choose_among_what_was_listed(manager_of: Any) -> None:
    model = ScriptedModel(select='{"memory_ids": [3, 99, 1, 3]}')
    manager = fill(manager_of(model))

    assert found(manager, "where?", retrieval_method="agentic", limit=5) == [FACTS[2], FACTS[0]]
    task = model.asked[-1].task
    assert isinstance(task, SelectTask)
    assert [memory.memory for memory in task.existing] == list(FACTS)


def test_agentic_search_over_nothing_asks_nobody(manager_of: Any) -> None:
    model = ScriptedModel()

    assert found(manager_of(model), "where?", retrieval_method="agentic") == []
    assert model.asked == []


def test_an_unknown_method_is_a_value_error_that_names_the_known(manager: Any) -> None:
    with pytest.raises(ValueError, match="last_n, first_n, keyword, semantic, hybrid, agentic"):
        found(manager, retrieval_method="telepathy")


@pytest.mark.parametrize("method", ["keyword", "semantic", "hybrid", "agentic"])
@pytest.mark.parametrize("query", [None, "", "  ", "\ud800", 5, ["tea"]])
def test_searching_for_nothing_is_a_value_error(manager_of: Any, method: str, query: str | None) -> None:
    with pytest.raises(ValueError, match="query"):
        found(manager_of(embedder=WordEmbedder("tea")), query, retrieval_method=method)


@pytest.mark.parametrize("method", ["last_n", "first_n", "keyword", "semantic", "hybrid", "agentic"])
@pytest.mark.parametrize("limit", [-1, 1.5, "5", True, float("inf")])
def test_a_limit_that_is_no_count_is_a_value_error(manager_of: Any, method: str, limit: Any) -> None:
    with pytest.raises(ValueError, match="limit"):
        found(manager_of(embedder=WordEmbedder("tea")), "tea", retrieval_method=method, limit=limit)


@pytest.fixture
def large(memory_db: DuckDb) -> MemoryManager:
    """The four facts, then 300 books."""
    manager: MemoryManager = fill(MemoryManager(memory_db, ScriptedModel()))
    books = [UserMemory(f"User read book number {number} of the long series") for number in range(300)]
    memory_db.change_user_memories(user_id=ANN, cause=Cause("import"), add=books)
    return manager


def test_a_prompt_gets_all_memories_while_they_fit(memory_db: DuckDb) -> None:
    manager = fill(MemoryManager(memory_db, ScriptedModel()))

    shown = run(relevant(manager.search, "anything", user_id=ANN, budget=1_000))

    assert (len(shown.memories), shown.complete) == (4, True)
    assert 0 < shown.tokens < 60


def test_a_prompt_gets_the_nearest_and_then_the_newest_when_not_all_fit(large: MemoryManager) -> None:
    shown = run(relevant(large.search, "Does my dog need a walk?", user_id=ANN, budget=200))

    texts = [memory.memory for memory in shown.memories]
    assert texts[0] == "User's dog is called Rex"
    assert "User read book number 299 of the long series" in texts
    assert shown.tokens <= 200
    assert not shown.complete


def test_a_failing_embedder_leaves_the_prompt_with_keyword_search_and_a_warning(large: MemoryManager) -> None:
    class Down(WordEmbedder):
        def embed(self, texts: Any) -> Any:
            raise ModelUnavailable("down")

    embedder: Embedder = Down()
    manager = MemoryManager(large.db, ScriptedModel(), embedder=embedder)

    shown = run(relevant(manager.search, "my dog", user_id=ANN, budget=100))

    assert shown.memories[0].memory == "User's dog is called Rex"
    assert "keyword only" in (shown.warning or "")


def test_a_search_by_meaning_reports_a_failing_embedder(memory_db: DuckDb) -> None:
    class Down(WordEmbedder):
        def embed(self, texts: Any) -> Any:
            raise ModelUnavailable("down")

    manager = fill(MemoryManager(memory_db, ScriptedModel(), embedder=Down()))

    with pytest.raises(ModelError, match="down"):
        found(manager, "tea", retrieval_method="semantic")


def test_nothing_but_a_fallback_warns(manager: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found(fill(manager), "Lyon", retrieval_method="keyword")
