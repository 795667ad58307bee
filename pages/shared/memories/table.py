"""Draws the list: a table of one page of memories, and what can be done with those that are chosen in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from time import monotonic, time
from typing import Any

import streamlit as st

from pages.shared import edits
from pages.shared.memories import address, dialogs
from pages.shared.memories.filters import Filters
from pages.shared.memories.listing import FOUND, ROWS, Listing, Row, everything, load
from pages.shared.parts import part, redraw
from pages.shared.services import Services
from pages.shared.state import own
from pages.shared.words import counted

_HOW = "Tick the boxes to choose, or press Shift+Space on a row."
LIST = "list"
"""The part that another page draws anew."""
_LATE_SECONDS = 0.6
_NOTHING: dict[str, dict[str, list[int]]] = {"selection": {"rows": [], "columns": [], "cells": []}}
_OPEN = "Open"


@dataclass(frozen=True)
class _Shown:
    """What a table has shown last."""

    rows: list[tuple[str, int]]
    """Ids and versions."""
    listing: tuple[Filters, int]
    """What was asked for, and how many there are in all."""
    at: float
    """By the monotonic clock, in seconds."""


def draw(app: Services, listing: Listing, filters: Filters, *, user_id: str) -> None:
    key = key_of(filters, user_id=user_id)
    _show(listing, filters, key)
    part(_chosen_part(filters))(_actions)(app, listing, filters, key, user_id=user_id)
    columns: dict[str, list[Any]] = {
        "Memory": [row.memory.memory for row in listing.rows],
        "Topics": [list(row.memory.topics) for row in listing.rows],
        "Changed": [datetime.fromtimestamp(row.at, UTC) for row in listing.rows],
    }
    best = max((row.score for row in listing.rows if row.score is not None), default=0.0)
    if filters.query and filters.state == "known":
        columns["Score"] = [row.score for row in listing.rows]
    clicked = own(f"memories-open-{filters.state}", user_id)
    st.dataframe(
        {"Details": [_OPEN] * len(listing.rows)} | columns,
        key=key,
        height="content",
        hide_index=True,
        on_select=lambda: _choose(filters, key),
        selection_mode="multi-row",
        alt=f"The memories of {user_id}, {ROWS} on a page",
        column_config={
            # First and pinned: on a phone the other end of a row is out of sight.
            "Details": st.column_config.ButtonColumn(
                type="tertiary", width=75, pinned=True, key=clicked, on_click=lambda: _open_row(listing, clicked)
            ),
            "Memory": st.column_config.TextColumn(width="large"),
            "Topics": st.column_config.MultiselectColumn(width="medium"),
            "Changed": st.column_config.DatetimeColumn(
                "Deleted" if filters.state == "deleted" else "Changed", format="distance", width=130
            ),
            "Score": st.column_config.ProgressColumn(
                min_value=0, max_value=max(best, 0.01), format="%.3f", width="small", help="The nearer, the higher."
            ),
        },
    )
    _pages(listing, filters, user_id=user_id)


def key_of(filters: Filters, *, user_id: str) -> str:
    """One for all pages: another table takes the browser three times as long to draw as other rows."""
    return own(f"rows-{filters.state}-{'found' if filters.query else 'all'}", user_id)


def is_current(app: Services, filters: Filters, *, user_id: str) -> bool:
    """Whether the page still holds, maybe hidden, what the filters ask for, and the store has nothing newer."""
    shown = _shown().get(key_of(filters, user_id=user_id))
    if shown is None or filters.query or shown.listing[0] != filters:
        return False
    listing = load(app.manager, filters, user_id=user_id, now=time())
    return (_ids(listing), listing.total) == (shown.rows, shown.listing[1])


def forget(user_id: str) -> None:
    """The list of what is known is not on the page."""
    _shown().pop(key_of(Filters(), user_id=user_id), None)


def _ids(listing: Listing) -> list[tuple[str, int]]:
    return [(row.memory.memory_id, row.memory.version) for row in listing.rows]


def _show(listing: Listing, filters: Filters, key: str) -> None:
    """A choice is one of memories, not of places in the table: it ends when others are shown."""
    rows = _ids(listing)
    if key not in _shown() or _shown()[key].rows != rows:
        at = monotonic()
        if st.session_state.get(key, _NOTHING)["selection"]["rows"]:
            st.session_state[key] = _NOTHING
    else:
        at = _shown()[key].at
    _shown()[key] = _Shown(rows, (filters, listing.total), at)


def _chosen_part(filters: Filters) -> str:
    """The part of the page that a tick draws anew: one of each table, as one may be hidden behind the other."""
    return f"chosen-{filters.state}"


def _choose(filters: Filters, key: str) -> None:
    """Browsers tell of a tick a moment later: one that comes right after other rows were shown is of those before."""
    if monotonic() - _shown()[key].at > _LATE_SECONDS:
        redraw(_chosen_part(filters))
    else:
        st.session_state[key] = _NOTHING
        redraw(LIST if filters.state == "known" else address.BESIDE)


def _shown() -> dict[str, _Shown]:
    shown: dict[str, _Shown] = st.session_state.setdefault("rows-shown", {})
    return shown


def _chosen(listing: Listing, selection: Any) -> list[Row]:
    numbers = selection["selection"]["rows"] if selection else []
    return [listing.rows[number] for number in numbers if number < len(listing.rows)]


def _open_row(listing: Listing, clicked: str) -> None:
    address.open_memory(listing.rows[st.session_state[clicked]["row"]].memory.memory_id)


def _actions(app: Services, listing: Listing, filters: Filters, key: str, *, user_id: str) -> None:
    chosen = _chosen(listing, st.session_state.get(key))
    with st.container(key="actions", horizontal=True, vertical_alignment="center"):
        st.caption(_counted(listing, chosen, filters), width="content", help=_HOW)
        if len(chosen) == 1:
            show = partial(address.open_memory, chosen[0].memory.memory_id)
            st.button("Open", icon=":material/open_in_full:", type="tertiary", on_click=show)
        if chosen and filters.state == "deleted":
            restore = partial(_restore, app, chosen, user_id=user_id)
            st.button(f"Restore {len(chosen)}", icon=":material/undo:", on_click=restore)
        elif chosen:
            st.button(f"Delete {len(chosen)}", icon=":material/delete:", on_click=dialogs.ask, args=(dialogs.DELETE,))
        elif filters.countable:
            label = f"Delete all {listing.total:,}" if listing.total > 1 else "Delete it"
            st.button(label, icon=":material/delete_sweep:", on_click=dialogs.ask, args=(dialogs.DELETE_ALL,))
    if address.opened() is not None:
        return
    if chosen and dialogs.asked() == dialogs.DELETE:
        memories = [row.memory for row in chosen]
        dialogs.delete_memories(app, memories, len(memories), lambda: memories, user_id=user_id)
    elif filters.countable and dialogs.asked() == dialogs.DELETE_ALL:
        first = load(app.manager, replace(filters, page=1), user_id=user_id, now=time())
        found = lambda: everything(app.manager, filters, user_id=user_id, now=time())  # noqa: E731
        dialogs.delete_memories(app, [row.memory for row in first.rows], first.total, found, user_id=user_id)


def _counted(listing: Listing, chosen: list[Row], filters: Filters) -> str:
    if chosen:
        return f"{len(chosen)} of {counted(listing.total, 'memory', 'memories')} chosen"
    if filters.state == "deleted":
        which = f" have these words, of the last {FOUND:,} deleted." if filters.query else " deleted."
        return f"{counted(listing.total, 'memory', 'memories')}{which} Choose some to restore them."
    if filters.query and filters.method != "keyword":
        return f"{counted(listing.total, 'memory', 'memories')}, the nearest first"
    what = "found" if filters.query else "in all" if not filters.narrowed else "of these"
    return f"{counted(listing.total, 'memory', 'memories')} {what}"


def _restore(app: Services, chosen: list[Row], *, user_id: str) -> None:
    versions = [app.db.get_memory_versions(row.memory.memory_id, user_id=user_id, limit=1) for row in chosen]
    edits.restore(app, [version for found in versions for version in found], user_id=user_id)
    redraw(address.VIEW)


def _pages(listing: Listing, filters: Filters, *, user_id: str) -> None:
    if listing.pages == 1:
        return
    key = own(f"memories-page-{filters.state}", user_id)
    if st.session_state.get(key) != listing.page:
        st.session_state[key] = listing.page
    st.pagination(listing.pages, key=key, on_change=lambda: address.show(replace(filters, page=st.session_state[key]), user_id=user_id))
