"""The playground: chat as a user, see what is remembered, and change it."""

from __future__ import annotations

import streamlit as st

from pages.shared import chat, conversation, memories, panel, people, state
from pages.shared.services import services

USERS = 1_000
"""How many users the picker lists; the name of any other can be typed."""


def draw() -> None:
    app = services()
    users = app.db.get_users(limit=USERS)
    user_id = state.chosen_user()
    if user_id is None:
        people.welcome(users)
        return
    sessions = app.db.get_sessions(user_id=user_id, limit=people.SESSIONS)
    session_id = state.conversation(sessions)
    job = app.jobs.get(user_id=user_id, session_id=session_id)
    talk = conversation.load(app.db, job, user_id=user_id, session_id=session_id)
    session = next((session for session in sessions if session.session_id == session_id), None)
    conversation.name_session(app.db, session, talk.rows)
    changes = app.db.get_changes(user_id=user_id, message_id=talk.last_message_id) if talk.last_message_id else []
    known = memories.load(
        app.manager,
        talk.rows,
        changes,
        user_id=user_id,
        total=next((user.memories for user in users if user.user_id == user_id), 0),
        query=st.session_state.get(state.SEARCH) or "",
        page=st.session_state.get(state.PAGE) or 1,
    )
    people.list_conversations(sessions, session_id)
    left, right = st.columns([1.6, 1], gap="medium")
    with left:
        people.head(users)
    with right:
        panel.draw(app, known, talk, user_id=user_id)
    # Last, because it goes on for as long as the model writes.
    with left:
        chat.draw(app, talk, user_id=user_id, session_id=session_id)


draw()
