"""The links between the pages, in the sidebar. They keep the user, whom Streamlit's own would drop from the address."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from pages.shared import state

HOME = Path(__file__).parents[1]
PLAYGROUND = HOME / "playground.py"
MEMORIES = HOME / "memories.py"
CAPTURE = HOME / "capture.py"
CASES = HOME / "cases.py"
RUNS = HOME / "runs.py"
COMPARE = HOME / "compare.py"
OPTIMISE = HOME / "optimise.py"
SETTINGS = HOME / "settings.py"


def pages() -> list[st.Page]:
    return [
        st.Page(PLAYGROUND, title="Playground", icon=":material/forum:", default=True),
        st.Page(MEMORIES, title="Memories", icon=":material/database:"),
        st.Page(CAPTURE, title="Capture", icon=":material/psychology:"),
        st.Page(CASES, title="Cases", icon=":material/fact_check:"),
        st.Page(RUNS, title="Runs", icon=":material/science:"),
        st.Page(COMPARE, title="Compare", icon=":material/compare_arrows:"),
        st.Page(OPTIMISE, title="Optimise", icon=":material/compress:"),
        st.Page(SETTINGS, title="Settings", icon=":material/settings:"),
    ]


def draw(pages: Sequence[st.Page]) -> None:
    user_id = state.last_user()
    with st.sidebar, st.container(key="pages", gap="small"):
        for page in pages:
            st.page_link(page, width="stretch", query_params={state.USER: user_id} if user_id else None)
