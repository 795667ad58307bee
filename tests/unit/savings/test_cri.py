"""The persona of the CRI benchmark, replayed: its facts survive, and its changes end at the new value."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from evals.runs.errors import RunError
from evals.savings.cri import Persona, ends_at_new, load_persona, survivors
from memlib.memory.strategies.types import strategy_of
from memlib.models.offline import OfflineModel


@pytest.fixture(scope="module")
def persona() -> Persona:
    try:
        return load_persona()
    except RunError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("strategy", ["deduplicate", "drop_superseded", "pipeline"])
def test_the_18_final_facts_survive_and_the_7_changes_end_at_the_new_value(persona: Persona, strategy: str) -> None:
    after = strategy_of(strategy).optimize(list(persona.store.memories), OfflineModel())

    assert len(after) < len(persona.store.memories)
    assert survivors(persona, after) == list(persona.final)
    assert len(persona.final) == 18
    assert [change for change in persona.changes if not ends_at_new(change, persona.changes, after)] == []
    assert len(persona.changes) == 7


def test_a_store_that_lost_the_new_values_is_seen_to(tmp_path: Path) -> None:
    persona = small(tmp_path)
    old = [memory for memory in persona.store.memories if "Lyon" not in memory.memory]

    assert survivors(persona, old) == ["User's name is Jo"]
    assert not ends_at_new(persona.changes[0], persona.changes, old)


def test_an_old_value_told_after_the_new_one_is_seen(tmp_path: Path) -> None:
    persona = small(tmp_path)
    first, *rest = persona.store.memories

    assert ends_at_new(persona.changes[0], persona.changes, persona.store.memories)
    assert not ends_at_new(persona.changes[0], persona.changes, [*rest, replace(first, updated_at=2_000_000_000)])


def test_what_is_no_ground_truth_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="ground_truth"):
        load_persona(tmp_path)


def small(folder: Path) -> Persona:
    truth = {
        "final_profile": {"name": {"value": "Jo"}, "city": {"value": "Lyon"}},
        "changes": [{"fact": "city", "old_value": "Paris", "new_value": "Lyon", "changed_around_msg": 50}],
    }
    (folder / "ground_truth.json").write_text(json.dumps(truth))
    return load_persona(folder)
