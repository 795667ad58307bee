"""Reads runs for the pages: computed anew only when their files have changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from evals.report.counted import Counted, count
from evals.report.summary import Summary, read_summary, summarise
from evals.runs.errors import RunError
from evals.runs.folder import CASES, OVERRIDES, RESULTS, SUMMARY, RunFolder
from evals.runs.library import runs_folder
from evals.runs.prices import prices_file
from memlib.disk import stamp
from pages.shared.runs.jobs import RunJobs

State = Literal["running", "elsewhere", "waiting", "interrupted", "failed", "complete"]


@dataclass(frozen=True)
class Standing:
    """How far a run is."""

    state: State
    done: int
    failed: int
    """As far as it was summed up."""
    planned: int


def find(name: str) -> RunFolder:
    """A kept run, by its name alone: an address names no other folder. A `RunError` when it is not there."""
    if not name or Path(name).name != name or name.startswith("."):
        raise RunError(f"{name!r} is no name of a run: choose one of the list")
    return RunFolder.open(runs_folder() / name)


def summary_of(run: RunFolder) -> Summary:
    """The figures of the results so far, with the decisions of people in them."""
    return _summary(run.path, (mark(run), stamp(prices_file())))


def mark(run: RunFolder) -> tuple[tuple[int, int], ...]:
    """Another one whenever a result or a decision has come."""
    return tuple(stamp(run.path / name) for name in (RESULTS, OVERRIDES, CASES))


@lru_cache(maxsize=8)
def _summary(path: Path, _mark: object) -> Summary:
    run = RunFolder.open(path)
    return (read_summary(run) if _is_fresh(run) else None) or summarise(run, counted=counted_of(run))


def counted_of(run: RunFolder) -> dict[str, Counted]:
    """The results of each variant, counted with the decisions of people in them."""
    return _counted(run.path, mark(run))


@lru_cache(maxsize=3)
def _counted(path: Path, _mark: object) -> dict[str, Counted]:
    return count(RunFolder.open(path))


def _is_fresh(run: RunFolder) -> bool:
    """Whether the figures were written after everything that they are made of."""
    written, _ = stamp(run.path / SUMMARY)
    return all(time < written for time, _ in (*mark(run), stamp(prices_file())))


def last_summary(run: RunFolder) -> Summary | None:
    """As it was written last, for lists."""
    return _written(run.path, stamp(run.path / SUMMARY))


@lru_cache(maxsize=500)
def _written(path: Path, _time: tuple[int, int]) -> Summary | None:
    return read_summary(RunFolder.open(path))


def standing(run: RunFolder, jobs: RunJobs) -> Standing:
    job = jobs.get(run.name)
    running = job is not None and job.running
    if running and job is not None and job.progress is not None:
        return Standing("running", job.progress.done, job.progress.failed, run.planned)
    done = min(run.planned, _lines(run.path / RESULTS, stamp(run.path / RESULTS)))
    summary = last_summary(run)
    failed = sum(variant.failed for variant in summary.variants) if summary else 0
    if running or run.running:
        return Standing("running" if running else "elsewhere", done, failed, run.planned)
    if done < run.planned:
        return Standing("interrupted" if done else "waiting", done, failed, run.planned)
    return Standing("failed" if failed else "complete", done, failed, run.planned)


@lru_cache(maxsize=500)
def _lines(path: Path, _time: tuple[int, int]) -> int:
    """How many results were written; those of a second try count again."""
    if not path.exists():
        return 0
    with path.open("rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(2**20), b""))
