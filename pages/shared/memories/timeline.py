"""Draws when a user's memories were written, and what they are about."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared import plotting
from pages.shared.memories import address, figures
from pages.shared.memories.filters import Filters
from pages.shared.services import Services
from pages.shared.state import own
from pages.shared.words import counted, named


def draw(app: Services, filters: Filters, *, user_id: str) -> None:
    days = app.db.get_topic_days(user_id=user_id)
    if not days:
        st.info("Nothing is known yet. What is said in the playground is remembered here.", icon=":material/timeline:")
        return
    total = sum(each.memories for each in days)
    st.subheader("When")
    st.caption(f"{counted(total, 'memory', 'memories')} by the day they were first written (UTC), each under the first of its topics")
    plotting.show(
        figures.timeline(days),
        key="when",
        alt=f"How many memories of {named(user_id)} were written when, by topic: {total:,} in all",
    )
    counts = app.db.get_memory_topics(user_id=user_id)
    if counts:
        _topics(counts, filters, user_id=user_id)


def _topics(counts: dict[str, int], filters: Filters, *, user_id: str) -> None:
    key = own("memories-topic", user_id)
    st.subheader("What about")
    st.html(figures.topics(counts))

    def go() -> None:
        topic = st.session_state[key]
        if topic is not None:
            address.show(replace(filters, view="list", topics=(topic,), page=1), user_id=user_id)

    st.session_state[key] = None
    st.selectbox(
        "List the memories of a topic",
        list(counts)[:500],
        index=None,
        key=key,
        format_func=lambda topic: f"{topic} ({counts[topic]:,})",
        placeholder="Choose a topic",
        on_change=go,
    )
