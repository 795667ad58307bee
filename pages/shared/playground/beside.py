"""A second user beside the first: the playground again, in a frame, as a session that shares nothing with this one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from urllib.parse import urlencode

import streamlit as st

from memlib.db.schemas import UserSummary
from pages.shared import people, state
from pages.shared.words import named

_PICKED = "picked-beside"
_CHANGED = "changed-beside"
_HEIGHT = 900


def pick(users: Sequence[UserSummary], user_id: str) -> None:
    """The picker of the second user, which is shut again by taking the choice away."""
    second = state.second_user()
    names = sorted({*(user.user_id for user in users if user.user_id != user_id), *([second] if second else [])})
    st.session_state[_PICKED] = second
    with st.container(key="beside"):
        st.selectbox(
            "Beside",
            names,
            index=None,
            key=_PICKED,
            accept_new_options=True,
            placeholder="Second user, side by side",
            label_visibility="collapsed",
            on_change=_choose,
            args=(names,),
        )
        # Here, since the list of options lies over where others are said.
        if st.session_state.pop(_CHANGED, False):
            people.refused()


def draw(second: str) -> None:
    query = urlencode({"embed": "true", state.USER: second})
    with st.container(key="second"):
        st.iframe(f"/?{query}", height=_HEIGHT, alt=f"The playground as {named(second)}")


def _choose(known: Collection[str]) -> None:
    st.session_state[_CHANGED] = True
    if st.session_state[_PICKED] is None:
        st.query_params.pop(state.BESIDE, None)
    else:
        state.pick_user(_PICKED, known, _open)


def _open(second: str) -> None:
    st.query_params[state.BESIDE] = second
