"""Draws what is known about a user: search, cards to edit and delete, and what the model is shown."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from memlib.errors import MemlibError
from memlib.tokens import tokenizer_of
from pages.shared import memories, state
from pages.shared.chat import undo
from pages.shared.conversation import Conversation
from pages.shared.memories import Mark, MemoryCard, Panel
from pages.shared.services import MEMORY_TOKENS, Services
from pages.shared.state import Notice
from pages.shared.words import counted, literal, sentence, shortened

_MARKS: dict[Mark, tuple[str, Literal["green", "blue"]]] = {"add": ("New", "green"), "update": ("Updated", "blue")}
_TEXT = "memory_text"
_NEW = "new"
"""In the place of a memory's id while one is added."""


def draw(app: Services, panel: Panel, talk: Conversation, *, user_id: str) -> None:
    with st.container(key="known", height=600, border=False, autoscroll=False):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.subheader(f"Known about {literal(user_id)}")
            st.button("Add", icon=":material/add:", type="tertiary", on_click=_begin, args=(_NEW, ""))
        _what_the_model_sees(app, talk, user_id=user_id)
        _notice(app, user_id)
        st.text_input(
            "Search memories", key=state.SEARCH, type="search", live=True, label_visibility="collapsed", placeholder="Search memories"
        )
        if st.session_state.get(state.EDITING) == _NEW:
            _editor(app, None, user_id=user_id)
        for card in panel.cards:
            if st.session_state.get(state.EDITING) == card.memory.memory_id:
                _editor(app, card, user_id=user_id)
            else:
                _card(app, card)
        _footer(panel)


def _notice(app: Services, user_id: str) -> None:
    notice = state.notice_for(user_id, "memories")
    if notice is None:
        return
    with st.container(key="notice", horizontal=True, vertical_alignment="center"):
        show = st.error if notice.failed else st.success
        show(sentence(notice.text), width="stretch")
        if notice.change_id is not None:
            st.button(
                "Undo", key="undo", icon=":material/undo:", on_click=undo, args=(app, notice.change_id), kwargs={"user_id": user_id}
            )


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
    source = f"from “{literal(card.source)}”" if card.source else _elsewhere(card)
    return " · ".join(filter(None, [card.age, topics, source]))


def _elsewhere(card: MemoryCard) -> str:
    if card.memory.session_id is not None:
        return "from another conversation"
    return "" if card.memory.agent_id is not None else "added by hand"


def _footer(panel: Panel) -> None:
    if not panel.cards:
        st.caption("No memory has these words." if panel.found else "Nothing yet. What is said in the chat is remembered here.")
    elif panel.found:
        st.caption(f"The best {counted(len(panel.cards), 'match', 'matches')} of {counted(panel.total, 'memory', 'memories')}")
    elif panel.pages > 1:
        st.pagination(panel.pages, key=state.PAGE)
        st.caption(counted(panel.total, "memory", "memories"))


def _what_the_model_sees(app: Services, talk: Conversation, *, user_id: str) -> None:
    sees = st.expander("What the model sees", key="sees", type="compact", on_change="rerun", icon=":material/visibility:")
    if not sees.open:
        return
    said = [row.text for row in talk.rows if row.role == "user"]
    block = memories.block(app.manager, said[-1] if said else "", user_id=user_id, budget=MEMORY_TOKENS)
    which = "all" if block.complete else "those nearest to the last message, of more that there is no room for"
    about = "" if tokenizer_of(app.model.id).exact else "about "
    with sees:
        st.code(block.text, language=None, wrap_lines=True)
        st.caption(
            f"{counted(block.shown, 'memory', 'memories')} ({which}), {about}{block.tokens:,} of at most {MEMORY_TOKENS:,} tokens"
        )


def _editor(app: Services, card: MemoryCard | None, *, user_id: str) -> None:
    with st.container(key="editor", border=True, gap="small"):
        st.text_area("Memory", key=_TEXT, max_chars=1_000)
        with st.container(horizontal=True):
            st.button("Save", type="primary", on_click=_save, args=(app, card), kwargs={"user_id": user_id})
            st.button("Cancel", on_click=_begin, args=(None, ""))


def _begin(memory_id: str | None, text: str) -> None:
    """Open the editor on a memory; with None, close it."""
    st.session_state[state.EDITING] = memory_id
    st.session_state[_TEXT] = text


def _save(app: Services, card: MemoryCard | None, *, user_id: str) -> None:
    text = st.session_state[_TEXT]
    try:
        if card is None:
            change_id = memories.add(app.manager, text, user_id=user_id)
            said = "Added." if change_id else "That is known already."
        else:
            change_id = memories.edit(app.manager, card.memory, text, user_id=user_id)
            said = "Saved." if change_id else "Nothing changed."
    except (MemlibError, ValueError) as error:
        state.notify(Notice(user_id, str(error), failed=True))
        return
    state.notify(Notice(user_id, said, change_id))
    st.session_state[state.EDITING] = None


def _delete(app: Services, card: MemoryCard) -> None:
    memory = card.memory
    try:
        change_id = memories.delete(app.manager, memory.memory_id, user_id=memory.user_id)
    except MemlibError as error:
        state.notify(Notice(memory.user_id, str(error), failed=True))
        return
    state.notify(Notice(memory.user_id, f"Deleted “{shortened(memory.memory)}”.", change_id))
