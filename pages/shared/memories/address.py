"""Reads and writes the page's address, in which all stands that the page shows."""

from __future__ import annotations

import streamlit as st

from pages.shared import parts, state
from pages.shared.memories.filters import Filters

MEMORY = "memory"
HEAD = "head"
VIEW = "view"
BESIDE = "beside"
"""The parts of the page that are drawn anew by themselves."""


def filters() -> Filters:
    return Filters.of({name: st.query_params.get_all(name) for name in st.query_params})


def show(filters: Filters, *, user_id: str) -> None:
    """Go to what the filters ask for: in one step, so that one Back leads to where the tab was before."""
    st.query_params.from_dict({state.USER: user_id, **filters.to_parameters()})


def go(user_id: str) -> None:
    """To all memories of the user."""
    show(Filters(), user_id=user_id)


def opened() -> str | None:
    """The memory whose details are open."""
    return st.query_params.get(MEMORY) or None


def open_memory(memory_id: str) -> None:
    """As a callback's last act: of the page, only the head is drawn, and the memory in a drawer."""
    st.query_params[MEMORY] = memory_id
    parts.redraw(HEAD)


def leave_memory() -> None:
    st.query_params.pop(MEMORY, None)
