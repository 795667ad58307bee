"""Draws a case to be read: what was said, what was known, what is expected."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from evals.cases.case import Case, Expected
from evals.cases.choice import split_of
from pages.shared.cases.bar import SPLITS
from pages.shared.words import literal

_AVATARS = {"user": ":material/person:", "assistant": ":material/smart_toy:"}


def draw(case: Case) -> None:
    left, right = st.columns(2, gap="medium")
    with left:
        said(case)
    with right:
        wanted(case)
    about = [SPLITS[split_of(case)], f"language {case.language}", *case.tags]
    st.caption(" · ".join(map(literal, about)))


def said(case: Case) -> None:
    st.markdown("**Conversation**")
    for message in case.messages:
        with st.chat_message(message.role, avatar=_AVATARS[message.role]):
            st.text(message.content)
    _texts("Known before", (f"{memory.memory_id}: {memory.memory}" for memory in case.existing), "Nothing.")


def wanted(case: Case) -> None:
    st.markdown("**Expected changes**")
    if not case.expected:
        st.caption("None: nothing is to be remembered.")
    for expected in case.expected:
        with st.container(border=True, gap="xsmall"):
            st.text(in_words(expected, case))
            topics = ", ".join(map(literal, expected.topics))
            st.caption(" · ".join(filter(None, [topics, f"importance {expected.importance:g}"])))
    if case.must_not:
        _texts("May be stored nowhere", case.must_not, "")
    if case.interference:
        _texts("Not the user's", case.interference, "")
    if case.note:
        st.caption(literal(case.note))


def in_words(expected: Expected, case: Case) -> str:
    """`Update: User lives in Graz → User lives in Linz`."""
    before = next((memory.memory for memory in case.existing if memory.memory_id == expected.memory_id), "")
    return f"{expected.op.capitalize()}: " + " → ".join(filter(None, [before, expected.memory]))


def _texts(title: str, texts: Iterable[str], otherwise: str) -> None:
    st.markdown(f"**{title}**")
    text = "\n".join(texts)
    if text:
        st.text(text)
    else:
        st.caption(otherwise)
