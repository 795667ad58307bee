"""What a run's files hold: how it was set up, and one result a case, variant and repeat."""

from __future__ import annotations

import platform
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, TypeAdapter

from evals.cases.case import Case
from evals.extraction.asking import TODAY
from evals.extraction.variants import Variant
from evals.scores import CaseScore, Outcome

FORMAT = 1
"""Rises when an older memlib could no longer read a run rightly."""
SEED = 20260115
_PACKAGES = ("memlib", "duckdb", "numpy", "openai", "scikit-learn", "scipy")

Key: TypeAlias = tuple[str, str, int]
"""Case id, variant's name, repeat from 0."""


class VariantRecord(BaseModel):
    """A variant as the run found it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    instructions: str | None
    """None for the default, whose text is kept all the same."""
    text: str
    hash: str
    model: str | None
    """As it was asked for."""
    model_id: str
    """What answered to that."""

    @property
    def variant(self) -> Variant:
        return Variant(self.name, self.instructions, self.model)


class RunRecord(BaseModel):
    """`run.json`: all that the results depend on."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = FORMAT
    kind: Literal["extraction"] = "extraction"
    created_at: str
    """ISO 8601, UTC."""
    variants: tuple[VariantRecord, ...]
    cases_from: str
    """The file, or files, that the cases were read from, for people."""
    cases_hash: str
    """Of the cases themselves, which are kept in `cases.jsonl`."""
    cases: int
    tags: tuple[str, ...] = ()
    """Only cases with one of these were taken; all when empty."""
    holdout: bool = False
    """Whether the hold-out split was looked at."""
    repeats: int = 1
    seed: int = SEED
    """Of the resampling behind the intervals."""
    today: str = TODAY
    """The day that every case was run on, whatever the day was."""
    matcher: str = ""
    """The matcher and its agreement with labelled pairs, in words."""
    revision: str | None = None
    """Of the working tree, by git."""
    versions: dict[str, str] = {}


@dataclass(frozen=True)
class Result:
    """One line of `results.jsonl`."""

    case_id: str
    variant: str
    repeat: int
    outcome: Outcome
    score: CaseScore | None
    """None when the model failed: counted apart, neither a miss nor a pass."""
    replayed: int = 0
    """Calls of the model that were answered from the cache."""

    @property
    def key(self) -> Key:
        return self.case_id, self.variant, self.repeat


RESULT = TypeAdapter(Result)


def hash_cases(cases: Iterable[Case]) -> str:
    """Of what the cases say, in whatever order and file they stand."""
    lines = sorted(case.model_dump_json(exclude_defaults=True) for case in cases)
    return sha256("\n".join(lines).encode()).hexdigest()[:12]


def new_record(
    variants: Sequence[VariantRecord],
    cases: Sequence[Case],
    *,
    cases_from: str,
    repeats: int = 1,
    tags: Iterable[str] = (),
    matcher: str = "",
    seed: int = SEED,
) -> RunRecord:
    return RunRecord(
        created_at=datetime.now(UTC).isoformat(timespec="seconds"),
        variants=tuple(variants),
        cases_from=cases_from,
        cases_hash=hash_cases(cases),
        cases=len(cases),
        tags=tuple(tags),
        holdout=any(case.split == "holdout" for case in cases),
        repeats=repeats,
        seed=seed,
        matcher=matcher,
        revision=revision(),
        versions=versions(),
    )


@cache
def versions() -> dict[str, str]:
    return {"python": platform.python_version()} | {name: found for name in _PACKAGES if (found := _version(name))}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def revision() -> str | None:
    """With a plus behind it when files differ from it."""
    command = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--abbrev=12", "--dirty=+", "--match="]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=10).stdout.strip() or None  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return None
