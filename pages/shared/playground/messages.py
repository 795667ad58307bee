"""Draws one message: what was said, what was remembered of it, and what can be made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import streamlit as st

from memlib.db.schemas import ChangeSet
from pages.shared import edits
from pages.shared.playground import reactions
from pages.shared.playground.conversation import MessageRow
from pages.shared.services import Services
from pages.shared.words import answer, counted, literal, remembered

Again: TypeAlias = Callable[[str], None]
"""Captures a message once more, by its id."""
AVATARS = {"user": ":material/person:", "assistant": ":material/smart_toy:"}


def draw(app: Services, row: MessageRow, again: Again | None, *, user_id: str, session_id: str) -> None:
    with st.chat_message(row.role, avatar=AVATARS[row.role]):
        if row.role == "user":
            st.text(row.text)
            _remembered(app, row, again, user_id=user_id)
            return
        if row.text:
            st.markdown(answer(row.text))
        if row.stopped:
            st.caption(f":material/stop_circle: Stopped before {'its end' if row.text else 'it began'}")
        if row.warnings:
            with st.expander(counted(len(row.warnings), "warning"), type="compact", icon=":material/warning:"):
                for warning in row.warnings:
                    st.text(warning)
        # Of nothing, nothing can be said.
        if row.text:
            reactions.draw(app, row, user_id=user_id, session_id=session_id)


def _remembered(app: Services, row: MessageRow, again: Again | None, *, user_id: str) -> None:
    if row.remembering:
        st.caption(":shimmer[Remembering…]")
        return
    if row.capture_error is not None:
        with st.container(key=f"forgotten-{row.key}", gap="xsmall"):
            st.caption(f":material/error: Nothing was remembered: {literal(row.capture_error)}")
            if again is not None:
                st.button("Retry", key=f"again-{row.key}", icon=":material/refresh:", type="tertiary", on_click=again, args=(row.key,))
    if row.capture is None:
        return
    details = st.expander(
        remembered(row.capture), key=f"remembered-{row.key}", type="compact", on_change="rerun", icon=":material/psychology:"
    )
    if details.open:
        with details:
            _details(app, row.key, row.capture, user_id=user_id)


def _details(app: Services, key: str, capture: Mapping[str, Any], *, user_id: str) -> None:
    change = app.db.get_change(capture["change_id"], user_id=user_id) if capture["change_id"] else None
    _changes(change)
    for refusal in capture["refused"]:
        st.text(f"Not stored: {refusal['memory'] or 'a deletion'}")
        st.caption(literal(refusal["reason"]))
    if change is not None:
        st.button(
            "Undo",
            key=f"undo-{key}",
            icon=":material/undo:",
            on_click=edits.undo,
            args=(app, change.change_id),
            kwargs={"user_id": user_id},
        )
    st.caption("What the model replied")
    st.code(capture["reply"], language=None, wrap_lines=True)


def _changes(change: ChangeSet | None) -> None:
    for item in change.changes if change else ():
        if item.before is not None and item.after is not None:
            st.text(f"Updated: {item.before.memory}\n→ {item.after.memory}")
        elif item.after is not None:
            st.text(f"Added: {item.after.memory}")
        elif item.before is not None:
            st.text(f"Deleted: {item.before.memory}")
