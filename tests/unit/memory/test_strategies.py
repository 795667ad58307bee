"""Each strategy saves tokens, and loses nothing but what it is there to lose."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.savings.generator import stores
from memlib import claims, flow
from memlib.db.schemas import UserMemory
from memlib.errors import ModelReplyInvalid, ModelReplyTruncated, ModelRequestTooLong
from memlib.memory.report import tokens_of
from memlib.memory.retention import facts_of
from memlib.memory.strategies import (
    BudgetStrategy,
    DeduplicateStrategy,
    DropSupersededStrategy,
    MergeTopicsStrategy,
    PipelineStrategy,
    SummarizeStrategy,
)
from memlib.memory.strategies.base import MemoryOptimizationStrategy
from memlib.memory.strategies.deduplicate import grouped
from memlib.memory.strategies.types import strategy_of
from memlib.models.base import ChatReply, ChatRequest, Usage
from memlib.models.offline import OfflineModel
from memlib.models.tasks import SummarizeReply, SummarizeTask
from tests.models import ScriptedModel


def memories(*texts: str, topics: Sequence[str] = ()) -> list[UserMemory]:
    return [
        UserMemory(text, memory_id=str(place), topics=topics, created_at=place, updated_at=place) for place, text in enumerate(texts)
    ]


def after(strategy: MemoryOptimizationStrategy, *texts: str) -> list[str]:
    return [memory.memory for memory in strategy.optimize(memories(*texts), OfflineModel())]


# Deduplicate


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        (["User lives in Lyon", "The user lives in Lyon."], "User lives in Lyon"),
        (["User currently lives in Lyon", "User lives in Lyon"], "User lives in Lyon"),
        (["User lives in Lyon", "User lives in Lyon since 2019"], "User lives in Lyon since 2019"),
        (["User has a dog named Rex", "User's dog is called Rex"], "User has a dog named Rex"),
        (["User works for Acme", "User works at Acme"], "User works at Acme"),
        (["User likes tea", "User likes tea, jazz and hiking"], "User likes tea, jazz and hiking"),
        (["User likes jazz", "User likes tea, jazz and hiking"], "User likes tea, jazz and hiking"),
        (["User has a cat", "User lives in Lyon. User has a cat."], "User lives in Lyon. User has a cat."),
        (["用户住在东京", "用户住在东京。"], "用户住在东京"),
        (["User owns a cello", "User lives in Ghent and owns a cello"], "User lives in Ghent and owns a cello"),
        (["User's son is named Idris", "User wants to sail and user's son's name is Idris"], None),
        (["Der Nutzer mag Schach", "Der Nutzer wohnt in Graz und mag Schach"], "Der Nutzer wohnt in Graz und mag Schach"),
    ],
)
def test_of_memories_that_say_the_same_one_stays(texts: list[str], kept: str | None) -> None:
    assert after(DeduplicateStrategy(), *texts) == [kept or texts[-1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("User lives in Lyon since 2019", "User lives in Lyon since 2018"),
        ("User likes tea", "User doesn't like tea"),
        ("User lives in Berlin", "User wants to live in Berlin"),
        ("User lives in Lyon", "User used to live in Lyon"),
        ("User lives in Oslo", "User's sister lives in Oslo"),
        ("User plays tennis", "User plays table tennis"),
        ("User eats fish", "User eats fish fingers"),
        ("User likes rock", "User likes rock and roll"),
        ("User eats meat", "User eats meat except pork"),
        ("User eats meat", "User eats meat on Sundays only"),
        ("User prefers tea to coffee", "User prefers coffee to tea"),
        ("User flies to Rome", "User flies from Rome"),
        ("User is a doctor", "User has a doctor"),
        ("User is a nurse", "User was a nurse"),
        ("User's boss is Ann", "User's sister is Ann"),
        ("User's dog bit the cat", "User's cat bit the dog"),
        ("User likes strong black tea in the morning", "User likes strong black coffee in the morning"),
        ("User has a dog named Rex", "User has a cat named Rex"),
        ("User has dogs", "User likes cats and dogs"),
        ("User works at Norvik", "User's sister lives in Oslo and works at Norvik"),
        ("User plays chess", "User does not like football and plays chess only online"),
        ("User eats meat", "User wants to live in Rome and eats no meat"),
        ("User likes Java", "User likes JavaScript"),
        ("User is 41 years old", "User is 14 years old"),
        ("用户喜欢咖啡", "用户不喜欢咖啡"),
    ],
)
def test_memories_that_differ_in_what_they_say_both_stay(one: str, other: str) -> None:
    assert after(DeduplicateStrategy(), one, other) == [one, other]
    assert after(DeduplicateStrategy(), other, one) == [other, one]


def test_the_one_that_stays_has_the_topics_of_all_and_the_time_of_the_newest() -> None:
    old, new = (
        UserMemory("User lives in Lyon", memory_id="a", topics=["home"], created_at=1, updated_at=1),
        UserMemory("The user lives in Lyon", memory_id="b", topics=["city"], created_at=5, updated_at=5),
    )

    (kept,) = DeduplicateStrategy().optimize([old, new], OfflineModel())

    assert (kept.memory_id, kept.topics, kept.created_at, kept.updated_at) == ("a", ["home", "city"], 1, 5)


@pytest.mark.parametrize("size", [20, 200])
def test_deduplicating_generated_stores_loses_no_fact_and_merges_no_conflict(size: int) -> None:
    for store in stores(6, memories=size, seed=size):
        kept = {memory.memory_id for memory in DeduplicateStrategy().optimize(list(store.memories), OfflineModel())}

        still_told = [any(store.memories[place].memory_id in kept for place in fact.told_by) for fact in store.facts]
        assert all(still_told), [fact.text for fact, told in zip(store.facts, still_told) if not told]


def test_no_memory_stands_for_one_that_it_is_in_conflict_with() -> None:
    for store in stores(6, memories=150, seed=9):
        for keeper, others in flow.run(grouped(store.memories)):
            statements = facts_of(store.memories[keeper].memory)
            for said in (said for other in others for said in facts_of(store.memories[other].memory)):
                assert any(claims.conflict(statement, said) is None for statement in statements), (statements, said)


@given(
    st.lists(
        st.sampled_from(["User", "likes", "tea", "not", "and", "Ann", "3", "in", "Lyon", "with", "lives", ",", "never"]), max_size=7
    )
)
@settings(max_examples=150, deadline=None)
def test_whatever_is_merged_is_free_of_conflict(words: list[str]) -> None:
    text = " ".join(["User", *words])
    others = [
        text.replace("tea", "coffee"),
        text.replace(" not", ""),
        text.replace("3", "4"),
        f"{text} in Rome",
        text.replace("Ann", "Bob"),
    ]
    kept = after(DeduplicateStrategy(), text, *others)

    for dropped in {text, *others} - set(kept):
        assert any(claims.conflict(stays, dropped) is None for stays in kept)


# Drop superseded


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        (["User lives in Paris", "User likes tea", "User moved to Lyon"], ["User likes tea", "User moved to Lyon"]),
        (["User likes coffee", "User doesn't like coffee"], ["User doesn't like coffee"]),
        (["User's favorite color is blue", "User's favorite food is ramen"], None),
        (["User works at Acme", "User also works at the food bank"], None),
        (["User works at Acme", "User works at Acme since 2019"], None),
        (["User works at Acme since 2019", "User works at Acme four days a week"], None),
        (["User is living in Lyon", "User's home is in Graz"], ["User's home is in Graz"]),
        (["User is employed at Acme", "User works for Norvik"], ["User works for Norvik"]),
        (["User is a nurse on night shifts", "User is a nurse since 2019"], None),
        (["User has a cat and likes sailing", "User no longer likes sailing"], None),
        (["User lives in Paris. User has a cat.", "User lives in Lyon"], ["User has a cat.", "User lives in Lyon"]),
        (["User lives in Lyon", "User lives in Paris", "The user lives in Lyon"], ["The user lives in Lyon"]),
        (["El usuario vive en Lima", "El usuario vive en Quito"], ["El usuario vive en Quito"]),
        (["User loves sailing since 2009", "User no longer likes sailing"], ["User no longer likes sailing"]),
        (["User enjoys sushi", "User doesn't like sushi anymore"], ["User doesn't like sushi anymore"]),
        (["User wants to sail", "User gave up the plan to sail"], None),
        (["Der Nutzer mag Schach", "Der Nutzer mag Schach nicht mehr"], ["Der Nutzer mag Schach nicht mehr"]),
        (["L'utilisateur aime la poterie", "L'utilisateur n'aime plus la poterie"], ["L'utilisateur n'aime plus la poterie"]),
        (["User works at Acme", "User no longer works at Acme on Fridays"], None),
        (["User has a dog named Rex", "User has a dog named Bo"], None),
        (["User no longer likes tea", "User likes tea"], None),
    ],
)
def test_of_a_thing_that_has_one_value_the_latest_stays(texts: list[str], kept: list[str] | None) -> None:
    assert after(DropSupersededStrategy(), *texts) == (texts if kept is None else kept)


# Fit a budget


def test_a_budget_is_kept_and_spent_on_what_matters_most() -> None:
    given_ = [
        UserMemory("User is allergic to peanuts", memory_id="a", topics=["allergies"], updated_at=1),
        UserMemory("User watched a film about trains", memory_id="b", topics=["films"], updated_at=2),
        UserMemory("User watched a film about boats", memory_id="c", topics=["films"], updated_at=3),
    ]

    kept = BudgetStrategy(tokens=14).optimize(given_, OfflineModel())

    assert [memory.memory_id for memory in kept] == ["a"]
    assert tokens_of(kept) <= 14


def test_without_a_number_half_of_the_tokens_are_the_budget() -> None:
    (store,) = stores(1, memories=60)

    kept = BudgetStrategy().optimize(list(store.memories), OfflineModel())

    assert 0.4 * tokens_of(store.memories) < tokens_of(kept) <= 0.5 * tokens_of(store.memories)


def test_what_was_told_again_stays_longest_and_the_caller_may_say_what_matters() -> None:
    texts = ("User likes sailing a lot", "User likes fencing a lot", "The user likes fencing a lot")

    assert after(BudgetStrategy(tokens=10), *texts) == ["User likes fencing a lot"]
    assert after(BudgetStrategy(tokens=10, importance=lambda memory: "sailing" in memory.memory), *texts) == [
        "User likes sailing a lot"
    ]


def test_a_budget_of_nothing_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="at least 1 token"):
        BudgetStrategy(tokens=0)


# With a model


def joined(request: ChatRequest) -> str:
    """A model that says all memories in one, without a word lost."""
    assert isinstance(request.task, SummarizeTask)
    return SummarizeReply(memory=". ".join(request.task.memories), topics=["all"]).model_dump_json()


def test_memories_that_outgrow_the_batch_are_summarised_in_batches_oldest_first() -> None:
    model = ScriptedModel(summarize=joined)
    texts = [f"User visited city number {number}" for number in range(12)]

    summaries = SummarizeStrategy(batch_tokens=40).optimize(memories(*texts), model)

    assert len(model.asked) > 2
    assert ". ".join(memory.memory for memory in summaries) == ". ".join(texts)
    assert [memory.updated_at for memory in summaries] == sorted(memory.updated_at or 0 for memory in summaries)


def test_a_batch_for_which_the_model_has_no_room_is_summarised_in_halves() -> None:
    def small(request: ChatRequest) -> str | BaseException:
        assert isinstance(request.task, SummarizeTask)
        return joined(request) if sum(map(len, request.task.memories)) < 70 else ModelRequestTooLong("too long")

    summaries = SummarizeStrategy().optimize(
        memories(*(f"User visited city {number}" for number in range(6))), ScriptedModel(summarize=small)
    )

    assert [memory.memory.count("city") for memory in summaries] == [3, 3]


def test_a_reply_that_was_cut_off_is_asked_for_in_halves_and_never_taken() -> None:
    def short(request: ChatRequest) -> ChatReply | str:
        assert isinstance(request.task, SummarizeTask)
        whole = sum(map(len, request.task.memories)) < 50
        return joined(request) if whole else ChatReply('{"memory": "User', Usage(1, 9, 9), truncated=True)

    texts = [f"User visited city {number}" for number in range(4)]

    assert len(SummarizeStrategy().optimize(memories(*texts), ScriptedModel(summarize=short))) == 2
    with pytest.raises(ModelReplyTruncated, match="length limit"):
        SummarizeStrategy().optimize(memories(*texts), ScriptedModel(summarize=ChatReply('{"mem', Usage(1, 9, 9), truncated=True)))


def test_what_a_model_cannot_say_whole_stays_as_it_is() -> None:
    def loops_on_tea(request: ChatRequest) -> ChatReply | str:
        assert isinstance(request.task, SummarizeTask)
        cut = any("tea" in memory for memory in request.task.memories)
        return ChatReply('{"memory": "tea tea', Usage(1, 9, 9), truncated=True) if cut else joined(request)

    kept = SummarizeStrategy().optimize(
        memories("User likes tea", "User has a cat", "User sails", "User runs"), ScriptedModel(summarize=loops_on_tea)
    )

    assert [(memory.memory, memory.memory_id) for memory in kept] == [
        ("User likes tea", "0"),
        ("User has a cat", "1"),
        ("User sails. User runs", None),
    ]


def test_a_model_that_refuses_in_prose_is_an_error() -> None:
    with pytest.raises(ModelReplyInvalid):
        SummarizeStrategy().optimize(memories("User likes tea", "User likes jazz"), ScriptedModel(summarize="I'm sorry, I can't."))


def test_memories_of_which_the_summary_lost_a_fact_can_stay_beside_it() -> None:
    model = ScriptedModel(summarize='{"memory": "User likes tea", "topics": []}')

    kept = SummarizeStrategy(keep_lost=True).optimize(memories("User likes tea", "User has a cat"), model)

    assert [(memory.memory, memory.memory_id) for memory in kept] == [("User likes tea", None), ("User has a cat", "1")]


def test_memories_are_merged_within_their_topic_and_those_without_one_stay() -> None:
    model = ScriptedModel(summarize=joined)
    food = memories("User likes tea", "User likes jazz", topics=["likes"])
    rest = [UserMemory("User has a cat", memory_id="x", topics=["pets"]), UserMemory("User is 41 years old", memory_id="y")]

    merged = MergeTopicsStrategy().optimize([*food, *rest], model)

    assert [memory.memory for memory in merged] == ["User likes tea. User likes jazz", "User has a cat", "User is 41 years old"]
    assert len(model.asked) == 1


# Together


def test_a_pipeline_runs_its_strategies_in_order() -> None:
    texts = ("User lives in Paris", "User lives in Lyon", "The user lives in Lyon", "User likes tea")

    assert after(strategy_of("drop_superseded + deduplicate"), *texts) == ["User lives in Lyon", "User likes tea"]
    assert after(PipelineStrategy(), *texts) == ["User lives in Lyon", "User likes tea"]
    assert PipelineStrategy(DeduplicateStrategy(), BudgetStrategy()).retention_floor == 0.0


@pytest.mark.parametrize("name", ["summarize", "deduplicate", "merge_topics", "drop_superseded", "fit_budget", "pipeline"])
async def test_every_strategy_gives_the_same_awaited(name: str) -> None:
    (store,) = stores(1, memories=30, seed=3)
    given_ = list(store.memories)

    assert await strategy_of(name).aoptimize(given_, OfflineModel()) == strategy_of(name).optimize(given_, OfflineModel())


def test_the_generated_store_is_the_same_for_the_same_seed_and_tells_each_fact() -> None:
    first, again, other = (next(stores(1, memories=80, seed=seed)) for seed in (1, 1, 2))

    assert first == again != other
    assert len(first.memories) == 80
    assert all(fact.told_by for fact in first.facts)
    assert all(one.memory_id != two.memory_id for one, two in combinations(first.memories, 2))
