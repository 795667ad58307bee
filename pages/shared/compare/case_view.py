"""Draws one case under both variants: what was expected and what was got, side by side, with the matcher's reasons."""

from __future__ import annotations

import streamlit as st

from evals.cases.case import Case
from evals.cases.choice import locked
from evals.metrics.table import tabulate
from evals.report.comparison import case_values
from evals.runs.record import Result
from evals.scores import CaseScore, Operation
from pages.shared import address
from pages.shared.cases import reading as case_reading
from pages.shared.compare import deciding
from pages.shared.compare import pair as pairs
from pages.shared.compare.pair import Pair, Side
from pages.shared.words import counted, literal, sentence

_STATUS = {2: ":material/check_circle: Covered", 1: ":material/contrast: Partly", 0: ":material/cancel: Missed"}


def draw(pair: Pair) -> None:
    case_id, repeat = address.one("case"), address.number("repeat") - 1
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Back", icon=":material/arrow_back:", on_click=address.also, kwargs={"case": None, "repeat": None})
        st.subheader(f"Case {literal(case_id)}" + (f", repeat {repeat + 1}" if repeat else ""))
    case = pair.second.run.cases_of({case_id}).get(case_id)
    if case is None:
        st.info("There is no such case in these runs.", icon=":material/search_off:")
        return
    if locked(case):
        st.info("This case is of the hold-out: it counts in the figures, and nobody looks at it alone.", icon=":material/lock:")
        return
    case_reading.said(case)
    for place, side in enumerate(pair.sides):
        with st.container(key=f"side-{place}", border=True):
            _side(pair, side, case, repeat, place)


def _side(pair: Pair, side: Side, case: Case, repeat: int, place: int) -> None:
    result = pairs.result_of(side, case.id, repeat)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{literal(pair.name(side))}**")
        if result is not None and result.score is not None:
            st.badge(f"strict F1 {case_values(tabulate([result.score]))[0]:.2f}", color="blue")
            if result.score.leaks:
                st.badge(counted(len(result.score.leaks), "leak"), color="red", icon=":material/gpp_bad:")
    if result is None:
        st.info("No result yet.", icon=":material/hourglass_empty:")
    elif result.score is None:
        reason = sentence(result.outcome.error or "not graded")
        st.error(f"The model failed, so this is in no figure. {reason}", icon=":material/error:")
    else:
        left, right = st.columns(2, gap="medium")
        with left:
            _expected(case, result.score)
        with right:
            _got(side, case, repeat, result, result.score, place)
    if result is not None:
        _more(result)


def _expected(case: Case, score: CaseScore) -> None:
    st.caption("Expected")
    if not case.expected:
        st.text("Nothing is to be remembered.")
    for gold in score.golds:
        with st.container(border=True, gap="xsmall"):
            st.text(case_reading.in_words(case.expected[gold.gold], case))
            st.caption(f"{_STATUS[gold.score]} · {literal(gold.reason)}")


def _got(side: Side, case: Case, repeat: int, result: Result, score: CaseScore, place: int) -> None:
    st.caption("Got")
    if not score.extracted:
        st.text("Nothing was remembered.")
    for each in score.extracted:
        with st.container(key=f"got-{place}-{each.extracted}", border=True, gap="xsmall"):
            st.text(operation_in_words(result.outcome.operations[each.extracted]))
            of_gold = f" of expected change {each.gold + 1}" if each.gold is not None else ""
            st.caption(f"**{each.label}**{of_gold} · {literal(each.reason)}")
            deciding.draw(side, case, repeat, each, place)


def operation_in_words(operation: Operation) -> str:
    """`Update: User lives in Graz → User lives in Linz`."""
    texts = " → ".join(text for text in (operation.before, operation.memory) if text)
    return f"{operation.op.capitalize()}: {texts}"


def _more(result: Result) -> None:
    outcome = result.outcome
    for operation, reason in outcome.refused:
        st.caption(f":material/block: Refused {literal(operation)}: {literal(reason)}")
    tokens = counted(outcome.input_tokens + outcome.output_tokens, "token")
    st.caption(f"{counted(outcome.calls, 'call')} · {tokens}{' (estimate)' if outcome.estimated else ''} · {outcome.seconds:.2f} s")
    if outcome.reply:
        with st.expander("What the model replied", type="compact"):
            st.code(outcome.reply, language=None, wrap_lines=True)
