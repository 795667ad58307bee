"""Draws the cases under both variants, the regressions first: 25 on a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from evals.cases.case import Case
from evals.cases.choice import locked
from evals.metrics.table import ResultKey, Slicing
from evals.report.comparison import case_values
from evals.runs.folder import RunFolder
from evals.statistics.bootstrap import Numbers
from pages.shared import address
from pages.shared.address import shows
from pages.shared.compare import pair as pairs
from pages.shared.compare.pair import Pair, Side
from pages.shared.runs import reading
from pages.shared.words import counted, literal, shortened

ROWS = 25
Flags: TypeAlias = NDArray[np.bool_]
Show = Literal["changed", "worse", "better", "all", "failed"]
_SHOWN: dict[Show, str] = {"changed": "Changed", "worse": "Worse", "better": "Better", "all": "All", "failed": "Failed"}
_OPEN = ":material/open_in_full: Open"


@dataclass(frozen=True, eq=False)
class Matrix:
    """The cases that are the same in both runs, each in each repeat, the regressions first."""

    keys: tuple[ResultKey, ...]
    values: Numbers
    """A row a result: the strict F1 under the first, the second, and the other variants; NaN without a graded result."""
    failed: Flags

    @property
    def change(self) -> Numbers:
        return self.values[:, 1] - self.values[:, 0]

    def fits(self, show: Show) -> Flags:
        change = self.change
        shown: dict[Show, Flags] = {
            "changed": (change != 0) & ~np.isnan(change),
            "worse": change < 0,
            "better": change > 0,
            "all": np.ones(len(change), dtype=bool),
            "failed": self.failed,
        }
        return shown[show]


def prepare(pair: Pair) -> None:
    """Work out what `draw` draws, which takes long for very many cases."""
    _matrix(pair, _columns(pair))


def draw(pair: Pair) -> None:
    columns = _columns(pair)
    found = _matrix(pair, columns)
    wanted = address.one("slice")
    by: Slicing = address.among("by", ("topic", "tag", "language"))  # type: ignore[assignment]
    inside = _inside(pair, by, wanted, found)
    st.markdown("**Cases, the regressions first**")
    show = _bar({name: int((found.fits(name) & inside).sum()) for name in _SHOWN}, by, wanted)
    shown = np.flatnonzero(found.fits(show) & inside).tolist()
    of = f"{counted(len(shown), 'result')} of {int(inside.sum()):,}"
    st.caption(f"{of}. Strict F1 by case; 1 where nothing was to be remembered, and nothing was.")
    if shown:
        _table(pair, found, shown, columns)
    else:
        st.info(_none(show), icon=":material/check_circle:" if show == "worse" else ":material/search_off:")
        if show != "all":
            st.button("Show all cases", on_click=address.also, kwargs={"show": "all", "page": None})


def _none(show: Show) -> str:
    return {
        "changed": "No case differs.",
        "worse": "No case got worse.",
        "better": "No case got better.",
        "failed": "No case failed.",
        "all": "The two have no case in common here.",
    }[show]


def _bar(counts: Mapping[Show, int], by: str, wanted: str) -> Show:
    show: Show = address.among("show", list(_SHOWN))  # type: ignore[assignment]
    with st.container(horizontal=True, vertical_alignment="center"):
        key = shows("compare-show", show)
        st.segmented_control(
            "Show",
            list(_SHOWN),
            key=key,
            format_func=lambda name: f"{_SHOWN[name]} ({counts[name]:,})",
            required=True,
            label_visibility="collapsed",
            on_change=lambda: address.also(show=st.session_state[key], page=None),
        )
        if wanted:
            st.button(
                f"{by.capitalize()}: {literal(shortened(wanted, 30))}",
                key="drop-slice",
                icon=":material/close:",
                help="Show the cases of all again",
                on_click=address.also,
                kwargs={"slice": None, "page": None},
            )
    return show


def _columns(pair: Pair) -> dict[str, Side]:
    """By the name in the table: the two that are compared, then the other variants of their runs."""
    found = {pair.name(side): side for side in pair.sides}
    for side in pair.sides:
        for variant in side.run.record.variants:
            other = Side(side.run, variant.name)
            found.setdefault(pair.name(other), other)
    return dict(list(found.items())[:6])


def _matrix(pair: Pair, columns: dict[str, Side]) -> Matrix:
    sides = tuple((side.run.path, side.variant) for side in columns.values())
    return _known(sides, tuple(reading.mark(side.run) for side in pair.sides))


@lru_cache(maxsize=4)
def _known(sides: tuple[tuple[Path, str], ...], _marks: object) -> Matrix:
    runs = {path: RunFolder.open(path) for path, _ in sides}
    first, second = (runs[path] for path, _ in sides[:2])
    same = first.same_cases(second)
    repeats = range(min(first.record.repeats, second.record.repeats))
    keys = sorted((case_id, repeat) for case_id in same for repeat in repeats)
    places = {key: place for place, key in enumerate(keys)}
    values, failed = np.full((len(keys), len(sides)), np.nan), np.zeros(len(keys), dtype=bool)
    for column, (path, variant) in enumerate(sides):
        found = reading.counted_of(runs[path])[variant]
        known = [(places[key], place) for place, key in enumerate(found.table.keys) if key in places]
        rows, its = np.array(known, dtype=np.int64).reshape(-1, 2).T
        values[rows, column] = case_values(found.table)[its]
        failed[[places[key] for key in found.failed if key in places and column < 2]] = True
    order = np.argsort(np.nan_to_num(values[:, 1] - values[:, 0]), kind="stable")
    return Matrix(tuple(keys[place] for place in order), values[order], failed[order])


def _inside(pair: Pair, by: Slicing, wanted: str, matrix: Matrix) -> Flags:
    """Which results are of cases of the topic, tag or language; all where none is wanted."""
    if not wanted:
        return np.ones(len(matrix.keys), dtype=bool)
    tables = [pairs.table_of(side) for side in pair.sides]
    ids = {table.keys[place][0] for table in tables for place in table.slices(by).get(wanted, np.empty(0, np.int64)).tolist()}
    return np.array([case_id in ids for case_id, _ in matrix.keys], dtype=bool)


def _table(pair: Pair, matrix: Matrix, rows: Sequence[int], sides: dict[str, Side]) -> None:
    pages = -(-len(rows) // ROWS)
    page = min(address.number("page"), pages)
    part = rows[(page - 1) * ROWS : page * ROWS]
    keys = [matrix.keys[row] for row in part]
    cases = pair.second.run.cases_of({case_id for case_id, _ in keys})
    columns: dict[str, list[Any]] = {
        "Details": [_OPEN] * len(part),
        "Case": [case_id + (f" (repeat {repeat + 1})" if repeat else "") for case_id, repeat in keys],
        "Change": _numbers(matrix.change[part]),
    }
    columns |= {name: _numbers(matrix.values[part, place]) for place, name in enumerate(sides)}
    columns["The user says"] = [_said(cases[case_id]) for case_id, _ in keys]
    bars = {name: st.column_config.ProgressColumn(min_value=0, max_value=1, format="%.2f", width=120) for name in sides}
    st.dataframe(
        columns,
        key="compare-cases",
        height="content",
        hide_index=True,
        alt="Strict F1 of each case under each variant, the regressions first",
        column_config={
            "Case": st.column_config.TextColumn(width=170),
            "Change": st.column_config.NumberColumn(format="%+.2f", width=80),
            **bars,
            "The user says": st.column_config.TextColumn(width="large"),
            "Details": st.column_config.ButtonColumn("", type="tertiary", width=75, key="compare-open", on_click=lambda: _open(keys)),
        },
    )
    if pages > 1:
        if st.session_state.get("compare-page") != page:
            st.session_state["compare-page"] = page
        st.pagination(pages, key="compare-page", on_change=lambda: address.also(page=str(st.session_state["compare-page"])))


def _said(case: Case) -> str:
    return "of the hold-out, locked" if locked(case) else shortened(case.messages[-1].content, 160)


def _numbers(values: Numbers) -> list[float | None]:
    return [None if value != value else value for value in values.tolist()]


def _open(keys: Sequence[ResultKey]) -> None:
    case_id, repeat = keys[st.session_state["compare-open"]["row"]]
    address.also(case=case_id, repeat=str(repeat + 1))
