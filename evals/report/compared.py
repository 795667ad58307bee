"""A comparison of two variants for other programs and for people: JSON, CSV by result, Markdown."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from pydantic import TypeAdapter

from evals.metrics.table import Table
from evals.report.comparison import Comparison, case_values
from evals.report.markdown import table_of
from evals.report.tables import Rows, comparison_rows

_COMPARISON = TypeAdapter(Comparison)
_SHOWN = 50
"""How many cases on which the two differ the Markdown lists."""


def comparison_json(comparison: Comparison) -> str:
    return _COMPARISON.dump_json(comparison, indent=2).decode() + "\n"


def comparison_csv(comparison: Comparison, first: Table, second: Table) -> str:
    """A line a result that both have, the regressions first."""
    before, after = (dict(zip(table.keys, case_values(table).tolist())) for table in (first, second))
    values = [(key, before[key], after[key]) for key in before if key in after]
    values.sort(key=lambda row: (row[2] - row[1], row[0]))
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["case_id", "repeat", f"strict F1 of {comparison.first}", f"strict F1 of {comparison.second}", "change"])
    writer.writerows((*key, one, other, other - one) for key, one, other in values)
    return file.getvalue()


def comparison_markdown(comparison: Comparison, lines: Sequence[str]) -> str:
    changes = tuple(
        (each.case_id, str(each.repeat + 1), f"{each.first:.2f}", f"{each.second:.2f}") for each in comparison.changes[:_SHOWN]
    )
    header = ("case", "repeat", comparison.first, comparison.second)
    parts = [
        f"# {comparison.second} beside {comparison.first}",
        *lines,
        table_of(comparison_rows([comparison])),
        table_of(Rows("Cases on which they differ, strict F1, the regressions first", header, changes)),
    ]
    return "\n\n".join(parts) + "\n"
