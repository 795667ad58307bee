"""Prompts are prose in files; every place is filled."""

from __future__ import annotations

from pathlib import Path

import pytest

import memlib.prompts
from memlib.memory.capture import Policy, conversation
from memlib.models.tasks import CaptureReply
from memlib.prompts import prompt, render

PROMPTS = sorted(path.stem for path in Path(memlib.prompts.__file__).parent.glob("*.md"))


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


def test_the_examples_of_the_capture_prompt_have_the_form_that_is_asked_for() -> None:
    examples = [line for line in Policy().system("capture").splitlines() if line.startswith("{")]

    assert len(examples) >= 3
    for example in examples:
        CaptureReply.model_validate_json(example)


def test_the_instructions_replace_the_default_and_the_additional_ones_stand_behind() -> None:
    text = Policy(instructions="Only dogs matter.", additional="Cats too.").system("capture")

    assert "Only dogs matter.\n\nCats too." in text
    assert "home and origin" not in text
    assert "home and origin" in Policy().system("capture")


def test_a_turn_of_a_conversation_is_masked() -> None:
    (turn,) = conversation([("user", "my password is hunter2")])

    assert "hunter2" not in turn.content
