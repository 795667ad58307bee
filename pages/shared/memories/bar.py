"""Draws what the list can be narrowed by: a search, topics, how long ago, and what was deleted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from pages.shared.memories import address, table
from pages.shared.memories.filters import DAYS, LOOKS, METHODS, Filters, Look
from pages.shared.parts import redraw
from pages.shared.services import Services
from pages.shared.state import own
from pages.shared.words import counted

_TOPICS = 500
"""How many topics are offered, the most frequent ones."""
_LOOKS: dict[Look, str] = {
    "list": ":material/format_list_bulleted: List",
    "deleted": ":material/delete: Deleted",
    "timeline": ":material/timeline: Timeline",
    "import": ":material/upload: Import",
}
_EVER = 0
_METHODS = {"keyword": "By words", "semantic": "By meaning", "hybrid": "By both"}


def views(app: Services, filters: Filters, *, user_id: str) -> None:
    key = _shows("view", filters.look, user_id)

    def take() -> None:
        chosen = address.filters().looking(st.session_state[key])
        address.show(chosen, user_id=user_id)
        if chosen.look != "list" or table.is_current(app, chosen, user_id=user_id):
            redraw(address.BESIDE)

    st.segmented_control(
        "View",
        LOOKS,
        key=key,
        format_func=lambda look: _LOOKS[look],
        required=True,
        label_visibility="collapsed",
        on_change=take,
    )


def draw(filters: Filters, topics: Mapping[str, int], *, embedded: bool, user_id: str) -> None:
    def take(key: str, name: str) -> None:
        address.show(replace(filters, **{name: _value(st.session_state[key])}, page=1), user_id=user_id)

    with st.container(key="filters", horizontal=True, vertical_alignment="bottom", gap="small"):
        # An address from where there is an embedder needs a way back where there is none.
        choice = embedded or filters.method != "keyword"
        _search(filters, take, choice=choice and filters.state == "known", user_id=user_id)
        if filters.state == "known":
            _narrow(filters, topics, take, user_id=user_id)


def _search(filters: Filters, take: Any, *, choice: bool, user_id: str) -> None:
    key = _shows(f"find-{filters.state}", filters.query, user_id)
    st.text_input("Search", key=key, type="search", live=True, placeholder="Search memories", on_change=take, args=(key, "query"))
    if choice:
        key = _shows("method", filters.method, user_id)
        st.selectbox(
            "How",
            METHODS,
            key=key,
            format_func=lambda method: _METHODS[method],
            width=150,
            on_change=take,
            args=(key, "method"),
        )


def _narrow(filters: Filters, topics: Mapping[str, int], take: Any, *, user_id: str) -> None:
    offered = list(dict.fromkeys([*filters.topics, *list(topics)[:_TOPICS]]))
    key = _shows("topics", list(filters.topics), user_id)
    st.multiselect(
        "Topics",
        offered,
        key=key,
        format_func=lambda topic: f"{topic} ({topics.get(topic, 0):,})",
        placeholder="All topics",
        on_change=take,
        args=(key, "topics"),
    )
    # Not None: the browser would offer to empty a box that is empty.
    key = _shows("days", filters.days or _EVER, user_id)
    st.selectbox(
        "Changed",
        [_EVER, *DAYS],
        key=key,
        format_func=lambda days: f"In the last {counted(days, 'day')}" if days else "At any time",
        width=180,
        on_change=take,
        args=(key, "days"),
    )


def _value(value: Any) -> Any:
    """As filters keep it: a list cannot be changed, a text has no spaces around it."""
    return tuple(value) if isinstance(value, list) else value.strip() if isinstance(value, str) else value


def _shows(name: str, value: object, user_id: str) -> str:
    """The key of a widget that shows this value, whatever it showed before: what the address says."""
    key = own(f"memories-{name}", user_id)
    if _value(st.session_state.get(key)) != _value(value):
        st.session_state[key] = value
    return key
