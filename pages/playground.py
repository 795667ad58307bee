"""The playground: chat as a user, see what is remembered, and change it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from memlib.db.schemas import UserSummary
from pages.shared import people, state
from pages.shared.playground import cards, chat, conversation, panel
from pages.shared.services import services
from pages.shared.words import named

_WELCOME = (
    "What someone says about themselves is remembered, for them alone, and known again in their next conversation. "
    "You see each memory as it forms, where it comes from, and can change it."
)


def draw() -> None:
    app = services()
    users = app.db.get_users(limit=people.USERS)
    user_id = state.chosen_user()
    go = partial(state.open_last_conversation, app.db)
    people.pick_in_sidebar(users, user_id, go)
    if user_id is None:
        people.welcome(users, "Chat, and see what is remembered", _WELCOME, "Chat as {}", go)
        return
    state.meet(user_id)
    sessions = app.db.get_sessions(user_id=user_id, limit=people.SESSIONS)
    session_id = state.conversation(sessions)
    job = app.jobs.get(user_id=user_id, session_id=session_id)
    talk = conversation.load(app.db, job, user_id=user_id, session_id=session_id)
    sessions = conversation.with_name(app.db, sessions, talk.rows, session_id)
    changes = app.db.get_changes(user_id=user_id, message_id=talk.last_message_id) if talk.last_message_id else []
    known = cards.load(
        app.manager,
        talk.rows,
        changes,
        user_id=user_id,
        session_id=session_id,
        total=app.db.count_user_memories(user_id=user_id),
        query=st.session_state.get(state.own(panel.SEARCH, user_id)) or "",
        page=st.session_state.get(state.own(panel.PAGE, user_id)) or 1,
    )
    people.list_conversations(sessions, user_id=user_id, session_id=session_id)
    left, right = st.columns([1.6, 1], gap="medium")
    with left:
        _head(users, user_id, go)
    with right:
        panel.draw(app, known, talk, user_id=user_id)
    # Last, because it goes on for as long as the model writes.
    with left:
        chat.draw(app, talk, user_id=user_id, session_id=session_id)


def _head(users: Sequence[UserSummary], user_id: str, go: people.Go) -> None:
    """The user who chats, and a way to a new conversation."""
    with st.container(key="title"):
        st.title(f"Chat as {named(user_id)}")
    with st.container(key="head", horizontal=True, vertical_alignment="center"):
        people.pick(users, user_id, go)
        st.button("New conversation", icon=":material/edit_square:", on_click=state.open_conversation, args=(user_id,))
    people.refused()


draw()
