"""Reads and writes the address of a page, in which all stands that the page shows. Who chats stays in it from page to page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared import state

Parameters = Mapping[str, str | Sequence[str] | None]


def one(name: str, otherwise: str = "") -> str:
    return str(st.query_params.get(name, otherwise))


def every(name: str) -> tuple[str, ...]:
    """The values of a name that may stand there several times, each once."""
    return tuple(dict.fromkeys(value for value in st.query_params.get_all(name) if value))


def number(name: str, otherwise: int = 1) -> int:
    """At least 1; what is no number counts as not said."""
    value = one(name)
    return max(1, int(value)) if value.isascii() and value.isdecimal() and len(value) < 10 else otherwise


def among(name: str, allowed: Sequence[str], otherwise: str | None = None) -> str:
    """One of the allowed; the first of them where the address says none, unless another is given."""
    value = one(name)
    return value if value in allowed else allowed[0] if otherwise is None else otherwise


def go(parameters: Parameters) -> None:
    """To what they ask for, in one step, so that one Back leads to where the tab was before. What is empty is left out."""
    user = st.query_params.get(state.USER)
    kept = {state.USER: user} if user else {}
    st.query_params.from_dict({**kept, **{name: _plain(value) for name, value in parameters.items() if value}})


def also(**changes: str | Sequence[str] | None) -> None:
    """To the same with these changed; None and nothing take a name away."""
    now: dict[str, str | Sequence[str] | None] = {name: st.query_params.get_all(name) for name in st.query_params}
    go({**now, **changes})


def _plain(value: str | Sequence[str] | None) -> str | list[str]:
    return value if isinstance(value, str) else list(value or ())


def shows(key: str, value: object) -> str:
    """The key of a widget that shows this value, whatever it showed before: what the address says."""
    if key not in st.session_state or plain(st.session_state[key]) != plain(value):
        st.session_state[key] = list(value) if isinstance(value, tuple) else value
    return key


def plain(value: object) -> object:
    """As values are kept: a list cannot be changed, a text has no spaces around it."""
    return tuple(value) if isinstance(value, list) else value.strip() if isinstance(value, str) else value
