"""Shows figures, without the tools that Plotly lays over them."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import streamlit as st

_CONFIG = {"displayModeBar": False}
_LOOKED_FOR = ("numpy", "pandas")
"""What Plotly takes from among the loaded modules, also when another thread has half loaded it."""


def show(figure: dict[str, Any], *, key: str, alt: str, on_select: Callable[[], None] | None = None) -> None:
    """`alt`: what the figure shows, in words. `on_select`: called when points of it were chosen."""
    for name in _LOOKED_FOR:
        import_module(name)  # waits until it is whole
    st.plotly_chart(figure, key=key, config=_CONFIG, alt=alt, on_select=on_select or "ignore", selection_mode="points")
