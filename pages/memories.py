"""The memories of one user: find, read, add, edit, delete, take out and bring in, and see how they came to be."""

from __future__ import annotations

from time import time

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.shared import notices, people, state
from pages.shared.memories import address, bar, details, dialogs, export, importing, listing, table, timeline
from pages.shared.memories.filters import Filters
from pages.shared.parts import part, redraw
from pages.shared.services import Services, services
from pages.shared.words import named

_WELCOME = "Find, read, add, edit and delete what is known about a user, see how it came to be, and take it elsewhere."


def draw() -> None:
    app = services()
    users = app.db.get_users(limit=people.USERS)
    user_id = state.chosen_user()
    people.pick_in_sidebar(users, user_id, address.go)
    if user_id is None:
        people.welcome(users, "Whose memories?", _WELCOME, "Memories of {}", address.go)
        return
    state.meet(user_id)
    _head(app, user_id=user_id)
    whose = st.container(key="whose", horizontal=True, vertical_alignment="center")
    with whose:
        people.pick(users, user_id, address.go)
    people.refused()
    _view(app, whose, user_id=user_id)


@part(address.HEAD)
def _head(app: Services, *, user_id: str) -> None:
    """What is done with all memories, and the dialog that was asked for, or the memory that is open."""
    with st.container(key="memories-head", horizontal=True, vertical_alignment="center"):
        st.title(f"Memories of {named(user_id)}", width="stretch")
        st.button("Add", icon=":material/add:", type="primary", on_click=dialogs.ask, args=(dialogs.ADD,))
        export.draw(app, user_id=user_id)
        st.button("Erase user", icon=":material/delete_forever:", on_click=dialogs.ask, args=(dialogs.ERASE,))
    if (memory_id := address.opened()) is not None:
        details.draw(app, memory_id, user_id=user_id)
    elif dialogs.asked() == dialogs.ADD:
        dialogs.add_memory(app, user_id=user_id)
    elif dialogs.asked() == dialogs.ERASE:
        dialogs.erase_user(app, user_id=user_id)


@part(address.VIEW)
def _view(app: Services, whose: DeltaGenerator, *, user_id: str) -> None:
    filters = address.filters()
    with whose:
        bar.views(app, filters, user_id=user_id)
    notices.draw(app, user_id)
    _beside(app, user_id=user_id)
    if filters.look != "list":
        table.forget(user_id)
        return
    # What is looked at in its place is drawn alone, and hides it: a table drawn anew takes the browser three times as long.
    with st.container(key="all-listed"):
        topics = app.db.get_memory_topics(user_id=user_id)
        bar.draw(filters, topics, embedded=app.manager.search.embedder is not None, user_id=user_id)
        _list(app, user_id=user_id)


@part(address.BESIDE)
def _beside(app: Services, *, user_id: str) -> None:
    """What is looked at in place of the list."""
    filters = address.filters()
    if filters.look == "list":
        return
    with st.container(key="beside-list"):
        match filters.look:
            case "timeline":
                timeline.draw(app, filters, user_id=user_id)
            case "import":
                importing.draw(app, user_id=user_id)
            case "deleted":
                bar.draw(filters, {}, embedded=False, user_id=user_id)
                _rows(app, filters, user_id=user_id)


@part(table.LIST)
def _list(app: Services, *, user_id: str) -> None:
    filters = address.filters()
    if filters.query and not _ready(app, filters, user_id=user_id):
        _wait(app, filters, user_id=user_id)
    else:
        _rows(app, filters, user_id=user_id)


def _rows(app: Services, filters: Filters, *, user_id: str) -> None:
    shown = listing.load(app.manager, filters, user_id=user_id, now=time())
    if shown.rows:
        table.draw(app, shown, filters, user_id=user_id)
    else:
        _empty(filters, user_id=user_id)


def _ready(app: Services, filters: Filters, *, user_id: str) -> bool:
    total = app.db.count_user_memories(user_id=user_id)
    return app.warming.ready(app.manager, total, filters.method, user_id=user_id)


@st.fragment(run_every=0.5)
def _wait(app: Services, filters: Filters, *, user_id: str) -> None:
    """Until the search is ready: the page itself does not stand still for it."""
    if _ready(app, filters, user_id=user_id):
        st.rerun()
    st.markdown(":shimmer[Preparing the search of very many memories, once for as long as the app runs…]")
    st.skeleton(height=200)


def _empty(filters: Filters, *, user_id: str) -> None:
    with st.container(key="empty"):
        if filters.state == "deleted" and not filters.query:
            st.info("Nothing is deleted.", icon=":material/delete:")
        elif filters.narrowed:
            st.info("No memory fits. Try other words, or look at all.", icon=":material/search_off:")
            st.button("Show all", on_click=address.show, args=(filters.plain(),), kwargs={"user_id": user_id})
        else:
            st.info(
                f"Nothing is known about {named(user_id)} yet. What is said in the playground is remembered here; memories can "
                "also be added by hand or imported.",
                icon=":material/database:",
            )
            st.button("Add the first", type="primary", icon=":material/add:", on_click=_add)


def _add() -> None:
    dialogs.ask(dialogs.ADD)
    redraw(address.HEAD)


draw()
