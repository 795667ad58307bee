"""Draws what a preview is made with: strategy, budget, floor."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from memlib.memory.report import tokens_of
from memlib.models.offline import OfflineModel
from pages.shared.address import shows
from pages.shared.optimise import wanted as asked
from pages.shared.optimise.strategies import BUDGET, OFFERS, floor_of
from pages.shared.optimise.wanted import Wanted
from pages.shared.services import Services


def draw(app: Services, wanted: Wanted, *, user_id: str, running: bool) -> None:
    with st.container(key="optimise-settings", horizontal=True, vertical_alignment="bottom"):
        _strategy(wanted, disabled=running)
        if wanted.strategy == BUDGET:
            _budget(app, wanted, user_id=user_id, disabled=running)
        _floor(wanted, disabled=running)
        st.button(
            "Preview",
            key="preview",
            type="primary" if not wanted.preview else "secondary",
            icon=":material/preview:",
            disabled=running,
            on_click=start,
            args=(app, wanted),
            kwargs={"user_id": user_id},
        )
    offer, free = OFFERS[wanted.strategy], isinstance(app.model, OfflineModel)
    model = " Here that is the built-in offline model, which works by rules." if free else " Its calls are counted below."
    st.caption(f"{offer.does}{model if offer.asks else ' It calls no model.'} A preview changes nothing.")
    if not free:
        key = shows("optimise-asking", wanted.asking)
        st.toggle(
            "Compare with the strategies that call the model, too",
            key=key,
            disabled=running,
            help="They read all memories, and their calls cost tokens.",
            on_change=lambda: asked.go(replace(asked.settings(wanted), asking=st.session_state[key])),
        )


def start(app: Services, wanted: Wanted, *, user_id: str) -> None:
    preview = app.previews.start(wanted.options, app.manager, user_id=user_id)
    asked.go(replace(asked.settings(wanted), preview=preview.id))


def _strategy(wanted: Wanted, *, disabled: bool) -> None:
    key = shows("optimise-strategy", wanted.strategy)
    st.selectbox(
        "Strategy",
        list(OFFERS),
        key=key,
        format_func=lambda name: OFFERS[name].title,
        width=260,
        disabled=disabled,
        # A floor of one strategy makes no sense for another, which may be there to lose facts.
        on_change=lambda: asked.go(replace(asked.settings(wanted), strategy=st.session_state[key], floor=None)),
    )


def _budget(app: Services, wanted: Wanted, *, user_id: str, disabled: bool) -> None:
    present = tokens_of(app.manager.get_user_memories(user_id=user_id))
    key = shows("optimise-budget", wanted.budget or max(1, present // 2))
    st.number_input(
        "Budget, tokens",
        min_value=1,
        step=10,
        key=key,
        width=160,
        help=f"The memories have {present:,} tokens now.",
        disabled=disabled,
        on_change=lambda: asked.go(replace(asked.settings(wanted), budget=st.session_state[key])),
    )


def _floor(wanted: Wanted, *, disabled: bool) -> None:
    key = shows("optimise-floor", floor_of(wanted.strategy) if wanted.floor is None else wanted.floor)
    st.number_input(
        "Facts to keep, %",
        min_value=0,
        max_value=100,
        step=5,
        key=key,
        width=160,
        help="The floor: what keeps a smaller share of the facts cannot be applied.",
        disabled=disabled,
        on_change=lambda: asked.go(replace(asked.settings(wanted), floor=st.session_state[key])),
    )
