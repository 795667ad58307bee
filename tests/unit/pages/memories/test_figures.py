"""The charts of the page of memories."""

from __future__ import annotations

from typing import Any

import pytest

from memlib.db.schemas import TopicDay
from pages.shared.memories import figures

DAY = 86_400


def bars(figure: dict[str, Any]) -> dict[str, dict[str, int]]:
    return {trace["name"]: dict(zip(trace["x"], trace["y"])) for trace in figure["data"]}


def test_memories_are_counted_by_day_and_topic() -> None:
    figure = figures.timeline([TopicDay(0, "", 2), TopicDay(0, "food", 1), TopicDay(3 * DAY, "food", 4)])

    assert bars(figure) == {"food": {"1970-01-01": 1, "1970-01-04": 4}, "no topic": {"1970-01-01": 2}}
    assert figure["layout"]["yaxis"]["title"]["text"] == "memories a day"


@pytest.mark.parametrize(
    ("days", "unit", "starts"), [(100, "week", ["1969-12-29", "1970-04-06"]), (800, "month", ["1970-01-01", "1972-03-01"])]
)
def test_a_long_time_is_counted_by_week_or_month(days: int, unit: str, starts: list[str]) -> None:
    figure = figures.timeline([TopicDay(0, "a", 1), TopicDay(days * DAY, "a", 1)])

    assert list(bars(figure)["a"]) == starts
    assert figure["layout"]["yaxis"]["title"]["text"] == f"memories a {unit}"


def test_one_day_is_as_wide_as_a_day_among_the_days_around_it() -> None:
    figure = figures.timeline([TopicDay(10 * DAY, "a", 1)])

    assert figure["data"][0]["width"] == 0.8 * DAY * 1_000
    assert figure["layout"]["xaxis"]["range"] == ["1970-01-08", "1970-01-14"]
    assert (figure["layout"]["xaxis"]["dtick"], figure["layout"]["yaxis"]["dtick"]) == (DAY * 1_000, 1)


def test_rare_topics_share_one_colour_and_none_is_lost() -> None:
    figure = figures.timeline([TopicDay(0, f"topic {number}", number) for number in range(1, 10)])

    counts = bars(figure)
    assert len(counts) == 6
    assert counts["other topics"] == {"1970-01-01": 1 + 2 + 3 + 4}
    assert sum(sum(count.values()) for count in counts.values()) == 45
    assert len({trace["marker"]["color"] for trace in figure["data"]}) == 6


def test_the_most_frequent_topic_stands_at_the_top() -> None:
    html = figures.topics({"food": 5_000, "home": 2_500})

    assert html.index("food") < html.index("5,000") < html.index("home") < html.index("2,500")
    assert html.index("width:100.0%") < html.index("width:50.0%")


def test_a_topic_is_no_html() -> None:
    assert "<b>" not in figures.topics({"<b>bold</b>": 1})


def test_a_topic_cannot_speak_plotlys_language() -> None:
    figure = figures.timeline([TopicDay(0, "<b>%{x}</b>", 1)])

    assert "<b>" not in repr(figure)
    assert "%{x}<" not in figure["data"][0]["hovertemplate"]


def test_nothing_is_an_empty_chart() -> None:
    assert figures.timeline([])["data"] == []
