"""Optimise: fewer tokens for what is known about a user, with every fact that would be lost; previewed, applied, undone."""

from __future__ import annotations

import streamlit as st

from pages.shared import navigation, notices, people, state
from pages.shared.optimise import bar, result, undoing, wanted, watching
from pages.shared.optimise.wanted import Wanted
from pages.shared.services import Services, services
from pages.shared.words import named

_WELCOME = "See what making memories fewer and shorter saves, and every fact that it would lose, before anything is changed."


def draw() -> None:
    app = services()
    users = app.db.get_users(limit=people.USERS)
    user_id = state.chosen_user()
    people.pick_in_sidebar(users, user_id, wanted.go_to_user)
    if user_id is None:
        people.welcome(users, "Whose memories?", _WELCOME, "Memories of {}", wanted.go_to_user)
        return
    state.meet(user_id)
    st.title(f"Optimise memories of {named(user_id)}")
    with st.container(key="whose", horizontal=True, vertical_alignment="center"):
        people.pick(users, user_id, wanted.go_to_user)
    people.refused()
    with st.container(key="optimise"):
        notices.draw(app, user_id)
        undoing.draw(app, user_id=user_id)
        _body(app, wanted.read(), user_id=user_id)


def _body(app: Services, asked: Wanted, *, user_id: str) -> None:
    preview = app.previews.get(asked.preview, user_id=user_id)
    # Asked once, before all else: what ends while it is drawn counts as running, and is then drawn again as it ended.
    running = preview is not None and preview.running
    known = app.db.count_user_memories(user_id=user_id)
    if known < 2 and preview is None:
        _too_few(known, user_id=user_id)
        return
    bar.draw(app, asked, user_id=user_id, running=running)
    if preview is None:
        if asked.preview:
            st.info("This preview is not kept any more. Make it again.", icon=":material/history:")
    elif preview.report is not None:
        result.draw(app, preview, preview.report, asked, running=running)
    elif running:
        watching.draw(preview)
    elif preview.error is not None:
        watching.failed(app, preview.error, asked, user_id=user_id)
    else:
        st.caption(":material/stop_circle: Cancelled. No memory was changed.")


def _too_few(known: int, *, user_id: str) -> None:
    with st.container(key="empty"):
        if known:
            st.info(f"One memory is known about {named(user_id)}: there is nothing to merge or to drop.", icon=":material/compress:")
        else:
            st.info(
                f"Nothing is known about {named(user_id)} yet, so nothing can be saved. What is said in the playground is remembered.",
                icon=":material/compress:",
            )
        st.page_link(navigation.PLAYGROUND, label="Go to the playground", icon=":material/forum:", query_params={state.USER: user_id})


draw()
