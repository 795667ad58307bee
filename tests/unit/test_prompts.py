"""Prompts are prose in files; every place is filled."""

from __future__ import annotations

from pathlib import Path

import pytest

import memlib.prompts
from memlib.claims.tongues import language_code
from memlib.memory.capture import Policy, conversation
from memlib.memory.grounding import ground, misquoted, objection
from memlib.models.tasks import CaptureReply, Turn
from memlib.prompts import prompt, render

FOLDER = Path(memlib.prompts.__file__).parent
PROMPTS = sorted(path.stem for path in FOLDER.glob("*.md"))
LANGUAGES = sorted(path.stem for path in (FOLDER / "examples").glob("*.md"))


@pytest.mark.parametrize("name", PROMPTS)
def test_a_prompt_is_filled_when_all_its_places_are_given(name: str) -> None:
    places = {place: f"<{place}>" for place in prompt(name).get_identifiers()}

    text = render(name, **places)

    assert "$" not in text
    assert all(value in text for value in places.values())


def test_a_missing_or_unused_value_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="places"):
        render("select", limit="3")
    with pytest.raises(ValueError, match="places"):
        render("tools", surprise="!")


def test_a_value_is_put_in_as_it_is() -> None:
    assert "costs $5 and ${six}" in render("answer", instructions="costs $5 and ${six}", memories="none")


def examples(language: str) -> list[tuple[list[str], list[Turn], CaptureReply]]:
    """The memories listed, the conversation and the reply of each example."""
    found = []
    for block in prompt(f"examples/{language}").template.split("\n\n"):
        *lines, reply = block.splitlines()
        if reply.startswith("{"):
            turns = [
                Turn("user" if role == "user" else "assistant", said)
                for role, _, said in (line.partition(": ") for line in lines)
                if said
            ]
            known = [line.partition("] ")[2] for line in lines if line.startswith("[")]
            found.append((known, turns, CaptureReply.model_validate_json(reply)))
    return found


def test_there_are_examples_in_eight_languages() -> None:
    assert LANGUAGES == ["de", "en", "es", "fr", "it", "ja", "pt", "zh"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_replies_as_its_checks_want_it(language: str) -> None:
    shown = examples(language)

    assert len(shown) >= 6
    assert sum(not reply.changes for _, _, reply in shown) >= 4
    for known, turns, reply in shown:
        given = ground(turns, known, "2026-11-26")
        for change in reply.changes:
            assert misquoted(change.said or "", given) is None
            assert change.memory is None or objection(change.memory, None, given) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_is_in_the_language_that_it_stands_for(language: str) -> None:
    said = [text for known, turns, _ in examples(language) for text in (*known, *(turn.content for turn in turns))]

    assert language_code(" ".join(said)) == language


def test_a_capture_is_shown_examples_in_its_language_and_english_ones_in_others() -> None:
    assert "Der Nutzer wohnt in" in Policy().system("capture", "de")
    assert Policy().system("capture") == Policy().system("capture", "en")


def test_the_instructions_replace_the_default_and_the_additional_ones_stand_behind() -> None:
    text = Policy(instructions="Only dogs matter.", additional="Cats too.").system("capture")

    assert "Only dogs matter.\n\nCats too." in text
    assert "home and origin" not in text
    assert "home and origin" in Policy().system("capture")


def test_a_turn_of_a_conversation_is_masked() -> None:
    (turn,) = conversation([("user", "my password is hunter2")])

    assert "hunter2" not in turn.content
