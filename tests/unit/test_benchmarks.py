"""The parts of the benchmarks that need no clock: statistics, data, and how figures are written."""

import json
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import optimise
from benchmarks.__main__ import main
from benchmarks.contenders import MERGED_PAIRS, split_pairs
from benchmarks.data import samples
from benchmarks.prompt import capture_tokens
from benchmarks.report import as_json, number_text, ratio, seconds_text
from benchmarks.rounds import timed
from benchmarks.statistics import interval_rank, ratios, spread

POSITIVE = st.floats(1e-6, 1e6)


@given(st.lists(POSITIVE, min_size=1, max_size=40))
def test_the_interval_holds_the_median_and_nothing_that_was_not_measured(values: list[float]) -> None:
    found = spread(values)

    assert found.median == median(values)
    assert min(values) <= found.low <= found.median <= found.high <= max(values)
    assert found.rounds == len(values)


@pytest.mark.parametrize(("count", "rank"), [(1, 0), (5, 0), (6, 0), (8, 0), (9, 1), (15, 3), (25, 7)])
def test_the_interval_leaves_out_as_many_as_the_sign_test_allows(count: int, rank: int) -> None:
    assert interval_rank(count) == rank


def test_one_wild_round_of_fifteen_does_not_move_the_interval() -> None:
    assert spread([*map(float, range(1, 15)), 1e9]).high == 12.0


def test_ratios_are_taken_round_by_round() -> None:
    assert ratios([2.0, 30.0], [1.0, 10.0]) == [2.0, 3.0]


def test_rounds_that_do_not_belong_together_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        ratios([1.0], [1.0, 2.0])


def test_samples_are_the_same_in_every_run_and_differ_between_names() -> None:
    ours, again, others = (list(samples(200, name)) for name in ("a", "a", "b"))

    assert ours == again
    assert not {each.memory for each in ours} & {each.memory for each in others}
    assert len({each.memory_id for each in (*ours, *others)}) == 400


def test_samples_are_as_long_as_memories_are() -> None:
    assert all(10 <= len(each.memory.split()) <= 40 for each in samples(500, "a"))


def test_no_two_samples_say_the_same() -> None:
    texts = [each.memory for each in samples(300, "a")]

    assert not any(one == other for one, other in combinations(texts, 2))


@pytest.mark.parametrize("count", [0, 1, 5, 2 * MERGED_PAIRS, 100])
def test_every_memory_is_in_a_pair_or_left(count: int) -> None:
    pairs, rest = split_pairs(range(count))

    assert sorted([*(each for pair in pairs for each in pair), *rest]) == list(range(count))
    assert len(pairs) == min(MERGED_PAIRS, count // 2)


def test_the_ratio_says_how_many_times_as_long_the_second_takes() -> None:
    assert ratio({"memlib": [1.0, 1.0, 2.0], "peer": [3.0, 4.0, 10.0]}).median == 4.0


def test_figures_become_json_by_operation_and_store() -> None:
    figures = as_json({"add": {"memlib": [0.1], "peer": [0.3]}})

    assert figures["add"]["seconds"]["memlib"] == {"median": 0.1, "low": 0.1, "high": 0.1, "rounds": 1}
    assert figures["add"]["ratio"]["median"] == pytest.approx(3.0)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0000042, "4.20 µs"), (0.00123, "1.23 ms"), (0.0456, "45.6 ms"), (1.5, "1.50 s"), (0.000999, "999 µs")]
)
def test_seconds_are_written_in_the_unit_that_suits(seconds: float, text: str) -> None:
    assert seconds_text(seconds) == text


def test_large_numbers_are_grouped() -> None:
    assert number_text(12345.6) == "12,346"


@pytest.mark.parametrize("repeatable", [True, False])
def test_only_a_repeatable_call_is_repeated(repeatable: bool) -> None:
    calls: list[None] = []

    seconds = timed(lambda: calls.append(None), repeatable)

    assert seconds > 0
    assert (len(calls) > 1) == repeatable


def test_a_capture_prompt_does_not_grow_with_a_small_store_beyond_its_memories() -> None:
    tokens = capture_tokens((0, 10))

    assert 0 < tokens[0] < tokens[10] < tokens[0] + 10 * 60


@pytest.mark.skipif(find_spec("agno") is not None, reason="agno is installed")
def test_without_the_peer_the_command_says_what_to_install(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "pip install -r benchmarks/requirements.txt" in capsys.readouterr().err


def test_a_comparison_needs_a_round(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--rounds", "0"])
    assert "at least 1" in capsys.readouterr().err


def test_deduplicating_is_timed_without_a_peer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(optimise, "MEMORIES", 30)

    assert main(["optimise", "--rounds", "2", "--folder", str(tmp_path), "--out", str(tmp_path / "figures.json")]) == 0

    figures = json.loads((tmp_path / "figures.json").read_text())["optimise"]
    assert list(figures) == ["the strategy", "the strategy, processor time", "optimize_memories, applied"]
    assert all(found["rounds"] == 2 and found["median"] >= 0 for found in figures.values())
