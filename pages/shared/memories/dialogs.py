"""Asks before what takes much away: deleting many memories, erasing a user. And where a memory is added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NoReturn

import streamlit as st

from memlib.db.schemas import StoredMemory
from memlib.errors import MemlibError, MemoryConflict, MemoryNotFound
from pages.shared import edits, state
from pages.shared.services import Services
from pages.shared.state import Notice
from pages.shared.words import counted, named, sentence

DELETE = "delete"
DELETE_ALL = "delete all"
ERASE = "erase"
ADD = "add"
Find = Callable[[], Sequence[StoredMemory]]
_ASKED = "asked"
_REASON = "dialog-reason"


def ask(dialog: str | None) -> None:
    st.session_state[_ASKED] = dialog
    st.session_state.pop(_REASON, None)


def asked() -> str | None:
    """The dialog that is open."""
    dialog: str | None = st.session_state.get(_ASKED)
    return dialog


def _dismiss() -> None:
    """The browser has shut it already."""
    ask(None)


def _close() -> NoReturn:
    """Shut it, which takes a run of the whole page."""
    ask(None)
    st.rerun()


def _reason() -> None:
    if (reason := st.session_state.get(_REASON)) is not None:
        st.error(sentence(reason), icon=":material/error:")


def delete_memories(app: Services, shown: Sequence[StoredMemory], total: int, found: Find, *, user_id: str) -> None:
    """Those that are shown, or all of the total, of which they are the first."""

    @st.dialog(f"Delete {counted(total, 'memory', 'memories')}?", on_dismiss=_dismiss)
    def draw() -> None:
        if total > len(shown):
            st.markdown(f"All **{total:,}** that were found. The first of them:")
        with st.container(key="to-delete"):
            for memory in shown:
                st.text(f"• {memory.memory}")
        st.caption("This can be undone: they stay in the history of the user, under Deleted.")
        with st.container(horizontal=True):
            delete = partial(_delete, app, total, found, user_id=user_id)
            st.button("Delete", key="delete-chosen", type="primary", icon=":material/delete:", on_click=delete)
            st.button("Cancel", on_click=_close)

    draw()


def _delete(app: Services, total: int, found: Find, *, user_id: str) -> None:
    state.clear_notice(user_id, "memories")
    try:
        change_id = edits.delete_all(app.manager, found(), total, user_id=user_id)
    except (MemoryConflict, MemoryNotFound):
        state.notify(Notice(user_id, "Some have changed meanwhile: nothing was deleted. Look again, and delete.", failed=True))
    except MemlibError as error:
        state.notify(Notice(user_id, str(error), failed=True))
    else:
        state.add_deletion(Notice(user_id, f"Deleted {counted(total, 'memory', 'memories')}.", change_id))
    _close()


def add_memory(app: Services, *, user_id: str) -> None:
    topics = app.db.get_memory_topics(user_id=user_id)

    @st.dialog(f"Add a memory of {named(user_id)}", on_dismiss=_dismiss)
    def draw() -> None:
        with st.form("add", border=False, enter_to_submit=True):
            st.text_area("Memory", key="add-text", max_chars=edits.MAX_TEXT, placeholder="User lives in Lyon")
            st.multiselect("Topics", list(topics), key="add-topics", accept_new_options=True, placeholder="None")
            st.form_submit_button("Save", type="primary", on_click=_add, args=(app,), kwargs={"user_id": user_id})
        _reason()

    draw()


def _add(app: Services, *, user_id: str) -> None:
    try:
        change_id = edits.add(app.manager, st.session_state["add-text"], st.session_state["add-topics"], user_id=user_id)
    except (MemlibError, ValueError) as error:
        st.session_state[_REASON] = str(error)
        return
    state.notify(Notice(user_id, "Added." if change_id else "That is known already.", change_id))
    _close()


def erase_user(app: Services, *, user_id: str) -> None:
    @st.dialog(f"Erase {named(user_id)}?", on_dismiss=_dismiss)
    def draw() -> None:
        memories = app.db.count_user_memories(user_id=user_id)
        conversations = len(app.db.get_sessions(user_id=user_id))
        st.markdown(
            f"**{counted(memories, 'memory', 'memories')}**, their history, **{counted(conversations, 'conversation')}** and "
            f"all else that is kept about **{named(user_id)}** are removed. **Nothing brings them back.**"
        )
        st.text_input(f"Type {named(user_id)} to confirm", key="erase-name", live=True, autocomplete="off")
        with st.container(horizontal=True):
            st.button(
                "Erase for good",
                type="primary",
                icon=":material/delete_forever:",
                disabled=st.session_state.get("erase-name") != user_id,
                on_click=_erase,
                args=(app,),
                kwargs={"user_id": user_id},
            )
            st.button("Cancel", on_click=_close)
        _reason()

    draw()


def _erase(app: Services, *, user_id: str) -> None:
    if st.session_state.get("erase-name") != user_id:
        return
    try:
        app.erase(user_id)
    except MemlibError as error:
        st.session_state[_REASON] = str(error)
        return
    state.forget(user_id)
    st.toast(f"{named(user_id)} is erased.")
    _close()
