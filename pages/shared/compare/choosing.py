"""Draws which two variants are compared."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from evals.runs.folder import RunFolder
from evals.runs.library import baseline
from pages.shared import address
from pages.shared.address import shows
from pages.shared.compare.pair import Pair, Side

_OF_A_PAIR = {"slice": None, "case": None, "repeat": None, "page": None}


def draw(pair: Pair, runs: Sequence[RunFolder]) -> None:
    starred = baseline()
    with st.container(key="compared", horizontal=True, vertical_alignment="bottom", gap="small"):
        _side("first", "Compare", pair.first, runs, starred)
        _side("second", "with", pair.second, runs, starred)
        st.button("Swap", key="swap", icon=":material/swap_horiz:", on_click=_go, args=(pair.second, pair.first))


def _side(name: str, label: str, side: Side, runs: Sequence[RunFolder], starred: str | None) -> None:
    known = {run.name: run for run in (*runs, side.run)}
    key = shows(f"compare-{name}", side.run.name)
    st.selectbox(
        label,
        list(known),
        key=key,
        format_func=lambda run: f"★ {run}" if run == starred else run,
        width=215,
        on_change=lambda: address.also(**{name: st.session_state[key], f"{name}_variant": None}, **_OF_A_PAIR),
    )
    variant = shows(f"compare-{name}-variant", side.variant)
    st.selectbox(
        f"Variant of the {name}",
        [each.name for each in side.run.record.variants],
        key=variant,
        width=150,
        on_change=lambda: address.also(**{name: side.run.name, f"{name}_variant": st.session_state[variant]}, **_OF_A_PAIR),
    )


def _go(first: Side, second: Side) -> None:
    address.also(
        first=first.run.name,
        first_variant=first.variant,
        second=second.run.name,
        second_variant=second.variant,
        **_OF_A_PAIR,
    )
