"""Draws what is known about a user: search, cards to edit and delete, and what the model is shown."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from memlib.errors import MemlibError, MemoryConflict, MemoryNotFound
from pages.shared import edits, notices, state
from pages.shared.playground import sees
from pages.shared.playground.cards import Mark, MemoryCard, Panel
from pages.shared.playground.conversation import Conversation
from pages.shared.services import Services
from pages.shared.state import Notice
from pages.shared.words import counted, literal, named, shortened

_MARKS: dict[Mark, tuple[str, Literal["green", "blue"]]] = {"add": ("New", "green"), "update": ("Updated", "blue")}
SEARCH = "search"
PAGE = "memories_page"
_TEXT = "memory_text"
_NEW = "new"
"""In the place of a memory's id while one is added."""


def draw(app: Services, panel: Panel, talk: Conversation, *, user_id: str) -> None:
    with st.container(key="known", height=600, border=False, autoscroll=False):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.subheader(f"Known about {named(user_id)}")
            st.button("Add", icon=":material/add:", type="tertiary", on_click=_begin, args=(_NEW, ""), kwargs={"user_id": user_id})
        sees.draw(app, talk, total=panel.total, user_id=user_id)
        notices.draw(app, user_id)
        st.text_input(
            "Search memories",
            key=state.own(SEARCH, user_id),
            type="search",
            live=True,
            label_visibility="collapsed",
            placeholder="Search memories",
        )
        if st.session_state.get(state.EDITING) == _NEW:
            _editor(app, None, user_id=user_id)
        if not panel.searchable:
            _wait(app, panel.total, user_id=user_id)
        for card in panel.cards:
            if st.session_state.get(state.EDITING) == card.memory.memory_id:
                _editor(app, card, user_id=user_id)
            else:
                _card(app, card)
        _footer(panel, user_id=user_id)


@st.fragment(run_every=0.5)
def _wait(app: Services, total: int, *, user_id: str) -> None:
    """Until the search is ready: the page itself does not stand still for it."""
    if app.warming.ready(app.manager, total, "keyword", user_id=user_id):
        st.rerun()
    st.caption(":shimmer[Preparing the search of very many memories…]")


def _card(app: Services, card: MemoryCard) -> None:
    memory = card.memory
    with st.container(key=f"memory-{memory.memory_id}", border=True, gap="xsmall"):
        with st.container(key=f"line-{memory.memory_id}", horizontal=True, wrap=False, gap="xsmall"):
            st.text(memory.memory, width="stretch")
            if card.mark is not None:
                word, color = _MARKS[card.mark]
                st.badge(word, color=color)
            st.button(
                "Edit",
                key=f"edit-{memory.memory_id}",
                icon=":material/edit:",
                type="tertiary",
                on_click=_begin,
                args=(memory.memory_id, memory.memory),
                kwargs={"user_id": memory.user_id},
            )
            st.button(
                "Delete",
                key=f"delete-{memory.memory_id}",
                icon=":material/delete:",
                type="tertiary",
                on_click=_delete,
                args=(app, card),
            )
        st.caption(_origin(card))


def _origin(card: MemoryCard) -> str:
    topics = ", ".join(literal(topic) for topic in card.memory.topics)
    return " · ".join(filter(None, [card.age, topics, literal(card.origin)]))


def _footer(panel: Panel, *, user_id: str) -> None:
    if not panel.cards:
        st.caption("No memory has these words." if panel.found else "Nothing yet. What is said in the chat is remembered here.")
    elif panel.found:
        st.caption(f"The best {counted(len(panel.cards), 'match', 'matches')} of {counted(panel.total, 'memory', 'memories')}")
    elif panel.pages > 1:
        st.pagination(panel.pages, key=state.own(PAGE, user_id))
        st.caption(counted(panel.total, "memory", "memories"))


def _editor(app: Services, card: MemoryCard | None, *, user_id: str) -> None:
    # A form, so that Ctrl+Enter saves.
    with st.form("editor", border=True, enter_to_submit=True):
        st.text_area("Memory", key=_TEXT, max_chars=edits.MAX_TEXT if card is None else edits.room(card.memory))
        with st.container(horizontal=True):
            st.form_submit_button("Save", type="primary", on_click=_save, args=(app, card), kwargs={"user_id": user_id})
            st.form_submit_button("Cancel", key="cancel", on_click=_begin, args=(None, ""), kwargs={"user_id": user_id})


def _begin(memory_id: str | None, text: str, *, user_id: str) -> None:
    """Open the editor on a memory; with None, close it."""
    st.session_state[state.EDITING] = memory_id
    st.session_state[_TEXT] = text
    state.clear_notice(user_id, "memories")


def _save(app: Services, card: MemoryCard | None, *, user_id: str) -> None:
    text = st.session_state[_TEXT]
    try:
        if card is None:
            change_id = edits.add(app.manager, text, user_id=user_id)
            said = "Added." if change_id else "That is known already."
        else:
            change_id = edits.edit(app.manager, card.memory, text, user_id=user_id)
            said = "Saved." if change_id else "Nothing changed."
    except MemoryNotFound:
        state.notify(Notice(user_id, "This memory was deleted meanwhile. Cancel, or add the text as a new one.", failed=True))
    except MemoryConflict:
        state.notify(Notice(user_id, "Another memory says the same already: cancel, and delete one of the two.", failed=True))
    except (MemlibError, ValueError) as error:
        state.notify(Notice(user_id, str(error), failed=True))
    else:
        state.notify(Notice(user_id, said, change_id))
        st.session_state[state.EDITING] = None


def _delete(app: Services, card: MemoryCard) -> None:
    memory = card.memory
    state.clear_notice(memory.user_id, "memories")
    try:
        change_id = edits.delete(app.manager, memory.memory_id, user_id=memory.user_id)
    except MemoryNotFound:
        return  # a second click, or another tab: it is gone, as was wanted
    except MemlibError as error:
        state.notify(Notice(memory.user_id, str(error), failed=True))
        return
    state.add_deletion(Notice(memory.user_id, f"Deleted “{shortened(memory.memory)}”.", change_id))
