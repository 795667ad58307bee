"""The command `compare`: the variants of one run beside those of another."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.markdown import Markdown

from evals.commands.console import failures, out
from evals.commands.options import FailOnRegression
from evals.report.across import compare_runs
from evals.report.gates import GATE_FAILED, PASSED
from evals.report.tables import comparison_rows, drawn
from evals.report.verdict import sentence
from evals.runs.library import find_run

_SHOWN = 20


def compare(
    first: Annotated[str, typer.Argument(help='The run that the other is compared with: a folder, a name, or "baseline".')],
    second: Annotated[str, typer.Argument(help="The other run, on the same cases.")],
    fail_on_regression: FailOnRegression = False,
) -> None:
    """Compare two runs on the cases that they share, regressions first."""
    with failures():
        comparisons = compare_runs(find_run(first), find_run(second))
        out.print(drawn(comparison_rows(comparisons)), "")
        for each in comparisons:
            out.print(Markdown(sentence(each)))
            for change in each.changes[:_SHOWN]:
                out.print(f"  {change.case_id}: strict F1 {change.first:.2f} -> {change.second:.2f}", markup=False, soft_wrap=True)
            if len(each.changes) > _SHOWN:
                out.print(f"  and {len(each.changes) - _SHOWN} more", markup=False)
    worse = fail_on_regression and any(each.worsened for each in comparisons)
    raise typer.Exit(GATE_FAILED if worse else PASSED)
