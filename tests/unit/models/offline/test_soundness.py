"""Which sentences may stand as a memory, on sentences that are no cases."""

from __future__ import annotations

import pytest

from memlib.models.offline.soundness import is_sound, tidied
from tests.unit.offline_table import captured

SOUND = (
    "User moved out of the flat above the bakery",
    "User has a sister they see twice a year",
    "Der Nutzer holt an der Abendschule das Abitur nach",
    "Der Nutzer hat einen Golf Diesel",
    "L'utilisateur se voit une fois par an avec son frère",
    "Les enfants de l'utilisateur ont 3 et 6 ans",
    "L'utilisateur voudrait perdre 4 kilos de plus",
    "Al usuario lo operaron del menisco en 2019",
    "L'utente la domenica canta in un coro",
    "O usuário não tem carro nenhum",
    "ユーザーはここが好きです",
)
UNSOUND = (
    "User does not own any",
    "User is a not plumber",
    "User sold it yesterday",
    "User lives with my aunt",
    "Der Nutzer studiert siebtes",
    "Der Nutzer wohnt hier",
    "L'utilisateur en fait une dizaine tous les ans",
    "L'utilisateur travaille chez le",
    "El usuario no soporta las visitas por la",
    "El usuario lo cocina los domingos",
    "L'utente ne coltiva molte",
    "O usuário mora aqui",
    "Les enfants de l'utilisateur a 6 ans",
    "L'utilisateur se voit une fois par an",
    "Die Eltern des Nutzers wohnt in Jena",
    "Los hijos del usuario tiene 6 años",
    "I figli dell'utente ha 6 anni",
    "Os filhos do usuário tem 6 anos",
)


@pytest.mark.parametrize("memory", SOUND)
def test_a_memory_that_says_something_by_itself_is_sound(memory: str) -> None:
    assert is_sound(memory)


@pytest.mark.parametrize("memory", UNSOUND)
def test_a_memory_that_only_the_talk_makes_clear_is_not_sound(memory: str) -> None:
    assert not is_sound(memory)


@pytest.mark.parametrize(
    ("memory", "whole"),
    [
        ("L'utilisateur vit seul à Pau depuis", "L'utilisateur vit seul à Pau"),
        ("User has twin girls who", "User has twin girls"),
        ("O usuário odeia jiló rsrs", "O usuário odeia jiló"),
        ("Der Nutzer möchte Gewichte bitte", "Der Nutzer möchte Gewichte"),
        ("El usuario vive en Soria y", "El usuario vive en Soria"),
    ],
)
def test_laughter_and_what_leads_over_are_left_out(memory: str, whole: str) -> None:
    assert tidied(memory) == whole


@pytest.mark.parametrize(
    "message",
    [
        "No weights please, I don't own any.",
        "Les dahlias anciens, j'en plante une dizaine tous les ans.",
        "Minha tia faz questão kkkk. Me ajuda com o convite?",
        "Mio zio fa finta di niente. Come glielo dico?",
    ],
)
def test_a_message_of_scraps_and_idioms_leaves_nothing(message: str) -> None:
    assert captured(message) == []


def test_the_morning_in_spanish_is_not_tomorrow() -> None:
    assert captured("No soporto las visitas por la mañana, ¿cómo lo digo?") == ["El usuario no soporta las visitas por la mañana"]
