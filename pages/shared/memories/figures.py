"""The charts of the page of memories. Plotly's are plain dictionaries: six of them take 12 ms, as figure objects 84."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from html import escape
from typing import Any

from memlib.db.schemas import TopicDay

# Okabe and Ito's colours, which people who see colours differently can tell apart.
_COLORS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#999999")
_TOPICS = 5
"""How many topics have a colour of their own."""
_BARS = 15
_WHOLE = 5
"""Up to so many in a bar, Plotly would tick halves of a memory."""
_FEW = 7
_DAYS = {"day": 1, "week": 7, "month": 28}
_DAY_MS = 86_400_000
_FROM = {"day": "", "week": "week from ", "month": "month from "}
_OTHERS = "other topics"
_NONE = "no topic"
_LAYOUT = {"margin": {"l": 0, "r": 0, "t": 8, "b": 0}, "hovermode": "closest", "dragmode": False}


def timeline(days: Sequence[TopicDay]) -> dict[str, Any]:
    """When the memories were first written, by day, week or month as the time they span is short or long; by topic in colours."""
    by_topic: Counter[str] = Counter()
    for each in days:
        by_topic[each.topic or _NONE] += each.memories
    named = [topic for topic, _ in by_topic.most_common(_TOPICS)]
    span = (days[-1].day - days[0].day) // 86_400 if days else 0
    columns: dict[str, Counter[date]] = {}
    for each in days:
        topic = each.topic or _NONE
        columns.setdefault(topic if topic in named else _OTHERS, Counter())[_start(each.day, span)] += each.memories
    order = [topic for topic in (*named, _OTHERS) if topic in columns]
    traces = [_bars(topic, columns[topic], color, _unit(span)) for topic, color in zip(order, _COLORS)]
    totals = sum(columns.values(), Counter[date]())
    layout = _LAYOUT | {
        "barmode": "stack",
        "height": 300,
        "showlegend": True,
        # Below: above, where there is little room, its lines would lie over the bars.
        "legend": {"orientation": "h", "y": -0.2, "traceorder": "normal"},
        "xaxis": {"type": "date", "fixedrange": True} | _around(sorted(totals), _unit(span)),
        "yaxis": {"title": {"text": f"memories a {_unit(span)}"}, "rangemode": "tozero", "fixedrange": True}
        | ({"dtick": 1} if max(totals.values(), default=0) <= _WHOLE else {}),
    }
    return {"data": traces, "layout": layout}


def topics(counts: Mapping[str, int]) -> str:
    """The most frequent topics, the first at the top, as HTML: a chart of so little takes the browser longer than all else."""
    shown = list(counts.items())[:_BARS]
    most = max((count for _, count in shown), default=1)
    rows = (
        f"<tr><th scope=row>{escape(topic)}</th><td><span style='width:{100 * count / most:.1f}%'></span></td><td>{count:,}</td></tr>"
        for topic, count in shown
    )
    return f"<table class=memlib-topics><caption>Memories by topic</caption>{''.join(rows)}</table>"


def _around(starts: Sequence[date], unit: str) -> dict[str, Any]:
    """So much of the axis that also few bars are told apart by days: of one, Plotly would show a thousandth of a second."""
    if not starts:
        return {}
    air = timedelta(days=_DAYS[unit] * max(1, (_FEW - len(starts)) // 2))
    axis = {"range": [(starts[0] - air).isoformat(), (starts[-1] + air).isoformat()]}
    return axis | ({"dtick": _DAYS[unit] * _DAY_MS} if (starts[-1] - starts[0]).days < _FEW else {})


def _bars(topic: str, counts: Counter[date], color: str, unit: str) -> dict[str, Any]:
    days = sorted(counts)
    return {
        "type": "bar",
        "name": _plain(topic),
        "x": [day.isoformat() for day in days],
        "y": [counts[day] for day in days],
        "width": 0.8 * _DAYS[unit] * _DAY_MS,
        "marker": {"color": color},
        "hovertemplate": f"{_FROM[unit]}%{{x|%Y-%m-%d}}: %{{y:,}}<extra>{_plain(topic)}</extra>",
    }


def _start(second: int, span: int) -> date:
    """The first day of what the day is counted with."""
    day = datetime.fromtimestamp(second, UTC).date()
    match _unit(span):
        case "week":
            return day - timedelta(days=day.weekday())
        case "month":
            return day.replace(day=1)
        case _:
            return day


def _unit(span: int) -> str:
    return "day" if span <= 60 else "week" if span <= 730 else "month"


def _plain(text: str) -> str:
    """Without what Plotly reads as HTML or as a place."""
    return text.replace("<", "‹").replace(">", "›").replace("%{", "% {")
