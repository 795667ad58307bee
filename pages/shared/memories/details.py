"""Draws one memory in a drawer: its text to edit, where it is from, and its versions with what changed in each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from time import time
from typing import NoReturn

import streamlit as st

from memlib.db.schemas import MemoryVersion, StoredMemory
from memlib.errors import MemlibError, MemoryConflict, MemoryNotFound
from pages.shared import edits, navigation, notices, parts, state
from pages.shared.diff import diff_html
from pages.shared.memories import address
from pages.shared.memories.causes import Told, tell
from pages.shared.services import Services
from pages.shared.state import Notice
from pages.shared.words import age, literal, shortened

VERSIONS = 20
"""How many versions are shown."""


def draw(app: Services, memory_id: str, *, user_id: str) -> None:
    topics = list(app.db.get_memory_topics(user_id=user_id))

    @st.dialog("Memory", width="medium", position="right", on_dismiss=_dismiss)
    def drawer() -> None:
        versions = app.db.get_memory_versions(memory_id, user_id=user_id, limit=VERSIONS)
        memory = app.db.get_user_memory(memory_id, user_id=user_id)
        notices.draw(app, user_id, place="drawer-")
        if memory is not None:
            _editor(app, memory, topics, user_id=user_id)
            _origin(memory)
        elif not versions:
            st.error("There is no such memory of this user: it may have been erased.", icon=":material/error:")
        _versions(app, versions, known=memory is not None, user_id=user_id)

    drawer()


def _dismiss() -> None:
    """The browser has shut it already; the list may show what was changed in it."""
    address.leave_memory()
    parts.redraw(address.VIEW)


def _close() -> NoReturn:
    """Shut it, which takes a run of the whole page."""
    address.leave_memory()
    st.rerun()


def _editor(app: Services, memory: StoredMemory, topics: Sequence[str], *, user_id: str) -> None:
    # Other keys for another version, so that the boxes show what is stored now.
    text, chosen = f"text-{memory.version}", f"topics-{memory.version}"
    with st.form(f"details-{memory.version}", border=False, enter_to_submit=True):
        st.text_area("Text", memory.memory, key=text, max_chars=edits.room(memory), height="content")
        offered = list(dict.fromkeys([*memory.topics, *topics]))
        st.multiselect("Topics", offered, list(memory.topics), key=chosen, accept_new_options=True, placeholder="None")
        with st.container(horizontal=True):
            save = partial(_save, app, memory, text, chosen, user_id=user_id)
            st.form_submit_button("Save", type="primary", on_click=save)
            delete = partial(_delete, app, memory, user_id=user_id)
            st.form_submit_button("Delete", icon=":material/delete:", on_click=delete)


def _origin(memory: StoredMemory) -> None:
    added, changed = _time(memory.created_at), _time(memory.updated_at)
    st.caption(f"Added {added}" if added == changed else f"Added {added} · changed {changed}")
    if memory.session_id is not None:
        st.page_link(
            navigation.PLAYGROUND,
            label="Open the conversation that it is from",
            icon=":material/forum:",
            query_params={state.USER: memory.user_id, state.CONVERSATION: memory.session_id},
        )


def _time(unix: int) -> str:
    return datetime.fromtimestamp(unix, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _versions(app: Services, versions: Sequence[MemoryVersion], *, known: bool, user_id: str) -> None:
    if versions:
        st.subheader("Versions")
    for number, (version, told) in enumerate(zip(versions, tell(app.db, versions, user_id=user_id))):
        with st.container(key=f"version-{number}", border=True, gap="xsmall"):
            _version(version, told)
            if number == 0:
                undo = partial(edits.restore, app, [version], user_id=user_id)
                label = "Restore" if version.change.after is None else "Undo"
                st.button(label, key=f"undo-{version.change_id}", icon=":material/undo:", type="tertiary", on_click=undo)
            elif known and version.change.after is not None:
                put = partial(_put_back, app, version.change.after, user_id=user_id)
                st.button("Back to this", key=f"back-{version.change_id}", icon=":material/history:", type="tertiary", on_click=put)
    if len(versions) == VERSIONS:
        st.caption(f"The last {VERSIONS} versions are shown.")


def _version(version: MemoryVersion, told: Told) -> None:
    before, after = version.change.before, version.change.after
    st.markdown(f"**{literal(told.done)}** · {age(time() - version.created_at)}")
    if told.by:
        st.caption(literal(told.by))
    if told.said is not None:
        st.caption(f"from “{literal(told.said)}”")
    st.html(diff_html(before.memory if before else "", after.memory if after else ""))
    if before is not None and after is not None and before.topics != after.topics:
        st.caption(f"Topics: {_named(before)} → {_named(after)}")


def _named(memory: StoredMemory) -> str:
    return ", ".join(literal(topic) for topic in memory.topics) or "none"


def _save(app: Services, memory: StoredMemory, text: str, topics: str, *, user_id: str) -> None:
    try:
        change_id = edits.edit(app.manager, memory, st.session_state[text], st.session_state[topics], user_id=user_id)
    except MemoryNotFound:
        state.notify(Notice(user_id, "This memory was deleted meanwhile.", failed=True))
    except MemoryConflict:
        state.notify(Notice(user_id, "Another memory says the same already: delete one of the two.", failed=True))
    except (MemlibError, ValueError) as error:
        state.notify(Notice(user_id, str(error), failed=True))
    else:
        state.notify(Notice(user_id, "Saved." if change_id else "Nothing changed.", change_id))
        _close()


def _put_back(app: Services, version: StoredMemory, *, user_id: str) -> None:
    """An older text in place of the present one, or of none."""
    try:
        present = app.db.get_user_memory(version.memory_id, user_id=user_id)
        if present is None:
            state.notify(Notice(user_id, "This memory is deleted: restore it first.", failed=True))
            return
        change_id = edits.edit(app.manager, present, version.memory, version.topics, user_id=user_id)
    except MemlibError as error:
        state.notify(Notice(user_id, str(error), failed=True))
    else:
        state.notify(Notice(user_id, "Put back." if change_id else "Nothing changed.", change_id))


def _delete(app: Services, memory: StoredMemory, *, user_id: str) -> None:
    state.clear_notice(user_id, "memories")
    try:
        change_id = edits.delete(app.manager, memory.memory_id, user_id=user_id)
    except MemlibError as error:
        state.notify(Notice(user_id, str(error), failed=True))
    else:
        state.add_deletion(Notice(user_id, f"Deleted “{shortened(memory.memory)}”.", change_id))
        _close()
