"""What the tab's last change came to, said on the page where it was made until the tab goes elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from pages.shared.words import sentence

_SAID = "said"


@dataclass(frozen=True)
class _Said:
    text: str
    failed: bool
    undo: Callable[[], object] | None
    where: dict[str, list[str]]


def say(text: str, *, failed: bool = False, undo: Callable[[], object] | None = None) -> None:
    """In the place of what was said before. To be called when the address is what it is going to be."""
    st.session_state[_SAID] = _Said(text, failed, undo, _where())


def clear() -> None:
    st.session_state.pop(_SAID, None)


def draw() -> None:
    said: _Said | None = st.session_state.get(_SAID)
    if said is None or said.where != _where():
        return
    with st.container(key="said", horizontal=True, vertical_alignment="center"):
        show: Any = st.error if said.failed else st.success
        show(sentence(said.text), icon=":material/error:" if said.failed else ":material/check_circle:", width="stretch")
        if said.undo is not None:
            st.button("Undo", key="said-undo", icon=":material/undo:", on_click=_undo, args=(said.undo,))


def _undo(undo: Callable[[], object]) -> None:
    clear()
    undo()


def _where() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}
