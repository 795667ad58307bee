"""Draws the list of cases: 25 on a page, what is broken in their file, and what is locked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import streamlit as st

from evals.cases.case import Case
from evals.cases.choice import Choice, split_of
from evals.cases.files import as_csv, as_jsonl
from evals.cases.library import CaseLibrary, Source
from evals.cases.problems import LineProblem
from evals.cases.shelf import Shelf
from pages.shared.cases import asked, bar
from pages.shared.cases.asked import Asked
from pages.shared.words import counted, shortened

ROWS = 25
_OPEN = ":material/open_in_full: Open"
_VERBS = {"add": ("add", "adds"), "update": ("update", "updates"), "delete": ("delete", "deletes")}


def draw(library: CaseLibrary, source: Source, wanted: Asked) -> None:
    with st.skeleton(height=200):
        shelf = library.read(source)
    if shelf.problems:
        broken(shelf.problems)
        if not wanted.skip:
            _skip(shelf, wanted)
            return
    if not shelf.cases:
        _empty(source)
        return
    bar.filters(shelf, wanted)
    cases = chosen(shelf, wanted.choice)
    _above(cases, shelf, source)
    if cases:
        _table(cases, wanted)
    elif shelf.open:
        st.info("No case fits.", icon=":material/search_off:")
        st.button("Show all", on_click=asked.go, args=(replace(wanted, choice=Choice(), page=1),))


@lru_cache(maxsize=8)
def chosen(shelf: Shelf, choice: Choice) -> tuple[Case, ...]:
    """None of the hold-out is among them."""
    return tuple(choice.of(shelf.open))


def broken(problems: Sequence[LineProblem]) -> None:
    with st.expander(f"{counted(len(problems), 'line')} cannot be read", icon=":material/error:", expanded=True):
        for problem in problems[:ROWS]:
            st.text(str(problem))
        if len(problems) > ROWS:
            st.caption(f"The first {ROWS} are shown.")


def _skip(shelf: Shelf, wanted: Asked) -> None:
    st.caption("Mend these lines in the file. Until then it can be read, but not changed here.")
    if shelf.cases:
        st.button(
            f"Skip invalid lines, and show the {counted(len(shelf.cases), 'good case')}",
            type="primary",
            on_click=asked.go,
            args=(replace(wanted, skip=True),),
        )


def _empty(source: Source) -> None:
    st.info(
        "No case yet. A case says what a user says, and what is to be remembered of it. Write one, import some, or make one of a chat "
        "of the playground.",
        icon=":material/fact_check:",
    )
    st.button(
        "Write the first case", type="primary", icon=":material/add:", on_click=asked.go, args=(Asked(file=source.name, new=True),)
    )


def _above(cases: Sequence[Case], shelf: Shelf, source: Source) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        nothing = sum(not case.expected for case in cases)
        words = f"{counted(len(cases), 'case')} of {len(shelf.open):,}, in {nothing:,} nothing is to be remembered"
        if shelf.held_out:
            words += f" · :material/lock: {shelf.held_out:,} more of the hold-out are locked: counted, never shown"
        st.caption(words)
        with st.popover("Export", icon=":material/download:", disabled=not cases):
            name = source.name.removesuffix(".jsonl").removesuffix(".csv")
            st.caption(f"The {counted(len(cases), 'case')} of this list, none of the hold-out.")
            st.download_button(
                "JSON lines",
                lambda: as_jsonl(cases),
                f"{name}.jsonl",
                "application/jsonl",
                key="export-jsonl",
                icon=":material/data_object:",
                type="tertiary",
                on_click="ignore",
            )
            st.download_button(
                "CSV, for a spreadsheet",
                lambda: as_csv(cases),
                f"{name}.csv",
                "text/csv",
                key="export-csv",
                icon=":material/table:",
                type="tertiary",
                on_click="ignore",
            )


def _table(cases: Sequence[Case], wanted: Asked) -> None:
    pages = -(-len(cases) // ROWS)
    page = min(wanted.page, pages)
    rows = cases[(page - 1) * ROWS : page * ROWS]
    columns: dict[str, list[Any]] = {
        # First, so that it is in reach on a phone.
        "Details": [_OPEN] * len(rows),
        "Case": [case.id for case in rows],
        "The user says": [shortened(case.messages[-1].content, 160) for case in rows],
        "Expected": [expected_in_words(case) for case in rows],
        "Tags": [list(case.tags) for case in rows],
        "Split": [bar.SPLITS[split_of(case)] for case in rows],
        "Language": [case.language for case in rows],
        "Reviewed": [case.reviewed for case in rows],
    }
    st.dataframe(
        columns,
        key="cases-table",
        height="content",
        hide_index=True,
        alt=f"The cases, {ROWS} on a page",
        column_config={
            "Case": st.column_config.TextColumn(width=140),
            "The user says": st.column_config.TextColumn(width=270),
            "Expected": st.column_config.TextColumn(width=110),
            "Tags": st.column_config.MultiselectColumn(width=120),
            "Split": st.column_config.TextColumn(width=80),
            "Language": st.column_config.TextColumn("Lang.", width=50),
            "Reviewed": st.column_config.CheckboxColumn(width=70),
            "Details": st.column_config.ButtonColumn(
                "", type="tertiary", width=75, key="cases-open", on_click=lambda: _open(rows, wanted)
            ),
        },
    )
    if pages > 1:
        if st.session_state.get("cases-page") != page:
            st.session_state["cases-page"] = page
        st.pagination(pages, key="cases-page", on_change=_turn)


def _turn() -> None:
    """To another page of what is asked for now: a word that was typed while the page was turned stays."""
    asked.go(replace(asked.read(), page=st.session_state["cases-page"]))


def _open(rows: Sequence[Case], wanted: Asked) -> None:
    asked.go(replace(wanted, case=rows[st.session_state["cases-open"]["row"]].id))


def expected_in_words(case: Case) -> str:
    """`2 adds, 1 delete`."""
    counts = Counter(expected.op for expected in case.expected)
    return ", ".join(f"{count} {_VERBS[op][count > 1]}" for op, count in counts.items()) or "nothing"
