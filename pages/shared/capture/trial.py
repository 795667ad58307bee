"""Draws the view that tries two versions side by side."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from memlib.memory.capture import instructions_hash
from memlib.memory.versions import InstructionVersion, checked_text
from memlib.models.offline import OfflineModel
from pages.shared.capture import material, outcome
from pages.shared.capture.desk import EDITOR, Desk, choose, go, pick, say
from pages.shared.capture.material import Material
from pages.shared.capture.trials import Trial
from pages.shared.versions import label

TEXT, CHAT = "text", "chat"
_SOURCES = {TEXT: "On a text", CHAT: "On a chat"}
_SOURCE = "source"
_TRIAL = "trial"
_SIDES = ("left", "right")


def draw(desk: Desk) -> None:
    trial = desk.app.trials.get(st.query_params.get(_TRIAL, ""))
    running = trial is not None and trial.running
    if isinstance(desk.app.model, OfflineModel):
        st.info(
            "The built-in offline model works by rules and does not read instructions: both sides will remember the same. "
            "Connect a model to see a difference.",
            icon=":material/cloud_off:",
        )
    sides = _sides(desk)
    source = CHAT if st.query_params.get(_SOURCE) == CHAT else TEXT
    choose("What to try on", list(_SOURCES), source, name=_SOURCE, labels=_SOURCES.__getitem__)
    tried = material.chat(desk) if source == CHAT else material.text(trial)
    st.button("Try both", type="primary", icon=":material/play_arrow:", disabled=running, on_click=_start, args=(desk, sides, tried))
    if trial is not None:
        outcome.watch(desk, trial) if running else outcome.show(trial)
    elif _TRIAL in st.query_params:
        st.caption("What this link tried is not kept any more. Try it again.")


def _sides(desk: Desk) -> tuple[str, str]:
    """The hashes of the two versions; the text in the editor is one to choose while it is changed."""
    names = {version.hash: label(version) for version in desk.versions}
    if desk.changed:
        names = {EDITOR: "The text in the editor", **names}
    first = desk.default.hash if desk.default is not None else desk.versions[0].hash
    second = EDITOR if desk.changed else desk.chosen.hash
    if second == first:
        second = next(each for each in names if each != first)
    chosen = []
    for column, name, fallback in zip(st.columns(2, gap="medium"), _SIDES, (first, second)):
        wanted = st.query_params.get(name, fallback)
        chosen.append(wanted if wanted in names else fallback)
        with column:
            pick(name.capitalize(), list(names), chosen[-1], name=name, labels=names.__getitem__)
    return chosen[0], chosen[1]


def _start(desk: Desk, sides: tuple[str, str], tried: Material) -> None:
    try:
        trial = Trial(tried(), [_version(desk, side) for side in sides])
    except ValueError as error:
        say(str(error), failed=True)
        return
    desk.app.trials.start(trial, desk.app.model, desk.app.manager.search.embedder)
    go({_TRIAL: trial.id})


def _version(desk: Desk, side: str) -> InstructionVersion:
    if side != EDITOR:
        return next(version for version in desk.versions if version.hash == side)
    text = checked_text(desk.text)
    return InstructionVersion("The text in the editor", instructions_hash(text), text, None, Path())
