"""Capture: versions of the instructions, written, compared and tried."""

from __future__ import annotations

import streamlit as st

from pages.shared.capture import editor, listing, trial
from pages.shared.capture.desk import CHANGES, TRY, WRITE, head, load, view
from pages.shared.services import services

VIEWS = {WRITE: editor.draw, CHANGES: editor.draw_changes, TRY: trial.draw}


def draw() -> None:
    desk = load(services())
    st.title("Capture")
    st.caption("Instructions say what is remembered of what users say, and what is not. A version is never overwritten.")
    left, right = st.columns([1, 2], gap="large")
    with left:
        listing.draw(desk)
    with right:
        head(desk)
        VIEWS[view()](desk)


draw()
