"""What the built-in model keeps of many facts, and how it reads one: as fast ways as a comparison of all with all would do it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.savings.generator import Store, stores
from memlib.models.offline import facts
from memlib.models.offline.composition import Part, covers, current, supersedes, take_apart

ROOT = Path(__file__).parents[2]

SAID = [
    *("User likes tea", "User likes hiking", "User likes hiking in the Alps", "User dislikes tea", "User loves TEA with milk"),
    *("User lives in Lyon", "User lives in Lyon in France", "User lives in Oslo", "User moved to oslo"),
    *("User has a dog", "User's dog is called Rex", "User's dog is called Mia", "User has no dog", "User owns a dog"),
    *("User drives a Volvo", "User owns a Saab", "User has a car", "User does not smoke", "User smokes"),
    *("Al usuario le gusta el té", "El usuario es vegano", "El usuario es médico", "用户喜欢茶"),
    *("Rain fell on Sunday", "rain fell on sunday.", "has", "likes"),
]


def slowly(parts: Iterable[Part]) -> list[Part]:
    """By comparing all with all."""
    kept: list[Part] = []
    for part in parts:
        if not any(covers(old, part) for old in kept):
            kept = [*(old for old in kept if not supersedes(part, old)), part]
    return kept


@settings(deadline=None)  # the first example loads the languages
@given(st.lists(st.sampled_from(SAID), max_size=30))
def test_what_is_current_is_what_comparing_all_with_all_leaves(said: list[str]) -> None:
    parts = [part for text in said for part in take_apart(text)]

    assert current(parts) == slowly(parts)


@pytest.mark.parametrize("store", list(stores(6, memories=300, seed=3)), ids=lambda store: store.user_id)
def test_what_is_current_of_a_store_is_what_comparing_all_with_all_leaves(store: Store) -> None:
    parts = [part for memory in store.memories for part in take_apart(memory.memory)]

    assert current(parts) == slowly(parts)


@pytest.mark.parametrize("store", list(stores(6, memories=300, seed=4)), ids=lambda store: store.user_id)
def test_a_memory_is_read_by_the_first_of_all_forms_that_fits(store: Store) -> None:
    for text in {*SAID, *(memory.memory for memory in store.memories)}:
        fitting = (
            facts.Fact(relation, match["value"], match.groupdict().get("key") or "", form)
            for pattern, relation, form in facts._readers()
            if (match := pattern.fullmatch(text.strip())) and facts._accepts(relation, form, match["value"])
        )

        assert facts.read(text) == next(fitting, None)


@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_every_process_reads_a_form_of_two_relations_as_the_same_one(seed: str) -> None:
    text = "El usuario es veterinario de profesión"
    code = f"from memlib.models.offline.composition import take_apart; print(take_apart({text!r})[0].slot)"

    read = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True, cwd=ROOT
    )

    [part] = take_apart(text)
    assert isinstance(part, facts.Fact)
    assert read.stdout.strip() == str(part.slot)
