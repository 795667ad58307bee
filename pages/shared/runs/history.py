"""Draws the runs there are, the newest first, with the starred baseline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import streamlit as st

from evals.metrics.extraction import HEADLINE
from evals.report.summary import Summary
from evals.report.verdict import figure_text
from evals.runs.folder import RunFolder
from evals.runs.library import baseline, list_runs
from pages.shared import address, navigation
from pages.shared.runs import reading
from pages.shared.runs.result import STATES
from pages.shared.services import Services
from pages.shared.words import counted, sentence

ROWS = 25
_OPEN = ":material/open_in_full: Open"


def draw(app: Services) -> None:
    runs, troubles = list_runs()
    for trouble in troubles[:3]:
        st.warning(sentence(trouble), icon=":material/warning:")
    if not runs:
        st.info(
            "No run yet. A run measures how well versions of the instructions capture what your cases say.", icon=":material/science:"
        )
        st.button("Set up the first run", type="primary", icon=":material/add:", on_click=address.go, args=({},))
        return
    pages = -(-len(runs) // ROWS)
    page = min(address.number("page"), pages)
    _table(app, runs[(page - 1) * ROWS : page * ROWS])
    st.caption(counted(len(runs), "run"))
    if pages > 1:
        if st.session_state.get("runs-page") != page:
            st.session_state["runs-page"] = page
        st.pagination(pages, key="runs-page", on_change=lambda: address.also(page=str(st.session_state["runs-page"])))


def _table(app: Services, runs: Sequence[RunFolder]) -> None:
    starred = baseline()
    standings = [reading.standing(run, app.runs) for run in runs]
    columns: dict[str, list[Any]] = {
        "Details": [_OPEN] * len(runs),
        "★": ["★" if run.name == starred else "" for run in runs],
        "Begun": [datetime.fromisoformat(run.record.created_at) for run in runs],
        "Cases": [f"{run.record.cases:,} of {run.record.cases_from}" for run in runs],
        "Variants": [", ".join(variant.name for variant in run.record.variants) for run in runs],
        "Strict F1": [_figures(reading.last_summary(run)) for run in runs],
        "Done": [standing.done / max(1, standing.planned) for standing in standings],
        "State": [STATES[standing.state].partition(": ")[2] for standing in standings],
    }
    key = f"runs-{'-'.join(run.name for run in runs[:1])}-{len(runs)}"
    chosen = st.session_state.get(key)
    picked = [runs[row] for row in (chosen["selection"]["rows"] if chosen else []) if row < len(runs)]
    if len(picked) == 2:
        older, newer = sorted(picked, key=lambda run: run.record.created_at)
        st.page_link(
            navigation.COMPARE,
            label="Compare the two that are ticked",
            icon=":material/compare_arrows:",
            query_params={"first": older.name, "second": newer.name},
        )
    else:
        st.caption("Tick two runs to compare them.")
    st.dataframe(
        columns,
        key=key,
        height="content",
        hide_index=True,
        on_select="rerun",
        selection_mode="multi-row",
        alt=f"The runs, {ROWS} on a page",
        column_config={
            "★": st.column_config.TextColumn(width=40, help="The baseline"),
            "Begun": st.column_config.DatetimeColumn(format="distance", width=110),
            "Cases": st.column_config.TextColumn(width=140),
            "Variants": st.column_config.TextColumn(width=150),
            "Strict F1": st.column_config.TextColumn(width=170, help="Of each variant, over facts, with its 95 % interval"),
            "Done": st.column_config.ProgressColumn(min_value=0, max_value=1, format="percent", width=80),
            "State": st.column_config.TextColumn(width=100),
            "Details": st.column_config.ButtonColumn("", type="tertiary", width=75, key="runs-open", on_click=lambda: _open(runs)),
        },
    )


def _open(runs: Sequence[RunFolder]) -> None:
    address.go({"run": runs[st.session_state["runs-open"]["row"]].name})


def _figures(summary: Summary | None) -> str:
    if summary is None:
        return "not summed up yet"
    return "; ".join(figure_text(variant.micro[HEADLINE.name]) for variant in summary.variants)
