"""Draws what the last changes came to, each with its Undo."""

from __future__ import annotations

import streamlit as st

from pages.shared import edits, state
from pages.shared.services import Services
from pages.shared.state import Notice
from pages.shared.words import sentence


def draw(app: Services, user_id: str, *, place: str = "") -> None:
    """In a place of their own, they can stand on the page a second time."""
    for kind, notice in (("deleted", state.last_deletion(user_id)), ("changed", state.notice_for(user_id, "memories"))):
        if notice is not None:
            _notice(app, f"{place}{kind}", notice)


def _notice(app: Services, kind: str, notice: Notice) -> None:
    with st.container(key=f"notice-{kind}", horizontal=True, vertical_alignment="center"):
        show = st.error if notice.failed else st.success
        show(sentence(notice.text), width="stretch")
        if notice.change_id is not None:
            st.button("Undo", key=f"undo-{kind}", icon=":material/undo:", on_click=_undo, args=(app, notice))


def _undo(app: Services, notice: Notice) -> None:
    change_id, user_id = notice.change_id, notice.user_id
    # Of a second click, nothing is left to undo.
    if change_id is not None and notice in (state.last_deletion(user_id), state.notice_for(user_id, "memories")):
        state.drop_deletion(user_id, change_id)
        edits.undo(app, change_id, user_id=user_id)
