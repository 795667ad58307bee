"""Parts of a page that are drawn anew by themselves, so that a click costs what it changes and not the whole page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import ParamSpec

import streamlit as st
from streamlit.errors import StreamlitAPIException

from memlib.errors import MemlibError
from pages.shared import trouble

P = ParamSpec("P")


def part(key: str) -> Callable[[Callable[P, None]], Callable[P, None]]:
    """A click inside draws this part alone. It reads what it shows by itself: what it was given is from the page's last whole run.

    What keeps it from being drawn is told in its place: the router sees no errors of a part.
    """

    def decorate(draw: Callable[P, None]) -> Callable[P, None]:
        @st.fragment(key=key)
        @wraps(draw)
        def drawn(*args: P.args, **kwargs: P.kwargs) -> None:
            try:
                draw(*args, **kwargs)
            except MemlibError as error:
                trouble.say(error, key=f"failed-{key}")

        return drawn

    return decorate


def redraw(key: str) -> None:
    """At the end of a callback: draw that part alone, in place of what the click would; all, while it is not on the page."""
    with suppress(StreamlitAPIException):
        st.rerun(key)
