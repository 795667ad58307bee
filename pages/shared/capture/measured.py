"""What runs measured of versions of the instructions: the last strict F1 of each, by the hash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from memlib import disk, settings


@dataclass(frozen=True)
class Measured:
    """One figure of one run."""

    created_at: str
    """Of the run. ISO 8601, UTC."""
    model: str
    value: float
    low: float | None
    """Of the 95 % interval; None where it cannot be told."""
    high: float | None
    n: int
    """Facts."""
    complete: bool
    """Whether every case was graded."""

    def __str__(self) -> str:
        interval = "" if self.low is None or self.high is None else f" [{self.low:.2f} to {self.high:.2f}]"
        part = "" if self.complete else ", run incomplete"
        return f"strict F1 {self.value:.2f}{interval}, n = {self.n:,} facts, {self.model}{part}"


def last_measured() -> dict[str, Measured]:
    """By the hash of the instructions, from the newest run that graded them."""
    found: dict[str, Measured] = {}
    for path in (settings.home() / "runs").glob("*/summary.json"):
        for hash_, measured in _read(path, *disk.stamp(path)).items():
            if hash_ not in found or found[hash_].created_at < measured.created_at:
                found[hash_] = measured
    return found


@lru_cache(maxsize=1_000)
def _read(path: Path, _time: int, _size: int) -> Mapping[str, Measured]:
    """Of one run; nothing of one that cannot be read, which the page of runs explains."""
    # Loaded when there is a run: the statistics take longer to load than the page to draw.
    from evals.metrics.extraction import HEADLINE
    from evals.report.summary import read_summary
    from evals.runs.errors import RunError
    from evals.runs.folder import RunFolder

    try:
        run = RunFolder.open(path.parent)
    except RunError:
        return {}
    summary = read_summary(run)
    figures = [(variant, variant.micro[HEADLINE.name]) for variant in (summary.variants if summary else ())]
    return {
        variant.hash: Measured(
            run.record.created_at,
            variant.model,
            figure.value,
            figure.low,
            figure.high,
            figure.n,
            complete=variant.graded == variant.planned,
        )
        for variant, figure in figures
        if figure.value is not None
    }
