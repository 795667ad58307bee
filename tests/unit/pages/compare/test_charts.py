"""The figures that Plotly draws."""

from __future__ import annotations

import plotly.graph_objects as go

from pages.shared.compare.charts import Cell, Dot, heatmap, interval_dots


def test_every_dot_stands_at_its_value_with_its_interval() -> None:
    figure = interval_dots({"one": [Dot("F1", 0.5, 0.4, 0.7, 10)], "other": [Dot("F1", 0.6, None, None, 10)]})

    one, other = go.Figure(figure).data
    assert (one.x, one.error_x.array, one.error_x.arrayminus) == ((0.5,), (0.7 - 0.5,), (0.5 - 0.4,))
    assert other.error_x.array == (0.0,)
    assert one.marker.symbol != other.marker.symbol
    assert one.y[0] < other.y[0]


def test_what_cannot_be_told_has_no_dot() -> None:
    assert interval_dots({"one": [Dot("F1", None, None, None, 0)]})["data"][0]["x"] == []


def test_over_every_cell_of_a_heatmap_lies_a_square_that_can_be_clicked() -> None:
    figure = heatmap(["home", "job"], ["a", "b"], {("home", "a"): Cell(0.9, "home, a"), ("job", "b"): Cell(None, "job, b")})

    tiles, squares = go.Figure(figure).data
    assert list(tiles.z[0]) == [0.9, None]
    assert [tuple(data[:2]) for data in squares.customdata] == [("home", "a"), ("home", "b"), ("job", "a"), ("job", "b")]
    assert squares.marker.opacity == 0
    assert [each["text"] for each in figure["layout"]["annotations"]] == ["0.90", "–"]


def test_names_are_shown_as_they_were_typed() -> None:
    figure = heatmap(["<b>x</b>"], ["a"], {("<b>x</b>", "a"): Cell(0.1, "<b>x</b> %{x}")})

    assert figure["layout"]["yaxis"]["ticktext"] == ["&lt;b&gt;x&lt;/b&gt;"]
    assert figure["data"][1]["customdata"][0][0] == "<b>x</b>"
    assert "%{x}" not in figure["data"][1]["customdata"][0][2]
