"""What the offline model changes when it is told to, what it selects, and how it sums up."""

from __future__ import annotations

import pytest

from memlib.tokens import count_tokens
from tests.unit.offline_table import edited, selected, summary

KNOWN = ["User's name is Ana", "User lives in Lyon", "User likes pizza", "User likes hiking", "User is allergic to peanuts"]


@pytest.mark.parametrize(
    ("instruction", "expected"),
    [
        ("forget where I live", [0, 2, 3, 4]),
        ("Please delete my name.", [1, 2, 3, 4]),
        ("delete everything about food", [0, 1, 3, 4]),
        ("remove my allergies", [0, 1, 2, 3]),
        ("forget that I like hiking", [0, 1, 2, 4]),
        ("delete the memory about pizza", [0, 1, 3, 4]),
        ("remove all", []),
        ("forget everything", []),
        ("delete all my memories", []),
        ("Forget everything you know about me", []),
        ("delete my boat", [0, 1, 2, 3, 4]),
        ("do a somersault", [0, 1, 2, 3, 4]),
    ],
)
def test_what_is_to_be_forgotten_is_deleted_and_nothing_else(instruction: str, expected: list[int]) -> None:
    assert edited(KNOWN, instruction) == [KNOWN[position] for position in expected]


@pytest.mark.parametrize(
    ("instruction", "expected"),
    [
        ("change my name to Jon", ["User's name is Jon", *KNOWN[1:]]),
        ("Update my city to Rome", [KNOWN[0], "User lives in Rome", *KNOWN[2:]]),
        ("add that I like tea", [*KNOWN, "User likes tea"]),
        ("Remember that my birthday is 3 May", [*KNOWN, "User's birthday is 3 May"]),
        ("User speaks French", [*KNOWN, "User speaks French"]),
        ("add: The user's dog is called Rex", [*KNOWN, "User's dog is called Rex"]),
        ("replace pizza with sushi", [*KNOWN[:2], "User likes sushi", *KNOWN[3:]]),
        ("I moved to Berlin", [KNOWN[0], "User lives in Berlin", *KNOWN[2:]]),
    ],
)
def test_what_is_to_be_changed_is_changed(instruction: str, expected: list[str]) -> None:
    assert [memory.replace("The user", "User") for memory in edited(KNOWN, instruction)] == expected


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("What food should I order?", "User likes pizza"),
        ("where is my home", "User lives in Lyon"),
        ("hiking", "User likes hiking"),
        ("peanut butter sandwich", "User is allergic to peanuts"),
        ("what is my name", "User's name is Ana"),
    ],
)
def test_the_most_helpful_memory_is_selected_first(query: str, best: str) -> None:
    assert selected(KNOWN, query)[0] == best


def test_a_selection_keeps_to_its_limit_and_leaves_out_what_does_not_help() -> None:
    assert len(selected(KNOWN, "What do I like?", limit=1)) == 1
    assert selected(KNOWN, "quantum chromodynamics") == []
    assert selected([], "anything") == []


def test_a_summary_says_everything_in_fewer_tokens() -> None:
    memories = [
        *KNOWN,
        "User likes tea",
        "User likes jazz",
        "User speaks French",
        "User speaks English",
        "User went to Iceland in 2019.",
    ]
    result = summary(*memories)
    for value in ("Ana", "Lyon", "pizza", "hiking", "peanuts", "tea", "jazz", "French", "English", "Iceland", "2019"):
        assert value in result.memory
    assert count_tokens(result.memory) < sum(count_tokens(memory) for memory in memories)
    assert 1 <= len(result.topics) <= 10


def test_a_summary_folds_equal_predicates_and_says_the_subject_once() -> None:
    assert summary("User likes tea", "User likes jazz", "User is a nurse").memory == "User likes tea and jazz; is a nurse."


def test_the_later_of_two_values_holds() -> None:
    assert summary("User lives in Paris", "User likes tea", "User lives in Lyon").memory == "User likes tea; lives in Lyon."
    assert summary("User likes tea", "User doesn't like tea").memory == "User doesn't like tea."


def test_duplicates_are_said_once() -> None:
    assert summary("User likes tea", "The user likes tea.", "User loves tea").memory == "User likes tea."


def test_what_no_rule_reads_is_kept_word_for_word() -> None:
    odd = "Met with Carla; she said: wait until 5 pm. Then call back"
    assert odd in summary("User likes tea", odd, "El usuario se llama Ana").memory
    assert "El usuario se llama Ana" in summary("User likes tea", odd, "El usuario se llama Ana").memory


def test_a_summary_of_a_summary_loses_nothing() -> None:
    once = summary(*KNOWN, "User likes tea").memory
    assert summary(once).memory == once
    assert summary(once, "User likes jazz").memory.count("likes") == 1


def test_the_topics_of_a_summary_are_the_most_frequent_first() -> None:
    assert summary("User lives in Lyon", "User likes tea", "User likes jazz").topics[0] == "preferences"
