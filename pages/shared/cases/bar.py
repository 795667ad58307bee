"""Draws the head of the page of cases: the file, the view, and what the list can be narrowed by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from evals.cases.choice import HOLDOUT, NO_SPLIT
from evals.cases.library import CaseLibrary, Source
from evals.cases.shelf import Shelf
from pages.shared.address import plain, shows
from pages.shared.cases import asked
from pages.shared.cases.asked import REVIEWED, VIEWS, Asked
from pages.shared.cases.files import copy_button, new_button
from pages.shared.words import literal

SPLITS = {"train": "Train", "validation": "Validation", NO_SPLIT: "No split", HOLDOUT: "Hold-out"}
_VIEWS = {
    "list": ":material/format_list_bulleted: Cases",
    "queue": ":material/rate_review: To review",
    "coverage": ":material/grid_view: Coverage",
    "import": ":material/upload: Import",
}
_REVIEWED = {"": "Reviewed or not", "yes": "Reviewed", "no": "Not reviewed"}
_WIDTH = 170
"""Of a filter, in pixels: all five in a row of the page, two in one of a phone."""
_TAGS = 500
"""How many tags are offered, the most frequent ones."""


def head(library: CaseLibrary, source: Source, wanted: Asked) -> None:
    with st.container(key="lab-head", horizontal=True, vertical_alignment="center"):
        st.title("Cases", width="stretch")
        if source.editable:
            st.button("New case", icon=":material/add:", type="primary", on_click=asked.go, args=(Asked(file=source.name, new=True),))
        else:
            copy_button(library, source)
        new_button(library)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        names = [each.name for each in library.sources()]
        titles = {each.name: each.title for each in library.sources()}
        key = shows("cases-file", source.name)
        st.selectbox(
            "File",
            names,
            key=key,
            format_func=lambda name: titles[name],
            width=260,
            on_change=lambda: asked.go(Asked(file=st.session_state[key], view=wanted.view, into=wanted.into)),
        )
        _views(library, wanted)


def _views(library: CaseLibrary, wanted: Asked) -> None:
    waiting = len(library.unreviewed().cases)
    key = shows("cases-view", wanted.view)
    st.segmented_control(
        "View",
        VIEWS,
        key=key,
        format_func=lambda view: _VIEWS[view] + (f" ({waiting:,})" if view == "queue" and waiting else ""),
        required=True,
        label_visibility="collapsed",
        on_change=lambda: asked.go(Asked(file=wanted.file, view=st.session_state[key], into=wanted.into)),
    )


def filters(shelf: Shelf, wanted: Asked) -> None:
    choice = wanted.choice

    def take(name: str, read: Callable[[Any], Any] = plain) -> Callable[[], None]:
        def change() -> None:
            value, now = read(st.session_state[f"cases-{name}"]), asked.read()  # which another change may have altered at the same time
            asked.go(replace(now, choice=replace(now.choice, **{name: value}), page=1))

        return change

    with st.container(key="case-filters", horizontal=True, vertical_alignment="bottom", gap="small"):
        shows("cases-text", choice.text)
        st.text_input("Search", key="cases-text", type="search", live=True, placeholder="Words", on_change=take("text"), width=_WIDTH)
        shows("cases-splits", choice.splits)
        splits = list(dict.fromkeys([*choice.splits, *(name for name in shelf.splits if name != HOLDOUT)]))
        _several("Split", splits, "splits", lambda name: SPLITS.get(name, literal(name)), take)
        shows("cases-tags", choice.tags)
        tags = list(dict.fromkeys([*choice.tags, *list(shelf.tags)[:_TAGS]]))
        _several("Tags", tags, "tags", lambda tag: f"{tag} ({shelf.tags.get(tag, 0):,})", take)
        shows("cases-languages", choice.languages)
        languages = list(dict.fromkeys([*choice.languages, *shelf.languages]))
        _several("Languages", languages, "languages", lambda name: f"{name} ({shelf.languages.get(name, 0):,})", take)
        names = {value: name for name, value in REVIEWED.items()}
        shows("cases-reviewed", names[choice.reviewed])
        st.selectbox(
            "Review",
            list(_REVIEWED),
            key="cases-reviewed",
            format_func=lambda name: _REVIEWED[name],
            width=_WIDTH,
            on_change=take("reviewed", lambda name: REVIEWED[name]),
        )


def _several(label: str, options: list[str], name: str, shown: Callable[[str], str], take: Any) -> None:
    st.multiselect(label, options, key=f"cases-{name}", format_func=shown, placeholder="All", width=_WIDTH, on_change=take(name))
