"""A second user beside the first: the playground again, in a frame, as a session that shares nothing with this one."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

import streamlit as st

from memlib.db.schemas import UserSummary
from pages.shared import state
from pages.shared.words import named

_PICKED = "picked-beside"
_HEIGHT = 900


def chosen() -> str | None:
    """The second user, whom the address names."""
    user_id = st.query_params.get(state.BESIDE)
    return user_id if user_id and state.objection(user_id) is None else None


def pick(users: Sequence[UserSummary], user_id: str) -> None:
    """The picker of the second user, which is shut again by taking the choice away."""
    second = chosen()
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
        )


def draw(second: str) -> None:
    query = urlencode({"embed": "true", state.USER: second})
    with st.container(key="second"):
        st.iframe(f"/?{query}", height=_HEIGHT, alt=f"The playground as {named(second)}")


def _choose() -> None:
    picked = (st.session_state[_PICKED] or "").strip()
    if picked and state.objection(picked) is None:
        st.query_params[state.BESIDE] = picked
    else:
        st.query_params.pop(state.BESIDE, None)
