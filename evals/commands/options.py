"""Options that commands share, and what is typed into them as values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from evals.report.gates import Gate

Paths = Annotated[
    list[Path] | None,
    typer.Option(
        "--cases",
        help="Case file, JSONL or CSV, or a LoCoMo file, a fact list, a folder of the CRI benchmark; may be repeated. "
        "Default: the starter set without its hold-out split.",
        exists=True,
    ),
]
Variants = Annotated[
    list[str] | None,
    typer.Option("--variant", help="name=instructions.md, or the name or hash of kept instructions; may be repeated."),
]
Models = Annotated[
    list[str] | None, typer.Option("--model", help='Name of a model, or "offline"; may be repeated. Default: as the environment says.')
]
Out = Annotated[Path | None, typer.Option("--out", help="Folder of the run. Default: a new one in MEMLIB_HOME/runs.")]
Repeat = Annotated[int, typer.Option("--repeat", min=1, help="How often each case is run, for models that vary.")]
Concurrency = Annotated[int, typer.Option("--concurrency", min=1, help="Calls of a model at once.")]
Resume = Annotated[bool, typer.Option("--resume", help="Go on with the run in --out, or with the latest that is not whole.")]
RetryFailed = Annotated[bool, typer.Option("--retry-failed", help="Go on, and run again what the model failed on.")]
Tags = Annotated[list[str] | None, typer.Option("--filter-tag", help="Only cases with this tag; may be repeated.")]
SkipInvalid = Annotated[bool, typer.Option("--skip-invalid", help="Leave out broken lines of a case file, and say which.")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Ask a model again what it has answered before.")]
Holdout = Annotated[bool, typer.Option("--holdout", help="Look at the hold-out split, which is kept for the end.")]
EstimateOnly = Annotated[bool, typer.Option("--estimate", help="Say what the run would cost, and end.")]
FailUnder = Annotated[
    list[str] | None,
    typer.Option("--fail-under", help="A gate such as strict_f1=0.80; for what should be low it is the most. May be repeated."),
]
Baseline = Annotated[
    str | None, typer.Option("--baseline", help='Run to compare with: a folder, a name, or "baseline" for the starred one.')
]
FailOnRegression = Annotated[bool, typer.Option("--fail-on-regression", help="Fail when clearly worse than the baseline.")]
Json = Annotated[Path | None, typer.Option("--json", help="Write all figures here.")]
Csv = Annotated[Path | None, typer.Option("--csv", help="Write a line a result here.")]
Markdown = Annotated[Path | None, typer.Option("--markdown", help="Write the report here.")]
Junit = Annotated[Path | None, typer.Option("--junit", help="Write JUnit XML here.")]


def parse_gates(texts: Sequence[str], parse: Callable[[str], Gate]) -> list[Gate]:
    try:
        return [parse(text) for text in texts]
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--fail-under") from error
