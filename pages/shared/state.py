"""What one browser tab has chosen: the user and the conversation, both in the URL and there alone, and what it has open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Literal, get_args
from uuid import uuid4

import streamlit as st

from memlib.db.base import MemoryDb
from memlib.db.checks import check_id
from memlib.db.schemas import Session

CONVERSATION = "conversation"
USER = "user"
BESIDE = "beside"
"""A second user, side by side."""
PICKED = "picked"
EDITING = "editing"
_KEPT = ("version", BESIDE)
"""What of the address stays from one conversation to the next."""
_SHOWN = "shown"
_REFUSED = "refused"
_NOTICES = "notices"
_DELETIONS = "deletions"

About = Literal["memories", "chat", "import", "case"]


@dataclass(frozen=True)
class Notice:
    """What the tab's last change came to."""

    user_id: str
    text: str
    change_id: str | None = None
    """What Undo takes back."""
    failed: bool = False
    about: About = "memories"
    unsent: str | None = None
    """The message that could not be sent, or the id of the one that it is about."""


def own(name: str, user_id: str) -> str:
    """The key of a widget that is another one for each user, so that nothing that stands in it goes from one to the next."""
    return f"{name}-{user_id}"


# Who chats, and where. The URL is asked each time, so that Back, a link and the picker cannot differ.


def chosen_user() -> str | None:
    """The user that the URL names; None without one, and for a name that cannot be taken, which the picker then says."""
    user_id = str(st.query_params.get(USER, ""))
    if not user_id.strip():
        return None
    if (reason := objection(user_id)) is not None:
        st.session_state[_REFUSED] = reason
        return None
    return user_id


def second_user() -> str | None:
    """The second user that the URL names; a name that cannot be taken leaves the URL, and the picker says why."""
    user_id = str(st.query_params.get(BESIDE, ""))
    if not user_id.strip():
        return None
    if (reason := objection(user_id)) is not None:
        st.session_state[_REFUSED] = reason
        del st.query_params[BESIDE]
        return None
    return user_id


def last_user() -> str | None:
    """The user whom the tab has now, or had before it went to a page that is nobody's."""
    last: str | None = st.session_state.get(_SHOWN)
    return chosen_user() or last


def objection(user_id: str) -> str | None:
    """Why nobody can have this name."""
    if not any(sign.isprintable() and not sign.isspace() for sign in user_id):
        return "a name must have a letter, a digit, or another sign that can be seen"
    try:
        check_id(user_id, "the name")
    except ValueError as error:
        return str(error)
    return None


def refusal() -> str | None:
    """Why the last name was not taken; said once."""
    reason: str | None = st.session_state.pop(_REFUSED, None)
    return reason


def choose_user(name: str, go: Callable[[str], None]) -> None:
    """Go to the user; a name that cannot be taken is refused, and all stays as it is."""
    reason = objection(name)
    st.session_state[_REFUSED] = reason
    if reason is None:
        go(name)


def pick_user(key: str, known: Collection[str], go: Callable[[str], None]) -> None:
    """Take what stands in the picker: a known name as it is, a new one without the spaces around it."""
    picked = st.session_state[key] or ""
    choose_user(picked if picked in known else picked.strip(), go)


def conversation(sessions: Sequence[Session]) -> str:
    """The conversation that the URL names, or a new one where its name cannot be taken; else the user's last; else a new one.

    It stands in the URL from then on.
    """
    named = st.query_params.get(CONVERSATION)
    if named is None:
        named = sessions[0].session_id if sessions else str(uuid4())
    try:
        session_id = check_id(named, CONVERSATION)
    except ValueError:
        session_id = str(uuid4())
    if st.query_params.get(CONVERSATION) != session_id:
        st.query_params[CONVERSATION] = session_id
    return session_id


def open_last_conversation(db: MemoryDb, user_id: str) -> None:
    sessions = db.get_sessions(user_id=user_id, limit=1)
    open_conversation(user_id, sessions[0].session_id if sessions else None)


def open_conversation(user_id: str, session_id: str | None = None) -> None:
    """Go to that conversation of the user, or to a new one: in one step, so that one Back leads to where the tab was before."""
    kept = {name: st.query_params[name] for name in _KEPT if name in st.query_params}
    st.query_params.from_dict({USER: user_id, CONVERSATION: session_id or str(uuid4()), **kept})


def meet(user_id: str) -> None:
    """Leave behind what was open of the user before, however the tab came to this one."""
    if st.session_state.get(_SHOWN) != user_id:
        st.session_state[_SHOWN] = user_id
        st.session_state.pop(EDITING, None)


# What the last changes came to


def notify(notice: Notice) -> None:
    _notices()[notice.user_id, notice.about] = notice


def clear_notice(user_id: str, about: About) -> None:
    _notices().pop((user_id, about), None)


def forget(user_id: str) -> None:
    """Leave a user who is erased, with all that the tab has of them."""
    st.query_params.from_dict({})
    st.session_state.pop(_SHOWN, None)
    for about in get_args(About):
        clear_notice(user_id, about)
    _deletions(user_id).clear()


def notice_for(user_id: str, about: About) -> Notice | None:
    return _notices().get((user_id, about))


def _notices() -> dict[tuple[str, About], Notice]:
    notices: dict[tuple[str, About], Notice] = st.session_state.setdefault(_NOTICES, {})
    return notices


def add_deletion(deletion: Notice) -> None:
    """Keep what Undo takes back, until it is used; an older deletion shows again after a later one was undone."""
    _deletions(deletion.user_id).append(deletion)


def drop_deletion(user_id: str, change_id: str) -> None:
    left = [deletion for deletion in _deletions(user_id) if deletion.change_id != change_id]
    _deletions(user_id)[:] = left


def last_deletion(user_id: str) -> Notice | None:
    return next(reversed(_deletions(user_id)), None)


def _deletions(user_id: str) -> list[Notice]:
    deletions: dict[str, list[Notice]] = st.session_state.setdefault(_DELETIONS, {})
    return deletions.setdefault(user_id, [])
