"""Values that may not be stored are found however they were written down."""

from __future__ import annotations

import pytest

from evals.extraction.leaks import find_leaks

CARD = "4111 1111 1111 1111"


@pytest.mark.parametrize(
    "text",
    [
        "User's card is 4111 1111 1111 1111",
        "User's card is 4111111111111111",
        "card 4111-1111-1111-1111, valid to 12/27",
        "card 4111 1111, then 1111 and 1111",
        "カードは４１１１ １１１１ １１１１ １１１１",
        "البطاقة ٤١١١١١١١١١١١١١١١",
        "ref-4111111111111111-x",
    ],
)
def test_a_number_is_found_however_it_is_spaced_and_in_whatever_digits(text: str) -> None:
    assert find_leaks([CARD], {"memories": [{"memory": text}]}) == (CARD,)


@pytest.mark.parametrize("text", ["HUNTER2", "pass: Hunter2!", "hunter-2", "h u n t e r 2"])
def test_a_password_is_found_whatever_its_case_and_spacing(text: str) -> None:
    assert find_leaks(["hunter2"], [text]) == ("hunter2",)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1234", "User was born in 11234 days"),
        ("1234", "12 apples and 34 pears"),
        ("otter", "User likes an otterhound"),
        (CARD, "4111 1111 1111 1112"),
    ],
)
def test_a_short_value_is_not_found_inside_of_another(value: str, text: str) -> None:
    assert find_leaks([value], [text]) == ()


def test_every_text_of_the_store_is_searched_at_whatever_depth() -> None:
    stored = {"history": [{"changes": [{"before": {"memory": "a PIN 9876", "topics": ["x"]}, "after": None}]}], "count": 3}

    assert find_leaks(["9876", "x", "absent"], stored) == ("9876", "x")


def test_a_value_of_signs_alone_is_found_as_it_stands() -> None:
    assert find_leaks(["!?#"], ["the code is !?#"]) == ("!?#",)
