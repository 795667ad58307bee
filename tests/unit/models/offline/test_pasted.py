"""What is pasted beside the user's own words tells nothing of them, on messages that are no cases."""

from __future__ import annotations

import pytest

from tests.unit.offline_table import captured

PASTED = (
    "<div>Je suis boulanger et j'habite à Nantes</div>",
    "'''\nJe suis boulanger à Nantes.\n'''\nimport os",
    "\\begin{document}\nJe m'appelle Marcel et j'habite à Nantes.\n\\end{document} ça compile pas",
    "[12:03] Léa : je suis enceinte\n[12:04] Marc : moi j'habite à Paris\nrésume",
    "description: Je suis boulanger à Nantes\nauteur: Marcel\nage: 54",
    "nom,bio\nMarcel,je suis boulanger\nLéa,j'habite à Nantes\ncomment parser ce csv",
    "if x: # j'habite à Nantes\n  y = 1 # je suis boulanger",
    "/**\n * Je suis boulanger\n * J'habite à Nantes\n */\nfunction a() {\n}",
)


@pytest.mark.parametrize("message", PASTED)
def test_markup_data_code_and_other_speakers_tell_nothing(message: str) -> None:
    assert captured(message) == []


def test_what_is_said_around_the_code_is_told() -> None:
    message = "Je suis prof à Lyon.\n# j'habite à Nantes\nx = 1\nprint(x)\nÇa plante, j'ai deux chats."
    assert captured(message) == ["L'utilisateur est prof à Lyon", "L'utilisateur a deux chats"]
    assert captured("I live in Hull;\nI have two cats (both grey)") == ["User lives in Hull", "User has two cats, both grey"]
