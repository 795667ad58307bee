"""Offers to take the user's last optimisation back, for as long as the history knows it."""

from __future__ import annotations

from time import time

import streamlit as st

from memlib.db.base import MemoryDb
from memlib.db.schemas import ChangeSet
from pages.shared import edits
from pages.shared.services import Services
from pages.shared.words import age, counted

_READ = 5
"""How many of the last changes are looked at: after more of them hardly an optimisation can be undone."""


def last(db: MemoryDb, *, user_id: str) -> ChangeSet | None:
    """The last optimisation among the last changes, if it was not undone."""
    changes = db.get_changes(user_id=user_id, limit=_READ)
    undone = {change.cause.undoes for change in changes}
    return next((change for change in changes if change.cause.kind == "optimize" and change.change_id not in undone), None)


def draw(app: Services, *, user_id: str) -> None:
    change = last(app.db, user_id=user_id)
    if change is None:
        return
    with st.container(key="optimised", horizontal=True, vertical_alignment="center"):
        st.caption(
            f"Optimised {age(time() - change.created_at)}: {counted(len(change.changes), 'memory', 'memories')} changed or gone."
        )
        st.button(
            "Undo",
            key="undo-optimisation",
            icon=":material/undo:",
            help="Every memory is as it was before, with its id, times and topics.",
            on_click=edits.undo,
            args=(app, change.change_id),
            kwargs={"user_id": user_id},
        )
