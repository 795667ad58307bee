"""Every figure of extraction against numbers that were worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as some

from evals.metrics.cost import cost_of
from evals.metrics.extraction import METRICS
from evals.metrics.figures import figures as all_figures
from evals.metrics.figures import macro, micro, micro_of
from evals.metrics.table import tabulate
from evals.scores import CaseScore, ExtractedScore, Label, Outcome, Score
from tests.eval_cases import gold, got, scored

FOUR = [
    scored(
        "a",
        [gold(2, 1.0, topics=["home"]), gold(1, 0.5, topics=["job"]), gold(0, 0.25, "omitted", ["home", "job"])],
        [got("matched", 2, 0), got("extra", 1, 1), got("duplicate", 2, 0), got("unsupported")],
        tags=("update",),
        operations=(("add", "add", 2), ("update", "none", 1), ("none", "add", 2)),
    ),
    scored("b", [], [got("forbidden")], interference=2, interference_stored=1, leaks=("4111",), operations=(("none", "add", 1),)),
    scored("c", [gold(2, 1.0, "correct")], [got("matched", 2, 0)], final_state_correct=True, tags=("update",), language="de"),
    scored("d", final_state_correct=True, operations=(("none", "none", 1),)),
]
"""Four facts of which two are covered; six memories of which two match, four stand for a fact; two cases with nothing to remember."""

OVER_FACTS = {
    "strict_f1": (0.4, 4),  # of 1/3 and 1/2
    "strict_precision": (2 / 6, 6),
    "recall": (2 / 4, 4),
    "weighted_recall": (2.25 / 2.75, 4),  # 1 + 0.5 * 0.5 + 0 + 1 of 1 + 0.5 + 0.25 + 1
    "target_precision": (3.5 / 4, 4),
    "accuracy": (3.5 / 6, 6),
    "fmr": (1 / 2, 2),
    "f1": (2 * 0.5 * 0.875 / 1.375, 4),
    "update_correct": (1 / 2, 2),
    "update_hallucinated": (0.0, 2),
    "update_omitted": (1 / 2, 2),
    "duplicate_rate": (1 / 6, 6),
    "conflict_rate": (0.0, 6),
    "forbidden_rate": (1 / 6, 6),
    "verbatim_rate": (0.0, 6),
    "unsupported_rate": (1 / 6, 6),
    "extra_rate": (1 / 6, 6),
    "nothing_false_positives": (1 / 2, 2),
    "final_state_accuracy": (2 / 4, 4),
}
OVER_CASES = {
    "strict_f1": ((2 / 7 + 0 + 1) / 3, 3),  # 2 * 1/4 * 1/3 / (1/4 + 1/3); where nothing was to be found and nothing was, none
    "strict_precision": ((1 / 4 + 0 + 1) / 3, 3),
    "recall": ((1 / 3 + 1) / 2, 2),
    "weighted_recall": ((1.25 / 1.75 + 1) / 2, 2),
    "target_precision": ((2.5 / 3 + 1) / 2, 2),
    "accuracy": ((2.5 / 4 + 0 + 1) / 3, 3),
    "fmr": (1 / 2, 1),
    "f1": ((2 * (2.5 / 3) * (1 / 3) / (2.5 / 3 + 1 / 3) + 1) / 2, 2),
    "nothing_false_positives": (1 / 2, 2),
    "final_state_accuracy": (1 / 2, 4),
}


def test_every_figure_has_an_answer_worked_out_by_hand() -> None:
    assert set(OVER_FACTS) == set(METRICS)


@pytest.mark.parametrize("name", OVER_FACTS)
def test_a_figure_over_facts_is_what_was_worked_out_by_hand(name: str) -> None:
    figure = micro(FOUR, seed=1)[name]

    assert [figure.value, figure.n] == pytest.approx(OVER_FACTS[name])


@pytest.mark.parametrize("name", OVER_CASES)
def test_a_figure_over_cases_is_the_mean_of_the_cases_that_can_tell(name: str) -> None:
    figure = macro(FOUR, seed=1)[name]

    assert [figure.value, figure.n] == pytest.approx(OVER_CASES[name])


@pytest.mark.parametrize("figures", [micro, macro])
def test_what_cannot_be_told_is_none_and_not_zero(figures) -> None:  # type: ignore[no-untyped-def]
    nothing = figures([FOUR[3]], seed=1)

    told = {name for name, figure in nothing.items() if figure.value is not None}
    assert told == {"nothing_false_positives", "final_state_accuracy"}
    assert all(figure.value is None and figure.n == 0 for figure in figures([], seed=1).values())


def test_a_run_that_finds_nothing_has_an_f1_of_zero_and_no_precision() -> None:
    figures = micro([scored("a", [gold(0)])], seed=1)

    assert figures["strict_f1"].value == 0.0
    assert figures["strict_precision"].value is None


def test_halumems_f1_of_a_published_pair_is_the_published_one() -> None:
    # HaluMem-Medium, MemOS: R 74.07 %, Target P 86.25 %, F1 79.70 % (README of MemTensor/HaluMem).
    facts = [gold(2)] * 7407 + [gold(0)] * 2593
    memories = [got("extra", 2, 0)] * 8625 + [got("conflict", 0, 0)] * 1375

    assert micro([scored("a", facts, memories)], seed=1)["f1"].value == pytest.approx(0.7970, abs=5e-5)


def test_leaks_and_operations_are_counted() -> None:
    table = tabulate(FOUR)

    assert table.count("leaks") == 1
    assert table.having("leaking") == [1]
    assert table.confusion == {("add", "add"): 2, ("none", "add"): 3, ("none", "none"): 1, ("update", "none"): 1}


def test_slices_hold_the_cases_of_a_tag_a_language_and_the_facts_of_a_topic() -> None:
    table = tabulate(FOUR)

    assert {name: [table.keys[place][0] for place in places] for name, places in table.slices("tag").items()} == {"update": ["a", "c"]}
    assert list(table.slices("language")) == ["de", "en"]
    asked = {name: micro_of(part) for name, part in table.parts("topic").items()}
    recall = {name: told["recall"] for name, told in all_figures(asked, seed=1).items()}
    assert {name: (figure.value, figure.n) for name, figure in recall.items()} == {"home": (0.5, 2), "job": (0.0, 2)}


def outcome(seconds: float, error: str | None = None) -> Outcome:
    return Outcome((), (), calls=1, input_tokens=100, output_tokens=10, seconds=seconds, error=error, estimated=seconds == 4)


def test_costs_are_those_of_the_calls_that_were_answered() -> None:
    cost = cost_of([outcome(1), outcome(2), outcome(4), outcome(99, "it failed")], money=0.5, currency="EUR")

    assert (cost.runs, cost.calls, cost.input_tokens, cost.output_tokens, cost.estimated) == (3, 3, 300, 30, True)
    assert [cost.p50, cost.p95] == pytest.approx([2.0, 3.8])
    assert cost_of([], money=None, currency="USD").p50 is None


# Properties

LABELS: some.SearchStrategy[Label] = some.sampled_from(["duplicate", "conflict", "forbidden", "verbatim", "unsupported", "extra"])
SCORES: some.SearchStrategy[Score] = some.sampled_from([0, 1, 2])


@some.composite
def graded_cases(draw: some.DrawFn) -> CaseScore:
    facts = [gold(draw(SCORES), draw(some.floats(0.25, 1))) for _ in range(draw(some.integers(0, 4)))]
    matched = [got("matched", 2, place) for place, fact in enumerate(facts) if fact.score == 2]
    others = [got(draw(LABELS), draw(SCORES)) for _ in range(draw(some.integers(0, 3)))]
    return scored(draw(some.sampled_from("abcdefgh")), facts, [*matched, *others])


@settings(deadline=None)
@for_all(some.lists(graded_cases(), min_size=1, max_size=6), some.data())
def test_a_duplicate_more_never_raises_strict_f1(scores: list[CaseScore], data: some.DataObject) -> None:
    place = data.draw(some.integers(0, len(scores) - 1))
    doubled: tuple[ExtractedScore, ...] = (*scores[place].extracted, got("duplicate", 2, 0))

    before = micro(scores, seed=1)["strict_f1"].value
    after = micro([*scores[:place], replace(scores[place], extracted=doubled), *scores[place + 1 :]], seed=1)["strict_f1"].value

    assert after is not None
    assert after <= (1.0 if before is None else before)


@settings(deadline=None)
@for_all(some.lists(graded_cases(), min_size=2, max_size=8), some.randoms())
def test_the_order_of_the_cases_changes_no_figure_to_the_last_digit(scores: list[CaseScore], random: Random) -> None:
    shuffled = random.sample(scores, len(scores))

    assert micro(shuffled, seed=7) == micro(scores, seed=7)
    assert macro(shuffled, seed=7) == macro(scores, seed=7)
