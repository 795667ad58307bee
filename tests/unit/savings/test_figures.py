"""Known answers for every figure of savings: small stores whose figures can be counted by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evals.savings.baselines import Cut, DeduplicateAndCut, KeepAll, LastN, RandomN
from evals.savings.figures import break_even, figures
from evals.savings.generator import Fact, Store
from evals.savings.measure import Answered, Measured, applied, measure, measured
from evals.savings.summary import judge, parse_gate, sentence, summarise
from memlib.db.schemas import UserMemory
from memlib.errors import ModelUnavailable
from memlib.memory.report import tokens_of
from memlib.memory.strategies import DeduplicateStrategy, MemoryOptimizationStrategy
from memlib.models.base import ChatModel
from memlib.models.offline import OfflineModel
from tests.models import ScriptedModel

TEXTS = ("User lives in Paris", "User likes tea", "The user likes tea.", "User lives in Lyon since 2019", "User is allergic to nuts")


def memories(*texts: str) -> tuple[UserMemory, ...]:
    return tuple(UserMemory(text, memory_id=str(place), updated_at=place) for place, text in enumerate(texts))


def store(user_id: str = "ann") -> Store:
    facts = (
        Fact("User lives in Paris", "home", "en", 1.0, (0,), current=False),
        Fact("User likes tea", "likes", "en", 0.5, (1, 2)),
        Fact("User lives in Lyon", "home", "en", 1.0, (3,)),
        Fact("User is allergic to nuts", "allergy", "en", 1.0, (4,)),
    )
    return Store(user_id, "en", memories(*TEXTS), facts)


class Given(MemoryOptimizationStrategy):
    """Gives these texts."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts

    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:
        known = {memory.memory: memory for memory in memories}
        return [known.get(text, UserMemory(text)) for text in self.texts]


def result(user: str, facts: int, found: int, *, strategy: str = "s", matched_to: str | None = None, saved: int = 50) -> Measured:
    return Measured(
        user,
        strategy,
        matched_to,
        tokens_before=100,
        tokens_after=100 - saved,
        facts=facts,
        found=found,
        weight=facts,
        weight_found=found,
    )


def test_facts_are_counted_once_however_often_they_were_told_and_old_values_are_not() -> None:
    found = measure(store(), Given("User likes tea", "User lives in Lyon since 2019"), OfflineModel())

    assert (found.facts, found.found, found.lost) == (3, 2, ("User is allergic to nuts",))
    assert (found.weight, found.weight_found) == (2.5, 1.5)
    assert (found.memories_before, found.memories_after) == (5, 2)
    assert (found.tokens_before, found.tokens_after) == (33, 14)
    assert (found.added, found.stale, found.resurrected) == ((), 0, ())


def test_a_fact_survives_in_another_of_its_tellings_and_in_other_words() -> None:
    summary = "User enjoys tea; lives in Lyon since 2019; is allergic to nuts"

    assert measure(store(), Given("The user likes tea.", *TEXTS[3:]), OfflineModel()).lost == ()
    assert measure(store(), Given(summary), OfflineModel()).lost == ()


def test_old_values_are_stale_when_kept_and_resurrected_when_told_anew() -> None:
    kept = measure(store(), KeepAll(), OfflineModel())
    anew = measure(store(), Given("User likes tea and lives in Paris", *TEXTS[3:]), OfflineModel())

    assert (kept.stale, kept.resurrected) == (1, ())
    assert (anew.stale, anew.resurrected) == (1, ("User lives in Paris",))


def test_what_nothing_before_says_is_added() -> None:
    assert measure(store(), Given(*TEXTS, "User plays the cello in Oslo"), OfflineModel()).added == ("User plays the cello in Oslo",)


def test_figures_are_ratios_of_sums_with_intervals_over_users() -> None:
    found = figures([result("a", 10, 10), result("b", 10, 8, saved=30), result("c", 20, 18, saved=40)], seed=1)

    assert found["saving"].value == pytest.approx(0.4)
    assert found["retention"].value == found["weighted_retention"].value == pytest.approx(36 / 40)
    assert found["retention_change"].value == pytest.approx(-4 / 40)
    assert found["facts_per_100_tokens"].value == pytest.approx(100 * 36 / 180)
    assert found["answers_after"].value is None
    assert (found["retention"].n, found["retention"].clusters) == (40, 3)
    assert found["retention"].low is not None
    assert 0.8 <= found["retention"].low <= 0.9 <= (found["retention"].high or 0) <= 1.0


def test_answers_are_counted_before_and_after() -> None:
    asked = (Answered("q", "a", True, True, "", ""), Answered("q", "a", True, False, "", ""), Answered("q", "a", False, False, "", ""))

    found = figures([replace(result("a", 1, 1), answers=asked)], seed=1)

    assert found["answers_before"].value == pytest.approx(2 / 3)
    assert found["answers_after"].value == pytest.approx(1 / 3)
    assert found["answer_change"].value == pytest.approx(-1 / 3)


def test_one_user_has_no_interval() -> None:
    assert figures([result("a", 10, 9)], seed=1)["retention"].low is None


@pytest.mark.parametrize(("before", "after", "written", "turns"), [(300, 200, 1_000, 10.0), (300, 300, 10, None), (200, 300, 10, None)])
def test_it_pays_after_as_many_turns_as_the_writing_cost_over_the_tokens_saved_a_turn(
    before: int, after: int, written: int, turns: float | None
) -> None:
    assert break_even(before, after, written=written) == turns


# Baselines


@pytest.mark.parametrize("tokens", [0, 5, 13, 20, 33, 100])
@pytest.mark.parametrize("baseline", [LastN, RandomN, Cut, DeduplicateAndCut])
def test_a_baseline_keeps_no_more_tokens_than_it_may(baseline: type[LastN], tokens: int) -> None:
    after, _ = applied(store(), baseline(tokens), OfflineModel())

    assert tokens_of(after) <= tokens
    assert tokens < 33 or len(after) >= 4


def test_the_baselines_keep_what_their_names_say() -> None:
    def texts(strategy: MemoryOptimizationStrategy) -> list[str]:
        return [memory.memory for memory in applied(store(), strategy, OfflineModel())[0]]

    assert texts(LastN(14)) == ["User is allergic to nuts"]
    assert texts(LastN(16)) == list(TEXTS[3:])
    assert texts(Cut(9)) == ["User lives in Paris", "User likes"]
    assert texts(RandomN(20)) == texts(RandomN(20))
    assert texts(DeduplicateAndCut(18)) == ["User lives in Paris", "User likes tea", "User lives in Lyon since"]


# Verdicts


def summary_of(*results: Measured, planned: int = 3) -> str:
    return sentence(summarise("run", results, planned=planned, seed=1).strategies[0])


def test_savings_are_at_equal_information_when_no_more_than_two_points_can_have_been_lost() -> None:
    assert summary_of(*(result(str(user), 100, 100) for user in range(10))).startswith("**s** saves at equal information: 50.0%")
    assert summary_of(*(result(str(user), 100, 99) for user in range(10))).startswith("**s** saves at equal information")
    assert summary_of(*(result(str(user), 100, 100 - 6 * (user % 2)) for user in range(10))).startswith("**s** trades information")


def test_neither_facts_nor_answers_may_have_been_lost() -> None:
    right, wrong = Answered("q", "a", True, True, "", ""), Answered("q", "a", True, False, "", "")
    kept = [replace(result(str(user), 100, 100), answers=(right,)) for user in range(10)]

    assert "equal information" in summary_of(*kept)
    assert "trades information" in summary_of(*(replace(each, found=90) for each in kept))
    assert "trades information" in summary_of(*(replace(each, answers=(wrong,)) for each in kept))


def test_of_one_user_every_fact_is_counted_and_nothing_estimated() -> None:
    assert "equal information" in summary_of(result("a", 100, 99))
    assert "trades information" in summary_of(result("a", 100, 98))


def test_a_strategy_that_does_not_beat_dropping_duplicates_and_cutting_saves_nothing() -> None:
    own = [result(str(user), 100, 80 + user) for user in range(10)]
    beside = [result(str(user), 100, 79 + user, strategy="deduplicate, then cut", matched_to="s") for user in range(10)]
    equal = [replace(each, found=each.found + 1) for each in beside]

    assert summary_of(*own, *beside).startswith("**s** trades information")
    assert summary_of(*own, *equal).startswith("**s** saves nothing that dropping duplicates")


def test_a_failure_is_counted_apart_and_named() -> None:
    model = ScriptedModel(summarize=ModelUnavailable("down"))
    failed = (
        measure(store(), DeduplicateStrategy(), model),
        measured(store(), (), Measured("bo", "deduplicate", error="ModelUnavailable: down")),
    )

    (strategy,) = (found := summarise("run", failed, planned=2, seed=1)).strategies

    assert (strategy.stores, strategy.failed, strategy.figures["retention"].n) == (2, 1, 3)
    assert not found.complete
    assert judge(found).exit_status == 1
    assert "bo: ModelUnavailable: down" in judge(found).lines[1]


def test_gates_pass_and_fail_by_the_figure() -> None:
    found = summarise("run", [result("a", 10, 9)], planned=1, seed=1)

    assert judge(found, gates=[parse_gate("retention=0.9"), parse_gate("added=0"), parse_gate("saving=0.5")]).exit_status == 0
    assert judge(found, gates=[parse_gate("retention=0.95")]).failures == ("s: retention is 0.9000 and must be at least 0.95",)
    assert judge(found, gates=[parse_gate("retention=0.95")]).exit_status == 100
    assert judge(found, gates=[parse_gate("answers_after=0.5")]).failures[0].endswith("the stores cannot tell it")
    with pytest.raises(ValueError, match="there are saving, retention"):
        parse_gate("magic=1")
    with pytest.raises(ValueError, match=r"retention=0\.98"):
        parse_gate("retention=much")


def test_clearly_less_than_a_run_before_is_a_regression() -> None:
    before, worse = (summarise("run", [result("a", 10, found)], planned=1, seed=1) for found in (10, 8))

    assert judge(worse, against=before).failures == ("s: a regression. retention was 1.0000 and is 0.8000",)
    assert judge(before, against=worse).failures == ()
