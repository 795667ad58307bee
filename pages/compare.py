"""Two variants beside each other: which is better, where they differ, and why."""

from __future__ import annotations

import streamlit as st

from evals.runs.errors import RunError
from evals.runs.library import list_runs
from pages.shared import address, navigation, said, trouble
from pages.shared.compare import case_view, choosing, matrix, overview
from pages.shared.compare import pair as pairs
from pages.shared.words import counted


def draw() -> None:
    with st.container(key="lab"):
        st.title("Compare")
        runs, _ = list_runs()
        try:
            pair = pairs.chosen(runs)
            if pair is None:
                _empty()
                return
            choosing.draw(pair, runs)
            said.draw()
            if address.one("case"):
                case_view.draw(pair)
                return
            if pair.first == pair.second:
                _alone(pair)
                return
            with st.spinner(f"Comparing {counted(pairs.results(pair), 'result')}…", show_time=True):
                comparison = pairs.comparison_of(pair)
                matrix.prepare(pair)
            overview.draw(pair, comparison)
            matrix.draw(pair)
        except RunError as error:
            trouble.say(error)


def _empty() -> None:
    st.info(
        "No run yet. Run your cases under two versions of the instructions, and see here which is better.", icon=":material/science:"
    )
    st.page_link(navigation.RUNS, label="Set up a run", icon=":material/play_arrow:")


def _alone(pair: pairs.Pair) -> None:
    st.info(
        f"{pair.second.variant} is the only variant. Choose another run above, or run a second variant on the same cases.",
        icon=":material/compare_arrows:",
    )
    st.page_link(navigation.RUNS, label="Set up a run", icon=":material/play_arrow:")


draw()
