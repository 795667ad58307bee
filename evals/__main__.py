"""The script: `python -m evals`, whose exit status is 0 passed, 1 could not run, 2 wrong usage, 100 a gate failed."""

from __future__ import annotations

import typer

from evals.commands.cases import cases
from evals.commands.compare import compare
from evals.commands.extraction import extraction
from evals.commands.report import report
from evals.commands.savings import savings

app = typer.Typer(
    help="Measures what memlib remembers, and what that costs.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(extraction)
app.command()(compare)
app.command()(report)
app.command()(savings)
app.add_typer(cases, name="cases", help="Work on case files.")

if __name__ == "__main__":
    app(prog_name="python -m evals")
