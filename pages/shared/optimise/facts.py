"""Draws the facts that a proposal loses, one by one, and what it adds or drops besides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from html import escape

import streamlit as st

from memlib.memory.report import OptimizationReport
from pages.shared.address import shows
from pages.shared.optimise import wanted as asked
from pages.shared.optimise.wanted import Wanted
from pages.shared.words import counted

ROWS = 10
_MOST = 25
"""How many statements that were added, or old values, are listed."""


def draw(report: OptimizationReport, wanted: Wanted, *, applied: bool) -> None:
    _lost(report, wanted, applied=applied)
    _listed("added", report.figures.added, "statement that no memory made before", "statements that no memory made before")
    old = [gone.fact for gone in report.figures.superseded]
    _listed("old", old, "old value goes, which is no loss", "old values go, which is no loss")


def _lost(report: OptimizationReport, wanted: Wanted, *, applied: bool) -> None:
    lost = report.figures.lost
    if not lost:
        return
    texts = {memory.memory_id: memory.memory for memory in report.before}
    pages = -(-len(lost) // ROWS)
    page = min(wanted.lost, pages)
    st.subheader(f"{counted(len(lost), 'fact')} {('was' if len(lost) == 1 else 'were') if applied else 'would be'} lost")
    items = [
        f"<span class='memlib-lost'>✕ {escape(each.fact)}</span>"
        + (f"<span class='memlib-note'>from “{escape(texts[each.memory_id])}”</span>" if texts[each.memory_id] != each.fact else "")
        for each in lost[(page - 1) * ROWS : page * ROWS]
    ]
    st.html(_list(items))
    if pages > 1:
        key = shows("optimise-lost", page)
        st.pagination(pages, key=key, on_change=lambda: asked.go(replace(wanted, lost=st.session_state[key])))


def _listed(name: str, texts: Iterable[str], one: str, many: str) -> None:
    told = list(texts)
    if not told:
        return
    with st.expander(f"{counted(len(told), one, many)}", key=f"optimise-{name}"):
        st.html(_list([escape(text) for text in told[:_MOST]]))
        if len(told) > _MOST:
            st.caption(f"and {len(told) - _MOST:,} more")


def _list(items: Iterable[str]) -> str:
    return f"<ul class='memlib-facts'>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
