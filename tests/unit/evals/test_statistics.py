"""Intervals and tests against answers that are known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as some

from evals.statistics.bootstrap import Numbers, cluster_sums, interval, resample, resample_each
from evals.statistics.paired import holm, mcnemar, paired_difference, smallest_detectable


def mean(sums: Numbers) -> Numbers:
    """Of columns of a sum and a count."""
    return sums[..., 0] / sums[..., 1]


def coins(heads: int, tails: int, cluster: int = 1) -> tuple[Numbers, list[str]]:
    """Tosses, so many of them a cluster that fall alike."""
    values = [1.0] * heads * cluster + [0.0] * tails * cluster
    names = [f"c{place // cluster}" for place in range(len(values))]
    return np.stack([values, np.ones(len(values))], axis=1), names


def test_the_rows_of_a_cluster_are_added_up() -> None:
    sums = cluster_sums(np.array([[1.0, 2.0], [10.0, 20.0], [100.0, 200.0]]), ["b", "a", "b"])

    assert sums.tolist() == [[10.0, 20.0], [101.0, 202.0]]


def test_the_interval_of_a_share_is_as_wide_as_theory_says() -> None:
    spread = interval(mean(resample(cluster_sums(*coins(100, 100)), seed=1)))

    half = 1.96 * math.sqrt(0.25 / 200)
    assert spread is not None
    assert [spread.low, spread.high] == pytest.approx([0.5 - half, 0.5 + half], abs=0.01)


def test_what_falls_alike_within_clusters_counts_once_a_cluster() -> None:
    spread = interval(mean(resample(cluster_sums(*coins(20, 20, cluster=5)), seed=1)))

    half = 1.96 * math.sqrt(0.25 / 40)
    assert spread is not None
    assert spread.high - spread.low == pytest.approx(2 * half, abs=0.03)


def test_two_clusters_spread_as_far_as_they_are_apart() -> None:
    spread = interval(mean(resample(np.array([[0.0, 1.0], [1.0, 1.0]]), seed=1)))

    assert spread is not None
    assert (spread.low, spread.high) == (0.0, 1.0)


def test_a_single_cluster_tells_nothing_of_its_spread() -> None:
    assert interval(mean(resample(np.array([[1.0, 2.0]]), seed=1))) is None


def test_the_same_seed_draws_the_same_and_another_one_does_not() -> None:
    sums = cluster_sums(*coins(10, 10))

    assert (resample(sums, seed=1) == resample(sums, seed=1)).all()
    assert (resample(sums, seed=1) != resample(sums, seed=2)).any()


@pytest.mark.parametrize("weight", [0.25, 1 / 3])
def test_samples_of_very_many_clusters_add_up_to_the_last_digit_as_when_each_cluster_is_counted(weight: float) -> None:
    kinds = np.random.default_rng(5).integers(0, 3, size=(1_500, 2))
    sums = kinds * np.array([1.0, weight])
    random, drawn = np.random.default_rng(7), resample(sums, seed=7)

    counts = np.stack([np.bincount(row, minlength=1_500) for row in random.integers(0, 1_500, size=(len(drawn), 1_500))])

    held = 4_000_000 // 1_500  # are drawn and added up at a time, which tells in the last digit of thirds
    expected = [counts[first : first + held].astype(float) @ sums for first in range(0, len(counts), held)]
    assert (drawn == np.concatenate(expected)).all()


def test_tables_of_as_many_clusters_are_drawn_as_each_is_alone() -> None:
    random = np.random.default_rng(3)
    tables = {name: random.random((size, 2)) for name, size in (("a", 30), ("b", 20), ("c", 30), ("d", 1))}

    assert {name: drawn.tolist() for name, drawn in resample_each(tables, seed=2)} == {
        name: resample(table, seed=2).tolist() for name, table in tables.items()
    }


@settings(deadline=None)
@for_all(some.lists(some.floats(0, 1), min_size=2, max_size=30))
def test_an_interval_lies_within_the_values_that_were_drawn_from(values: list[float]) -> None:
    sums = np.stack([values, np.ones(len(values))], axis=1)
    spread = interval(mean(resample(sums, seed=3)))

    assert spread is not None
    assert min(values) - 1e-9 <= spread.low <= spread.high <= max(values) + 1e-9


def test_a_variant_differs_from_itself_by_nothing() -> None:
    sums = cluster_sums(*coins(10, 10))
    difference = paired_difference(mean, sums, sums, seed=1)

    assert difference.interval is not None
    assert (difference.value, difference.interval.low, difference.interval.high, difference.p) == (0.0, 0.0, 0.0, 1.0)


def test_a_difference_that_every_cluster_shows_is_certain_however_much_the_clusters_differ() -> None:
    first = np.array([[float(place), 20.0] for place in range(20)])
    difference = paired_difference(mean, first, first + np.array([1.0, 0.0]), seed=1)

    assert difference.interval is not None
    assert [difference.value, difference.interval.low, difference.interval.high] == pytest.approx([0.05] * 3)
    assert difference.p is not None
    assert difference.p < 0.001


def test_what_one_of_the_two_cannot_tell_has_no_difference() -> None:
    with np.errstate(invalid="ignore"):
        difference = paired_difference(mean, np.zeros((3, 2)), np.ones((3, 2)), seed=1)

    assert (difference.value, difference.interval, difference.p, difference.detectable) == (None, None, None, None)


def test_the_smallest_detectable_difference_is_two_point_eight_standard_errors() -> None:
    assert smallest_detectable(np.array([-1.0, 0.0, 1.0])) == pytest.approx(1.959964 + 0.841621)


def test_mcnemars_test_is_the_exact_one() -> None:
    first = [True] * 1 + [False] * 8 + [True] * 5 + [False] * 2
    second = [False] * 1 + [True] * 8 + [True] * 5 + [False] * 2

    facts = mcnemar(first, second)

    assert (facts.only_first, facts.only_second) == (1, 8)
    assert facts.p == pytest.approx(2 * (1 + 9) / 2**9)


def test_facts_that_never_differ_have_a_p_of_one() -> None:
    assert mcnemar([True, False], [True, False]).p == 1.0


def test_holm_corrects_for_how_many_there_are() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([0.6, 0.9]) == [1.0, 1.0]
    assert holm([]) == []


@settings(deadline=None)
@for_all(some.lists(some.floats(0, 1), max_size=12))
def test_holm_lowers_no_p_value_and_keeps_their_order(p_values: list[float]) -> None:
    corrected = holm(p_values)

    assert all(before <= after <= 1 for before, after in zip(p_values, corrected))
    ranked = [corrected[place] for place in sorted(range(len(p_values)), key=p_values.__getitem__)]
    assert ranked == sorted(ranked)
