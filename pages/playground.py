"""The playground: chat as a user, see what is remembered, and change it."""

from __future__ import annotations

import streamlit as st

from pages.shared import people, state
from pages.shared.playground import cards, chat, conversation, panel
from pages.shared.services import services


def draw() -> None:
    app = services()
    users = app.db.get_users(limit=people.USERS)
    user_id = state.chosen_user()
    if user_id is None:
        people.welcome(app.db, users)
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
        people.head(app.db, users, user_id)
    with right:
        panel.draw(app, known, talk, user_id=user_id)
    # Last, because it goes on for as long as the model writes.
    with left:
        chat.draw(app, talk, user_id=user_id, session_id=session_id)


draw()
