"""A memory says what holds of the user, in the third person; an echo of the message is refused."""

from __future__ import annotations

import pytest

from memlib.memory.wording import objection

MEMORIES = [
    "User lives in Oslo",
    'User\'s favourite song is "I Will Survive"',
    "User has type I diabetes",
    "User wants short answers",
    "User wants to know her neighbours better",
    "User asks to be called Sam",
    "Mia, the user's sister, lives in Oslo",
    "I genitori dell'utente vivono a Roma",
    "Die Mutter des Nutzers ist Lehrerin",
    "Mi, la hija del usuario, tiene dos años",
    "用户问路时喜欢用英语",
    "ユーザーは質問が好きです",
    "User gets up at 6 am",
    "User passed Calculus I",
    "User's favourite film is We Bought a Zoo",
]
IN_OWN_VOICE = [
    "I live in Oslo",
    "My sister lives in Oslo",
    "Ich wohne in Wien",
    "J'habite à Lyon",
    "Soy de Mérida",
    "Mi hermana vive en Lima",
    "Sono di Bari",
    "Minha irmã mora em Recife",
    "我住在上海",
    "私は看護師です",
    "User lives with my parents",
    "El suegro del usuario vive con nosotros",
    "L'utente è in pensione, voglio scrivere un libro",
    "O usuário é dentista e quero viajar",
    "Der Nutzer wohnt bei mir um die Ecke",
    "用户希望回答不给我列清单",
]
OF_A_QUESTION = [
    "User asks about the weather in Oslo",
    "User wants to know how to cook rice",
    "User is wondering whether bread keeps",
    "Der Nutzer fragt sich, wo er anfangen soll",
    "Der Nutzer möchte wissen, wie man Reis kocht",
    "L'utilisateur demande comment cuire du riz",
    "L'utilisateur veut savoir quel train prendre",
    "El usuario pregunta por una receta",
    "L'utente chiede come si cuoce il riso",
    "O usuário quer saber qual é o maior rio",
    "用户想知道怎么煮饭",
    "ユーザーはご飯の炊き方について質問しました",
]


@pytest.mark.parametrize("memory", MEMORIES)
def test_what_holds_of_the_user_may_be_a_memory(memory: str) -> None:
    assert objection(memory) is None


@pytest.mark.parametrize("memory", IN_OWN_VOICE)
def test_a_text_in_the_users_own_voice_is_no_memory(memory: str) -> None:
    assert "own voice" in (objection(memory) or "")


@pytest.mark.parametrize("memory", OF_A_QUESTION)
def test_a_text_that_tells_of_a_question_is_no_memory(memory: str) -> None:
    assert "asked" in (objection(memory) or "")


@pytest.mark.parametrize("memory", ["User's card number is [card number removed]", "User's PIN is [PIN removed] and they like tea"])
def test_a_text_about_a_secret_that_was_taken_out_is_no_memory(memory: str) -> None:
    assert "taken out" in (objection(memory) or "")
