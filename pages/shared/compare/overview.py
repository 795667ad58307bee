"""Draws what came of a comparison: the verdict in words, the figures as dots with intervals, and where they differ as a heatmap."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from evals.metrics.extraction import METRICS
from evals.metrics.figures import Figure
from evals.metrics.table import Slicing
from evals.report.compared import comparison_csv, comparison_json, comparison_markdown
from evals.report.comparison import Comparison
from evals.report.summary import VariantSummary
from evals.report.tables import comparison_rows
from pages.shared import address, plotting
from pages.shared.address import shows
from pages.shared.compare import charts
from pages.shared.compare import pair as pairs
from pages.shared.compare.charts import Cell, Dot
from pages.shared.compare.pair import Pair
from pages.shared.runs import reading
from pages.shared.runs.result import in_bold, table
from pages.shared.words import counted

_FIGURES = ("strict_f1", "strict_precision", "recall", "final_state_accuracy")
_BY: Mapping[str, tuple[Slicing, str]] = {
    "topic": ("topic", "recall"),
    "tag": ("tag", "strict_f1"),
    "language": ("language", "strict_f1"),
}
ROWS = 25


def draw(pair: Pair, comparison: Comparison) -> None:
    lines = pairs.verdict(pair, comparison)
    with st.container(key="verdict", border=True, gap="xsmall"):
        for line in lines:
            st.markdown(f":material/warning: {in_bold(line)}" if line.startswith("incomplete") else in_bold(line))
        _decisions(pair)
    _exports(pair, comparison, lines)
    left, right = st.columns(2, gap="medium")
    with left:
        _dots(pair)
    with right:
        _heatmap(pair)
    more = st.expander("The figures behind the verdict", key="compare-figures", on_change="rerun", type="compact")
    if more.open:
        with more:
            table(comparison_rows([comparison]))


def _decisions(pair: Pair) -> None:
    runs = {side.run.name: side.run for side in pair.sides}
    decided = sum(reading.summary_of(run).overrides for run in runs.values())
    if decided:
        st.caption(f":material/gavel: {counted(decided, 'decision')} of people in these figures, which were computed again with them")


def _dots(pair: Pair) -> None:
    st.markdown("**Figures with their 95 % intervals**")
    series = {pair.name(side): [_dot(pairs.summary_of(side), name) for name in _FIGURES] for side in pair.sides}
    words = "; ".join(f"{name}: " + ", ".join(f"{dot.label} {_value(dot)}" for dot in dots) for name, dots in series.items())
    plotting.show(charts.interval_dots(series, ink=_ink()), key="dots", alt=words)


def _ink() -> str:
    return charts.DARK_INK if st.context.theme.type == "dark" else charts.LIGHT_INK


def _dot(summary: VariantSummary, name: str) -> Dot:
    figure = summary.micro[name]
    return Dot(METRICS[name].title, figure.value, figure.low, figure.high, figure.n)


def _value(dot: Dot) -> str:
    return "could not tell" if dot.value is None else f"{dot.value:.3f}"


def _heatmap(pair: Pair) -> None:
    by = address.among("by", list(_BY))
    slicing, metric = _BY[by]
    summaries = _columns(pair)
    names = _rows(summaries, slicing, metric)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{METRICS[metric].title} by {by}**")
        key = shows("compare-by", by)
        st.segmented_control(
            "By",
            list(_BY),
            key=key,
            format_func=str.capitalize,
            required=True,
            label_visibility="collapsed",
            on_change=lambda: address.also(by=st.session_state[key], slice=None, page=None),
        )
    if not names:
        st.caption(f"No case has a {by}.")
        return
    cells = {
        (name, column): _cell(name, column, summary.by[slicing][name][metric])
        for column, summary in summaries.items()
        for name in names
        if name in summary.by[slicing]
    }
    chart = f"heatmap-{by}"
    plotting.show(
        charts.heatmap(names, list(summaries), cells, ink=_ink()),
        key=chart,
        alt=f"{METRICS[metric].title} of each variant by {by}",
        on_select=lambda: _clicked(st.session_state[chart]),
    )
    st.caption("Click a cell to see its cases below.")


def _columns(pair: Pair) -> dict[str, VariantSummary]:
    """All variants of the runs that are compared, the chosen ones first."""
    found = {pair.name(side): pairs.summary_of(side) for side in pair.sides}
    for side in pair.sides:
        for summary in reading.summary_of(side.run).variants:
            found.setdefault(pair.name(pairs.Side(side.run, summary.name)), summary)
    return dict(list(found.items())[:6])


def _rows(summaries: Mapping[str, VariantSummary], slicing: Slicing, metric: str) -> list[str]:
    """The most frequent ones, by name."""
    sizes: dict[str, int] = {}
    for summary in summaries.values():
        for name, figures in summary.by[slicing].items():
            sizes[name] = max(sizes.get(name, 0), figures[metric].n)
    most = sorted(sizes, key=lambda name: (-sizes[name], name))[:ROWS]
    return sorted(most)


def _cell(row: str, column: str, figure: Figure) -> Cell:
    interval = "" if figure.low is None or figure.high is None else f" [{figure.low:.3f}, {figure.high:.3f}]"
    value = "could not tell" if figure.value is None else f"{figure.value:.3f}{interval}"
    return Cell(figure.value, f"{row}, {column}: {value}, n = {figure.n} {figure.unit}")


def _clicked(event: Any) -> None:
    points = event["selection"]["points"] if event else []
    if points:
        address.also(slice=str(points[0]["customdata"][0]), page=None, case=None)


def _exports(pair: Pair, comparison: Comparison, lines: list[str]) -> None:
    name = f"compare-{pair.first.run.name}-{pair.second.run.name}"
    first, second = pair.sides
    with st.popover("Export", icon=":material/download:"):
        for label, ending, mime, make in (
            ("Markdown: the verdict and the regressions", "md", "text/markdown", lambda: comparison_markdown(comparison, lines)),
            (
                "CSV: each case under both",
                "csv",
                "text/csv",
                lambda: comparison_csv(comparison, pairs.table_of(first), pairs.table_of(second)),
            ),
            ("JSON: all figures", "json", "application/json", lambda: comparison_json(comparison)),
        ):
            st.download_button(
                label, make, f"{name}.{ending}", mime, key=f"export-compare-{ending}", type="tertiary", on_click="ignore"
            )
