"""Draws the memories before beside those after, a page of lines at a time: kept, merged, shortened, dropped."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Literal

import streamlit as st

from memlib.memory.report import Line, OptimizationReport
from pages.shared.address import shows
from pages.shared.diff import diff_html
from pages.shared.optimise import wanted as asked
from pages.shared.optimise.wanted import ALL, CHANGED, Wanted
from pages.shared.words import counted

ROWS = 25
SOURCES = 10
"""How many memories that were merged into one stand in a row; more of them take more rows."""
_KINDS: dict[Literal["kept", "shortened", "merged", "new", "dropped"], tuple[str, str]] = {
    "merged": ("⇉", "Merged"),
    "shortened": ("✎", "Worded anew"),
    "new": ("＋", "New"),
    "dropped": ("✕", "Dropped"),
    "kept": ("＝", "Kept"),
}


@dataclass(frozen=True)
class Row:
    """A line of the report, or a part of one that has very many memories before."""

    line: Line
    first: int = 0
    """Of the line's memories before, the one with which this row begins."""

    @property
    def whole(self) -> bool:
        return len(self.line.before) <= SOURCES


def rows_of(report: OptimizationReport, show: str) -> list[Row]:
    return [row for line in report.lines if _fits(line, show) for row in _parts(line)]


def _fits(line: Line, show: str) -> bool:
    return show in (ALL, line.kind) or (show == CHANGED and line.kind != "kept")


def _parts(line: Line) -> Iterator[Row]:
    for first in range(0, max(1, len(line.before)), SOURCES):
        yield Row(line, first)


def draw(report: OptimizationReport, wanted: Wanted) -> None:
    st.subheader("Memory by memory")
    counts: Counter[str] = Counter(line.kind for line in report.lines)
    show = wanted.show if wanted.show in (ALL, CHANGED) or wanted.show in counts else CHANGED
    _filter(counts, show, wanted)
    rows = rows_of(report, show)
    if not rows:
        st.caption("Nothing would change." if show == CHANGED else "Nothing.")
        return
    pages = -(-len(rows) // ROWS)
    page = min(wanted.page, pages)
    st.html(table_html(rows[(page - 1) * ROWS : page * ROWS], _said_of(report)))
    if pages > 1:
        key = shows("optimise-page", page)
        st.pagination(pages, key=key, on_change=lambda: asked.go(replace(wanted, page=st.session_state[key])))


def _filter(counts: Mapping[str, int], show: str, wanted: Wanted) -> None:
    names = {CHANGED: f"Changed {sum(counts.values()) - counts.get('kept', 0):,}"}
    names |= {kind: f"{title} {counts[kind]:,}" for kind, (_, title) in _KINDS.items() if kind in counts}
    names |= {ALL: f"All {sum(counts.values()):,}"}
    key = shows("optimise-show", show)
    st.segmented_control(
        "Show",
        list(names),
        key=key,
        required=True,
        format_func=lambda each: names[each],
        label_visibility="collapsed",
        on_change=lambda: asked.go(replace(wanted, show=st.session_state[key], page=1)),
    )


def _said_of(report: OptimizationReport) -> dict[str, list[str]]:
    """What is to be said below a memory before, by its id: the facts of it that are gone. HTML."""
    said: dict[str, list[str]] = defaultdict(list)
    for lost in report.figures.lost:
        said[lost.memory_id].append(f'<span class="memlib-lost">✕ Lost: {escape(lost.fact)}</span>')
    for old in report.figures.superseded:
        said[old.memory_id].append(f'<span class="memlib-note">Old value: {escape(old.fact)}</span>')
    return said


def table_html(rows: Sequence[Row], said: Mapping[str, Sequence[str]]) -> str:
    """For `st.html`: every sign as it was typed."""
    head = "<thead><tr><th scope='col'>Before</th><th scope='col'>What becomes of it</th><th scope='col'>After</th></tr></thead>"
    return f"<table class='memlib-lines'>{head}<tbody>{''.join(_row(row, said) for row in rows)}</tbody></table>"


def _row(row: Row, said: Mapping[str, Sequence[str]]) -> str:
    before = "".join(
        f"<li>{escape(memory.memory)}{''.join(said.get(memory.memory_id, ()))}</li>"
        for memory in row.line.before[row.first : row.first + SOURCES]
    )
    cells = (f"<ul>{before}</ul>" if before else "<span class='memlib-note'>Nothing</span>", _becomes(row), _after(row))
    return f"<tr class='memlib-{row.line.kind}'>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _becomes(row: Row) -> str:
    line, (sign, title) = row.line, _KINDS[row.line.kind]
    told = f"{title} from {len(line.before):,}" if line.kind == "merged" else title
    if not row.whole:
        told += f" ({row.first + 1:,} to {min(row.first + SOURCES, len(line.before)):,})"
    saved = "" if row.first or not line.saved else f"<br><small>{_tokens(line.saved)}</small>"
    return f"<span class='memlib-kind'><span aria-hidden='true'>{sign}</span> {told}</span>{saved}"


def _tokens(saved: int) -> str:
    return f"{counted(saved, 'token')} saved" if saved > 0 else f"{counted(-saved, 'token')} more"


def _after(row: Row) -> str:
    line = row.line
    if row.first:
        return "<span class='memlib-note'>The same memory as above</span>"
    if line.after is None:
        return "<span class='memlib-note'>Nothing</span>"
    if line.kind == "shortened":
        return diff_html(line.before[0].memory, line.after.memory)
    return escape(line.after.memory)
