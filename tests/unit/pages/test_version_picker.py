"""A page can let a tab choose the version that its chat is captured by."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from memlib.memory.versions import InstructionLibrary, built_in
from pages.shared.services import open_services


def draw() -> None:
    import streamlit as st

    from pages.shared.services import services
    from pages.shared.versions import pick_version

    version = pick_version(services().library)
    agent = services().agent_for(version) if version else None
    st.text(agent.memory_manager.policy.hash if agent else "none")


@pytest.fixture
def picker(home: Path) -> Iterator[AppTest]:
    open_services.clear()
    yield AppTest.from_function(draw, default_timeout=20)
    open_services.clear()


def test_the_default_is_chosen_at_first(picker: AppTest) -> None:
    version = InstructionLibrary().set_default(InstructionLibrary().save("Strict", "Only allergies.").hash)

    picker.run()

    assert picker.text[0].value == version.hash
    assert "Strict (default)" in picker.selectbox[0].options
    assert "version" not in picker.query_params


def test_another_version_stands_in_the_url_and_captures(picker: AppTest) -> None:
    version = InstructionLibrary().save("Strict", "Only allergies.")

    picker.run().selectbox[0].set_value(version.hash).run()

    assert picker.query_params["version"] == version.hash
    assert picker.text[0].value == version.hash
    picker.selectbox[0].set_value(built_in().hash).run()
    assert "version" not in picker.query_params
    assert picker.text[0].value == built_in().hash


def test_a_link_to_a_version_that_is_gone_falls_to_the_default(picker: AppTest) -> None:
    picker.query_params["version"] = "0123456789ab"

    assert picker.run().text[0].value == built_in().hash


def test_a_default_that_is_gone_is_said_and_nothing_is_chosen_in_its_place(picker: AppTest) -> None:
    library = InstructionLibrary()
    library.set_default(library.save("Strict", "Only allergies.").hash).path.unlink()

    picker.run()

    assert not picker.exception
    assert "are gone" in picker.error[0].value
    assert picker.text[0].value == "none"
    picker.selectbox[0].set_value(built_in().hash).run()
    assert picker.text[0].value == built_in().hash
