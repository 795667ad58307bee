"""Who chats, and in which conversation."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from memlib.db.schemas import Session, UserSummary
from pages.shared import state
from pages.shared.words import literal, shortened

SESSIONS = 50
"""How many conversations are listed."""

_EXAMPLES = ("Ada", "Ben")
_RECENT = 4


def welcome(users: Sequence[UserSummary]) -> None:
    """Before a user is chosen."""
    recent = sorted(users, key=lambda user: -(user.updated_at or 0))[:_RECENT]
    with st.container(key="welcome"):
        st.title("Chat, and see what is remembered")
        st.markdown(
            "What someone says about themselves is remembered, for them alone, and known again in their next conversation. "
            "You see each memory as it forms, where it comes from, and can change it."
        )
        _pick(users)
        with st.container(horizontal=True):
            for name in [user.user_id for user in recent] or _EXAMPLES:
                st.button(
                    f"Chat as {literal(shortened(name))}",
                    key=f"as-{name}",
                    icon=":material/person:",
                    on_click=state.choose_user,
                    args=(name,),
                )


def head(users: Sequence[UserSummary]) -> None:
    """The user who chats, and a way to a new conversation."""
    with st.container(key="head", horizontal=True, vertical_alignment="center"):
        _pick(users)
        st.button("New conversation", icon=":material/edit_square:", on_click=state.open_conversation)


def _pick(users: Sequence[UserSummary]) -> None:
    """The picker, which takes new names too."""
    chosen = state.chosen_user()
    st.selectbox(
        "User",
        sorted({*(user.user_id for user in users), *([chosen] if chosen else [])}),
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
