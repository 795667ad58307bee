"""Draws how a person decides of a memory in the matcher's place; all figures follow, and the page says how."""

from __future__ import annotations

from typing import get_args

import streamlit as st

from evals.cases.case import Case
from evals.metrics.extraction import HEADLINE
from evals.report.summary import write_summary
from evals.report.verdict import figure_text
from evals.runs.errors import RunError
from evals.runs.overrides import Override, add_override, read_overrides, withdraw_override
from evals.scores import ExtractedScore, Label
from pages.shared import said
from pages.shared.cases import reading as case_reading
from pages.shared.compare import pair as pairs
from pages.shared.compare.pair import Side
from pages.shared.runs import reading
from pages.shared.words import counted, shortened

LABELS: tuple[Label, ...] = get_args(Label)
_MEANS: dict[Label, str] = {
    "matched": "matched: says what is expected",
    "duplicate": "duplicate: says again what another one says",
    "conflict": "conflict: a wrong or stale value",
    "forbidden": "forbidden: may not be stored",
    "verbatim": "verbatim: a copy of the message",
    "unsupported": "unsupported: nobody said it",
    "extra": "extra: true, but not expected",
}


def draw(side: Side, case: Case, repeat: int, each: ExtractedScore, place: int) -> None:
    key = f"decide-{place}-{each.extracted}"
    decided = any(
        (over.case_id, over.variant, over.repeat, over.extracted) == (case.id, side.variant, repeat, each.extracted)
        for over in read_overrides(side.run)
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.popover("Decide otherwise", icon=":material/gavel:", type="tertiary"):
            labels = [label for label in LABELS if case.expected or label != "matched"]
            label = st.selectbox(
                "It is", labels, index=labels.index(each.label), format_func=lambda name: _MEANS[name], key=f"{key}-label"
            )
            golds = [None, *range(len(case.expected))]
            gold = st.selectbox(
                "Of the expected change",
                golds,
                index=golds.index(each.gold),
                format_func=lambda number: "None" if number is None else _named(case, number),
                key=f"{key}-gold",
            )
            override = (
                Override(case_id=case.id, variant=side.variant, repeat=repeat, extracted=each.extracted, label=label, gold=gold)
                if label != "matched" or gold is not None
                else None
            )
            if override is None:
                st.caption("Choose the expected change that it matches.")
            st.button("Decide", key=f"{key}-do", type="primary", disabled=override is None, on_click=_decide, args=(side, override))
        if decided:
            st.badge("decided by a person", color="violet", icon=":material/gavel:")
            st.button(
                "Take back",
                key=f"{key}-undo",
                icon=":material/undo:",
                type="tertiary",
                on_click=_withdraw,
                args=(side, case.id, repeat, each.extracted),
            )


def _named(case: Case, number: int) -> str:
    return f"{number + 1}. {shortened(case_reading.in_words(case.expected[number], case), 60)}"


def _decide(side: Side, override: Override | None) -> None:
    if override is None:
        return
    try:
        before = _figure(side)
        add_override(side.run, override)
        _tell("Decided", side, before)
    except RunError as error:
        said.say(str(error), failed=True)


def _withdraw(side: Side, case_id: str, repeat: int, extracted: int) -> None:
    try:
        before = _figure(side)
        withdraw_override(side.run, case_id, side.variant, repeat, extracted)
        _tell("Taken back", side, before)
    except RunError as error:
        said.say(str(error), failed=True)


def _tell(what: str, side: Side, before: str) -> None:
    """Compute anew, and say what has become of the headline."""
    summary = reading.summary_of(side.run)
    write_summary(side.run, summary)
    decisions = counted(summary.overrides, "decision")
    said.say(
        f"{what}, and computed again: strict F1 of {side.variant} was {before}, and is {_figure(side)} with {decisions} of people."
    )


def _figure(side: Side) -> str:
    return figure_text(pairs.summary_of(side).micro[HEADLINE.name])
