"""A fact is found again when a statement holds its words, with its values, of the same person, as true now."""

from __future__ import annotations

import pytest

from memlib.memory.retention import Vocabulary, facts_of, find, retention

SUMMARY = (
    "User likes tea from Assam, jazz by Monk and hiking; lives in Lyon since 2019. User's sister Mia lives in Oslo and works at Norvik."
)


@pytest.mark.parametrize(
    "fact",
    [
        "User likes tea from Assam",
        "User likes jazz by Monk",
        "User loves hiking",
        "User lives in Lyon",
        "User has lived in Lyon since 2019",
        "User's sister Mia lives in Oslo",
        "User's sister Mia works at Norvik",
    ],
)
def test_a_fact_is_found_in_a_summary(fact: str) -> None:
    assert find([fact], [SUMMARY]).lost == ()


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        ("User lives in Lyon since 2018", "another year"),
        ("User lives in Oslo", "of the sister"),
        ("User works at Norvik", "of the sister, who is not named again"),
        ("User doesn't like jazz by Monk", "denied"),
        ("User wants to live in Lyon", "a wish"),
        ("User used to live in Lyon", "over"),
        ("User's sister Ida lives in Oslo", "another name"),
        ("User likes coffee", "not said"),
    ],
)
def test_a_fact_with_another_value_is_not_found(fact: str, why: str) -> None:
    assert find([fact], [SUMMARY]).lost == (fact,), why


@pytest.mark.parametrize(
    ("fact", "statement"),
    [
        ("User's name is John", "User is called John"),
        ("User works for Acme", "User works at Acme"),
        ("User is based in Graz", "User lives in Graz"),
        ("User is a nurse", "Jo, a nurse living in Graz, likes chess"),
        ("用户住在东京", "用户住在东京。用户喜欢寿司。"),
        ("Der Nutzer mag Schach", "Der Nutzer mag Schach und wohnt in Graz"),
        ("User wants to visit Japan", "User wants to learn Spanish and to visit Japan"),
    ],
)
def test_another_wording_is_the_same_fact(fact: str, statement: str) -> None:
    assert find([fact], [statement]).lost == ()


def test_facts_are_sentences_and_parts_between_semicolons() -> None:
    assert facts_of("User knows Dr. Ito; likes tea. Lives in Lyon!\n- Has a cat") == (
        "User knows Dr. Ito",
        "likes tea",
        "Lives in Lyon",
        "Has a cat",
    )


def test_retention_is_the_share_of_facts_found() -> None:
    assert retention(
        ["User likes tea. User has a cat", "User lives in Lyon"], ["User lives in Lyon", "User has a cat"]
    ) == pytest.approx(2 / 3)
    assert retention([], []) == 1.0


def test_a_fact_is_found_among_many_that_look_alike() -> None:
    many = [f"User visited city number {number} in {1900 + number}" for number in range(120)]

    found = find([*many, "User visited city number 7 in 1908"], many)

    assert found.where[:120] == tuple(range(120))
    assert found.lost == ("User visited city number 7 in 1908",)


@pytest.mark.parametrize(
    ("statement", "supported"),
    [
        ("User likes tea and lives in Lyon", True),
        ("User lives in Paris", False),
        ("User has 3 cats", False),
        ("User enjoys sailing, astronomy and pottery", False),
    ],
)
def test_a_statement_is_supported_when_its_words_numbers_and_names_occur(statement: str, supported: bool) -> None:
    assert Vocabulary(["User likes tea", "User lives in Lyon", "User has 2 cats"]).supports(statement) is supported
