"""Capture: versions of the instructions, written, compared and tried."""

from __future__ import annotations

import streamlit as st

from pages import capture_desk, capture_editor, capture_trial, capture_versions
from pages.shared.services import services


def draw() -> None:
    desk = capture_desk.load(services())
    st.title("Capture")
    st.caption("Instructions say what is remembered of what users say, and what is not. A version is never overwritten.")
    left, right = st.columns([1, 2], gap="large")
    with left:
        capture_versions.draw(desk)
    with right:
        capture_desk.head(desk)
        match capture_desk.view():
            case capture_desk.TRY:
                capture_trial.draw(desk)
            case capture_desk.CHANGES:
                capture_editor.draw_changes(desk)
            case _:
                capture_editor.draw(desk)


draw()
