"""The commands on case files: `cases lint`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from evals.cases.files import read_cases
from evals.cases.lint import lint as check
from evals.commands.console import failures, out
from evals.report.gates import GATE_FAILED

cases = typer.Typer(no_args_is_help=True)


@cases.callback()
def _group() -> None:
    """Work on case files."""


@cases.command()
def lint(
    file: Annotated[Path, typer.Argument(help="JSONL or CSV.", exists=True, dir_okay=False)],
) -> None:
    """Say what is wrong with a case file. Status 1 when a line cannot be used, 100 when a case breaks a rule of the labels."""
    with failures():
        read = read_cases(file)
        findings = check(read.cases)
        for finding in findings:
            out.print(str(finding), markup=False, soft_wrap=True)
        out.print(f"{len(read.cases)} cases, no line is broken, {len(findings) or 'no'} findings against the rules of the labels")
    if findings:
        raise typer.Exit(GATE_FAILED)
