"""Draws what two versions are tried on: a text that is typed, or a chat of the playground."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from pages.shared import state
from pages.shared.capture.desk import Desk, pick
from pages.shared.capture.trials import MESSAGES, Talk, Trial
from pages.shared.people import SESSIONS, USERS
from pages.shared.words import counted, shortened

_CONVERSATION = state.CONVERSATION
_SAID = "trial-said"
_KNOWN = "trial-known"
_READ = 100
"""How many messages of a chat are looked at, the last ones."""

Material = Callable[[], Talk]
"""What is tried, as it stands when it is called. A `ValueError` says what is wrong with it."""


def text(trial: Trial | None) -> Material:
    """Boxes for what a user says and for what is known before, filled with what a trial that is shown was made on."""
    if trial is not None and trial.talk.user_id is None:
        st.session_state.setdefault(_SAID, trial.talk.messages[-1][1])
        st.session_state.setdefault(_KNOWN, "\n".join(trial.talk.known))
    left, right = st.columns(2, gap="medium")
    with left:
        _box("What a user says", _SAID, "I moved to Lyon last week, and I can't eat nuts.")
    with right:
        _box("What is known before, one memory a line", _KNOWN, "User lives in Paris")
    return _typed


def _box(label: str, key: str, example: str) -> None:
    st.text_area(label, key=key, height=110, placeholder=example, persist_state="session")


def _typed() -> Talk:
    said = st.session_state[_SAID].strip()
    known = tuple(line.strip() for line in st.session_state[_KNOWN].splitlines() if line.strip())
    return Talk((("user", said),) if said else (), known)


def chat(desk: Desk) -> Material:
    """Pickers of a user and one of their conversations."""
    wanted = state.chosen_user()
    listed = [user.user_id for user in desk.app.db.get_users(limit=USERS)]
    users = listed if wanted is None or wanted in listed else [wanted, *listed]
    if not users:
        st.caption("Nobody has chatted yet. Chat in the playground first, or try on a text.")
        return lambda: Talk(())
    user_id = wanted or users[0]
    left, right = st.columns(2, gap="medium")
    with left:
        pick("User", users, user_id, name=state.USER, labels=lambda each: shortened(each, 40))
    with right:
        session_id = _conversation(desk, user_id)
    messages = _messages(desk, user_id, session_id) if session_id is not None else ()
    said = sum(role == "user" for role, _ in messages)
    st.caption(f"{counted(said, 'message')} of the user (at most the last {MESSAGES}), each captured in turn. Nothing is known before.")
    return lambda: Talk(messages, user_id=user_id)


def _conversation(desk: Desk, user_id: str) -> str | None:
    sessions = desk.app.db.get_sessions(user_id=user_id, limit=SESSIONS)
    names = {session.session_id: session.name or "New conversation" for session in sessions}
    wanted = st.query_params.get(_CONVERSATION)
    chosen = wanted if wanted in names else next(iter(names), None)
    pick("Conversation", list(names), chosen, name=_CONVERSATION, labels=lambda each: shortened(names[each]), disabled=not names)
    return chosen


def _messages(desk: Desk, user_id: str, session_id: str) -> tuple[tuple[str, str], ...]:
    kept = desk.app.db.get_messages(user_id=user_id, session_id=session_id, limit=_READ)
    return last_messages([(message.role, message.content) for message in kept if message.content])


def last_messages(messages: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The end of a conversation that begins with the first of the last `MESSAGES` messages of the user."""
    said = [place for place, (role, _) in enumerate(messages) if role == "user"][-MESSAGES:]
    return tuple(messages[said[0] :]) if said else ()
