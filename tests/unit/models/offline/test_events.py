"""Which past events are worth a memory, on sentences that are no cases."""

from __future__ import annotations

import pytest

from memlib.models.offline.events import is_passing
from tests.unit.offline_table import captured

PASSING = (
    "User opened the envelope",
    "User found a coin in the sofa",
    "Der Nutzer hat die Kiste geöffnet",
    "Der Nutzer ist ins Kino gegangen",
    "L'utilisateur a ouvert la boîte",
    "L'utilisateur a trouvé une lettre",
    "El usuario ha visto la puerta",
    "El usuario abrió el cofre",
    "L'utente ha aperto la scatola",
    "L'utente è uscito di corsa",
    "O usuário abriu a porta",
)
LASTING = (
    "User quit vaping",
    "User opened a bakery in 2019",
    "Der Nutzer hat Anna geheiratet",
    "Der Nutzer hat mit dem Rauchen aufgehört",
    "Der Nutzer ist in Temeswar geboren",
    "L'utilisateur a ouvert une librairie",
    "L'utilisateur a été opéré du genou",
    "L'utilisateur a trouvé une lettre en 1998",
    "L'utilisateur a trois chats",
    "L'utilisateur a tendinite d'Achille",
    "El usuario ha vendido la moto",
    "L'utente si è trasferito a Lecce",
    "L'utente è barista a Cesena",
    "O usuário se formou em letras",
)


@pytest.mark.parametrize("memory", PASSING)
def test_what_happened_once_and_is_over_is_passing(memory: str) -> None:
    assert is_passing(memory)


@pytest.mark.parametrize("memory", LASTING)
def test_what_changed_a_life_or_is_dated_lasts(memory: str) -> None:
    assert not is_passing(memory)


def test_opening_a_box_is_no_memory_and_opening_a_shop_is() -> None:
    assert captured("J'ai ouvert la boîte avec un tournevis.") == []
    assert captured("J'ai ouvert une librairie à Lyon en 2019.") == ["L'utilisateur a ouvert une librairie à Lyon en 2019"]
