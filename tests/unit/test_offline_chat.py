"""What people leave out, put right, end and mention by the way when they chat, and what looks like it and is nothing."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, told

FACTS: dict[str, list[str]] = {
    # without a subject
    "moved to Ghent in May, any tips?": ["User lives in Ghent"],
    "flying to Lima on 7 June for ten days, what do I pack?": ["User is flying to Lima on 7 June for ten days"],
    "off to Malta for two weeks in July": ["User is going to Malta for two weeks in July"],
    "bought a Brompton last month": ["User has a Brompton"],
    "been in Leeds since 2015, love it": ["User has lived in Leeds since 2015"],
    "diabetic btw, so no sugar": ["User is diabetic"],
    "no kids of my own, just nephews": ["User has no kids"],
    "no mushrooms for me please": ["User doesn't eat mushrooms"],
    "nurse here, which shoes last?": ["User is a nurse"],
    "as a vegan, where do I get calcium?": ["User is vegan"],
    "As someone with asthma, can I use this spray?": ["User has asthma"],
    "can't eat gluten so what pasta is there?": ["User can't eat gluten"],
    "love spicy food, any ideas?": ["User loves spicy food"],
    "name's Olga": ["User's name is Olga"],
    "I've been vegan since 2019": ["User has been vegan since 2019"],
    "I speak Dutch and Greek with my parents": ["User speaks Dutch with their parents", "User speaks Greek with their parents"],
    "started at Holt in June": ["User started at Holt in June"],
    "Allergic to nuts since I was small": ["User has been allergic to nuts since childhood"],
    # told by the way
    "Growing up in Galway we swam every day.": ["User grew up in Galway"],
    "my 2011 Volvo V70 won't start": ["User has a 2011 Volvo V70"],
    "We got the keys to our flat in Porto!": ["User lives in Porto"],
    "my Polish is about A2 now": ["User speaks Polish at about A2 level"],
    "nothing beats a cold swim": ["User likes a cold swim"],
    "I've gotten really into pottery": ["User has gotten into pottery"],
    "olives are not my thing": ["User doesn't like olives"],
    "I turned 52 in March": ["User is 52 years old"],
    "I am a 41-year-old": ["User is 41 years old"],
    "I keep bees": ["User keeps bees"],
    "I volunteer at a food bank": ["User volunteers at a food bank"],
    "I have 12 pupils and I charge 40 euros an hour": ["User has 12 pupils", "User charges 40 euros an hour"],
    "I don't read Arabic": ["User does not read Arabic"],
    "I can't ride a bike": ["User cannot ride a bike"],
    "I work nights": ["User works nights"],
    "I'm on metformin": ["User takes metformin"],
    "I have Crohn's disease": ["User has Crohn's disease"],
    "my bad knee hurts on stairs": ["User has a bad knee"],
    "my late husband built it": ["User's husband has died"],
    "I served in the navy for six years": ["User served in the navy for six years"],
    "I've played the organ for ten years": ["User has played the organ for ten years"],
    "We're opening a second shop in May": ["User is opening a second shop in May"],
    "Our wedding is on 12 September": ["User's wedding is on 12 September"],
    "I start as a carpenter at Holt on the 3rd of May": ["User starts as a carpenter at Holt on 3 May"],
    # one's own people and animals
    "My nephew Otto is 9 and obsessed with trains": [
        "User's nephew Otto is 9 years old", "User's nephew Otto is obsessed with trains"],
    "My sister Ana has a shop. She lives in Turin.": ["User's sister Ana has a shop", "User's sister Ana lives in Turin"],
    "my six-year-old won't sleep": ["User's child is six years old"],
    "Our dogs, Bello and Kira, bark all day": ["User has a dog named Bello", "User has a dog named Kira"],
    "Ben, my brother, is a dentist": ["User's brother Ben is a dentist"],
    "My dad died on 4 May 2019": ["User's dad died on 4 May 2019"],
    # how to be answered
    "I'd rather you gave me the code first, always": ["User wants the code first"],
    "from now on use metric units": ["User wants metric units"],
    "please always reply in bullet points, no emojis": ["User wants answers in bullet points", "User wants no emojis"],
    "stop calling me mate": ["User doesn't want to be called mate"],
    "from now on go into detail, with sources": ["User wants detailed answers", "User wants sources in answers"],
}  # fmt: skip

NOTHING = [
    # a missing subject is not always the user's
    "Started by the students, the club grew.", "Moving to Berlin sounds expensive", "Learning Welsh is hard, they say",
    "left side of the screen is black", "Vegan, please", "no worries for me", "got it, thanks", "quit the app and try again?",
    "started at the wrong end of the list", "going to the shop, need anything?", "off to bed", "been there",
    # tasks, moments, errands
    "I'm flying to Rome tomorrow, which terminal?", "I have 3 questions", "I keep getting this error", "I charge my phone at night",
    "I grow tired of this", "I take your point", "I do the dishes now", "I'm on the train", "I'm on it", "I'm in Rome for the weekend",
    "my exam is hard", "our flight is late", "I'm writing an essay for May", "I'm working on a report due in May",
    "I can do that", "I can't open the file", "I don't understand the second step", "I don't have the book here",
    "I never said so", "I met them on Friday, finally", "I've been the fool all my life", "I quit the call on Monday",
    # others
    "my boss is 50 and moved to Spain", "She lives in Turin.", "He's a dentist.", "my neighbour keeps bees",
    "in character: I am Grok, a troll, and I eat stones", "first person, please: I'm a keeper called Amos",
    "you keep saying I'm 40", "The weather gives me the choice",
    # how to answer just now
    "this time keep it short", "I'd like you to explain it", "stop the video", "drop the second paragraph", "use the first one",
]  # fmt: skip

CHANGES: list[tuple[list[str], str, list[str]]] = [
    # put right
    (["User works at Rewe"], "Edeka, not Rewe!! tss. what's a fair rota?", ["User works at Edeka"]),
    (["User lives in Cork and works at the harbour"], "Not Cork actually, Kinsale.",
     ["User lives in Kinsale and works at the harbour"]),
    (["User's birthday is 14 June"], "it's July not June", ["User's birthday is 14 July"]),
    (["User is 31 years old"], "you keep saying I'm 31, I'm 30 lol", ["User is 30 years old"]),
    (["User lives in Oslo and works at Acme"], "I moved to Bergen", ["User lives in Bergen and works at Acme"]),
    (["User lives in Oslo"], "home is Bergen these days", ["User lives in Bergen"]),
    (["User sings in a choir on Mondays"], "they moved my choir to thursdays", ["User sings in a choir on Thursdays"]),
    (["User has an iPhone 12", "User has a bike"], "switched to a Pixel 9", ["User has a Pixel 9", "User has a bike"]),
    (["User has a brother"], "My brother is called Nils", ["User's brother is called Nils"]),
    (["User speaks Polish"], "my Polish is B2 now", ["User speaks Polish at B2 level"]),
    (["User works at Rewe"], "Not that I know", ["User works at Rewe"]),
    (["User likes tea"], "I like coffee, not tea", ["User likes tea", "User likes coffee"]),
    (["User wants to run a marathon"], "I dropped the marathon, I want to learn to sail now", ["User wants to learn to sail"]),
    (["User is vegan"], "I've been vegan since 2019", ["User has been vegan since 2019"]),
    (["User has been vegan since 2019"], "I'm vegan", ["User has been vegan since 2019"]),
    # over
    (["User plans to move to Rome", "User likes Rome"], "the big move is done!", ["User likes Rome"]),
    (["User sings in a choir"], "I left the choir", []),
    (["User is vegan"], "oh and scrap the vegan thing", []),
    (["User wants to become a surgeon"], "Surgery's off the table for me now", []),
    (["User has a broken leg", "User has a leg tattoo"], "The cast came off!", ["User has a leg tattoo"]),
    (["User sings in a choir"], "the choir was over at nine", ["User sings in a choir"]),
    (["User sings in a choir"], "drop the second paragraph", ["User sings in a choir"]),
    # forgotten by whom it is about
    (["User's ex-wife is called Gro", "User has two sons", "User likes Oslo"],
     "Can you delete everything you have about Gro and the boys?",
     ["User likes Oslo"]),
    (["User has two sons"], "delete everything about the boys in chapter two?", ["User has two sons"]),
]  # fmt: skip


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_what_is_told_in_passing_is_captured(message: str) -> None:
    assert sorted(captured(message)) == sorted(FACTS[message])


@pytest.mark.parametrize("message", NOTHING, ids=str)
def test_what_only_looks_like_it_is_left_alone(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize(("memories", "message", "expected"), CHANGES)
def test_what_is_put_right_or_over_changes_the_memory(memories: list[str], message: str, expected: list[str]) -> None:
    assert told(memories, message) == expected


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Do you drive or cycle at all?", "neither", ["User doesn't drive"]),
        ("Do you smoke or drink wine?", "Neither", ["User doesn't smoke", "User doesn't drink wine"]),
        ("Do you have any pets at home?", "two, a goat and a donkey", ["User has a goat", "User has a donkey"]),
        ("Is your sister older than you?", "Yes. She's called Meg", ["User's sister is called Meg"]),
        ("Is the shop open?", "two, a goat and a donkey", []),
        ("Is the manager in?", "He's called Amos", []),
    ],
)
def test_an_answer_is_read_with_its_question(question: str, answer: str, expected: list[str]) -> None:
    assert captured(question, answer) == expected
