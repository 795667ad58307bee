"""A memory that a model writes rests on what its user said of themself, or is refused."""

from __future__ import annotations

import pytest

from memlib.memory.grounding import ground, misquoted, objection
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
    ("养，一只猫，叫米洛", "用户有一只猫叫米洛"),
    ("私は東京で看護師をしています", "ユーザーは東京で看護師をしている"),
    ('My favourite book is "Dune"', "User's favourite book is Dune"),
    ("What should I cook? I can't eat nuts", "User cannot eat nuts"),
    ("If it rains I take the tram. I live by the sea", "User lives by the sea"),
    ("我住在上海", "User lives in Shanghai"),
    ("Я живу в Москве", "User lives in Moscow"),
    ("Which wine goes with tofu for a vegan like me?", "User is vegan"),
    ("Is ivy toxic to hens? Ours peck at everything", "User has hens that peck at everything"),
    ("can you keep it short from now on?", "User wants short answers"),
    ("jsuis guide à Pau, un bon podcast ?", "L'utilisateur est guide à Pau"),
    ("Vegan, Berlin", "User follows a plant-based diet"),
    ("My brother works nights, and so do I: I work at a bakery", "User works at a bakery"),
    ("My height is 1.84", "User is 1.84 tall"),
    ("a gente cria abelhas em Tavira", "O usuário cria abelhas em Tavira"),
    ("Trabajaba en Correos y mi hermana trabajaba en Renfe", "El usuario trabajaba en Correos"),
    ("Ma sœur travaille à Brest et moi je travaille à Nantes", "L'utilisateur travaille à Nantes"),
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
    ("any good noodle shops open late?", "User is looking for noodle shops that open late", "not the user's own"),
    ("Quanto dista Siena da Firenze in autobus?", "L'utente viaggia da Siena a Firenze in autobus", "not the user's own"),
    ("My brother drives a tram in Leeds", "User drives a tram in Leeds", "somebody else"),
    ("In meinem Garten buddelt ein Dachs", "Der Nutzer buddelt im Garten", "somebody else"),
    ("Mi hermana trabaja en Correos", "El usuario trabaja en Correos", "somebody else"),
    ("Mio fratello suona l'oboe", "L'utente suona l'oboe", "somebody else"),
    ("Minha mãe vende mel em Tavira", "A usuária vende mel em Tavira", "somebody else"),
]


def refused(messages: list[str], memory: str, *, old: str | None = None, known: tuple[str, ...] = ()) -> str | None:
    return objection(memory, old, ground(turns_of(messages), known, TODAY))


def turns_of(messages: list[str]) -> list[Turn]:
    roles = ["user", "assistant"] if len(messages) % 2 else ["assistant", "user"]
    return [Turn(roles[place % 2], message) for place, message in enumerate(messages)]  # type: ignore[arg-type]


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


COPIED = [
    (["I'm Jo, and I live in Graz"], "I live in Graz"),
    (["i live in graz allready"], "I live in Graz already"),
    (["Ich wohne in Graz, bin Veganer"], "wohne in Graz ... bin Veganer"),
    (["私は東京で看護師をしています"], "東京で看護師をしています"),
    (["What goes with tofu for a vegan like me?"], "What goes with tofu for a vegan like me?"),
    (["Where do I get my old Fiat mended?"], "Where do I get my old Fiat mended?"),
    (["Do you like climbing or sailing?", "Yes, both"], "Do you like climbing or sailing? Yes, both"),
]
NOT_COPIED = [
    (["I'm Jo"], "I live in Paris"),
    (["I live in Graz", "Nice! What do you do there all day long?", "I teach maths at a school and paint"], "I live in Graz"),
    (["Do you like sailing?", "My main interest is old clocks, do you know a museum?"], "like sailing"),
    (['My boss says "I love spreadsheets and hate meetings". Why?'], "I love spreadsheets and hate meetings"),
    (["丁寧な文にして。「今夜の飲み会、帰りが早いから欠席で」"], "今夜の飲み会、帰りが早いから欠席で"),
    (["If I were a pilot I would live on a farm"], "I would live on a farm"),
]


@pytest.mark.parametrize(("messages", "said"), COPIED)
def test_a_change_may_rest_on_words_of_the_last_message(messages: list[str], said: str) -> None:
    assert misquoted(said, ground(turns_of(messages), (), TODAY)) is None


@pytest.mark.parametrize(("messages", "said"), NOT_COPIED)
def test_a_change_that_rests_on_other_words_is_refused(messages: list[str], said: str) -> None:
    assert "last message" in (misquoted(said, ground(turns_of(messages), (), TODAY)) or "")


@pytest.mark.parametrize(
    "question",
    [
        "where do they sell stamps",
        "any good noodle shops near me?",
        "Wie warm ist es im Mai auf Kreta",
        "¿dónde venden sellos?",
        "Wo fang ich an?",
    ],
)
def test_a_change_that_rests_on_a_question_about_something_else_is_refused(question: str) -> None:
    assert misquoted(question, ground(turns_of([f"I moved to Graz. {question}"]), (), TODAY)) is not None
