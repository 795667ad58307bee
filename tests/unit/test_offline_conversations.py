"""What the offline model does with a message when it knows the user already, and when it answers a question."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, changes, told

UPDATES: list[tuple[list[str], str, list[str]]] = [
    # single values
    (["User lives in Paris"], "I moved to Lyon", ["User lives in Lyon"]),
    (["User lives in Paris", "User likes tea"], "We just moved from Paris to Berlin", ["User lives in Berlin", "User likes tea"]),
    (["The user lives in Paris."], "I live in Rome now", ["User lives in Rome"]),
    (["User lives in Paris"], "I don't live in Paris anymore, I live in Lyon", ["User lives in Lyon"]),
    (["User's name is John"], "Actually my name is Jon, not John", ["User's name is Jon"]),
    (["The user's name is John"], "My name is John Mary Doe", ["User's name is John Mary Doe"]),
    (["User is 29 years old"], "I just turned 30", ["User is 30 years old"]),
    (["User works at Acme"], "I started a new job at Globex", ["User works at Globex"]),
    (["User is a nurse"], "I became a teacher", ["User is a teacher"]),
    (["User works as a nurse."], "I'm a doctor now", ["User is a doctor"]),
    (["User's birthday is 3 May"], "My birthday is on 4 May", ["User's birthday is 4 May"]),
    (["User is vegetarian"], "I went vegan", ["User is vegan"]),
    (["User's favorite color is blue", "User's favorite food is ramen"], "My favorite color is green",
     ["User's favorite color is green", "User's favorite food is ramen"]),
    (["User's dog is called Rex"], "My dog is called Max, not Rex", ["User's dog is called Max"]),
    (["User's dog is called Rex"], "My cat is called Tom", ["User's dog is called Rex", "User's cat is called Tom"]),
    (["User is married to Elena"], "I got divorced", ["User is divorced"]),
    (["User is single"], "I got married to Ana", ["User is married to Ana"]),
    # several values
    (["User likes tea"], "I like jazz", ["User likes tea", "User likes jazz"]),
    (["User likes sushi"], "I don't like sushi anymore", ["User doesn't like sushi"]),
    (["User loves sushi."], "I hate sushi", ["User hates sushi"]),
    (["User doesn't like coffee"], "I love coffee now", ["User loves coffee"]),
    (["User likes hot dogs"], "I like dogs", ["User likes hot dogs", "User likes dogs"]),
    (["User is a nurse"], "I'm also a singer", ["User is a nurse", "User is a singer"]),
    (["User's dog is called Rex"], "I have another dog named Max", ["User's dog is called Rex", "User's dog is called Max"]),
    (["User lives in Paris"], "I moved to Lyon and I also like tea", ["User lives in Lyon", "User likes tea"]),
    # what ends
    (["User works at Acme", "User likes tea"], "I no longer work at Acme", ["User likes tea"]),
    (["User is a vegetarian"], "I'm not a vegetarian anymore", []),
    (["User is vegan"], "I'm not a vegetarian", ["User is vegan"]),
    (["User smokes"], "I quit smoking", ["User quit smoking"]),
    (["User has a car"], "I sold my car", []),
    (["User is allergic to nuts"], "I'm not allergic to nuts", []),
    (["User's boyfriend is called Tom"], "I broke up with my boyfriend", []),
    (["User likes tea", "User lives in Paris"], "I used to live in Paris", ["User likes tea", "User used to live in Paris"]),
    # said before, in other words
    (["User lives in Lyon"], "I live in Lyon", ["User lives in Lyon"]),
    (["User lives in Lyon, France"], "I live in Lyon", ["User lives in Lyon, France"]),
    (["The user likes tea."], "I love tea", ["The user likes tea."]),
    (["User likes hiking in the mountains"], "I like hiking", ["User likes hiking in the mountains"]),
    (["User's name is John Doe"], "I'm John", ["User's name is John Doe"]),
    (["User has a dog named Rex"], "My dog is called Rex", ["User has a dog named Rex"]),
    # a memory that says several things loses only what changed
    (["User's name is Ana. User lives in Paris; likes tea and jazz; is allergic to nuts."], "I moved to Lyon",
     ["User's name is Ana. User lives in Lyon; likes tea and jazz; is allergic to nuts."]),
    (["User likes tea and jazz."], "I don't like tea anymore", ["User doesn't like tea; likes jazz."]),
    (["User lives in Paris; likes tea."], "Forget where I live", ["User likes tea"]),
    # forgetting
    (["User lives in Lyon", "User likes tea"], "Please forget where I live", ["User likes tea"]),
    (["User's birthday is 3 May", "User likes tea"], "Delete my birthday", ["User likes tea"]),
    (["User likes tea", "User likes jazz"], "forget that I like tea", ["User likes jazz"]),
    (["User likes tea", "User lives in Lyon"], "Forget everything you know about me", []),
    (["User likes tea"], "I like coffee. Forget that.", ["User likes tea"]),
    (["User's name is Ana", "User likes tea"], "Could you forget my name?", ["User likes tea"]),
    (["User likes tea"], "Forget it.", ["User likes tea"]),
    (["User likes tea"], "Delete the last paragraph about tea", ["User likes tea"]),
    (["User likes tea"], "Remove the tea", ["User likes tea"]),
    (["User likes tea"], "I forgot my tea", ["User likes tea"]),
    (["User likes tea"], "Don't forget that I like jazz", ["User likes tea", "User likes jazz"]),
]  # fmt: skip


@pytest.mark.parametrize(("memories", "message", "expected"), UPDATES)
def test_a_message_leaves_the_memories_as_they_hold_now(memories: list[str], message: str, expected: list[str]) -> None:
    assert told(memories, message) == expected


def test_forget_that_means_the_last_thing_said() -> None:
    memories = ["User likes jazz", "User lives in Oslo"]
    assert told(memories, "I live in Oslo", "Noted!", "Forget that, please") == ["User likes jazz"]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Do you like hiking or climbing?", "Yes, both", ["User likes hiking", "User likes climbing"]),
        ("Do you like hiking or climbing?", "the second", ["User likes climbing"]),
        ("Do you prefer tea or coffee?", "tea", ["User prefers tea"]),
        ("Do you like hiking or climbing?", "neither", ["User doesn't like hiking", "User doesn't like climbing"]),
        ("Hi! What's your name?", "Bob", ["User's name is Bob"]),
        ("Hi! What's your name?", "bob", ["User's name is Bob"]),
        ("What should I call you?", "Liz", ["User wants to be called Liz"]),
        ("Where do you live?", "Lyon", ["User lives in Lyon"]),
        ("Where do you live?", "In Lyon.", ["User lives in Lyon"]),
        ("Where are you from?", "Brazil", ["User is from Brazil"]),
        ("How old are you?", "34", ["User is 34 years old"]),
        ("What do you do for a living?", "I'm a plumber", ["User is a plumber"]),
        ("What do you do for a living?", "a plumber", ["User is a plumber"]),
        ("When is your birthday?", "3 May", ["User's birthday is 3 May"]),
        ("What's your favorite color?", "Blue", ["User's favorite color is Blue"]),
        ("What's your dog's name?", "Rex", ["User's dog is called Rex"]),
        ("Are you vegetarian?", "Yes", ["User is vegetarian"]),
        ("Do you like jazz?", "Yes!", ["User likes jazz"]),
        ("Do you like jazz?", "No", ["User doesn't like jazz"]),
        ("Do you live in Paris?", "Yes", ["User lives in Paris"]),
        ("Do you have any pets?", "Yes, a dog named Rex", ["User's dog is called Rex"]),
        ("Are you allergic to anything?", "peanuts", ["User is allergic to peanuts"]),
    ],
)
def test_a_short_answer_means_what_was_asked(question: str, answer: str, expected: list[str]) -> None:
    assert captured(question, answer) == expected


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Shall I continue?", "Yes"),
        ("Do you want me to explain?", "Yes, please"),
        ("Do you live in Paris?", "No"),
        ("Are you vegetarian?", "No"),
        ("What's your name?", "Not important"),
        ("What's your name?", "Why do you ask?"),
        ("Where do you live?", "I'd rather not say"),
        ("Where do you live?", "That is a long story that I will tell you another time, my friend."),
        ("Do you like hiking or climbing?", "Hm, hard to say"),
        ("Are you ready?", "yes"),
        ("You seem to like jazz and live in Rome.", "ok"),
        ("Do you need anything else?", "no"),
        ("Are you looking for a hotel?", "yes"),
    ],
)
def test_an_answer_that_says_nothing_lasting_is_left_alone(question: str, answer: str) -> None:
    assert captured(question, answer) == []


def test_what_the_assistant_claims_is_never_the_users_fact() -> None:
    assert captured("Hi", "I'm Ana, I live in Rome and you like chess.", "Great, thanks!") == []


def test_only_the_last_turn_is_read() -> None:
    assert captured("I live in Oslo", "Nice!", "I like tea") == ["User likes tea"]


@pytest.mark.parametrize(
    ("operations", "message", "expected"),
    [
        ({"add"}, "I moved to Lyon", [("add", "User lives in Lyon")]),
        ({"update"}, "I moved to Lyon", [("update", "User lives in Lyon")]),
        ({"update", "delete"}, "I like tea", []),
        ({"add", "update"}, "Forget where I live", []),
        ({"delete"}, "Forget where I live", [("delete", None)]),
        (set(), "I moved to Lyon and like tea", []),
    ],
)
def test_only_allowed_operations_are_used(operations: set[str], message: str, expected: list[tuple[str, str | None]]) -> None:
    found = changes(message, existing=["User lives in Paris"], operations=frozenset(operations))
    assert [(change.op, change.memory) for change in found] == expected


def test_the_same_message_twice_changes_nothing_the_second_time() -> None:
    message = "My name is Ana, I live in Lyon, I like tea and jazz, I have a dog named Rex and I run every morning."
    memories = told([], message)
    assert len(memories) == 6
    assert told(memories, message) == memories
