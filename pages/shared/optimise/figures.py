"""The charts of the page of optimisation, as plain dictionaries. Every colour has a sign or a text beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from memlib.memory.report import OptimizationReport

if TYPE_CHECKING:
    from evals.savings.beside import Point

# Okabe and Ito's colours, which people who see colours differently can tell apart.
_BLUE, _ORANGE, _GREEN, _VERMILION, _GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#767676"
_STEPS = {"dropped": "Dropped", "merged": "Merged", "shortened": "Worded anew", "kept": "Kept", "new": "New"}
_LAYOUT = {"margin": {"l": 0, "r": 8, "t": 24, "b": 0}, "hovermode": "closest", "dragmode": False, "showlegend": False}


def steps(report: OptimizationReport) -> list[tuple[str, int]]:
    """From the tokens before to those after: what the lines of each kind take away, or add. They add up."""
    figures, saved = report.figures, report.saved_by_kind
    parts = [(title, -saved[kind]) for kind, title in _STEPS.items() if saved.get(kind)]
    # Tokens of a list are not quite those of its lines: what ends one line joins what begins the next.
    rest = figures.tokens_after - figures.tokens_before - sum(change for _, change in parts)
    return [
        ("Before", figures.tokens_before),
        *parts,
        *([("Between lines", rest)] if rest else []),
        ("After", figures.tokens_after),
    ]


def waterfall(report: OptimizationReport) -> dict[str, Any]:
    told = steps(report)
    trace = {
        "type": "waterfall",
        "measure": ["absolute", *["relative"] * (len(told) - 2), "total"],
        "x": [title for title, _ in told],
        "y": [value for _, value in told[:-1]] + [0],
        "text": [f"{value:,}" if place in (0, len(told) - 1) else f"{value:+,}" for place, (_, value) in enumerate(told)],
        "textposition": "outside",
        "cliponaxis": False,
        "decreasing": {"marker": {"color": _GREEN}},
        "increasing": {"marker": {"color": _ORANGE}},
        "totals": {"marker": {"color": _BLUE}},
        "connector": {"line": {"color": _GREY, "width": 1}},
        "hovertemplate": "%{x}: %{text} tokens<extra></extra>",
    }
    highest = max(value for _, value in told)
    layout = _LAYOUT | {
        "height": 300,
        "xaxis": {"type": "category", "fixedrange": True, "automargin": True},
        "yaxis": {"title": {"text": "tokens"}, "range": [0, highest * 1.12 or 1], "fixedrange": True},
    }
    return {"data": [trace], "layout": layout}


def waterfall_in_words(report: OptimizationReport) -> str:
    told = steps(report)
    changes = ", ".join(f"{title.lower()} {value:+,}" for title, value in told[1:-1])
    return f"Tokens from {told[0][1]:,} before to {told[-1][1]:,} after: {changes or 'no change'}"


def plot(points: Sequence[Point], floor: float) -> dict[str, Any]:
    """Retention against compression. The points bear the numbers that a table beside them has; the first is the proposal."""
    best = sorted((point for point in points if point.best), key=lambda point: (point.saving, -point.retention))
    line = {
        "type": "scatter",
        "mode": "lines",
        "x": [100 * point.saving for point in best],
        "y": [100 * point.retention for point in best],
        "line": {"shape": "vh", "color": _BLUE, "width": 2},
        "hoverinfo": "skip",
    }
    numbered = list(enumerate(points, start=1))
    groups = (
        ([(n, p) for n, p in numbered if p.result.matched_to is not None], "square", _GREY),
        ([(n, p) for n, p in numbered if p.result.matched_to is None and n > 1], "circle", _BLUE),
        (numbered[:1], "diamond", _VERMILION),
    )
    # The range holds every point, those that grew the memories too.
    left = min([0.0, *(100 * point.saving for point in points)])
    layout = _LAYOUT | {
        "height": 340,
        "xaxis": {"title": {"text": "tokens saved, %"}, "range": [left - 6, 106], "zeroline": False, "fixedrange": True},
        "yaxis": {"title": {"text": "facts kept, %"}, "range": [-4, 108], "zeroline": False, "fixedrange": True},
        "shapes": [
            {
                "type": "line",
                "xref": "paper",
                "x0": 0,
                "x1": 1,
                "y0": 100 * floor,
                "y1": 100 * floor,
                "line": {"color": _VERMILION, "width": 1, "dash": "dot"},
            }
        ],
    }
    return {"data": [line, *(_markers(group, symbol, color) for group, symbol, color in groups if group)], "layout": layout}


def _markers(group: Sequence[tuple[int, Point]], symbol: str, color: str) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [100 * point.saving for _, point in group],
        "y": [100 * point.retention for _, point in group],
        "text": [str(number) for number, _ in group],
        "textfont": {"color": "#FFFFFF", "size": 11},
        "marker": {"symbol": symbol, "color": color, "size": 24 if symbol == "diamond" else 18},
        "hovertemplate": "%{text}: %{x:.1f} % of the tokens saved, %{y:.1f} % of the facts kept<extra></extra>",
    }
