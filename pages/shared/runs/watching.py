"""Draws a run that is under way: how far it is, what it would say if it ended now, and Cancel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from time import monotonic

import streamlit as st

from evals.extraction.progress import Progress
from evals.metrics.extraction import HEADLINE
from evals.metrics.figures import figures, micro_of
from evals.report.counted import count
from evals.report.verdict import figure_text
from evals.runs.folder import RunFolder
from pages.shared.runs import reading
from pages.shared.runs.jobs import RunJob, RunJobs
from pages.shared.words import counted, literal

_EVERY_SECONDS = 1.0
_FRESH_SECONDS = 4.0
_GROWTH = 1.1
"""How much more must be done before provisional figures are computed again: each time costs more than the last."""


@dataclass(frozen=True)
class _Provisional:
    done: int
    at: float
    lines: tuple[str, ...]


@st.fragment(run_every=_EVERY_SECONDS)
def draw(job: RunJob) -> None:
    """Draws the page again when the run has ended."""
    if not job.running:
        st.rerun()
    progress = job.progress
    with st.container(key="progress", border=True):
        if progress is None:
            st.progress(0.0, "Preparing the first cases…")
        else:
            st.progress(min(1.0, progress.done / max(1, progress.total)), _in_words(progress))
        st.button(
            "Cancelling…" if job.cancelled else "Cancel",
            key="cancel-run",
            icon=":material/stop_circle:",
            disabled=job.cancelled,
            help="What is done is kept; the run can go on later.",
            on_click=job.cancel,
        )
    if progress is not None and progress.done:
        _provisional(job.run, progress.done)


@st.fragment(run_every=2 * _EVERY_SECONDS)
def draw_elsewhere(run: RunFolder, jobs: RunJobs) -> None:
    """A run of another process, such as the script, until it ends."""
    standing = reading.standing(run, jobs)
    if standing.state != "elsewhere":
        st.rerun()
    st.progress(standing.done / max(1, standing.planned), f"{standing.done:,} of {counted(standing.planned, 'result')}")


def _in_words(progress: Progress) -> str:
    parts = [f"{progress.done:,} of {counted(progress.total, 'result')}"]
    if progress.rate:
        parts.append(f"{progress.rate:,.1f} a second")
    if progress.left is not None and progress.done < progress.total:
        parts.append(f"{timedelta(seconds=round(progress.left))} left")
    if progress.replayed:
        parts.append(f"{progress.replayed:,} from the cache")
    if progress.failed:
        parts.append(f"{progress.failed:,} failed")
    return " · ".join(parts)


def _provisional(run: RunFolder, done: int) -> None:
    key = f"provisional-{run.name}"
    kept: _Provisional | None = st.session_state.get(key)
    if kept is None or (done >= kept.done * _GROWTH and monotonic() - kept.at > _FRESH_SECONDS):
        kept = _Provisional(done, monotonic(), _lines(run))
        st.session_state[key] = kept
    with st.container(key="provisional"):
        st.badge("Provisional", color="orange", icon=":material/hourglass_top:")
        st.caption("Of what was done so far: this may still change.")
        for line in kept.lines:
            st.markdown(line)


def _lines(run: RunFolder) -> tuple[str, ...]:
    tables = {name: of.table for name, of in count(run).items() if len(of.table)}
    told = figures({name: micro_of(table.whole, [HEADLINE]) for name, table in tables.items()}, seed=run.record.seed)
    return tuple(
        f"**{literal(name)}**: strict F1 {literal(figure_text(told[name][HEADLINE.name]))}, {counted(len(table), 'graded result')}"
        for name, table in tables.items()
    )
