"""The command `report`: the figures of a run that was made before, computed again from its files."""

from __future__ import annotations

from typing import Annotated

import typer

from evals.commands.console import failures
from evals.commands.options import Csv, FailUnder, Json, Junit, Markdown, parse_gates
from evals.commands.outputs import Files, show
from evals.report.summary import summarise, write_summary
from evals.report.verdict import judge, parse_gate
from evals.runs.library import find_run


def report(
    run: Annotated[str, typer.Argument(help='A folder, a name, or "baseline" for the starred run.')],
    fail_under: FailUnder = None,
    full: Annotated[bool, typer.Option("--full", help="Also figures over cases, by tag, language and topic, and operations.")] = False,
    json: Json = None,
    csv: Csv = None,
    markdown: Markdown = None,
    junit: Junit = None,
) -> None:
    """Show the figures of a run, with the decisions of people in them. The status is that of `extraction`."""
    gates = parse_gates(fail_under or (), parse_gate)
    with failures():
        found = find_run(run)
        summary = summarise(found)
        write_summary(found, summary)
        verdict = judge(summary, gates=gates)
        show(found, summary, verdict, Files(json, csv, markdown, junit), full=full)
    raise typer.Exit(verdict.exit_status)
