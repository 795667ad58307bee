"""Says what came of a run: the verdict and the tables on the terminal, and the files that were asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rich.markdown import Markdown

from evals.commands.console import err, out
from evals.report.files import as_csv, as_json, as_junit
from evals.report.markdown import markdown
from evals.report.summary import Summary
from evals.report.tables import drawn, main_tables, more_tables
from evals.report.verdict import Verdict
from evals.runs.errors import RunError
from evals.runs.folder import RunFolder
from evals.runs.overrides import overridden, read_overrides
from evals.runs.record import Key, Result


@dataclass(frozen=True)
class Files:
    """Where to write a report, each None for nowhere."""

    json: Path | None = None
    csv: Path | None = None
    markdown: Path | None = None
    junit: Path | None = None


def show(run: RunFolder, summary: Summary, verdict: Verdict, files: Files, *, full: bool = False) -> None:
    write(run, summary, verdict, files)
    for rows in (*main_tables(summary), *(more_tables(summary) if full else ())):
        out.print(drawn(rows), "")
    for line in verdict.lines:
        out.print(Markdown(line))
    if run.record.holdout:
        out.print("This run looked at the hold-out split: what is decided by it now, it can no longer confirm.")
    if run.record.matcher:
        out.print(f"Matcher: {run.record.matcher}", markup=False)
    for failure in verdict.failures:
        out.print(f"failed: {failure}", markup=False, style="red")
    out.print(f"Run: {run.path}", markup=False, soft_wrap=True)


def write(run: RunFolder, summary: Summary, verdict: Verdict, files: Files) -> None:
    makers: list[tuple[Path | None, Callable[[], str]]] = [
        (files.json, lambda: as_json(summary)),
        (files.markdown, lambda: markdown(summary, verdict, run.record)),
        (files.csv, lambda: as_csv(_results(run), {case.id: case for case in run.cases()})),
        (files.junit, lambda: as_junit(_results(run), verdict)),
    ]
    for path, make in makers:
        if path is None:
            continue
        try:
            path.write_text(make(), encoding="utf-8")
        except OSError as error:
            raise RunError(f"{path} cannot be written ({error.strerror}); the run itself is kept in {run.path}") from error
        err.print(f"Written to {path}", markup=False, soft_wrap=True)


def _results(run: RunFolder) -> dict[Key, Result]:
    return overridden(run.results(), read_overrides(run))
