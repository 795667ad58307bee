"""What the page of optimisation draws of a report: its table, and its charts."""

from __future__ import annotations

from collections.abc import Callable

from evals.savings.beside import Point
from evals.savings.measure import Measured
from memlib.db.duckdb import DuckDb
from memlib.memory import MemoryManager, UserMemory
from memlib.memory.report import OptimizationReport
from memlib.memory.strategies import MemoryOptimizationStrategy
from memlib.models.base import ChatModel
from memlib.models.offline import OfflineModel
from pages.shared.optimise import figures, lines


class Given(MemoryOptimizationStrategy):
    retention_floor = 0.0

    def __init__(self, make: Callable[[list[UserMemory]], list[UserMemory]]) -> None:
        self.make = make

    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:
        return self.make(memories)


def previewed(db: DuckDb, texts: list[str], make: Callable[[list[UserMemory]], list[UserMemory]]) -> OptimizationReport:
    manager = MemoryManager(db, OfflineModel())
    for place, text in enumerate(texts):
        manager.add_user_memory(UserMemory(text, created_at=place, updated_at=place), user_id="ann")
    return manager.preview_optimization(user_id="ann", strategy=Given(make))


def test_each_line_says_what_becomes_of_its_memories_and_which_facts_go(memory_db: DuckDb) -> None:
    texts = [
        "User is fluent in Finnish since 2010",
        "User is fluent in Finnish",
        "User owns a <b>boat</b> & a canoe",
        "User lives in Lyon",
    ]
    report = previewed(memory_db, texts, lambda memories: [memories[0], memories[3]])

    html = lines.table_html(lines.rows_of(report, "all"), lines._said_of(report))

    assert "Merged from 2" in html
    assert "Lost: User owns a &lt;b&gt;boat&lt;/b&gt; &amp; a canoe" in html
    assert "<b>" not in html
    assert [row.line.kind for row in lines.rows_of(report, "changed")] == ["merged", "dropped"]
    assert [row.line.kind for row in lines.rows_of(report, "dropped")] == ["dropped"]


def test_a_memory_of_very_many_takes_several_rows_and_shows_each(memory_db: DuckDb) -> None:
    texts = [f"User has friend number {number}" for number in range(23)]
    report = previewed(memory_db, texts, lambda memories: [UserMemory("; ".join(memory.memory for memory in memories))])

    rows = lines.rows_of(report, "merged")
    html = lines.table_html(rows, {})

    assert [row.first for row in rows] == [0, 10, 20]
    assert all(f"<li>{text}</li>" in html for text in texts)
    assert "Merged from 23 (21 to 23)" in html
    assert html.count("The same memory as above") == 2


def test_the_steps_of_the_waterfall_add_up(memory_db: DuckDb) -> None:
    texts = ["User is fluent in Finnish since 2010", "User is fluent in Finnish", "User owns a boat", "User lives in Lyon"]
    report = previewed(memory_db, texts, lambda memories: [memories[0], memories[3], UserMemory("User sails")])

    steps = figures.steps(report)
    [trace] = figures.waterfall(report)["data"]

    assert (steps[0], steps[-1]) == (("Before", report.figures.tokens_before), ("After", report.figures.tokens_after))
    assert sum(change for _, change in steps[:-1]) == report.figures.tokens_after
    assert {"Dropped", "Merged", "New"} <= {title for title, _ in steps}
    assert trace["measure"] == ["absolute", *["relative"] * (len(steps) - 2), "total"]
    assert figures.waterfall_in_words(report).startswith(f"Tokens from {report.figures.tokens_before} before to")


def point(name: str, saving: float, retention: float, *, best: bool, matched_to: str | None = None) -> Point:
    return Point(Measured("ann", name, matched_to=matched_to), saving, retention, best)


def test_the_plot_joins_what_nothing_beats_and_numbers_every_point() -> None:
    points = [
        point("fit_budget", 0.5, 0.7, best=True),
        point("deduplicate", 0.2, 1.0, best=True),
        point("keep all", 0.0, 1.0, best=False),
        point("cut", 0.5, 0.5, best=False, matched_to="fit_budget"),
    ]

    line, *marks = figures.plot(points, floor=0.6)["data"]

    assert (line["x"], line["y"]) == ([20.0, 50.0], [100.0, 70.0])
    assert {mark["marker"]["symbol"]: mark["text"] for mark in marks} == {"square": ["4"], "circle": ["2", "3"], "diamond": ["1"]}
    assert figures.plot(points, floor=0.6)["layout"]["shapes"][0]["y0"] == 60
