"""Where commands speak: results to the standard output, all else to the standard error; failures as an exit status."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console

from evals.cases.problems import CasesInvalid
from evals.report.gates import COULD_NOT_RUN
from evals.runs.errors import RunError
from memlib.errors import MemlibError

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


@contextmanager
def failures() -> Iterator[None]:
    """What cannot run says why in a sentence and ends with status 1."""
    try:
        yield
    except (RunError, CasesInvalid, MemlibError, OSError, ValueError) as error:
        err.print(str(error), markup=False, style="red", soft_wrap=True)
        raise typer.Exit(COULD_NOT_RUN) from error
