"""Whose page it is: the pickers, and what is shown before someone is picked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from memlib.db.schemas import UserSummary
from pages.shared import state
from pages.shared.words import named, sentence

SESSIONS = 50
"""How many conversations are listed."""

USERS = 1_000
"""How many users the picker lists; the name of any other can be typed."""

_EXAMPLES = ("Ada", "Ben")
_RECENT = 4


Go = Callable[[str], None]


def welcome(users: Sequence[UserSummary], title: str, text: str, label: str, go: Go) -> None:
    """Before a user is chosen. The label of a button has a place for the name."""
    recent = sorted(users, key=lambda user: -(user.updated_at or 0))[:_RECENT]
    with st.container(key="welcome"):
        st.title(title)
        st.markdown(text)
        pick(users, None, go)
        refused()
        with st.container(horizontal=True):
            for name in [user.user_id for user in recent] or _EXAMPLES:
                st.button(
                    label.format(named(name)),
                    key=f"as-{name}",
                    icon=":material/person:",
                    on_click=state.choose_user,
                    args=(name, go),
                )


def pick(users: Sequence[UserSummary], chosen: str | None, go: Go, *, label: str = "User", key: str = state.PICKED) -> None:
    """The picker, which takes new names too. It shows whom the URL names, and never says it by itself."""
    names = sorted({*(user.user_id for user in users), *([chosen] if chosen else [])})
    st.session_state[key] = chosen
    more = len(users) >= USERS
    st.selectbox(
        label,
        names,
        # With a first choice given, Escape cannot clear the picker; which one it is, the session state says.
        index=None if chosen is None else 0,
        key=key,
        accept_new_options=True,
        placeholder="Type a user's whole name" if more else "Pick a user, or type a new name",
        help=f"The first {USERS:,} users are listed. To find any other, type the whole name." if more else None,
        on_change=state.pick_user,
        args=(key, names, go),
        label_visibility="visible" if more else "collapsed",
    )


def pick_in_sidebar(users: Sequence[UserSummary], chosen: str | None, go: Go) -> None:
    """The same again: on a phone the sidebar is shut, and elsewhere it is where people look for who they are."""
    with st.sidebar, st.container(key="who"):
        pick(users, chosen, go, label="Switch to", key=f"{state.PICKED}-sidebar")


def refused() -> None:
    if (reason := state.refusal()) is not None:
        st.error(sentence(reason), icon=":material/error:")
