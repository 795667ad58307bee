"""The runs that are kept, and the one that others are compared with."""

from __future__ import annotations

import secrets
import shutil
from datetime import UTC, datetime
from pathlib import Path

from evals.runs.errors import OtherKind, RunError
from evals.runs.folder import RUN, RunFolder, replace_file
from memlib import settings

_BASELINE = "baseline"


def runs_folder() -> Path:
    return settings.home() / "runs"


def new_path() -> Path:
    """A folder for a new run, named so that names sort by time."""
    return runs_folder() / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def list_runs(folder: Path | None = None) -> tuple[list[RunFolder], list[str]]:
    """The runs that can be read, the newest first, and why the others cannot."""
    found, troubles = [], []
    for path in (folder or runs_folder()).glob(f"*/{RUN}"):
        try:
            found.append(RunFolder.open(path.parent))
        except OtherKind:
            continue
        except RunError as error:
            troubles.append(str(error))
    return sorted(found, key=lambda run: (run.record.created_at, run.name), reverse=True), troubles


def find_run(name: str) -> RunFolder:
    """By the path of its folder, by its name among the kept ones, or "baseline" for the starred one."""
    if name == _BASELINE:
        starred = baseline()
        if starred is None:
            raise RunError("no run is starred as the baseline: star one, or name a run")
        name = starred
    path = Path(name)
    return RunFolder.open(path if (path / RUN).exists() else runs_folder() / name)


def latest_unfinished(*, failed: bool = False) -> RunFolder:
    """The newest of the kept runs that lacks results, or with `failed` has some without a score."""
    for run in list_runs()[0]:
        done = sum(result.score is not None or not failed for result in run.results().values())
        if done < run.planned:
            return run
    raise RunError(f"no run in {runs_folder()} lacks results: name one by --out")


def baseline() -> str | None:
    """The name of the run that is starred."""
    path = runs_folder() / _BASELINE
    return path.read_text(encoding="utf-8").strip() or None if path.exists() else None


def star(run: RunFolder | None) -> None:
    """Make a kept run the baseline in place of another; None takes the star away."""
    path = runs_folder() / _BASELINE
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, run.name if run else "")


def delete_run(run: RunFolder) -> None:
    """Remove a kept run with all its files; its star goes with it. One that is being run is a `RunError`."""
    if run.running:
        raise RunError(f"{run.name} is being run: stop it before it is deleted")
    try:
        shutil.rmtree(run.path)
        if baseline() == run.name:
            star(None)
    except OSError as error:
        raise RunError(f"{run.path} cannot be deleted ({error.strerror or error}): delete the folder by hand") from error
