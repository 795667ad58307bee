"""What one works as, and where, stand beside each other in every language; each gives way to another of its kind."""

from __future__ import annotations

import pytest

from memlib.memory.strategies.old_values import statements_of
from tests.unit.offline_table import told

ROLE_AND_PLACE = [
    ("Der Nutzer arbeitet als Koch", "Ich arbeite bei Bosch.", "Der Nutzer arbeitet bei Bosch"),
    ("L'utilisateur travaille comme infirmier", "Je travaille chez Acme.", "L'utilisateur travaille chez Acme"),
    ("El usuario trabaja como enfermero", "Trabajo en Acme.", "El usuario trabaja en Acme"),
    ("L'utente lavora come cuoco", "Lavoro alla Fiat.", "L'utente lavora alla Fiat"),
    ("O usuário trabalha como médico", "Trabalho na Petrobras.", "O usuário trabalha na Petrobras"),
]


@pytest.mark.parametrize(("role", "message", "place"), ROLE_AND_PLACE)
def test_a_place_of_work_leaves_the_profession(role: str, message: str, place: str) -> None:
    assert told([role], message) == [role, place]


@pytest.mark.parametrize(("role", "message", "place"), ROLE_AND_PLACE)
def test_neither_is_an_old_value_of_the_other(role: str, message: str, place: str) -> None:
    del message
    assert [statement.holds for statement in statements_of([place, role])] == [place, role]


@pytest.mark.parametrize(
    ("known", "message", "after"),
    [
        ("Der Nutzer arbeitet bei Siemens", "Ich arbeite jetzt bei Bosch.", "Der Nutzer arbeitet bei Bosch"),
        ("El usuario trabaja como camarero", "Ahora trabajo como enfermero.", "El usuario trabaja como enfermero"),
    ],
)
def test_another_of_the_same_kind_replaces_it(known: str, message: str, after: str) -> None:
    assert told([known], message) == [after]
