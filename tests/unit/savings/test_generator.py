"""Generated stores are as the stores of users are: they repeat, correct and contradict themselves, in several languages."""

from __future__ import annotations

from collections import Counter

import pytest

from evals.savings.generator import Habits, store, stores
from memlib.text import fingerprint


@pytest.mark.parametrize("size", [20, 300, 2_000])
def test_a_store_has_as_many_memories_as_asked_for_the_oldest_first(size: int) -> None:
    given = store("user-0-0", memories=size)

    times = [memory.updated_at or 0 for memory in given.memories]
    assert len(given.memories) == size
    assert times == sorted(set(times))


def test_every_telling_says_its_fact_word_for_word_or_in_one_of_its_wordings() -> None:
    for given in stores(10, memories=60, seed=4):
        for fact in given.facts:
            value = fact.question.answer if fact.question else ""
            assert all(value in given.memories[place].memory for place in fact.told_by)


def test_stores_hold_copies_rewordings_details_and_old_values() -> None:
    given = store("user-0-0", memories=300)

    texts = Counter(fingerprint(memory.memory) for memory in given.memories)
    assert sum(count - 1 for count in texts.values()) > 30
    assert any(len({given.memories[place].memory for place in fact.told_by}) > 2 for fact in given.facts)
    assert any(fact.kind.endswith("detail") for fact in given.facts)
    assert any(not fact.current for fact in given.facts)
    assert any(" and " in memory.memory for memory in given.memories)


def test_users_have_six_languages_and_most_of_a_store_is_in_its_own() -> None:
    given = list(stores(10, memories=50))

    assert {each.language for each in given} == {"en", "de", "es", "fr", "zh", "ja"}
    for each in given:
        assert Counter(fact.language for fact in each.facts).most_common(1)[0][0] == each.language


def test_a_user_who_never_repeats_has_no_copies() -> None:
    given = store("user-0-0", memories=100, habits=Habits(again=0, changed=0, joined=0))

    assert len({fingerprint(memory.memory) for memory in given.memories}) == 100
