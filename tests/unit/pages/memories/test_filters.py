"""What the page of memories is asked for, in its address."""

from __future__ import annotations

import pytest

from pages.shared.memories.filters import Filters

EVERYTHING = Filters("timeline", "green tea", "hybrid", ("a", "b & c"), "deleted", 30, 4)


def parameters(filters: Filters) -> dict[str, list[str]]:
    return {name: value if isinstance(value, list) else [value] for name, value in filters.to_parameters().items()}


@pytest.mark.parametrize("filters", [Filters(), EVERYTHING])
def test_filters_come_back_from_the_address(filters: Filters) -> None:
    assert Filters.of(parameters(filters)) == filters


def test_the_address_says_only_what_differs_from_a_plain_list() -> None:
    assert Filters().to_parameters() == {}
    assert Filters(topics=("a",), page=2).to_parameters() == {"topic": ["a"], "page": "2"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"view": ["nonsense"]},
        {"method": ["agentic"]},
        {"state": ["lost"]},
        {"days": ["0"]},
        {"days": ["12"]},
        {"days": ["²"]},
        {"page": ["-1"]},
        {"page": ["x"]},
        {"page": ["9" * 400]},
        {"topic": [""]},
        {"q": ["  "]},
        {"unknown": ["x"]},
    ],
)
def test_what_means_nothing_is_left_out(wrong: dict[str, list[str]]) -> None:
    assert Filters.of(wrong) == Filters()


def test_only_what_keeps_memories_out_narrows() -> None:
    assert EVERYTHING.narrowed
    assert not EVERYTHING.plain().narrowed
    assert not Filters(page=3, state="deleted").narrowed


def test_what_a_search_by_meaning_finds_is_no_set() -> None:
    assert Filters(query="tea").countable
    assert not Filters(query="tea", method="semantic").countable
    assert not Filters(query="tea", state="deleted").countable
    assert not Filters().countable


def test_another_look_keeps_what_is_asked_for_and_its_page_unless_other_memories_are_listed() -> None:
    asked = Filters(topics=("food",), page=3)

    assert asked.looking("timeline") == Filters(view="timeline", topics=("food",), page=3)
    assert asked.looking("timeline").looking("list") == asked
    assert asked.looking("deleted") == Filters(state="deleted", topics=("food",))
    assert Filters(view="import").looking("deleted").look == "deleted"
