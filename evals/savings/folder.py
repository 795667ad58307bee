"""The folder of one run of savings: the same files as every run has, written as it goes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from io import FileIO
from pathlib import Path
from typing import Literal, TypeAlias

import portalocker
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from evals.runs.errors import RunError
from evals.runs.folder import RESULTS, RUN, SUMMARY, replace_file
from evals.runs.library import runs_folder
from evals.runs.record import SEED, revision, versions
from evals.savings.generator import Fact, Store
from evals.savings.measure import Measured
from evals.savings.questions import Question
from evals.savings.summary import SUMMARIES, SavingsSummary
from memlib.db.schemas import UserMemory

FORMAT = 1
STORES = "stores.jsonl"

Key: TypeAlias = tuple[str, str, str | None]
"""User, strategy, and for a baseline the strategy whose tokens it was given."""

_FACTS = TypeAdapter(tuple[Fact, ...])
_RESULT = TypeAdapter(Measured)


class SavingsRecord(BaseModel):
    """`run.json`: all that the results depend on."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = FORMAT
    kind: Literal["savings"] = "savings"
    created_at: str
    """ISO 8601, UTC."""
    strategies: tuple[str, ...]
    """As they were asked for."""
    tokens: int | None = None
    """Of the budget, where there is one."""
    model: str | None
    """As it was asked for."""
    model_id: str
    max_tokens: int | None = None
    """Of a reply."""
    timeout: float = 60
    """Seconds that a reply might take."""
    stores_from: str
    """For people."""
    stores_hash: str
    stores: int
    questions: int = 0
    """Made from each store's facts and asked of it, at most."""
    own_questions: tuple[Question, ...] = ()
    """Those that the user supplied, asked of every store."""
    extraction_tokens: int = 0
    """What writing the memories had cost, of all stores."""
    seed: int = SEED
    """Of the resampling and of the choice of questions."""
    revision: str | None = None
    versions: dict[str, str] = {}


def new_record(
    stores: Sequence[Store],
    strategies: Sequence[str],
    *,
    tokens: int | None,
    model: str | None,
    model_id: str,
    stores_from: str,
    questions: int,
    own_questions: Sequence[Question] = (),
    extraction_tokens: int,
    max_tokens: int | None,
    timeout: float,
) -> SavingsRecord:
    return SavingsRecord(
        created_at=datetime.now(UTC).isoformat(timespec="seconds"),
        strategies=tuple(strategies),
        tokens=tokens,
        model=model,
        model_id=model_id,
        stores_from=stores_from,
        stores_hash=sha256("\n".join(map(_line, stores)).encode()).hexdigest()[:12],
        stores=len(stores),
        questions=questions,
        own_questions=tuple(own_questions),
        extraction_tokens=extraction_tokens,
        max_tokens=max_tokens,
        timeout=timeout,
        revision=revision(),
        versions=versions(),
    )


class SavingsFolder:
    """A run on the disk: what it is, its stores, and its results so far."""

    def __init__(self, path: Path, record: SavingsRecord) -> None:
        self.path = path
        self.record = record

    @classmethod
    def create(cls, path: Path, record: SavingsRecord, stores: Sequence[Store]) -> SavingsFolder:
        """A new run. A folder that holds one already is a `RunError`."""
        if (path / RUN).exists():
            raise RunError(f"{path} holds a run already: go on with it by --resume, or give another folder")
        try:
            path.mkdir(parents=True, exist_ok=True)
            replace_file(path / STORES, "".join(f"{_line(store)}\n" for store in stores))
            replace_file(path / RUN, record.model_dump_json(indent=2) + "\n")
        except OSError as error:
            raise RunError(f"{path} cannot be written ({error.strerror}); give another folder") from error
        return cls(path, record)

    @classmethod
    def open(cls, path: Path) -> SavingsFolder:
        """A run that is there; a folder without one of savings is a `RunError`."""
        try:
            return cls(path, SavingsRecord.model_validate_json((path / RUN).read_bytes()))
        except OSError as error:
            raise RunError(f"{path} holds no run ({error.strerror}): give the folder that holds a {RUN}") from error
        except ValidationError as error:
            raise RunError(f"{path} holds no run of savings that this memlib can read: give another folder, or run again") from error

    def stores(self) -> list[Store]:
        return [_store(line) for line in (self.path / STORES).read_text(encoding="utf-8").split("\n")[:-1]]

    def results(self) -> dict[Key, Measured]:
        """The last result of each key. A torn last line is none."""
        path = self.path / RESULTS
        lines = path.read_bytes().split(b"\n")[:-1] if path.exists() else []
        try:
            found = [_RESULT.validate_json(line) for line in lines]
        except ValidationError as error:
            raise RunError(f"{path} is damaged: delete the broken line, and --resume measures it again") from error
        return {result.key: result for result in found}

    @contextmanager
    def appending(self) -> Iterator[FileIO]:
        """For the one process that runs the run; for a second one a `RunError`."""
        with (self.path / "running.lock").open("a") as lock:
            try:
                portalocker.lock(lock, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
            except portalocker.LockException as error:
                raise RunError(f"{self.path} is being run by another process: wait for it, or stop it") from error
            with (self.path / RESULTS).open("ab", buffering=0) as file:
                _cut_torn_line(self.path / RESULTS)
                yield file

    def write_summary(self, summary: SavingsSummary) -> None:
        replace_file(self.path / SUMMARY, SUMMARIES.dump_json(summary, indent=2).decode() + "\n")


def append(file: FileIO, result: Measured) -> None:
    file.write(_RESULT.dump_json(result) + b"\n")


def find_savings_run(name: str) -> SavingsFolder:
    """By the path of its folder, or by its name among the kept ones."""
    path = Path(name)
    return SavingsFolder.open(path if (path / RUN).exists() else runs_folder() / name)


def latest_unfinished() -> SavingsFolder:
    """The newest kept run of savings that has no summary."""
    for path in sorted(runs_folder().glob(f"*/{RUN}"), reverse=True):
        if json.loads(path.read_bytes()).get("kind") == "savings" and not (path.parent / SUMMARY).exists():
            return SavingsFolder.open(path.parent)
    raise RunError(f"no run of savings in {runs_folder()} lacks results: name one by --out")


def _line(store: Store) -> str:
    values = {
        "user_id": store.user_id,
        "language": store.language,
        "memories": [memory.to_dict() for memory in store.memories],
        "facts": _FACTS.dump_python(store.facts, mode="json"),
    }
    return json.dumps(values, ensure_ascii=False)


def _store(line: str) -> Store:
    values = json.loads(line)
    memories = tuple(UserMemory.from_dict(memory) for memory in values["memories"])
    return Store(values["user_id"], values["language"], memories, _FACTS.validate_python(values["facts"]))


def _cut_torn_line(path: Path) -> None:
    content = path.read_bytes()
    if content and not content.endswith(b"\n"):
        with path.open("r+b") as file:
            file.truncate(content.rfind(b"\n") + 1)
