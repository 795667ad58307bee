"""A message that asks to forget something adds nothing of it, on sentences that are no cases."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured, told

REQUESTS = (
    "I don't want you to keep that I'm a recovering alcoholic.",
    "Stop remembering that I'm allergic to peanuts.",
    "Ich möchte nicht, dass gespeichert bleibt, dass ich Asthma habe.",
    "Merk dir bitte nicht, dass ich in Zwickau wohne.",
    "Je ne veux pas que tu retiennes que je suis asthmatique.",
    "Arrête de retenir que je suis épileptique.",
    "Não quero mais que fique guardado nada sobre a minha insônia. Apaga, por favor.",
    "No quiero que quede guardado que tengo asma.",
    "Non voglio che resti salvato che sono celiaca.",
    "请忘掉我对花生过敏这件事。",
    "私が糖尿病だということは忘れてください。",
)
NO_REQUESTS = {
    "Don't forget that I'm vegan.": "User is vegan",
    "Vergiss nicht, dass ich Veganer bin.": "Der Nutzer ist Veganer",
    "N'oublie pas que je suis végétarien.": "L'utilisateur est végétarien",
    "No olvides que soy celíaca.": "El usuario es celíaco",
}


@pytest.mark.parametrize("message", REQUESTS)
def test_who_asks_to_forget_something_is_not_taken_at_their_word_for_it(message: str) -> None:
    assert captured(message) == []


@pytest.mark.parametrize("message", NO_REQUESTS)
def test_who_asks_not_to_forget_tells_something(message: str) -> None:
    assert captured(message) == [NO_REQUESTS[message]]


def test_what_is_named_is_deleted_and_nothing_else() -> None:
    known = ["O usuário tem insônia", "O usuário mora em Recife"]
    assert told(known, "Não quero mais que fique guardado nada sobre a minha insônia. Apaga, por favor.") == [
        "O usuário mora em Recife"
    ]


def test_what_is_told_beside_the_request_is_kept() -> None:
    assert told(["User lives in Paris"], "Forget Paris, I live in Lyon now.") == ["User lives in Lyon"]
    assert captured("Bitte nicht speichern, dass ich Asthma habe. Ich wohne in Jena.") == ["Der Nutzer wohnt in Jena"]
