"""What the built-in model takes from an English message because a memory says the rest."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, told


@pytest.mark.parametrize(
    ("memory", "message", "expected"),
    [
        ("User's name is Sara", "it's spelled Sarah, with an h at the end", "User's name is Sarah"),
        ("User's dog is called Figo", "it's Fygo, with a y. can he eat rice?", "User's dog is called Fygo"),
        ("User eats three apples a day", "I'm down to one a day", "User eats one apples a day"),
        ("User goes to the gym twice a week", "up to four times a week now!", "User goes to the gym four times a week"),
        (
            "User wants to save 2,000 euros for a kayak",
            "reached it! next goal is 3k by june",
            "User wants to save 3,000 euros for a kayak by June",
        ),
        ("User is learning Korean", "passed the TOPIK yesterday", "User is learning Korean and has passed the TOPIK"),
        ("User does karate and has a yellow belt", "got my orange belt!!", "User does karate and has an orange belt"),
        ("User is allergic to nuts", "turns out it's only walnuts, almonds are fine", "User is allergic to walnuts but not to almonds"),
        ("User jogs every evening", "swapped the evening jogs for rowing, every Monday", "User rows every Monday"),
        ("User's niece Ada is 8 years old", "ada's 9 now, what book?", "User's niece Ada is 9 years old"),
        ("User has a hamster named Dot", "dot died on friday, she was 3", "User's hamster Dot died at the age of 3"),
        ("User has a boyfriend named Emre", "Emre said yes!!", "User is engaged to Emre"),
    ],
)
def test_a_new_value_alone_takes_the_place_of_the_old(memory: str, message: str, expected: str) -> None:
    assert told([memory], message) == [expected]


@pytest.mark.parametrize(
    ("memory", "message"),
    [
        ("User has a motorboat", "sold the boat on Monday"),
        ("User drives a Volvo", "sold the car, trains it is"),
        ("User has a slipped disc", "Take the slipped disc off your list, that was my neighbour"),
        ("User has a girlfriend named Wanda", "Wanda and I broke up. what do I do with her plants?"),
    ],
)
def test_what_is_over_is_deleted_by_its_kind_or_name(memory: str, message: str) -> None:
    assert told([memory], message) == []


@pytest.mark.parametrize(
    ("memory", "message"),
    [
        ("User's name is Sara", "it's Sunday, with a storm coming"),
        ("User eats three apples a day", "prices are down to two a kilo"),
        ("User is learning Korean", "passed the N2 on friday"),
        ("User lives in Cardiff", "public transport only, from Cardiff to Hay"),
        ("User has a motorboat", "my brother sold the boat"),
    ],
)
def test_what_only_looks_like_a_new_value_changes_nothing(memory: str, message: str) -> None:
    assert told([memory], message) == [memory]


def test_a_known_name_is_read_as_who_bears_it() -> None:
    assert told(["User's cousin is called Rui"], "Rui is allergic to wasps, what spray?") == [
        "User's cousin is called Rui",
        "User's cousin Rui is allergic to wasps",
    ]


def test_a_name_and_an_age_of_one_pet_are_one_memory() -> None:
    assert captured("My goat limps. She's called Maple and she's nearly 11") == ["User has a goat named Maple who is nearly 11"]


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "We're in Ghent, the trams are on strike. any taxis?": ["User lives in Ghent"],
        "we're in Ghent until Friday, where do locals eat?": [],
        "We're in Ghent since June": ["User has lived in Ghent since June"],
        "we're all vegan except my dad": ["User is vegan", "User's dad is not vegan"],
        "I do aikido (blue belt)": ["User does aikido with a blue belt"],
        "I have dyslexia so pls keep it short": ["User has dyslexia", "User wants short answers"],
        "I hate beetroot, tastes like soil": ["User hates beetroot"],
        "my mum's Danish and my dad's vegan": ["User's mum is Danish", "User's dad is vegan"],
        "I speak Tamil with my aunt but I can't read it": ["User speaks Tamil with their aunt", "User cannot read Tamil"],
    }.items(),
)
def test_qualifiers_stay_and_moments_do_not(message: str, expected: list[str]) -> None:
    assert captured(message) == expected
