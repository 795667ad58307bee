"""Draws a proposal among all else that could be done with the same memories."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from pages.shared import plotting
from pages.shared.optimise import figures, watching
from pages.shared.optimise.jobs import Comparison, Preview
from pages.shared.optimise.strategies import title_of
from pages.shared.words import literal

if TYPE_CHECKING:
    from evals.savings.beside import Point


def draw(preview: Preview, floor: float, *, running: bool) -> None:
    st.subheader("Beside all else that could be done")
    if running:
        watching.draw(preview, comparing=True)
    elif preview.comparison is not None:
        _drawn(preview.comparison, floor)
    elif preview.error is not None:
        st.caption(f":material/error: The other strategies could not be compared: {literal(str(preview.error))}")
    else:
        st.caption(":material/stop_circle: Cancelled before all else was compared.")


def _drawn(comparison: Comparison, floor: float) -> None:
    points = comparison.points
    left, right = st.columns(2, gap="large")
    if points:
        with left:
            plotting.show(figures.plot(points, floor), key="optimise-plot", alt=in_words(points))
            st.caption(
                "Further right is shorter, further up loses less. The line joins what no other strategy beats; the dotted line is the "
                "floor. Diamond: this preview. Circles: other strategies. Squares: cutting to as many tokens, as anybody could."
            )
        right.html(_table(points))
    for name, error in comparison.failed:
        st.caption(f"{literal(title_of(name))} failed: {literal(error)}")


def in_words(points: Sequence[Point]) -> str:
    told = (f"{title_of(point.result.strategy)} saves {point.saving:.0%} and keeps {point.retention:.0%}" for point in points)
    return f"Tokens saved and facts kept: {'; '.join(told)}"


def _table(points: Sequence[Point]) -> str:
    head = "".join(f"<th scope='col'>{name}</th>" for name in ("No.", "What", "Tokens", "Saved", "Facts kept", "Added"))
    rows = "".join(_row(number, point) for number, point in enumerate(points, start=1))
    return f"<table class='memlib-points'><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _row(number: int, point: Point) -> str:
    result, name = point.result, escape(title_of(point.result.strategy))
    cells = (
        str(number),
        f"<strong>{name}</strong> (this preview)" if number == 1 else name,
        f"{result.tokens_after:,}",
        f"{point.saving:.1%}",
        f"{point.retention:.1%}",
        f"{len(result.added):,}",
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
