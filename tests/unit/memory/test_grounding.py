"""A memory that a model writes rests on what its user said of themself, or is refused."""

from __future__ import annotations

import pytest

from memlib.memory.grounding import ground, objection
from memlib.models.tasks import Turn

TODAY = "2026-11-26"
SAID = [
    ("I moved to Lyon with my sister Mia, who is 31", "User's sister Mia is 31 years old"),
    ("I moved to Lyon with my sister Mia", "User lives in Lyon"),
    ("My exam is tomorrow", "User has an exam on 27 November 2026"),
    ("We have two cats", "User has 2 cats"),
    ("Ich wohne seit drei Jahren in Graz", "Nutzer wohnt seit 3 Jahren in Graz"),
    ("Vivo en Madrid y soy enfermera", "La usuaria vive en Madrid"),
    ("我住在上海，是一名护士", "用户住在上海"),
    ("私は東京で看護師をしています", "ユーザーは東京で看護師をしている"),
    ('My favourite book is "Dune"', "User's favourite book is Dune"),
    ("What should I cook? I can't eat nuts", "User cannot eat nuts"),
    ("If it rains I take the tram. I live by the sea", "User lives by the sea"),
    ("我住在上海", "User lives in Shanghai"),
    ("Я живу в Москве", "User lives in Moscow"),
    ("Vegan, Berlin", "User follows a plant-based diet"),
]
NOT_SAID = [
    ("I moved last week", "User moved to Lyon last week", "nobody said lyon"),
    ("I have cats", "User has 3 cats", "nobody said 3"),
    ('My boss says "I love spreadsheets and hate meetings". How do I sum a column?', "User loves spreadsheets", "not the user's own"),
    ("> I love sailing and surfing\nWhat does he mean?", "User loves sailing", "not the user's own"),
    ("If I were a pilot I would live on a farm", "User is a pilot", "not the user's own"),
    ("Write a short story: I am a pirate and live on a ship", "User is a pirate and lives on a ship", "not the user's own"),
    ("Schreibe ein Gedicht: Ich bin ein Pirat und liebe Rum", "Nutzer ist ein Pirat und liebt Rum", "not the user's own"),
    ("Übersetze: Ich liebe Hunde und Katzen", "Nutzer liebt Hunde und Katzen", "not the user's own"),
    ("How tall is the Eiffel tower?", "User is interested in architecture", "nothing of it was said"),
]


def refused(messages: list[str], memory: str, *, old: str | None = None, known: tuple[str, ...] = ()) -> str | None:
    roles = ["user", "assistant"] if len(messages) % 2 else ["assistant", "user"]
    turns = [Turn(roles[place % 2], message) for place, message in enumerate(messages)]  # type: ignore[arg-type]
    return objection(memory, old, ground(turns, known, TODAY))


@pytest.mark.parametrize(("message", "memory"), SAID)
def test_what_the_user_said_may_be_remembered(message: str, memory: str) -> None:
    assert refused([message], memory) is None


@pytest.mark.parametrize(("message", "memory", "reason"), NOT_SAID)
def test_what_the_user_did_not_say_is_refused_with_the_reason(message: str, memory: str, reason: str) -> None:
    assert reason in (refused([message], memory) or "")


@pytest.mark.parametrize(
    "answer", ["Yes, both", "the second one", "Yes, that is what I mean and I have always loved them", "Ja, beide"]
)
def test_what_the_assistant_asked_counts_as_said_by_a_user_who_agrees(answer: str) -> None:
    assert refused(["Do you like climbing or sailing?", answer], "User likes sailing") is None


def test_what_only_the_assistant_said_is_refused() -> None:
    told = "You could try sailing, many people in Oslo love sailing boats"

    assert (
        refused([told, "My main interest is old clocks, do you know a good museum for them?"], "User loves sailing boats") is not None
    )


def test_what_is_known_already_may_be_said_again_in_an_update() -> None:
    assert refused(["My dog died"], "User had a dog named Rex, which died", old="User has a dog named Rex") is None


def test_names_and_numbers_of_other_memories_may_be_used() -> None:
    assert refused(["My sister moved out"], "User's sister Mia moved out", known=("User's sister is called Mia",)) is None
