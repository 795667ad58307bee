"""What the offline model answers from memories, and what it says when it cannot."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import answered

ANA = [
    "User's name is Ana",
    "User lives in Lyon",
    "User is 34 years old",
    "User likes anime",
    "User likes hiking in the mountains",
    "User likes pizza",
    "User doesn't like coffee",
    "User's favorite color is blue",
    "User is a nurse",
    "User works at Acme",
    "User is allergic to peanuts",
    "User's dog is called Rex",
    "User's wife is called Diana",
    "User has two sons",
    "User's birthday is 3 May",
    "User speaks French",
    "User wants to run a marathon",
    "User went to Iceland in 2019.",
]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What do I like?", "You like anime, hiking in the mountains and pizza."),
        ("what food do i like", "You like pizza."),
        ("What's my name?", "Your name is Ana."),
        ("Do you know my name?", "Your name is Ana."),
        ("Where do I live?", "You live in Lyon."),
        ("How old am I?", "You are 34 years old."),
        ("What is my favourite colour?", "Your favorite color is blue."),
        ("What do I do for a living?", "You are a nurse. You work at Acme."),
        ("Where do I work?", "You are a nurse. You work at Acme."),
        ("Am I allergic to anything?", "Yes. You are allergic to peanuts."),
        ("Do I like coffee?", "You don't like coffee."),
        ("Do I like pizza?", "Yes. You like pizza."),
        ("Do I have pets?", "Yes. Your dog is called Rex."),
        ("What's my dog's name?", "Your dog is called Rex."),
        ("Who is my wife?", "Your wife is called Diana."),
        ("How many sons do I have?", "You have two sons."),
        ("When is my birthday?", "Your birthday is 3 May."),
        ("What languages do I speak?", "You speak French."),
        ("What are my goals?", "You want to run a marathon."),
        ("When did I go to Iceland?", "You went to Iceland in 2019."),
        ("Where does the user live?", "The user lives in Lyon."),
        ("Can you tell me where I live?", "You live in Lyon."),
    ],
)
def test_a_question_about_the_user_is_answered_from_memories(question: str, expected: str) -> None:
    assert answered(ANA, question) == expected


def test_the_plan_that_a_user_asked_about_is_known_to_another_agent() -> None:
    memories = ["User is interested in the premium plan", "User likes tea"]
    assert answered(memories, "What plan is the user interested in?") == "The user is interested in the premium plan."


@pytest.mark.parametrize(
    "question",
    ["What's my cat's name?", "Do I like opera?", "What is my phone number?", "What is my sister called?", "Do I own a boat?"],
)
def test_what_is_not_known_is_said_not_to_be_known(question: str) -> None:
    assert answered(ANA, question) == "I don't know that yet. Tell me and I'll remember it."


def test_everything_known_is_told_when_asked() -> None:
    answer = answered(ANA, "What do you know about me?")
    for value in (
        "Ana",
        "Lyon",
        "34",
        "anime",
        "pizza",
        "coffee",
        "blue",
        "nurse",
        "peanuts",
        "Rex",
        "Diana",
        "marathon",
        "Iceland",
        "2019",
    ):
        assert value in answer


def test_nothing_known_is_said_so() -> None:
    assert answered([], "What do you know about me?") == "I don't know anything about you yet."


def test_a_summary_answers_like_the_memories_it_was_made_of() -> None:
    memories = ["User's name is Ana. User likes anime, hiking and pizza; lives in Lyon."]
    assert answered(memories, "What food do I like?") == "You like pizza."
    assert answered(memories, "Where do I live?") == "You live in Lyon."


def test_without_memories_what_was_said_earlier_in_the_conversation_is_known() -> None:
    assert answered([], "I live in Oslo", "Noted.", "Where do I live?", remembers=False) == "You live in Oslo."


def test_with_memories_only_they_count_as_they_may_have_been_edited_since() -> None:
    assert answered(["User lives in Rome"], "I live in Oslo", "Noted.", "Where do I live?") == "You live in Rome."
    assert answered([], "I live in Oslo", "Noted.", "Where do I live?").startswith("I don't know that yet")


def test_without_memories_nothing_is_claimed_to_be_remembered_or_forgotten() -> None:
    assert answered([], "I like plums", remembers=False) == "I see that you like plums."
    assert "forget" not in answered(["User likes plums"], "Forget that I like plums", remembers=False).lower()


@pytest.mark.parametrize("undone", ["Forget where I live", "Forget that", "I don't live in Oslo anymore"])
def test_what_was_taken_back_in_the_conversation_is_not_known_any_more(undone: str) -> None:
    assert answered([], "I live in Oslo", "Noted.", undone, "Done.", "Where do I live?", remembers=False).startswith(
        "I don't know that yet"
    )


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("My name is Alice and I like anime", "Nice to meet you, Alice. I'll remember that you like anime."),
        ("I'm Bob", "Nice to meet you, Bob."),
        ("I walk my dog every day", "I'll remember that you walk your dog every day."),
        ("I don't like coffee", "I'll remember that you don't like coffee."),
        ("My wife is called Eva and I have two cats", "I'll remember that your wife is called Eva and you have two cats."),
        ("Thanks!", "You're welcome."),
        ("bye", "Goodbye!"),
    ],
)
def test_a_statement_is_acknowledged_with_what_was_understood(message: str, expected: str) -> None:
    assert answered([], message) == expected


def test_forgetting_is_acknowledged() -> None:
    assert answered(["User lives in Lyon"], "Forget where I live") == "I'll forget that you live in Lyon."


@pytest.mark.parametrize(
    "message",
    [
        "Write a function that sorts a list", "What is the capital of France?", "How do I fix a tap?", "What should I cook tonight?",
        "Can you help me with my homework?", "The sky is blue.", "¿Qué tiempo hace?", "",
    ],
)  # fmt: skip
def test_what_needs_a_real_model_is_told_to_need_one(message: str) -> None:
    answer = answered(ANA, message)
    assert "offline model" in answer
    assert "OPENAI_BASE_URL" in answer


def test_a_fact_beside_a_request_is_noted_and_the_request_declined() -> None:
    answer = answered([], "I'm vegetarian, can you suggest a dinner?")
    assert answer.startswith("I'll remember that you are vegetarian.")
    assert "OPENAI_API_KEY" in answer
