"""Says what came of a run: the verdict and the tables on the terminal, and the files that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from rich.markdown import Markdown

from evals.commands.console import err, out
from evals.report.files import as_csv, as_json, as_junit
from evals.report.gates import Verdict
from evals.report.markdown import markdown
from evals.report.summary import Summary
from evals.report.tables import Rows, drawn, main_tables, more_tables
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

    def write(self, run: Path, **makers: Callable[[], str]) -> None:
        """What each of them makes, where it is asked for. `run`: the folder that holds all of it anyway."""
        for name, make in makers.items():
            path: Path | None = getattr(self, name)
            if path is None:
                continue
            try:
                path.write_text(make(), encoding="utf-8")
            except OSError as error:
                raise RunError(f"{path} cannot be written ({error.strerror}); the run itself is kept in {run}") from error
            err.print(f"Written to {path}", markup=False, soft_wrap=True)


def show(run: RunFolder, summary: Summary, verdict: Verdict, files: Files, *, full: bool = False) -> None:
    files.write(
        run.path,
        json=lambda: as_json(summary),
        markdown=lambda: markdown(summary, verdict, run.record),
        csv=lambda: as_csv(_results(run), {case.id: case for case in run.cases()}),
        junit=lambda: as_junit(_results(run), verdict),
    )
    notes = (
        ["This run looked at the hold-out split: what is decided by it now, it can no longer confirm."] if run.record.holdout else []
    )
    notes += [f"Matcher: {run.record.matcher}"] if run.record.matcher else []
    tell([*main_tables(summary), *(more_tables(summary) if full else ())], verdict, run.path, notes=notes)


def tell(tables: Iterable[Rows], verdict: Verdict, run: Path, *, notes: Iterable[str] = ()) -> None:
    """On the terminal: the tables, the verdict, and where the run is."""
    for rows in tables:
        out.print(drawn(rows), "")
    for line in verdict.lines:
        out.print(Markdown(line))
    for note in notes:
        out.print(note, markup=False)
    for failure in verdict.failures:
        out.print(f"failed: {failure}", markup=False, style="red")
    out.print(f"Run: {run}", markup=False, soft_wrap=True)


def _results(run: RunFolder) -> dict[Key, Result]:
    return overridden(run.results(), read_overrides(run))
