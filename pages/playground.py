"""The playground: chat as a user, see what is remembered, and change it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from memlib.db.schemas import Session, UserSummary
from pages.shared import people, state, versions
from pages.shared.parts import part
from pages.shared.playground import beside, cards, chat, conversation, panel, sessions
from pages.shared.playground.conversation import Conversation
from pages.shared.services import Services, services
from pages.shared.words import named

_WELCOME = (
    "What someone says about themselves is remembered, for them alone, and known again in their next conversation. "
    "You see each memory as it forms, where it comes from, and can change it."
)


def draw() -> None:
    app = services()
    user_id = state.chosen_user()
    go = partial(state.open_last_conversation, app.db)
    if user_id is None:
        users = app.db.get_users(limit=people.USERS)
        people.pick_in_sidebar(users, user_id, go)
        people.welcome(users, "Chat, and see what is remembered", _WELCOME, "Chat as {}", go)
        return
    state.meet(user_id)
    found = app.db.get_sessions(user_id=user_id, limit=people.SESSIONS)
    session_id = state.conversation(found)
    talk = chat.load(app, user_id=user_id, session_id=session_id)
    second = state.second_user()
    left, right = st.columns([1.6, 1] if second is None else 2, gap="medium")
    with left:
        head, talking = st.container(), st.container(key="talking")
    # The answer first: all else of the page stands there already, and takes the browser longer than a model its first word.
    with talking:
        answer = chat.draw(app, talk, versions.chosen(app.library), user_id=user_id, session_id=session_id)
    _around(app, talk, found, head, left if second is not None else right, user_id=user_id, session_id=session_id)
    if second is not None:
        with right:
            beside.draw(second)
    # Last, because it goes on for as long as the model writes.
    if answer is not None:
        answer.follow()


def _around(
    app: Services,
    talk: Conversation,
    found: Sequence[Session],
    head: DeltaGenerator,
    side: DeltaGenerator,
    *,
    user_id: str,
    session_id: str,
) -> None:
    """What stands around the chat: who chats, their conversations, and what is known about them."""
    users = app.db.get_users(limit=people.USERS)
    go = partial(state.open_last_conversation, app.db)
    people.pick_in_sidebar(users, user_id, go)
    found = conversation.with_name(app.db, found, talk.rows, session_id)
    session = next((each for each in found if each.session_id == session_id), None)
    sessions.listed(found, user_id=user_id, session_id=session_id)
    with head:
        _head(app, users, session, user_id, go)
    # Beside a second user, what is known stands below the chat.
    with side:
        if talk.job is None:
            _panel(app, talk, user_id=user_id, session_id=session_id)
        else:
            # A click in a part is answered when the script has run: here, when the model has written.
            with st.container():
                _known(app, talk, user_id=user_id, session_id=session_id)
    sessions.dialogs(app, session, user_id=user_id)


@part("panel")
def _panel(app: Services, talk: Conversation, *, user_id: str, session_id: str) -> None:
    _known(app, talk, user_id=user_id, session_id=session_id)


def _known(app: Services, talk: Conversation, *, user_id: str, session_id: str) -> None:
    changes = app.db.get_changes(user_id=user_id, message_id=talk.last_message_id) if talk.last_message_id else []
    total = app.db.count_user_memories(user_id=user_id)
    query = st.session_state.get(state.own(panel.SEARCH, user_id)) or ""
    known = cards.load(
        app.manager,
        talk.rows,
        changes,
        user_id=user_id,
        session_id=session_id,
        total=total,
        query=query,
        page=st.session_state.get(state.own(panel.PAGE, user_id)) or 1,
        searchable=not query or app.warming.ready(app.manager, total, "keyword", user_id=user_id),
    )
    panel.draw(app, known, talk, user_id=user_id)


def _head(app: Services, users: Sequence[UserSummary], session: Session | None, user_id: str, go: people.Go) -> None:
    """Who chats, a way to a new conversation, and what else can be chosen: the instructions, if others than the default are."""
    with st.container(key="title"):
        st.title(f"Chat as {named(user_id)}")
    with st.container(key="head", horizontal=True, vertical_alignment="center"):
        people.pick(users, user_id, go)
        st.button("New conversation", icon=":material/edit_square:", on_click=state.open_conversation, args=(user_id,))
        with st.popover("Options", icon=":material/tune:"):
            versions.pick_version(app.library)
            beside.pick(users, user_id)
            sessions.menu(session)
    people.refused()


draw()
