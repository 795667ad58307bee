"""The conversations of a user: their list, and the dialogs that rename and delete one."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from memlib.db.schemas import Session
from memlib.errors import MemlibError, MemoryNotFound
from pages.shared import state
from pages.shared.services import Services
from pages.shared.words import counted, literal, sentence, shortened

MAX_NAME = 100
_RENAME, _DELETE = "Rename", "Delete"
_ASKED = "conversation-dialog"
_NAME = "conversation-name"
_REASON = "conversation-reason"
_ICONS = {_RENAME: ":material/edit:", _DELETE: ":material/delete:"}


def listed(sessions: Sequence[Session], *, user_id: str, session_id: str) -> None:
    """In the sidebar, the last used first."""
    with st.sidebar, st.container(key="conversations", gap=None):
        st.subheader("Conversations")
        if not sessions:
            st.caption("None yet.")
        for session in sessions:
            st.button(
                literal(session.name or "New conversation"),
                key=f"open-{session.session_id}",
                type="secondary" if session.session_id == session_id else "tertiary",
                width="stretch",
                on_click=state.open_conversation,
                args=(user_id, session.session_id),
            )


def menu(session: Session | None) -> None:
    """What can be done with the conversation that is open, once it has begun."""
    if session is None:
        return
    with st.container(horizontal=True):
        for option, icon in _ICONS.items():
            st.button(f"{option} conversation", key=f"conversation-{option}", icon=icon, on_click=_ask, args=(option,))


def dialogs(app: Services, session: Session | None, *, user_id: str) -> None:
    """The dialog that was asked for."""
    if session is None:
        return
    match st.session_state.get(_ASKED):
        case "Rename":
            _rename(app, session)
        case "Delete":
            _delete(app, session, user_id=user_id)


def _ask(dialog: str | None) -> None:
    st.session_state[_ASKED] = dialog
    st.session_state.pop(_REASON, None)


def _close() -> None:
    _ask(None)


def _rerun_when_closed() -> None:
    if st.session_state.get(_ASKED) is None:
        st.rerun()
    if (reason := st.session_state.get(_REASON)) is not None:
        st.error(sentence(reason), icon=":material/error:")


def _rename(app: Services, session: Session) -> None:
    @st.dialog("Rename the conversation", on_dismiss=_close)
    def draw() -> None:
        _rerun_when_closed()
        with st.form("rename", border=False, enter_to_submit=True):
            st.text_input("Name", session.name or "", key=_NAME)
            st.form_submit_button("Rename", type="primary", on_click=_renamed, args=(app, session))

    draw()


def _renamed(app: Services, session: Session) -> None:
    try:
        # Without a name it gets its first message's beginning again.
        # Cut here: a box with a limit drops a longer text without a word.
        name = shortened(st.session_state[_NAME], MAX_NAME)
        app.db.rename_session(session.session_id, name or None, user_id=session.user_id)
    except (MemlibError, ValueError) as error:
        st.session_state[_REASON] = str(error)
    else:
        _close()


def _delete(app: Services, session: Session, *, user_id: str) -> None:
    @st.dialog("Delete the conversation?", on_dismiss=_close)
    def draw() -> None:
        _rerun_when_closed()
        st.markdown(
            f"**{literal(session.name or 'New conversation')}** · {counted(session.messages, 'message')}\n\n"
            "What was remembered of it stays; the messages cannot be brought back."
        )
        with st.container(horizontal=True):
            st.button(
                "Delete the conversation",
                type="primary",
                icon=":material/delete:",
                on_click=_deleted,
                args=(app, session),
                kwargs={"user_id": user_id},
            )
            st.button("Keep it", on_click=_close)

    draw()


def _deleted(app: Services, session: Session, *, user_id: str) -> None:
    try:
        app.jobs.drop(user_id=user_id, session_id=session.session_id)
        app.db.delete_session(session.session_id, user_id=user_id)
    except MemoryNotFound:
        pass  # a second click, or another tab: it is gone, as was wanted
    except MemlibError as error:
        st.session_state[_REASON] = str(error)
        return
    _close()
    state.open_last_conversation(app.db, user_id)
