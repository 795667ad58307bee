"""A run's report as Markdown: the verdict in words, how the figures were made, the tables."""

from __future__ import annotations

from collections.abc import Iterator

from evals.report.gates import Verdict
from evals.report.summary import Summary
from evals.report.tables import Rows, main_tables, more_tables
from evals.runs.record import RunRecord


def markdown(summary: Summary, verdict: Verdict, record: RunRecord) -> str:
    parts = [
        f"# Run {_cell(summary.run)}",
        *_verdict(verdict),
        _made(record),
        *map(table_of, (*main_tables(summary), *more_tables(summary))),
    ]
    return "\n\n".join(parts) + "\n"


def _verdict(verdict: Verdict) -> Iterator[str]:
    if verdict.failures:
        yield "**A gate failed.**"
        yield "\n".join(f"- {failure}" for failure in verdict.failures)
    yield from verdict.lines


def _made(record: RunRecord) -> str:
    lines = [
        f"{record.cases} cases from {record.cases_from} (hash {record.cases_hash})"
        + (f", of the tags {', '.join(record.tags)}" if record.tags else "")
        + (", **the hold-out split among them**" if record.holdout else ""),
        f"{record.repeats} repeat{'s' if record.repeats > 1 else ''}, begun {record.created_at}, run as on {record.today}",
        f"Intervals by cluster bootstrap over conversations, seed {record.seed}",
        *([f"Matcher: {record.matcher}"] if record.matcher else []),
        "memlib " + (record.revision or "of an unknown revision") + "; " + ", ".join(f"{k} {v}" for k, v in record.versions.items()),
    ]
    return "\n".join(f"- {line}" for line in lines)


def table_of(rows: Rows) -> str:
    lines = [rows.header, tuple("---" if position == 0 else "---:" for position in range(len(rows.header))), *rows.rows]
    return f"## {rows.title}\n\n" + "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
