"""Shows how far a run is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

from datetime import timedelta
from time import monotonic
from types import TracebackType
from typing import Self

from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.progress import Progress as Bar

from evals.commands.console import err
from evals.extraction.progress import Progress

_EVERY_SECONDS = 10.0


class Watch:
    """Is told of progress, and draws it."""

    def __init__(self) -> None:
        self._bar = Bar(BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), console=err, disable=not err.is_terminal)
        self._task = self._bar.add_task("", total=None)
        self._said = monotonic()

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._bar.stop()

    def __call__(self, progress: Progress) -> None:
        self._bar.update(self._task, total=progress.total, completed=progress.done, description=in_words(progress))
        if not err.is_terminal and monotonic() - self._said >= _EVERY_SECONDS:
            self._said = monotonic()
            err.print(f"{progress.done} of {progress.total}; {in_words(progress)}", soft_wrap=True)


def in_words(progress: Progress) -> str:
    """The rate, the time left, and what went wrong."""
    parts = [f"{progress.rate:.1f} a second"] if progress.rate else []
    if progress.left is not None and progress.done < progress.total:
        parts.append(f"{timedelta(seconds=round(progress.left))} left")
    if progress.replayed:
        parts.append(f"{progress.replayed} from the cache")
    if progress.failed:
        parts.append(f"{progress.failed} failed")
    return ", ".join(parts)
