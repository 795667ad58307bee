"""Draws a preview that is under way, and one that came to nothing."""

from __future__ import annotations

import streamlit as st

from memlib.errors import (
    ModelRefused,
    ModelReplyInvalid,
    ModelReplyTruncated,
    ModelRequestTooLong,
    ModelUnavailable,
    OptimizationRejected,
)
from pages.shared.optimise import bar
from pages.shared.optimise.jobs import Preview
from pages.shared.optimise.wanted import Wanted
from pages.shared.services import Services
from pages.shared.words import literal, sentence

_EVERY_SECONDS = 0.5


@st.fragment(run_every=_EVERY_SECONDS)
def draw(preview: Preview, *, comparing: bool = False) -> None:
    """Until there is a report, or when `comparing` until the end: then the page is drawn again."""
    if not preview.running or (preview.report is not None and not comparing):
        st.rerun()
    progress = preview.progress
    with st.container(key="optimise-progress", horizontal=True, vertical_alignment="center"):
        st.progress(min(1.0, progress.done / max(1, progress.total)), _in_words(preview), width="stretch")
        st.button(
            "Cancelling…" if preview.cancelled else "Cancel",
            key="optimise-cancel",
            icon=":material/stop_circle:",
            disabled=preview.cancelled,
            on_click=preview.cancel,
        )


def _in_words(preview: Preview) -> str:
    progress = preview.progress
    count = f", {progress.done:,} of {progress.total:,}" if progress.total > 1 else ""
    return literal(f"{progress.stage[:1].upper()}{progress.stage[1:]}{count}")


def failed(app: Services, error: Exception, wanted: Wanted, *, user_id: str) -> None:
    """Why there is no preview, what to do, and another try."""
    with st.container(key="failed"):
        st.error(sentence(str(error)), icon=":material/error:")
        st.caption(f"{advice(error)} No memory was changed.")
        st.button("Retry", key="retry", icon=":material/refresh:", on_click=bar.start, args=(app, wanted), kwargs={"user_id": user_id})


def advice(error: Exception) -> str:
    match error:
        case ModelRequestTooLong() | ModelReplyTruncated():
            return "The model has no room for this: merge by topic, which asks for less at once, or take a strategy without a model."
        case ModelRefused():
            return "The model will not do it: look at its key and name in the settings, or take a strategy without a model."
        case ModelReplyInvalid():
            return "The model did not answer in the form that was asked for: try again, or take a strategy without a model."
        case ModelUnavailable():
            return "Try again when the model can be reached, or take a strategy without a model."
        case OptimizationRejected():
            return "With such a result every fact that it leaves out would be lost: try again, or take another strategy."
        case _:
            return "Try again."
