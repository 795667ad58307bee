"""A run's figures as rows of text, which the terminal and Markdown draw each in its way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rich.table import Table

from evals.metrics.cost import Cost
from evals.metrics.extraction import METRICS
from evals.metrics.figures import Figure
from evals.metrics.table import Slicing
from evals.report.comparison import Comparison
from evals.report.summary import Summary
from evals.report.verdict import figure_text


@dataclass(frozen=True)
class Rows:
    """A table as text."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def main_tables(summary: Summary) -> Iterator[Rows]:
    """What fits a terminal."""
    names = tuple(variant.name for variant in summary.variants)
    yield Rows("Figures over facts, with their 95 % intervals", ("figure", *names), tuple(_figures(summary, macro=False)))
    if len(names) > 1:
        yield comparison_rows(summary.comparisons)
    yield Rows("Cost", ("", *names), tuple(_costs(summary)))


def more_tables(summary: Summary) -> Iterator[Rows]:
    """All the rest."""
    names = tuple(variant.name for variant in summary.variants)
    yield Rows("Figures over cases", ("figure", *names), tuple(_figures(summary, macro=True)))
    yield from _confusions(summary)
    for slicing, metric in _SLICES:
        rows = tuple(_slices(summary, slicing, metric))
        if rows:
            yield Rows(f"{METRICS[metric].title} by {slicing}", (slicing, *names), rows)


_SLICES: tuple[tuple[Slicing, str], ...] = (("tag", "strict_f1"), ("language", "strict_f1"), ("topic", "recall"))


def _figures(summary: Summary, *, macro: bool) -> Iterator[tuple[str, ...]]:
    for name, metric in METRICS.items():
        figures = [(variant.macro if macro else variant.micro)[name] for variant in summary.variants]
        title = metric.title + (f" (HaluMem: {metric.halumem})" if metric.halumem else "")
        yield title, *(_with_size(figure) for figure in figures)
    if not macro:
        yield "Leaks (must be 0)", *(str(variant.leaks) for variant in summary.variants)
        yield "Results without a reply, in no figure", *(f"{variant.failed} of {variant.planned}" for variant in summary.variants)


def _with_size(figure: Figure) -> str:
    return f"{figure_text(figure)}, n = {figure.n}"


def comparison_rows(comparisons: Sequence[Comparison]) -> Rows:
    """Of each comparison a column: how much, how sure, on how many."""
    header = ("strict F1 of", *(f"{each.second} - {each.first}" for each in comparisons))
    lines: dict[str, Callable[[Comparison], str]] = {
        "difference": lambda each: _signed(each.f1.value),
        "95 % interval": _interval,
        "p": lambda each: _p(each.p_f1),
        "facts won : lost": lambda each: f"{each.mcnemar.only_second} : {each.mcnemar.only_first}",
        "p of McNemar's test": lambda each: _p(each.p_mcnemar),
        "smallest detectable": lambda each: "could not tell" if each.f1.detectable is None else f"{each.f1.detectable:.3f}",
        "cases better : worse": lambda each: f"{each.better} : {each.worse}",
        "n (results of both)": lambda each: str(each.cases),
    }
    rows = tuple((name, *map(text, comparisons)) for name, text in lines.items())
    return Rows("Variants compared, p values by Holm", header, rows)


def _interval(comparison: Comparison) -> str:
    spread = comparison.f1.interval
    return f"{_signed(spread.low)} to {_signed(spread.high)}" if spread else "could not tell"


def _signed(number: float | None) -> str:
    return "could not tell" if number is None else f"{number:+.3f}"


def _p(number: float | None) -> str:
    return "could not tell" if number is None else f"{number:.3f}" if number >= 0.001 else "< 0.001"


def _costs(summary: Summary) -> Iterator[tuple[str, ...]]:
    costs = [variant.cost for variant in summary.variants]
    yield "model", *(variant.model for variant in summary.variants)
    yield "instructions", *(variant.hash for variant in summary.variants)
    yield "calls", *(f"{cost.calls:,}" for cost in costs)
    yield "input tokens", *(_tokens(cost, cost.input_tokens) for cost in costs)
    yield "output tokens", *(_tokens(cost, cost.output_tokens) for cost in costs)
    yield "money", *("price unknown" if cost.money is None else f"{cost.money:.4f} {cost.currency}" for cost in costs)
    yield "seconds a capture, median", *(_seconds(cost.p50) for cost in costs)
    yield "seconds a capture, 95th percentile", *(_seconds(cost.p95) for cost in costs)


def _tokens(cost: Cost, tokens: int) -> str:
    return f"{tokens:,}" + (" (estimate)" if cost.estimated else "")


def _seconds(seconds: float | None) -> str:
    return "could not tell" if seconds is None else f"{seconds:.3f}"


def _confusions(summary: Summary) -> Iterator[Rows]:
    for variant in summary.variants:
        counts = {(expected, got): count for expected, got, count in variant.operations}
        got = [name for name in ("add", "update", "delete", "none") if any(pair[1] == name for pair in counts)]
        expected = [name for name in ("add", "update", "delete", "none") if any(pair[0] == name for pair in counts)]
        rows = tuple((name, *(str(counts.get((name, other), 0)) for other in got)) for name in expected)
        if rows:
            yield Rows(f"Operations of {variant.name}: expected (rows), got (columns)", ("expected", *got), rows)


def _slices(summary: Summary, slicing: Slicing, metric: str) -> Iterator[tuple[str, ...]]:
    names = sorted({name for variant in summary.variants for name in variant.by[slicing]})
    for name in names:
        figures = [variant.by[slicing].get(name, {}).get(metric) for variant in summary.variants]
        yield name, *("no case" if figure is None else _with_size(figure) for figure in figures)


def drawn(rows: Rows) -> Table:
    """For the terminal."""
    table = Table(title=rows.title, title_justify="left")
    for position, heading in enumerate(rows.header):
        table.add_column(heading, justify="right" if position else "left", overflow="fold")
    for row in rows.rows:
        table.add_row(*row)
    return table
