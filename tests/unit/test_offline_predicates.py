"""What English verbs tell that lasts, in the words of those who say it; and what is over with the day."""

from __future__ import annotations

import pytest

from memlib.db.duckdb import DuckDb
from memlib.memory import MemoryManager, UserMemory
from tests.unit.offline_table import captured, told

WHOLE: dict[str, list[str]] = {
    # what one does, one does for years
    "I work the front desk at a hostel in Ljubljana, so I need phrases": ["User works the front desk at a hostel in Ljubljana"],
    "I take metformin twice a day. Is grapefruit a problem?": ["User takes metformin twice a day"],
    "We go to my in-laws every Sunday.": ["User goes to their in-laws every Sunday"],
    "we foster greyhounds. how do I introduce a new one?": ["User fosters greyhounds"],
    "I go to physio twice a week for my back.": ["User goes to physio twice a week for their back"],
    # what takes months
    "I'm training to be a sommelier, exam's in October.": ["User is training to be a sommelier"],
    "I'm taking evening classes in Mandarin at the community centre": [
        "User is taking evening classes in Mandarin at the community centre"
    ],
    # what happened once in a life
    "I lost my hearing in one ear after meningitis. which earbuds?": ["User lost their hearing in one ear after meningitis"],
    "I dropped out of uni and now I'm learning plumbing": ["User dropped out of uni", "User is learning plumbing"],
    # what will be on a date
    "I'm getting my knee replaced on 3 September. What do I need?": ["User is getting their knee replaced on 3 September"],
    "I'm due on the 8th of March, what do I pack": ["User is due on 8 March"],
    # for how long, and since when
    "been a barber for 22 years and my wrists are shot": ["User has been a barber for 22 years"],
    "I've lived with Crohn's for a decade": ["User has lived with Crohn's for a decade"],
    "I've never driven on the motorway, passed my test years back": ["User has never driven on the motorway"],
    # what one is, each thing by itself
    "I'm not really a morning person so no 6am workouts": ["User is not a morning person"],
    "I'm the treasurer of our allotment society and need an agenda": ["User is the treasurer of their allotment society"],
    # those of one's own
    "my dad drives a bus and my mum works nights at Tesco": ["User's dad drives a bus", "User's mum works nights at Tesco"],
    "my brother Ivo has Down's and loves bowling.": ["User's brother Ivo has Down's", "User's brother Ivo loves bowling"],
    "my mum's a retired midwife and she's learning Italian": ["User's mum is a retired midwife", "User's mum is learning Italian"],
    # by the way, in a question
    "what do I cook given that my husband is coeliac?": ["User's husband is coeliac"],
    "how do I fit a desk in our flat in Kreuzberg?": ["User lives in Kreuzberg"],
    # without a verb
    "About me: retired nurse, 63, bad knees, two cats": [
        "User is a retired nurse", "User is 63 years old", "User has bad knees", "User has two cats",
    ],
    # with a slip of the pen
    "im alergic to mustard": ["User is allergic to mustard"],
}  # fmt: skip
PASSING = [
    "my phone is at 3% quick how do i share location", "I'm making chili for 12 people tonight, scale this", "I can't open this file",
    "I've been waiting for my passport for 8 weeks",
    "I have been on hold for two hours",
    "I take the exam on Monday, quiz me", "I wear a suit tomorrow, which tie", "my neighbour is a drummer and I'm going mad",
    "my boss is allergic to nuts, what do I bring", "my client wants the logo bigger",
    "my sister is visiting this weekend, what should we cook",
    "I speak for everyone when I say this sucks", "can my dog have diabetes?", "I work better with music, playlist?",
]  # fmt: skip
TURNS: list[tuple[list[str], str, list[str]]] = [
    (["User has a dog named Moss"], "We had to put Moss down on Friday.", ["User's dog Moss has died"]),
    (["User's girlfriend is called Ida"], "we split up in March", []),
    (["User's boyfriend is called Sol"], "We're engaged!!", ["User is engaged to Sol"]),
    (["User sings in a choir on Mondays"], "I sing in a choir on Thursdays now", ["User sings in a choir on Thursdays"]),
    (["User plays the harp", "User has a harp"], "Sold the harp in the end.", ["User plays the harp"]),
    (["User works at Holt"], "so I left Holt and I'm at Brandt now", ["User works at Brandt"]),
    (["User hates mushrooms"], "I don't mind mushrooms anymore", []),
]


@pytest.mark.parametrize(("message", "expected"), WHOLE.items())
def test_what_lasts_is_told_in_whole(message: str, expected: list[str]) -> None:
    assert sorted(captured(message)) == sorted(expected)


@pytest.mark.parametrize("message", PASSING)
def test_what_is_over_with_the_day_or_of_others_is_left_alone(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize(("memories", "message", "expected"), TURNS)
def test_a_turn_in_a_life_changes_the_memory_that_it_is_about(memories: list[str], message: str, expected: list[str]) -> None:
    assert sorted(told(memories, message)) == sorted(expected)


@pytest.mark.parametrize(("question", "answer", "expected"), [
    ("How long have you been fencing?", "nine years", ["User has been fencing for nine years"]),
    ("What do you do for work?", "welder, nights, at a yard in Gdansk", ["User is a welder on nights at a yard in Gdansk"]),
    ("Would you like me to remember that you're vegan?", "yes please", ["User is vegan"]),
    ("Any allergies?", "mustard and kiwi", ["User is allergic to mustard", "User is allergic to kiwi"]),
])  # fmt: skip
def test_an_answer_is_read_with_what_was_asked(question: str, answer: str, expected: list[str]) -> None:
    assert sorted(captured("hi", question, answer)) == sorted(expected)


AFTER: tuple[tuple[str, list[str], list[str]], ...] = (
    ("I've dropped out of the choir, by the way", ["User sings in a choir on Mondays"], []),
    ("I'm in my second year now btw", ["User studies physics"], ["User studies physics and is in the second year"]),
    (
        "I'm in my final year",
        ["User studies law at Leiden and is in the second year"],
        ["User studies law at Leiden and is in the final year"],
    ),
    ("mia's 7 now and wants a bike", ["User's daughter Mia is 6 years old"], ["User's daughter Mia is 7 years old"]),
    ("Mia's 12 kg now", ["User's daughter Mia is 6 years old"], ["User's daughter Mia is 6 years old"]),
    ("I hate parties, never plan me one", [], ["User hates parties"]),
    ("hi so im Ana, im 17 n i do karate in a club", [], ["User does karate in a club", "User is 17 years old", "User's name is Ana"]),
    (
        "I'm Max, 40, a retired nurse, and I live in Bonn",
        [],
        ["User is 40 years old", "User is a retired nurse", "User lives in Bonn", "User's name is Max"],
    ),
)


@pytest.mark.parametrize(("message", "known", "after"), AFTER)
def test_what_is_known_ends_or_goes_on_as_the_message_tells(
    message: str, known: list[str], after: list[str], memory_db: DuckDb
) -> None:
    manager = MemoryManager(db=memory_db)
    for text in known:
        manager.add_user_memory(UserMemory(text), user_id="ann")
    manager.create_user_memories(message=message, user_id="ann")
    assert sorted(each.memory for each in manager.get_user_memories(user_id="ann")) == after
