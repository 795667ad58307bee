"""What one browser tab has chosen: the user and the conversation, both in the URL, and what it has open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import uuid4

import streamlit as st

from memlib.db.schemas import Session

CONVERSATION = "conversation"
USER = "user"
SEARCH = "search"
PAGE = "memories_page"
EDITING = "editing"
_NOTICE = "notice"


@dataclass(frozen=True)
class Notice:
    """What the tab's last change came to."""

    user_id: str
    text: str
    change_id: str | None = None
    """What Undo takes back."""
    failed: bool = False
    about: Literal["memories", "chat"] = "memories"


def chosen_user() -> str | None:
    """The user that is picked, typed in, or named by the URL."""
    # Before the picker is drawn for the first time, only the URL knows.
    chosen = st.session_state[USER] if USER in st.session_state else st.query_params.get(USER)
    return (chosen or "").strip() or None


def choose_user(user_id: str) -> None:
    st.session_state[USER] = user_id
    forget_user()


def forget_user() -> None:
    """Leave behind what belongs to the user before."""
    st.query_params.pop(CONVERSATION, None)
    for key in (SEARCH, PAGE, EDITING, _NOTICE):
        st.session_state.pop(key, None)


def conversation(sessions: Sequence[Session]) -> str:
    """The conversation that the URL names; else the user's last; else a new one. It stands in the URL from then on."""
    if CONVERSATION not in st.query_params:
        st.query_params[CONVERSATION] = sessions[0].session_id if sessions else str(uuid4())
    return str(st.query_params[CONVERSATION])


def open_conversation(session_id: str | None = None) -> None:
    """Go to that conversation, or to a new one."""
    st.query_params[CONVERSATION] = session_id or str(uuid4())


def notify(notice: Notice | None) -> None:
    st.session_state[_NOTICE] = notice


def notice_for(user_id: str, about: Literal["memories", "chat"]) -> Notice | None:
    notice: Notice | None = st.session_state.get(_NOTICE)
    return notice if notice is not None and (notice.user_id, notice.about) == (user_id, about) else None
