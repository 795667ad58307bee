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


@pytest.mark.parametrize(
    ("memory", "message", "expected"),
    [
        ("User is on ramipril 5 mg", "they put me up to 10 of the ramipril", "User is on ramipril 10 mg"),
        ("User is in the second year of a maths degree", "Third year now!! any tips", "User is in the third year of a maths degree"),
        ("User goes to choir twice a week", "choir's only once a week now", "User goes to choir once a week"),
        ("User has an eye test on 2 March", "rebooked for the 9th of april", "User has an eye test on 9th of april"),
        ("User takes aspirin", "the doctor switched me from aspirin to warfarin last week", "User takes warfarin"),
    ],
)
def test_amounts_years_and_dates_go_on_from_what_is_known(memory: str, message: str, expected: str) -> None:
    assert told([memory], message) == [expected]


def test_who_comes_off_night_shifts_still_has_the_work() -> None:
    assert told(["User works nights at a bakery"], "off nights finally!! same bakery") == ["User works nights at a bakery"]


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


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "I row twice a week before work, in the boat by 5:45": ["User rows twice a week before work, in the boat by 5:45"],
        "I sing by heart, always have": [],
        "we moved to Laos in 2019": ["User has lived in Laos since 2019"],
        "My Danish is native": ["User speaks native Danish"],
        "born in Quito, raised in Lima, what should I cook": ["User was born in Quito", "User was raised in Lima"],
        "my brother changes his mind every week": [],
        "Hello, being 46 is odd. metric only please": ["User wants metric only"],
        "can we lose the emojis now, they were fun": ["User does not want emojis"],
        "they made me head chef today": ["User is a head chef"],
        "six weeks in at Bosch, who do I ask?": ["User works at Bosch"],
    }.items(),
)
def test_a_fact_is_told_whole_or_not_at_all(message: str, expected: list[str]) -> None:
    assert captured(message) == expected


@pytest.mark.parametrize(
    "message",
    [
        "You're a bouncer and I'm a duke from Bologna with a goose. Go.",
        "You are my Spanish tutor. I'm Pablo and I have two goats.",
    ],
)
def test_what_is_played_tells_nothing(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize(
    ("memory", "message", "expected"),
    [
        ("User has a nephew named Kit who is 7", "my seven year old Kit asks why ice floats", "User has a nephew named Kit who is 7"),
        ("User likes opera", "I've completely gone off opera", "User has gone off opera"),
        ("User works at Bosch", "Swapped Bosch for Siemens last month", "User works at Siemens"),
    ],
)
def test_what_is_told_again_stays_and_what_has_turned_is_told_anew(memory: str, message: str, expected: str) -> None:
    assert told([memory], message) == [expected]


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "by forty I want to have my own vineyard": ["User wants to have their own vineyard by forty"],
        "fluent Welsh speaker here, any novels?": ["User is a fluent Welsh speaker"],
        "we're spending Easter in Malta with my aunt": ["User is spending Easter in Malta with their aunt"],
        "sciatica for two years now, what chair?": ["User has had sciatica for two years"],
        "half Danish, so I love rye bread": ["User is half Danish", "User loves rye bread"],
    }.items(),
)
def test_what_is_left_out_is_understood(message: str, expected: list[str]) -> None:
    assert captured(message) == expected
