"""Draws the buttons that make case files: an empty one, and a copy."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from evals.cases.case import Case
from evals.cases.library import CaseLibrary, Source
from evals.cases.problems import CasesRefused
from pages.shared import said
from pages.shared.cases import asked
from pages.shared.cases.asked import Asked
from pages.shared.words import counted


def new_button(library: CaseLibrary) -> None:
    with st.popover("New file", icon=":material/note_add:"):
        _named(library, "new-file", "my-cases", "Create", tuple)


def copy_button(library: CaseLibrary, source: Source) -> None:
    with st.popover("Copy to edit", icon=":material/content_copy:", type="primary"):
        shelf = library.read(source)
        st.caption(
            f"A file of your own with its {counted(len(shelf.open), 'case')}"
            + (f"; the {shelf.held_out:,} of the hold-out stay where they are." if shelf.held_out else ".")
        )
        _named(library, "copy-file", f"my-{source.name.removesuffix('.jsonl').removesuffix('.csv')}", "Copy", lambda: shelf.open)


def _named(library: CaseLibrary, key: str, name: str, label: str, cases: Callable[[], tuple[Case, ...]]) -> None:
    with st.form(key, border=False):
        st.text_input("Name", name, key=f"{key}-name", max_chars=80)
        st.form_submit_button(label, key=f"{key}-make", on_click=lambda: _make(library, st.session_state[f"{key}-name"], cases))


def _make(library: CaseLibrary, name: str, cases: Callable[[], tuple[Case, ...]]) -> None:
    try:
        source = library.create(name, cases())
    except CasesRefused as error:
        said.say(str(error), failed=True)
        return
    asked.go(Asked(file=source.name))
    said.say(f"{source.name} has {counted(len(library.read(source).cases), 'case')}.")
