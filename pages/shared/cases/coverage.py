"""Draws how many cases there are for each tag, topic and language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from evals.cases.choice import NO_SPLIT
from evals.cases.coverage import Row
from evals.cases.shelf import Shelf
from pages.shared import address
from pages.shared.cases.bar import SPLITS
from pages.shared.cases.listing import ROWS

_BY = ("tags", "topics", "languages")
_TITLES = {"tags": "Tag", "topics": "Topic", "languages": "Language"}


def draw(shelf: Shelf) -> None:
    if not shelf.cases:
        st.info("No case yet.", icon=":material/fact_check:")
        return
    found = shelf.coverage
    with st.grid(columns=4, min_column_width=150):
        st.metric("Cases", f"{found.cases:,}")
        st.metric("Nothing to remember", f"{found.nothing / found.open:.0%}" if found.open else "–", help="Of those not held out.")
        st.metric("Not reviewed", f"{sum(not case.reviewed for case in shelf.open):,}")
        st.metric("Hold-out, locked", f"{shelf.held_out:,}")
    by = address.among("by", _BY)
    key = address.shows("coverage-by", by)
    st.segmented_control(
        "By",
        _BY,
        key=key,
        format_func=str.capitalize,
        required=True,
        label_visibility="collapsed",
        on_change=lambda: address.also(by=st.session_state[key], page=None),
    )
    rows: dict[str, Sequence[Row]] = {"tags": found.tags, "topics": found.topics, "languages": found.languages}
    _table(rows[by], by)


def _table(rows: Sequence[Row], by: str) -> None:
    if not rows:
        st.info(f"No case has {by}.", icon=":material/search_off:")
        return
    pages = -(-len(rows) // ROWS)
    page = min(address.number("page"), pages)
    part = rows[(page - 1) * ROWS : page * ROWS]
    most = max(row.cases for row in rows)
    columns: dict[str, list[Any]] = {_TITLES[by]: [row.name for row in part], "Cases": [row.cases for row in part]}
    splits = [split for split in ("train", "validation", "holdout", NO_SPLIT) if any(row.splits[split] for row in rows)]
    columns |= {SPLITS[split]: [row.splits[split] for row in part] for split in splits}
    columns |= {name: [row.operations[op] for row in part] for op, name in _OPERATIONS.items()}
    columns["Not reviewed"] = [row.unreviewed for row in part]
    st.dataframe(
        columns,
        key=f"coverage-{by}",
        height="content",
        hide_index=True,
        alt=f"How many cases there are for each of the {by}",
        column_config={"Cases": st.column_config.ProgressColumn(min_value=0, max_value=most, format="%d", width="medium")},
    )
    st.caption("Adds, updates and deletes are the changes expected in the cases that are not held out.")
    if pages > 1:
        if st.session_state.get("coverage-page") != page:
            st.session_state["coverage-page"] = page
        st.pagination(pages, key="coverage-page", on_change=lambda: address.also(page=str(st.session_state["coverage-page"])))


_OPERATIONS = {"add": "Adds", "update": "Updates", "delete": "Deletes"}
