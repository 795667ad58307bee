"""In which language the built-in model takes a message to be."""

from __future__ import annotations

import pytest

from memlib.models.offline.languages import grammar_of


@pytest.mark.parametrize(
    ("message", "code"),
    {
        "im Rosa, im 22": None,
        "im so hungry": None,
        "Ich bin Rosa": "de",
        "Ausbildung zur Köchin": "de",
        "Tu es en quelle classe ? en terminale": "fr",
    }.items(),
)
def test_english_chat_is_not_taken_for_german_nor_french_for_spanish(message: str, code: str | None) -> None:
    grammar = grammar_of(message)
    assert (grammar and grammar.code) == code
