"""Runs of cases under variants: set up, watch, stop, go on, and look back."""

from __future__ import annotations

import streamlit as st

from evals.runs.errors import RunError
from pages.shared import address, said, trouble
from pages.shared.runs import begin, history, reading, result
from pages.shared.services import services

VIEWS = {"new": ":material/add: New run", "history": ":material/history: History"}


def draw() -> None:
    app = services()
    with st.container(key="lab"):
        st.title("Runs")
        view = "history" if address.one("run") else address.among("view", list(VIEWS))
        key = address.shows("runs-view", view)
        st.segmented_control(
            "View",
            list(VIEWS),
            key=key,
            format_func=lambda name: VIEWS[name],
            required=True,
            label_visibility="collapsed",
            on_change=lambda: address.go({"view": "" if st.session_state[key] == "new" else st.session_state[key]}),
        )
        said.draw()
        try:
            if address.one("run"):
                result.draw(app, reading.find(address.one("run")))
            elif view == "history":
                history.draw(app)
            else:
                begin.draw(app)
        except RunError as error:
            trouble.say(error)


draw()
