"""Who chats, and in which conversation."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from memlib.db.schemas import Session
from pages.shared import state
from pages.shared.words import literal

SESSIONS = 50
"""How many conversations are listed."""

_EXAMPLES = ("Ada", "Ben")


def welcome(users: Sequence[str]) -> None:
    """Before a user is chosen."""
    with st.container(key="welcome"):
        st.title("Chat, and see what is remembered")
        st.markdown(
            "What someone says about themselves is remembered, for them alone, and known again in their next conversation. "
            "You see each memory as it forms, where it comes from, and can change it."
        )
        _pick(users)
        with st.container(horizontal=True):
            for name in _EXAMPLES:
                st.button(f"Chat as {name}", icon=":material/person:", on_click=state.choose_user, args=(name,))


def head(users: Sequence[str]) -> None:
    """The user who chats, and a way to a new conversation."""
    with st.container(key="head", horizontal=True, vertical_alignment="center"):
        _pick(users)
        st.button("New conversation", icon=":material/edit_square:", on_click=state.open_conversation)


def _pick(users: Sequence[str]) -> None:
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
    )


def list_conversations(sessions: Sequence[Session], session_id: str) -> None:
    """The user's conversations in the sidebar, the last used first."""
    with st.sidebar, st.container(key="conversations", gap=None):
        st.subheader("Conversations")
        if not sessions:
            st.caption("None yet.")
        for session in sessions:
            st.button(
                literal(session.name or "New conversation"),
                key=f"open-{session.session_id}",
                type="secondary" if session.session_id == session_id else "tertiary",
                width="stretch",
                on_click=state.open_conversation,
                args=(session.session_id,),
            )
