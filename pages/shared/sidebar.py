"""Who chats, and in which conversation."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from memlib.db.schemas import Session
from pages.shared import state
from pages.shared.words import literal

SESSIONS = 30
"""How many conversations are listed."""


def pick_user(users: Sequence[str]) -> str | None:
    """The picker, which takes new names too."""
    chosen = state.chosen_user()
    st.selectbox(
        "User",
        sorted({*users, *([chosen] if chosen else [])}),
        index=None,
        key=state.USER,
        bind="query-params",
        accept_new_options=True,
        placeholder="Pick a user, or type a new name",
        on_change=state.forget_user,
        label_visibility="collapsed",
        width=320,
    )
    chosen = state.chosen_user()
    if chosen:
        st.button("New conversation", icon=":material/edit_square:", on_click=state.open_conversation)
    return chosen


def welcome() -> None:
    """Before a user is chosen."""
    with st.container(key="welcome", horizontal_alignment="center"):
        st.title("Chat, and see what is remembered", text_alignment="center")
        st.markdown(
            "Pick who is chatting. What they say about themselves is remembered, for them alone, and known in their next conversation.",
            text_alignment="center",
        )
        with st.container(horizontal=True, horizontal_alignment="center"):
            for name in ("Ada", "Ben"):
                st.button(f"Chat as {name}", icon=":material/person:", on_click=state.choose_user, args=(name,))


def draw(sessions: Sequence[Session], session_id: str) -> None:
    """The user's conversations, the last used first."""
    with st.sidebar, st.container(key="conversations", gap=None):
        st.subheader("Conversations")
        if not sessions:
            st.caption("None yet.")
        for session in sessions:
            current = session.session_id == session_id
            st.button(
                literal(session.name or "New conversation"),
                key=f"open-{session.session_id}",
                type="secondary" if current else "tertiary",
                width="stretch",
                on_click=state.open_conversation,
                args=(session.session_id,),
            )
