"""Draws the list of versions: those that were saved, and those that come with the product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import time

import streamlit as st

from memlib.memory.versions import InstructionVersion
from pages.shared.capture.desk import Desk, go, select
from pages.shared.capture.measured import Measured, last_measured
from pages.shared.words import age, literal, sentence, shortened

ROWS = 25
"""How many saved versions a page lists."""
_PAGE = "page"


def draw(desk: Desk) -> None:
    with st.container(key="versions", gap="xsmall"):
        for problem in desk.app.library.problems():
            st.warning(sentence(problem), icon=":material/warning:")
        if desk.default is None:
            st.error("The default version is gone: no message is taken until you set another one.", icon=":material/error:")
        measured = last_measured()
        _saved(desk, measured)
        st.subheader("Starting points", anchor=False)
        _list(desk, [version for version in desk.versions if version not in desk.saved], measured)


def _saved(desk: Desk, measured: Mapping[str, Measured]) -> None:
    st.subheader("Versions", anchor=False)
    if not desk.saved:
        st.caption("None yet. Choose a starting point, change it, and save it under a name of yours.")
    pages = max(1, -(-len(desk.saved) // ROWS))
    page = _page(pages)
    _list(desk, desk.saved[(page - 1) * ROWS : page * ROWS], measured)
    if pages > 1:
        st.session_state[f"capture-{_PAGE}"] = page
        st.pagination(pages, key=f"capture-{_PAGE}", on_change=_turn)


def _page(pages: int) -> int:
    """The page that the URL names, from 1."""
    wanted = st.query_params.get(_PAGE, "")
    return min(max(1, int(wanted[:9])), pages) if wanted.isdecimal() else 1


def _turn() -> None:
    go({_PAGE: str(st.session_state[f"capture-{_PAGE}"])})


def _list(desk: Desk, versions: Sequence[InstructionVersion], measured: Mapping[str, Measured]) -> None:
    for version in versions:
        with st.container(key=f"version-{version.hash}", gap=None):
            with st.container(horizontal=True, wrap=False, vertical_alignment="center", gap="xsmall"):
                st.button(
                    literal(shortened(version.name, 40)),
                    key=f"choose-{version.hash}",
                    type="secondary" if version == desk.chosen else "tertiary",
                    width="stretch",
                    on_click=select,
                    args=(version,),
                )
                if version == desk.default:
                    st.badge("Default", color="green")
            st.caption(_facts(version, measured.get(version.hash)))


def _facts(version: InstructionVersion, measured: Measured | None) -> str:
    made = "" if version.created_at is None else f"{age(time() - version.created_at)} · "
    return f"{version.hash} · {made}{literal(str(measured)) if measured else 'strict F1 not measured yet'}"
