"""What people say and ask from day to day: never wrong about the user, and no fact of theirs lost without a word."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import answered, captured, told

UNKNOWN = "I don't know that yet. Tell me and I'll remember it."

ANSWERS: list[tuple[list[str], str, str]] = [
    # another person is not the user
    (["User lives in Oslo"], "Where does my friend Hugo live?", UNKNOWN),
    (["User lives in Oslo", "User's friend Ida lives in Bergen"], "Where does my friend Hugo live?", UNKNOWN),
    (["User lives in Oslo", "User's friend Ida lives in Bergen"], "Where does my friend Ida live?", "Your friend Ida lives in Bergen."),
    (["User works at Acme"], "Where does my neighbor work?", UNKNOWN),
    (["User is 40 years old"], "How old is my brother?", UNKNOWN),
    (["User is 40 years old", "User's brother is called Hugo", "User's brother is 12 years old"], "How old is my brother Hugo?",
     "Your brother is 12 years old."),
    (["User's dad is called Ivo", "User's dad's birthday is 9 July"], "When is my dad's birthday?", "Your dad's birthday is 9 July."),
    (["User's dad is called Ivo", "User's birthday is 2 July"], "When is my dad's birthday?", UNKNOWN),
    (["User's sister lives in Rome"], "Does my sister live in Paris?", "Your sister lives in Rome."),
    (["User's name is Ida", "User has three kids called Bo, Kai and Lia", "User's wife is called Una"], "What are my children called?",
     "You have three kids called Bo, Kai and Lia."),
    (["User's name is Ida"], "What are my kids called?", UNKNOWN),
    (["User's wife is called Una", "User's wife lives in Nice"], "Is my wife vegan?", UNKNOWN),
    (["User's niece is vegan"], "Is my niece vegan?", "Yes. Your niece is vegan."),
    (["User's niece is vegan"], "Where does my niece work?", UNKNOWN),
    (["User's friend Ida lives in Bergen", "User's friend Bo lives in Oslo"], "Do you know where my friend Ida lives?",
     "Your friend Ida lives in Bergen."),
    (["User lives in Oslo"], "Where does the user's friend Ida live?", UNKNOWN),
    (["User's dog is called Bo"], "What is my dog's breed?", UNKNOWN),
    (["User is married to Una"], "What is my wife's name?", "You are married to Una."),
    # one thing is asked, not its neighbours
    (["User's cat is called Mo", "User is married"], "Am I married?", "Yes. You are married."),
    (["User's cat is called Mo"], "Am I married?", UNKNOWN),
    (["User's wife is called Una", "User's cat is called Mo"], "Am I married?", "Your wife is called Una."),
    (["User's wife is called Una"], "Am I single?", "Your wife is called Una."),
    (["User is vegetarian"], "Am I vegan?", "You are vegetarian."),
    (["User is a chef"], "What do I do before work?", UNKNOWN),
    (["User likes Ajax"], "What's my favourite song?", UNKNOWN),
    (["User likes Ajax", "User likes jazz"], "What music do I like?", "You like jazz."),
    # what was is not what is
    (["User lives in Oslo"], "Where did I live before?", UNKNOWN),
    (["User lives in Oslo", "User used to live in Bergen"], "Where did I live previously?", "You used to live in Bergen."),
    (["User is a chef", "User used to be a tailor"], "What was my previous job?", "You used to be a tailor."),
    (["User is a chef"], "What was my former job?", UNKNOWN),
    (["User used to play golf"], "Do I play golf?", "You used to play golf."),
    (["User is married"], "Was I married?", UNKNOWN),
    (["User is married to Una", "User likes tea"], "Who am I married to?", "You are married to Una."),
    # what may be eaten
    (["User can't eat shrimp"], "Can I eat shrimp?", "You can't eat shrimp."),
    (["User is allergic to eggs"], "May I have eggs?", "You are allergic to eggs."),
    # every predicate is said to the user
    (["User has a canary; has a van."], "What do you know about me?",
     "Here is what I know about you. You have a canary and have a van."),
    (["User has three ducks", "User has a goat"], "What do I have at home, any pets?", "You have three ducks and have a goat."),
    (["User sings in a choir and is often on tour"], "Do I sing in a choir?", "Yes. You sing in a choir and are often on tour."),
]  # fmt: skip


@pytest.mark.parametrize(("memories", "question", "expected"), ANSWERS)
def test_a_question_is_answered_from_what_is_known_of_whom_it_asks_about(memories: list[str], question: str, expected: str) -> None:
    assert answered(memories, question) == expected


@pytest.mark.parametrize("request_", ["Tell me a story", "Show me a picture of a whale", "Give me a recipe for soup"])
def test_a_request_that_only_names_its_receiver_needs_a_real_model(request_: str) -> None:
    assert "offline model" in answered(["User likes tea"], request_)


def test_every_sentence_of_a_memory_that_is_forgotten_is_said_to_the_user() -> None:
    said = answered(["User lives in Oslo; likes tea. User's cat is called Mo."], "Forget everything you know about me")
    assert said == "I'll forget that you live in Oslo and like tea and your cat is called Mo."


FACTS: dict[str, list[str]] = {
    # whole values
    "My favourite soup is my aunt's goulash": ["User's favorite soup is their aunt's goulash"],
    "I'm vegan, except at Christmas when I eat goose": ["User is vegan, except at Christmas when eating goose"],
    "My parrot's name is Dr. Feather": ["User's parrot is called Dr. Feather"],
    'My favourite novel is "The Lion, the Witch and the Wardrobe"': ["User's favorite novel is The Lion, the Witch and the Wardrobe"],
    "I work at Globex in Madrid": ["User works at Globex in Madrid"],
    "I work as a clerk at Initech in Austin": ["User works as a clerk at Initech in Austin"],
    "I work at Globex in April": ["User works at Globex"],
    # what shares a verb
    "I'm vegan and allergic to soy": ["User is vegan", "User is allergic to soy"],
    "I'm diabetic, lactose intolerant and allergic to eggs.": [
        "User is diabetic",
        "User is lactose intolerant",
        "User is allergic to eggs",
    ],
    "I am allergic to soy and vegan": ["User is allergic to soy", "User is vegan"],
    "I'm a nurse and allergic to latex": ["User is a nurse", "User is allergic to latex"],
    "I have a goat and a duck called Lotte": ["User has a goat", "User's duck is called Lotte"],
    "I have a parrot named Coco and a rabbit": ["User's parrot is called Coco", "User has a rabbit"],
    "I love figs but not dates": ["User loves figs"],
    "I like jazz but not opera": ["User likes jazz", "User doesn't like opera"],
    "I eat fish but not beef": ["User doesn't eat beef"],
    "I have 2 sisters: Ann and Sue": ["User has a sister named Ann", "User has a sister named Sue"],
    "My niece is vegan and allergic to soy": ["User's niece is vegan", "User's niece is allergic to soy"],
    "I like tea and am vegan and allergic to soy": ["User likes tea", "User is vegan", "User is allergic to soy"],
    "I drink wine but not after dinner": ["User drinks wine but not after dinner"],
    "I'm not vegetarian but allergic to soy": ["User is allergic to soy"],
    "I'm not diabetic, vegan or allergic to soy": [],
    "I am allergic to penicillin and a vegetarian": ["User is allergic to penicillin", "User is vegetarian"],
    "I'm a vegetarian and a tailor": ["User is vegetarian", "User is a tailor"],
    "I have a cat and a dog: Mo and Bo": [],
    # exceptions
    "I'm vegan (except honey)": ["User is vegan, except honey"],
    "I like fruit except figs": ["User likes fruit except figs"],
    "I love dogs, except when they bark": [],
    "I don't eat meat except duck": ["User doesn't eat meat except duck"],
    "I'm vegan unless I travel": [],
    # friends
    "I have a nephew: Bo": ["User's nephew is called Bo"],
    "My best friend Ida lives in Bergen": ["User's best friend Ida lives in Bergen"],
    "My friend Hugo is allergic to shellfish": ["User's friend Hugo is allergic to shellfish"],
    "My colleague Ida lives in Bergen": ["User's colleague Ida lives in Bergen"],
    # without capitals
    "i live in mexico city with my husband david": ["User lives in Mexico City", "User's husband is called David"],
    # lists and decoration
    "- I speak Dutch\n- I'm a tailor\n- I hate olives": ["User speaks Dutch", "User is a tailor", "User hates olives"],
    "* my name is Ida\n* I like figs": ["User's name is Ida", "User likes figs"],
    "☀️ I live in Malta": ["User lives in Malta"],
    # other languages, the subject said once
    "Ich heiße Jonas und lebe in Graz": ["Der Nutzer heißt Jonas", "Der Nutzer lebt in Graz"],
    "Ich wohne in Bonn und bin Vegetarier": ["Der Nutzer wohnt in Bonn", "Der Nutzer ist Vegetarier"],
    "I can't eat shrimp": ["User can't eat shrimp"],
    # told by the way, in a question or a task
    "I'm a flight attendant so jet lag is constant, tips?": ["User is a flight attendant"],
    "my husband is lactose intolerant, can i use oat milk here": ["User's husband is lactose intolerant"],
    "i sell handmade candles, name ideas?": ["User sells handmade candles"],
    "we just adopted a kitten called Pickle, what should i feed it?": ["User's kitten is called Pickle"],
    "can u write me a packing list, me and my boyfriend Luca are moving to Lisbon in March": ["User is moving to Lisbon in March"],
    "hey so my dog Biscuit is a 6 year old beagle and he keeps eating grass, is that ok??": [
        "User's dog Biscuit is a 6 year old beagle"
    ],
    "as someone with celiac disease what can i order at a thai place": ["User has celiac disease"],
    "how do i tell my boss i need flexible hours? i have twins, theyre 4": ["User has twins"],
    "I'm training for my first marathon in October, can you make a plan": ["User is training for their first marathon in October"],
    "my wife is from Peru so we cook a lot of ceviche, got a good recipe?": ["User's wife is from Peru"],
    "i hate cilantro, what can i swap it for in guac": ["User hates cilantro"],
    "i just got promoted to store manager at Target, how do i ask for a raise": ["User is a store manager", "User works at Target"],
    "Help me plan a 3 day Rome trip. We're vegetarians and my husband uses a wheelchair.": [
        "User is vegetarian",
        "User's husband uses a wheelchair",
    ],
    "I work from home as a graphic designer and my back is killing me. Chair recs?": [
        "User is a graphic designer",
        "User works from home",
    ],
    "i'm left handed so scissors are a nightmare, any good brands?": ["User is left handed"],
    "I don't drink coffee anymore, what's a good morning tea": ["User doesn't drink coffee"],
    "btw i go by Sam not Samantha": ["User wants to be called Sam"],
    "my mom has diabetes, what desserts can i bake her": ["User's mom has diabetes"],
    "we have three cats and a hamster, which vacuum is best for fur": ["User has three cats", "User has a hamster"],
    "I speak Tagalog at home but my english writing is meh, fix this sentence pls": ["User speaks Tagalog at home"],
    "I'm doing a phd in marine biology in Plymouth, can you proofread this": ["User is doing a PhD in marine biology in Plymouth"],
    "My son Theo is allergic to peanuts, whats a safe snack for school": ["User's son Theo is allergic to peanuts"],
    "I'm saving up for a house, how much should I put away monthly": ["User is saving up for a house"],
    "I've got a severe phobia of flying, tips?": ["User has a severe phobia of flying"],
    "Since I was diagnosed with ADHD last year I struggle w/ schedules. App ideas?": ["User has ADHD"],
    "quick q - my daughter mia starts 1st grade, shes 6, what books for her": ["User has a daughter named Mia who is 6"],
    "As a muslim I don't eat pork, is gelatin ok?": ["User is Muslim", "User doesn't eat pork"],
    "My birthday's on 12 May, whats my star sign?": ["User's birthday is 12 May"],
    "I'm a retired firefighter and bored out of my mind. Hobbies?": ["User is a retired firefighter"],
    "I volunteer at an animal shelter every weekend, need a slogan for tees": ["User volunteers at an animal shelter every weekend"],
    "I teach 3rd grade in Ohio, give me a math warmup": ["User teaches 3rd grade in Ohio"],
    "I'm learning Korean, how do i say good night": ["User is learning Korean"],
}

NOTHING = [
    "I am Zorro", "I am Gandalf!", "My friend is vegan", "Rex died", "I got fired up", "- - -",
    "I'm into vegan and vegetarian food, are you?",
    'My friend said "The world is flat"',
    "feeling so drained today, distract me",
    "write a poem about a fox who lives in paris",
    "my coworker Dan has a new tesla, are they any good?",
    "If I were vegan what would I eat for breakfast?",
    "\"I am the master of my fate\" who wrote that?",
    "Pretend you're my butler. I am Lord Grantham and I own a castle.",
    "translate into french: I have two brothers and a dog",
    "whats the weather usually like in norway in june",
    "remind me what a haiku is",
    "my landlord is from Greece and says olives are best fresh",
    "I have a dentist appointment tomorrow, what should I ask",
    "ugh my head hurts, is it the screen?",
    "Can you fix this code: name = \"I am Bob\"",
    "maybe i should get a dog. what breeds are lazy?",
    "my neighbor plays the drums all night, what can i do",
    "i need an email to my team saying i'm out on friday",
    "I've a cold, what tea helps",
    "i'm at the airport and bored",
    "who is taller, lebron or jordan",
    "my friend said she is allergic to nuts, is that common?",
    "my boss and i are having lunch",
    "I have a lab at 3pm, what should i bring",
    "me and my friends love memes lol, got any",
    "the recipe says add nuts, got any swaps?",
    "You like tea, I guess, don't you?",
    "he's a nurse, right?",
    "As a joke I said I quit, what now",
    "as a reminder I have a meeting at 3",
    "as an example I like to use cats",
    "someone has diabetes in my novel, is that realistic?",
    "i take the bus, which stop for downtown?",
    "I take notes all day, app recs?",
    "I'm on a call, back in 5",
    "I'm on the train",
    "my laptop died, suggestions?",
    "My teacher has two dogs, any names?",
    "is it bad that i hate mondays",
    "they're vegetarians, what can i cook for them",
    "i got promoted in the game lol",
    "i was promoted yesterday!!",
    "i have a fear of missing this deadline",
    "the doctor diagnosed him with gout, is that bad",
    "I am doing a puzzle",
    "I'm finishing my coffee, brb",
    "I'm doing my homework, help",
    "my character is a 300 year old elf, name her",
    "I have two minutes, give me a summary",
    "shes so annoying",
    "ok whats a good pasta recipe",
    "hows it going",
    "is my lab report ok?",
    "I have a lab tomorrow",
    "my boxer shorts shrank, why",
    "my organ donor card got lost",
    "what breeds are good, like a boxer or a lab?",
    "i write for two hours then stop, tips",
    "need help, my essay is due, write an intro",
    "Papa Johns or dominos?",
    "my computer is a disaster, tips?",
    "do you have twins in your dataset",
    "Tell me a story about my cat",
    "my husband and I are tired",
]  # fmt: skip


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_what_is_said_from_day_to_day_is_captured_whole(message: str) -> None:
    assert sorted(captured(message)) == sorted(FACTS[message])


@pytest.mark.parametrize("message", FACTS, ids=str)
def test_telling_it_again_changes_nothing(message: str) -> None:
    memories = told([], message)
    assert told(memories, message) == memories


@pytest.mark.parametrize("message", NOTHING, ids=str)
def test_what_says_nothing_sure_is_left_alone(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize("message", ["Hi, I am Priyanka", "I'm Priyanka", "I am Priyanka and I like tea", "I am Thomas"])
def test_whoever_introduces_himself_is_known_by_name(message: str) -> None:
    assert captured(message)[0] in {"User's name is Priyanka", "User's name is Thomas"}


def test_any_name_is_one_when_it_was_asked_for() -> None:
    assert captured("What's your name?", "I am Zorro") == ["User's name is Zorro"]


UPDATES: list[tuple[list[str], str, list[str]]] = [
    (["User is a welder", "User works at Globex"], "I lost my job", ["User is a welder"]),
    (["User is a welder", "User works at Globex"], "I just got laid off", ["User is a welder"]),
    (["User is a welder", "User works at Globex"], "I was fired yesterday", ["User is a welder"]),
    (["User is a welder", "User works at Globex"], "I quit my job at Globex", ["User is a welder"]),
    (["User works at Globex"], "I left my job at Initech in 2019", ["User works at Globex"]),
    (["User's cat is called Mo", "User likes tea"], "Mo passed away last week", ["User's cat Mo has died", "User likes tea"]),
    (["User's cat is called Mo"], "Mo died laughing", ["User's cat is called Mo"]),
    ([], "Our cat Mo died", ["User's cat Mo died"]),
    (["User works at Globex"], "I was laid off from my job at Globex", []),
    (["User works at Globex"], "I got fired from my job", []),
    (["User works at Globex"], "I got fired from Initech", ["User works at Globex"]),
    (["User's brother is called Mo"], "Mo died", ["User's brother Mo has died"]),
    (["User's name is Lena"], "My name isn't Lena, it's Lina", ["User's name is Lina"]),
    (["User's favorite color is red"], "My favorite color is not red but green", ["User's favorite color is green"]),
    (["User's cat is called Mo"], "My cat's name isn't Mo, it's Momo", ["User's cat is called Momo"]),
    (["User's cat is called Mo"], "My cat isn't called Mo but Momo", ["User's cat is called Momo"]),
    (["User's niece is a nurse"], "My niece is not a nurse, she's a judge", ["User's niece is a nurse", "User's niece is a judge"]),
    (["User is vegan, except on holidays"], "I'm vegetarian", ["User is vegetarian"]),
]


@pytest.mark.parametrize(("memories", "message", "expected"), UPDATES)
def test_what_has_changed_does_not_stay_remembered(memories: list[str], message: str, expected: list[str]) -> None:
    assert told(memories, message) == expected
