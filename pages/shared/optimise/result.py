"""Draws a preview: what it saves and loses, whether it may be applied, and every memory before beside what becomes of it."""

from __future__ import annotations

from functools import partial
from time import time

import streamlit as st

from memlib.errors import MemlibError, MemoryConflict, MemoryNotFound
from memlib.memory.report import OptimizationReport
from pages.shared import plotting, state
from pages.shared.optimise import alternatives, bar, facts, figures, lines, worth
from pages.shared.optimise.jobs import Preview
from pages.shared.optimise.strategies import title_of
from pages.shared.optimise.wanted import Wanted
from pages.shared.people import SESSIONS
from pages.shared.services import Services
from pages.shared.state import Notice
from pages.shared.words import age, answer, counted, sentence


def draw(app: Services, preview: Preview, report: OptimizationReport, wanted: Wanted, *, running: bool) -> None:
    if preview.comparison is not None:
        # The name that scripts have for the strategy, in the words of the page.
        st.markdown(answer(preview.comparison.verdict.replace(f"**{report.strategy}**", f"**{title_of(report.strategy)}**")))
    _metrics(report)
    _decision(app, preview, report, wanted)
    facts.draw(report, wanted, applied=preview.applied_at is not None)
    left, right = st.columns(2, gap="large")
    with left:
        st.subheader("Where the tokens go")
        plotting.show(figures.waterfall(report), key="optimise-waterfall", alt=figures.waterfall_in_words(report))
    with right:
        _worth(app, report)
    alternatives.draw(preview, report.floor, running=running)
    lines.draw(report, wanted)


def _metrics(report: OptimizationReport) -> None:
    found, usage = report.figures, report.usage
    with st.container(key="optimise-figures", horizontal=True):
        st.metric("Tokens", f"{found.tokens_after:,}", f"{-found.saving:+.1%} of {found.tokens_before:,}", delta_color="inverse")
        st.metric(
            "Facts kept",
            f"{found.retention:.1%}",
            f"{found.facts - len(found.lost):,} of {found.facts:,}",
            delta_color="off",
            delta_arrow="off",
        )
        st.metric("Memories", f"{len(report.after):,}", f"of {len(report.before):,}", delta_color="off", delta_arrow="off")
        st.metric("Pays after", _turns(report.break_even), _cost(report), delta_color="off", delta_arrow="off")
    counted_by = f"counted by {found.tokenizer.name}" + ("" if found.tokenizer.exact else ", an estimate for this model")
    st.caption(
        f"Tokens of the memories as they stand in a prompt, a line each, {counted_by}. A fact is kept when its words and values are "
        f"found again; all {counted(found.facts, 'fact')} were looked for. "
        + (f"{counted(usage.calls, 'call')} of the model, " if usage.calls else "No call of a model, ")
        + f"{report.seconds:.1f} s."
    )


def _turns(turns: float | None) -> str:
    return "never" if turns is None else "0 turns" if not turns else f"{turns:,.1f} turns"


def _cost(report: OptimizationReport) -> str:
    spent = report.usage.input_tokens + report.usage.output_tokens
    return f"{counted(spent, 'token')} spent"


def _decision(app: Services, preview: Preview, report: OptimizationReport, wanted: Wanted) -> None:
    again = partial(bar.start, app, wanted, user_id=preview.user_id)
    with st.container(key="optimise-decision", horizontal=True, vertical_alignment="center"):
        if preview.applied_at is not None:
            st.info(
                f"Applied {age(time() - preview.applied_at)}. Below stands what it did.",
                icon=":material/check_circle:",
                width="stretch",
            )
            st.button("New preview", key="again", icon=":material/preview:", on_click=again)
        elif preview.conflict:
            st.warning(_CONFLICT, icon=":material/sync_problem:", width="stretch")
            st.button("New preview", key="again", type="primary", icon=":material/preview:", on_click=again)
        elif report.refusal is not None:
            st.warning(
                f"{sentence(f'This may not be applied: {report.refusal}.')} {_way_out(report)}",
                icon=":material/block:",
                width="stretch",
            )
        elif all(line.kind == "kept" for line in report.lines):
            st.info("There is nothing to apply: this strategy leaves every memory as it is.", icon=":material/check:", width="stretch")
        else:
            st.button("Apply", key="apply", type="primary", icon=":material/task_alt:", on_click=_apply, args=(app, preview))
            st.caption("In one step, which can be undone. Memories that arrive meanwhile stay.")


_CONFLICT = (
    "Memories of this preview have changed since it was made, so nothing was applied. Make a new preview, which reads them anew."
)


def _way_out(report: OptimizationReport) -> str:
    if report.figures.tokens_after > report.figures.tokens_before:
        return "Take another strategy."
    return "The lost facts are listed below. Take another strategy, or lower the share of facts to keep if these may go."


def _apply(app: Services, preview: Preview) -> None:
    user_id = preview.user_id
    state.clear_notice(user_id, "memories")
    try:
        preview.apply(app.manager)
    except (MemoryConflict, MemoryNotFound):
        preview.conflict = True
    except MemlibError as error:
        state.notify(Notice(user_id, str(error), failed=True))


def _worth(app: Services, report: OptimizationReport) -> None:
    user_id = report.user_id
    sessions = app.db.get_sessions(user_id=user_id, limit=SESSIONS)
    pace = worth.pace_of(sessions, app.db.get_topic_days(user_id=user_id), now=time())
    st.subheader("When it is worth it")
    st.markdown(" ".join(worth.hint(report, pace)))
