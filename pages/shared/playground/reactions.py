"""What a person says of an answer: thumbs, and that the chat so far is to be a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from evals.cases.chats import case_of
from evals.cases.library import CaseLibrary
from memlib.db.base import MemoryDb
from memlib.db.schemas import ChatMessage, StoredMemory
from memlib.errors import MemlibError
from pages.shared import navigation, state
from pages.shared.playground.conversation import MessageRow
from pages.shared.services import Services
from pages.shared.state import Notice
from pages.shared.words import sentence

KNOWN = 40
"""How many memories a case takes, the newest."""
THUMBS = "thumbs"
"""Among a message's details: 1 for up, 0 for down."""


def draw(app: Services, row: MessageRow, *, user_id: str, session_id: str) -> None:
    """Under an answer."""
    key = f"thumbs-{row.key}"
    if st.session_state.get(key) is None and row.thumbs is not None:
        st.session_state[key] = row.thumbs
    with st.container(key=f"reactions-{row.key}", horizontal=True, vertical_alignment="center", gap="small"):
        st.feedback(
            "thumbs", key=key, on_change=_keep_thumbs, args=(app, row.key, key), kwargs={"user_id": user_id, "session_id": session_id}
        )
        st.button(
            "Make this an eval case",
            key=f"case-{row.key}",
            icon=":material/add_task:",
            type="tertiary",
            help="The conversation up to here, and what was known before it, go to the cases that wait for a review.",
            on_click=partial(_make_case, app, row.key, user_id=user_id, session_id=session_id),
        )
    notice = state.notice_for(user_id, "case")
    if notice is not None and notice.unsent == row.key:
        show = st.error if notice.failed else st.success
        show(sentence(notice.text))
        if not notice.failed:
            st.page_link(navigation.CASES, label="Review it", icon=":material/fact_check:", query_params={"view": "queue"})


def _keep_thumbs(app: Services, message_id: str, key: str, *, user_id: str, session_id: str) -> None:
    message = _message(app.db, message_id, user_id=user_id, session_id=session_id)
    if message is not None:
        details = {name: value for name, value in message.details.items() if name != THUMBS}
        thumbs = st.session_state[key]
        changed = replace(message, details=details if thumbs is None else details | {THUMBS: thumbs})
        app.db.add_messages([changed], user_id=user_id, session_id=session_id)


def _message(db: MemoryDb, message_id: str, *, user_id: str, session_id: str) -> ChatMessage | None:
    messages = db.get_messages(user_id=user_id, session_id=session_id)
    return next((message for message in messages if message.message_id == message_id), None)


def _make_case(app: Services, message_id: str, *, user_id: str, session_id: str) -> None:
    said = _up_to(app.db.get_messages(user_id=user_id, session_id=session_id), message_id)
    try:
        asked = next((message for message in reversed(said) if message.role == "user"), None)
        known = known_before(app.db, asked.message_id, user_id=user_id) if asked else []
        CaseLibrary().add_unreviewed(case_of(said, known, id=f"chat-{message_id[:8]}"))
    except (MemlibError, ValueError) as error:
        state.notify(Notice(user_id, str(error), failed=True, about="case", unsent=message_id))
    else:
        state.notify(Notice(user_id, "It waits for a review among the cases.", about="case", unsent=message_id))


def _up_to(messages: Sequence[ChatMessage], message_id: str) -> list[ChatMessage]:
    """The messages before this one, and this one."""
    places = [place for place, message in enumerate(messages) if message.message_id == message_id]
    return list(messages[: places[0] + 1]) if places else []


def known_before(db: MemoryDb, message_id: str, *, user_id: str) -> list[StoredMemory]:
    """What is known about the user, without what this message added and with what it changed or took away as that was, oldest first."""
    memories = {memory.memory_id: memory for memory in db.get_user_memories(user_id=user_id, limit=KNOWN)}
    for change in db.get_changes(user_id=user_id, message_id=message_id):
        for item in change.changes:
            memories.pop(item.memory_id, None)
            if item.before is not None:
                memories[item.memory_id] = item.before
    return sorted(memories.values(), key=lambda memory: (memory.updated_at, memory.version))
