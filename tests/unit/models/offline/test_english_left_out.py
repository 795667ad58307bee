"""What the built-in model understands in English though it is left out: subjects, verbs, and whole sentences of a list."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, told


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "Hiya, Ebba, 31, from Visby. any tips?": ["User's name is Ebba", "User is 31 years old", "User is from Visby"],
        "52, divorced, two teenage girls, HGV driver out of Hull. what can I cook?": [
            "User is 52 years old",
            "User is divorced",
            "User has two teenage girls",
            "User is an HGV driver out of Hull",
        ],
        "cycle to work most days on a tandem, what lock?": ["User cycles to work most days on a tandem"],
        "as a Dane living in Cork I miss rye bread": ["User lives in Cork"],
        "as a freelance illustrator working from home I need a chair": ["User is a freelance illustrator", "User works from home"],
        "My name is Wren, they/them please": ["User's name is Wren", "User's pronouns are they/them"],
        "can you always give me the price in euros?": ["User wants the price in euros"],
        "no celery for me, it's stringy": ["User doesn't eat celery"],
        "my aunt's just been diagnosed with lupus": ["User's aunt has been diagnosed with lupus"],
        "my nephew is left-handed and his coach moans": ["User's nephew is left-handed"],
    }.items(),
)
def test_fragments_are_told_in_full(message: str, expected: list[str]) -> None:
    assert captured(message) == expected


def test_a_new_job_is_told_by_its_name_alone() -> None:
    assert told(["User is unemployed"], "got the job!!!! junior florist at Interflora") == ["User is a junior florist at Interflora"]


@pytest.mark.parametrize(
    ("memory", "message", "expected"),
    [
        ("User's wife is from Chile", "my wife is from Bolivia", ["User's wife is from Bolivia"]),
        ("User is learning Greek", "I've packed in the Greek, too busy", []),
        ("User is on a paleo diet", "quit paleo after a week", []),
    ],
)
def test_what_was_known_gives_way(memory: str, message: str, expected: list[str]) -> None:
    assert told([memory], message) == expected


def test_an_order_is_no_habit_of_the_user() -> None:
    assert captured("play me something new every morning") == []


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        (["2 goats alone for a day? ours are called Fern and Moss"], ["User has a goat named Fern", "User has a goat named Moss"]),
        (
            ["Your kids Tom and Una will love it", "mine are called Per and Liv."],
            ["User has a kid named Per", "User has a kid named Liv"],
        ),
        (["my dog ate chalk, she's a 3yo lurcher called Pip"], ["User has a 3-year-old lurcher dog named Pip"]),
        (
            ["I'm a retired baker, sixty-six, from Graz"],
            ["User is a retired baker", "User is sixty-six years old", "User is from Graz"],
        ),
        (["we also keep a cat, Sooty, who hates rain. I have a cat, Sooty"], ["User's cat is called Sooty"]),
    ],
)
def test_each_of_the_user_s_own_is_told_once(messages: list[str], expected: list[str]) -> None:
    assert captured(*messages) == expected


@pytest.mark.parametrize(
    "message",
    [
        "I'm allergic to mornings",
        "I'm married to my job haha",
        "my bus is late, I hate Mondays",
        "Let's play 20 questions, I live in Peru and I have horns",
        "dear sir, I am a widow from Togo. is this a scam?",
        "I keep getting the same error every day",
    ],
)
def test_groans_jokes_and_games_tell_nothing(message: str) -> None:
    assert captured(message) == []


def test_a_goal_that_is_reached_is_none() -> None:
    assert told(["User wants to finish the bridge course"], "finished the bridge course! what next") == []


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Can you swim front crawl?", "nope, only backstroke", ["User swims only backstroke"]),
        ("Since you live in Rome, any wishes?", "I'm in Leeds and I eat anything", ["User lives in Leeds", "User eats anything"]),
        ("What's your goat called?", "Clover. she's 4", ["User has a goat named Clover who is 4"]),
        ("Is the trip booked?", "yes, I'm in Leeds. what now?", []),
        ("You're in Ghent, right?", "yes", ["User lives in Ghent"]),
        ("Do you play any instruments?", "the tuba", ["User plays the tuba"]),
    ],
)
def test_an_answer_takes_from_its_question_what_it_leaves_out(question: str, answer: str, expected: list[str]) -> None:
    assert captured(question, answer) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    {
        "I'm Methodist, he's Catholic": ["User is Methodist"],
        "I read Farsi slowly but I speak it badly": ["User reads Farsi slowly"],
        "please stop suggesting podcasts": ["User does not want podcasts suggested"],
        "Where do I recycle glass in Bruges? Moved here from Delft in May": [],
        "doing a part-time MA in folklore at Cork, any tips?": ["User is doing a part-time MA in folklore at Cork"],
        "My uncle Ned does the lights for a circus": [],
        "sold the Polo, bought a Dacia Sandero": ["User has a Dacia Sandero"],
        "in May I'm rowing the Thames with two friends": ["User is rowing the Thames with two friends in May"],
    }.items(),
)
def test_no_half_of_a_fact_is_told(message: str, expected: list[str]) -> None:
    assert captured(message) == expected


def test_another_car_takes_the_place_of_the_one_that_is_sold() -> None:
    assert told(["User drives a Polo"], "sold the Polo, bought a Dacia Sandero") == ["User drives a Dacia Sandero"]


def test_what_was_a_dead_relatives_is_told_of_the_thing() -> None:
    assert captured("that was my late father's piano, how do I tune it?") == []
    assert captured("my late husband built it") == ["User's husband has died"]
