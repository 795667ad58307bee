"""Draws one run: what it is, how far it is, what came of it in words and tables, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

import streamlit as st

from evals.report.files import as_csv, as_json, as_junit
from evals.report.gates import Verdict
from evals.report.markdown import markdown
from evals.report.summary import Summary
from evals.report.tables import Rows, main_tables, more_tables
from evals.report.verdict import judge
from evals.runs.errors import RunError
from evals.runs.folder import RunFolder
from evals.runs.library import baseline, delete_run, star
from evals.runs.overrides import overridden, read_overrides
from evals.runs.record import Key, Result
from pages.shared import address, navigation, said, trouble
from pages.shared.runs import reading, watching
from pages.shared.runs.reading import Standing
from pages.shared.services import Services
from pages.shared.words import counted, literal, sentence

_ASKED = "run-delete-asked"
STATES = {
    "running": ":material/play_circle: Running",
    "elsewhere": ":material/terminal: Run by another process",
    "waiting": ":material/pause_circle: Not begun",
    "interrupted": ":material/pause_circle: Interrupted",
    "failed": ":material/error: Some failed",
    "complete": ":material/check_circle: Complete",
}


def draw(app: Services, run: RunFolder) -> None:
    job = app.runs.get(run.name)
    standing = reading.standing(run, app.runs)
    _head(run, standing)
    if job is not None and job.error is not None and not job.running:
        st.error(sentence(job.error), icon=":material/error:")
    if job is not None and job.running:
        watching.draw(job)
        return
    if standing.state == "elsewhere":
        watching.draw_elsewhere(run, app.runs)
    _actions(app, run, standing)
    if not standing.done:
        st.info("No case has a result yet.", icon=":material/hourglass_empty:")
        return
    try:
        with st.spinner(f"Summing up {counted(standing.done, 'result')}…", show_time=True):
            summary = reading.summary_of(run)
            verdict = judge(summary)
    except RunError as error:
        trouble.say(error)
        return
    _verdict(summary, verdict)
    _exports(run, summary, verdict)
    for rows in main_tables(summary):
        table(rows)
    more = st.expander("More figures: over cases, by tag, language and topic, operations", key="more-figures", on_change="rerun")
    if more.open:
        with more:
            for rows in more_tables(summary):
                table(rows)


def _head(run: RunFolder, standing: Standing) -> None:
    record = run.record
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Back", icon=":material/arrow_back:", on_click=address.go, args=({"view": "history"},))
        st.subheader(f"Run {literal(run.name)}")
        st.badge(STATES[standing.state], color="green" if standing.state == "complete" else "orange")
        if baseline() == run.name:
            st.badge("Baseline", color="blue", icon=":material/star:")
    of_tags = f", of the tags {', '.join(map(literal, record.tags))}" if record.tags else ""
    held = " · :material/lock_open: **the hold-out**" if record.holdout else ""
    size = f"{counted(len(record.variants), 'variant')} × {counted(record.repeats, 'repeat')}"
    # While it runs, the bar says it, and is drawn again and again.
    done = "" if standing.state == "running" else f" · {standing.done:,} of {counted(standing.planned, 'result')}"
    cases = f"{counted(record.cases, 'case')} of {literal(record.cases_from)}{of_tags}{held}"
    st.caption(f"{cases} × {size} · begun {datetime.fromisoformat(record.created_at):%Y-%m-%d %H:%M} UTC{done}")


def _actions(app: Services, run: RunFolder, standing: Standing) -> None:
    with st.container(key="run-actions", horizontal=True, vertical_alignment="center"):
        left = standing.planned - standing.done
        if left > 0 and standing.state != "elsewhere":
            st.button(
                f"Resume: {left:,} to go",
                key="resume",
                type="primary",
                icon=":material/play_arrow:",
                on_click=lambda: _go_on(app, run, retry_failed=False),
            )
        if standing.failed and standing.state != "elsewhere":
            st.button(
                f"Retry {standing.failed:,} failed",
                key="retry-failed",
                icon=":material/refresh:",
                on_click=lambda: _go_on(app, run, retry_failed=True),
            )
        if standing.done:
            st.page_link(
                navigation.COMPARE,
                label="Compare",
                icon=":material/compare_arrows:",
                query_params={"second": run.name},
            )
        starred = baseline() == run.name
        st.button(
            "Take the star away" if starred else "Make it the baseline",
            key="star",
            icon=":material/star:",
            on_click=_star,
            args=(None if starred else run,),
        )
        st.button("Delete", key="delete-run", icon=":material/delete:", on_click=_ask)
    if st.session_state.get(_ASKED) == run.name:
        _confirm(run)


def _go_on(app: Services, run: RunFolder, *, retry_failed: bool) -> None:
    concurrency, cached = address.number("concurrency", 8), not address.one("nocache")
    app.runs.start(run, concurrency=concurrency, cached=cached, retry_failed=retry_failed)


def _star(run: RunFolder | None) -> None:
    try:
        star(run)
    except OSError as error:
        said.say(f"the star cannot be kept ({error.strerror}): nothing was changed", failed=True)


def _ask() -> None:
    st.session_state[_ASKED] = address.one("run")


def _forget() -> None:
    st.session_state.pop(_ASKED, None)


def _confirm(run: RunFolder) -> None:
    @st.dialog("Delete this run?", on_dismiss=_forget)
    def dialog() -> None:
        if st.session_state.get(_ASKED) != run.name:
            st.rerun()
        st.markdown(f"All results of **{literal(run.name)}**, and what people decided of them, are deleted. This cannot be undone.")
        with st.container(horizontal=True):
            st.button("Delete", key="really-delete", type="primary", icon=":material/delete:", on_click=_delete, args=(run,))
            st.button("Cancel", key="keep-run", on_click=_forget)

    dialog()


def _delete(run: RunFolder) -> None:
    _forget()
    try:
        delete_run(run)
    except RunError as error:
        said.say(str(error), failed=True)
        return
    address.go({"view": "history"})
    said.say(f"The run {run.name} is deleted.")


def _verdict(summary: Summary, verdict: Verdict) -> None:
    with st.container(key="verdict", border=True, gap="xsmall"):
        for failure in verdict.failures:
            st.error(sentence(failure), icon=":material/gpp_bad:")
        for line in verdict.lines:
            incomplete = line.startswith("incomplete")
            st.markdown(f":material/warning: {sentence(line)}" if incomplete else in_bold(line))
        if summary.overrides:
            st.caption(f":material/gavel: {counted(summary.overrides, 'decision')} of people in these figures")


def in_bold(line: str) -> str:
    """A sentence of the verdict, whose names alone are bold, with everything else as it was typed."""
    parts = (line[:1].upper() + line[1:]).split("**")
    return "**".join(literal(part) if part.strip() == part else _spaced(part) for part in parts)


def _spaced(part: str) -> str:
    start = " " if part[:1].isspace() else ""
    end = " " if part[-1:].isspace() else ""
    return f"{start}{literal(part)}{end}"


def table(rows: Rows) -> None:
    st.markdown(f"**{literal(rows.title)}**")
    names = _distinct(rows.header)
    columns = {name: [row[place] for row in rows.rows] for place, name in enumerate(names)}
    st.dataframe(columns, hide_index=True, height="content", alt=rows.title)


def _distinct(names: Iterable[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        shown = name or " "
        while shown in found:
            shown += " "
        found.append(shown)
    return found


def _exports(run: RunFolder, summary: Summary, verdict: Verdict) -> None:
    kinds: list[tuple[str, str, str, str, Callable[[], str]]] = [
        ("JSON: all figures", "json", "application/json", ":material/data_object:", lambda: as_json(summary)),
        (
            "CSV: a line a result",
            "csv",
            "text/csv",
            ":material/table:",
            lambda: as_csv(_results(run), {case.id: case for case in run.cases()}),
        ),
        ("Markdown: the report", "md", "text/markdown", ":material/description:", lambda: markdown(summary, verdict, run.record)),
        ("JUnit XML: for a build", "xml", "application/xml", ":material/rule:", lambda: as_junit(_results(run), verdict)),
    ]
    with st.popover("Export", icon=":material/download:"):
        for label, ending, mime, icon, make in kinds:
            st.download_button(
                label, make, f"run-{run.name}.{ending}", mime, key=f"export-{ending}", icon=icon, type="tertiary", on_click="ignore"
            )


def _results(run: RunFolder) -> dict[Key, Result]:
    return overridden(run.results(), read_overrides(run))
