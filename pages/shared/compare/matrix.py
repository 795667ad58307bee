"""Draws the cases under both variants, the regressions first: 25 on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import streamlit as st

from evals.cases.case import Case
from evals.cases.choice import locked
from evals.metrics.figures import Slicing, slices
from evals.report.comparison import case_values
from evals.runs.folder import RunFolder
from pages.shared import address
from pages.shared.address import shows
from pages.shared.compare import pair as pairs
from pages.shared.compare.pair import Pair, Side
from pages.shared.runs import reading
from pages.shared.words import counted, literal, shortened

ROWS = 25
Show = Literal["changed", "worse", "better", "all", "failed"]
_SHOWN: dict[Show, str] = {"changed": "Changed", "worse": "Worse", "better": "Better", "all": "All", "failed": "Failed"}
_OPEN = ":material/open_in_full: Open"


@dataclass(frozen=True)
class Row:
    """One case in one repeat."""

    case: Case
    repeat: int
    values: tuple[float | None, ...]
    """The strict F1 under the first, the second, and the other variants; None without a graded result."""
    failed: bool

    @property
    def change(self) -> float | None:
        first, second = self.values[:2]
        return None if first is None or second is None else second - first


def draw(pair: Pair) -> None:
    columns = _columns(pair)
    rows = _rows(pair, columns)
    wanted = address.one("slice")
    by: Slicing = address.among("by", ("topic", "tag", "language"))  # type: ignore[assignment]
    if wanted:
        inside = _inside(pair, by, wanted)
        rows = [row for row in rows if row.case.id in inside]
    st.markdown("**Cases, the regressions first**")
    show = _bar(rows, by, wanted)
    shown = [row for row in rows if fits(row, show)]
    st.caption(
        f"{counted(len(shown), 'result')} of {len(rows):,}. Strict F1 by case; 1 where nothing was to be remembered, and nothing was."
    )
    if shown:
        _table(shown, columns)
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


def fits(row: Row, show: Show) -> bool:
    change = row.change
    match show:
        case "failed":
            return row.failed
        case "worse":
            return change is not None and change < 0
        case "better":
            return change is not None and change > 0
        case "changed":
            return bool(change)
        case "all":
            return True


def _bar(rows: Sequence[Row], by: str, wanted: str) -> Show:
    show: Show = address.among("show", list(_SHOWN))  # type: ignore[assignment]
    counts = {name: sum(fits(row, name) for row in rows) for name in _SHOWN}
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


def _rows(pair: Pair, columns: dict[str, Side]) -> list[Row]:
    sides = tuple((side.run.path, side.variant) for side in columns.values())
    marks = tuple(reading.mark(side.run) for side in pair.sides)
    return list(_known(sides, marks))


@lru_cache(maxsize=4)
def _known(sides: tuple[tuple[Path, str], ...], _marks: object) -> tuple[Row, ...]:
    """Of the cases that are the same in both runs."""
    runs = {path: RunFolder.open(path) for path, _ in sides}
    first, second = (runs[path] for path, _ in sides[:2])
    cases = {case.id: case for case in first.cases()}
    same = [case for case in second.cases() if cases.get(case.id) == case]
    values = [case_values(pairs.scores_of(Side(runs[path], variant))) for path, variant in sides]
    results = [pairs.results_of(runs[path]) for path, _ in sides[:2]]
    rows = []
    for case in same:
        for repeat in range(min(first.record.repeats, second.record.repeats)):
            kept = [found.get((case.id, variant, repeat)) for found, (_, variant) in zip(results, sides)]
            failed = any(result is not None and result.score is None for result in kept)
            rows.append(Row(case, repeat, tuple(each.get((case.id, repeat)) for each in values), failed))
    rows.sort(key=lambda row: (0.0 if row.change is None else row.change, row.case.id, row.repeat))
    return tuple(rows)


def _inside(pair: Pair, by: Slicing, wanted: str) -> set[str]:
    """The ids of the cases of a topic, tag or language."""
    return {score.case_id for side in pair.sides for score in slices(list(pairs.scores_of(side).values()), by).get(wanted, [])}


def _table(rows: Sequence[Row], sides: dict[str, Side]) -> None:
    pages = -(-len(rows) // ROWS)
    page = min(address.number("page"), pages)
    part = rows[(page - 1) * ROWS : page * ROWS]
    columns: dict[str, list[Any]] = {
        "Details": [_OPEN] * len(part),
        "Case": [row.case.id + (f" (repeat {row.repeat + 1})" if row.repeat else "") for row in part],
        "Change": [row.change for row in part],
    }
    columns |= {name: [row.values[place] for row in part] for place, name in enumerate(sides)}
    columns["The user says"] = [_said(row.case) for row in part]
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
            "Details": st.column_config.ButtonColumn("", type="tertiary", width=75, key="compare-open", on_click=lambda: _open(part)),
        },
    )
    if pages > 1:
        if st.session_state.get("compare-page") != page:
            st.session_state["compare-page"] = page
        st.pagination(pages, key="compare-page", on_change=lambda: address.also(page=str(st.session_state["compare-page"])))


def _said(case: Case) -> str:
    return "of the hold-out, locked" if locked(case) else shortened(case.messages[-1].content, 160)


def _open(rows: Sequence[Row]) -> None:
    row = rows[st.session_state["compare-open"]["row"]]
    address.also(case=row.case.id, repeat=str(row.repeat + 1))
