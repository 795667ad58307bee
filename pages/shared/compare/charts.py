"""Figures for Plotly as plain dicts, which cost a seventh of its own objects. Everyone can tell their colours; none stands alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Figure = dict[str, Any]

# Okabe and Ito's, of which these two differ for every eye, with a sign of their own each.
COLOURS = ("#0072B2", "#D55E00")
SIGNS = ("circle", "diamond")
_LOW, _HIGH = (222, 235, 247), (8, 69, 148)
_DARK = 0.7
"""From which value on a cell is so dark that its text is white."""
_EMPTY = "rgba(128,128,128,0.12)"
LIGHT_INK, DARK_INK = "#111111", "#FAFAFA"
"""Of texts beside the figures: Plotly's own are too pale to be read on a light ground."""


@dataclass(frozen=True)
class Dot:
    """A figure with its interval."""

    label: str
    value: float | None
    low: float | None
    high: float | None
    n: int


@dataclass(frozen=True)
class Cell:
    """One figure of a heatmap; None for what cannot be told."""

    value: float | None
    hint: str
    """What is told of it under the pointer."""


def interval_dots(series: Mapping[str, Sequence[Dot]], *, ink: str = LIGHT_INK) -> Figure:
    """A row a label, one dot of each series in it, the intervals as whiskers."""
    labels = [dot.label for dot in next(iter(series.values()))]
    shift = 0.18
    traces = []
    for place, (name, dots) in enumerate(series.items()):
        known = [(row, dot) for row, dot in enumerate(dots) if dot.value is not None]
        offset = (place - (len(series) - 1) / 2) * shift * 2
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "name": name,
                "x": [dot.value for _, dot in known],
                "y": [row + offset for row, _ in known],
                "marker": {"color": COLOURS[place % 2], "symbol": SIGNS[place % 2], "size": 11},
                "error_x": {
                    "type": "data",
                    "symmetric": False,
                    "array": [(dot.high or dot.value or 0) - (dot.value or 0) for _, dot in known],
                    "arrayminus": [(dot.value or 0) - (dot.low if dot.low is not None else dot.value or 0) for _, dot in known],
                    "color": COLOURS[place % 2],
                    "thickness": 2,
                },
                "customdata": [[_interval(dot), dot.n] for _, dot in known],
                "hovertemplate": "%{x:.3f} %{customdata[0]}, n = %{customdata[1]}<extra>" + _plain(name) + "</extra>",
            }
        )
    layout = {
        "height": 90 + 62 * len(labels),
        "margin": {"l": 10, "r": 10, "t": 34, "b": 34},
        "xaxis": {"range": [-0.02, 1.02], "zeroline": False, "fixedrange": True, "tickfont": {"color": ink}},
        "yaxis": {
            "tickfont": {"color": ink},
            "tickvals": list(range(len(labels))),
            "ticktext": labels,
            "range": [len(labels) - 0.5, -0.5],
            "automargin": True,
            "zeroline": False,
            "fixedrange": True,
        },
        "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0},
        "dragmode": False,
    }
    return {"data": traces, "layout": layout}


def _interval(dot: Dot) -> str:
    return "" if dot.low is None or dot.high is None else f"[{dot.low:.3f}, {dot.high:.3f}]"


def heatmap(rows: Sequence[str], columns: Sequence[str], cells: Mapping[tuple[str, str], Cell], *, ink: str = LIGHT_INK) -> Figure:
    """Cells from 0 to 1 with their value as text. Over them lie squares that nobody sees: a heatmap itself tells of no click."""
    places = [(row, column) for row in rows for column in columns]
    known = {place: cells[place] for place in places if place in cells}
    values = [[cell.value if (cell := known.get((row, column))) else None for column in columns] for row in rows]
    tiles = {
        "type": "heatmap",
        "x": list(range(len(columns))),
        "y": list(range(len(rows))),
        "z": values,
        "zmin": 0,
        "zmax": 1,
        "colorscale": [[0, f"rgb{_LOW}"], [1, f"rgb{_HIGH}"]],
        "showscale": False,
        "xgap": 3,
        "ygap": 3,
        "hoverinfo": "skip",
    }
    squares = {
        "type": "scatter",
        "mode": "markers",
        "x": [columns.index(column) for _, column in places],
        "y": [rows.index(row) for row, _ in places],
        "marker": {"symbol": "square", "size": 30, "opacity": 0},
        "customdata": [
            [row, column, _plain(known[row, column].hint if (row, column) in known else "no case")] for row, column in places
        ],
        "hovertemplate": "%{customdata[2]}<extra></extra>",
        "showlegend": False,
    }
    texts = [
        {
            "x": columns.index(column),
            "y": rows.index(row),
            "text": "–" if cell.value is None else f"{cell.value:.2f}",
            "showarrow": False,
            "font": {"color": "#888888" if cell.value is None else "#FFFFFF" if cell.value > _DARK else "#111111", "size": 13},
        }
        for (row, column), cell in known.items()
    ]
    axis = {"showgrid": False, "zeroline": False, "fixedrange": True, "automargin": True, "tickfont": {"color": ink}}
    layout = {
        "height": 70 + 32 * len(rows),
        "margin": {"l": 10, "r": 10, "t": 44, "b": 6},
        "xaxis": {**axis, "side": "top", "tickvals": list(range(len(columns))), "ticktext": [_plain(name) for name in columns]},
        "yaxis": {
            **axis,
            "tickvals": list(range(len(rows))),
            "ticktext": [_plain(name) for name in rows],
            "range": [len(rows) - 0.5, -0.5],
        },
        "annotations": texts,
        "plot_bgcolor": _EMPTY,
        "clickmode": "event+select",
        "dragmode": False,
    }
    return {"data": [tiles, squares], "layout": layout}


def _plain(text: str) -> str:
    """Plotly reads some HTML and its own places in texts: these show as they were typed."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("%{", "% {")
