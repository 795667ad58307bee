"""The folder of one run, written as the run goes, so that a run that is killed goes on where it was."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import TypeVar

import portalocker
from pydantic import ValidationError
from pydantic_core import from_json, to_json

from evals.cases.case import Case
from evals.runs.errors import OtherKind, RunError
from evals.runs.record import FORMAT, RESULT, Key, Result, RunRecord

KIND = "extraction"
RUN, CASES, RESULTS, SUMMARY, OVERRIDES = "run.json", "cases.jsonl", "results.jsonl", "summary.json", "overrides.jsonl"
LOCK = "running.lock"
_BLOCK = 2**16

T = TypeVar("T")


class RunFolder:
    """A run on the disk: what it is, its cases, and its results so far."""

    def __init__(self, path: Path, record: RunRecord) -> None:
        self.path = path
        self.record = record

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def planned(self) -> int:
        """How many results there are to be."""
        return self.record.cases * self.record.repeats * len(self.record.variants)

    @classmethod
    def create(cls, path: Path, record: RunRecord, cases: Sequence[Case]) -> RunFolder:
        """A new run. A folder that holds one already is a `RunError`."""
        if (path / RUN).exists():
            raise RunError(f"{path} holds a run already: go on with it by --resume, or give another folder")
        with _writing(path):
            path.mkdir(parents=True, exist_ok=True)
            lines = [case.model_dump_json(exclude_defaults=True) + "\n" for case in cases]
            replace_file(path / CASES, "".join(lines))
            replace_file(path / RUN, record.model_dump_json(indent=2) + "\n")
        return cls(path, record)

    @classmethod
    def open(cls, path: Path) -> RunFolder:
        """A run that is there. A folder without one, or with one of a newer memlib, is a `RunError`."""
        try:
            text = (path / RUN).read_text(encoding="utf-8")
        except OSError as error:
            raise RunError(f"{path} holds no run ({error.strerror}): give the folder that holds a {RUN}") from error
        try:
            values = json.loads(text)
            if values["format"] > FORMAT:
                raise RunError(
                    f"{path} was written by a newer memlib (format {values['format']}, this one knows {FORMAT}): update memlib"
                )
            if values.get("kind", KIND) != KIND:
                raise OtherKind(f"{path} holds a run of {values['kind']}, not of {KIND}: give another folder")
            return cls(path, RunRecord.model_validate(values))
        except (ValueError, KeyError, TypeError) as error:
            raise RunError(
                f"{path / RUN} is damaged ({_brief(error)}): take it from a backup, or run again into another folder"
            ) from error

    def cases(self) -> list[Case]:
        return list(self._each_case(Case.model_validate_json))

    def cases_of(self, ids: Collection[str]) -> dict[str, Case]:
        """Those of these ids that there are, without a closer look at the others."""
        return {case_id: Case.model_validate_json(line) for case_id, line in self._case_lines() if case_id in ids}

    def same_cases(self, other: RunFolder) -> set[str]:
        """The ids of those that are the same in both."""
        own = dict(self._case_lines())
        return {
            case_id
            for case_id, line in other._case_lines()
            if line == (was := own.get(case_id))
            or (was is not None and Case.model_validate_json(line) == Case.model_validate_json(was))
        }

    def ids(self) -> list[str]:
        """Of the cases, in their order. Read for themselves, as very many cases take a second to check and much memory to keep."""
        return [case_id for case_id, _ in self._case_lines()]

    def _case_lines(self) -> Iterator[tuple[str, str]]:
        return self._each_case(lambda line: (str(from_json(line)["id"]), line))

    def _each_case(self, read: Callable[[str], T]) -> Iterator[T]:
        try:
            with (self.path / CASES).open(encoding="utf-8") as file:
                yield from map(read, file)
        except (OSError, ValueError, KeyError) as error:
            raise RunError(f"{self.path / CASES} cannot be read ({_brief(error)}): run again into another folder") from error

    def results(self) -> dict[Key, Result]:
        """The last result of each case, variant and repeat, in the order of the run's cases and variants. A torn last line is none."""
        found = {result.key: result for result in self.lines()}
        cases = {case_id: position for position, case_id in enumerate(self.ids())}
        variants = {variant.name: position for position, variant in enumerate(self.record.variants)}
        known = [result for result in found.values() if result.case_id in cases and result.variant in variants]
        known.sort(key=lambda result: (result.repeat, cases[result.case_id], variants[result.variant]))
        return {result.key: result for result in known}

    def results_of(self, case_id: str) -> dict[Key, Result]:
        """The last results of one case."""
        return {result.key: result for result in self.lines(to_json(case_id)) if result.case_id == case_id}

    def lines(self, part: bytes = b"") -> Iterator[Result]:
        """The results as they were written; of those of one case, variant and repeat the last one holds. A torn last line is none.

        `part`: leave out lines that do not have it.
        """
        path = self.path / RESULTS
        if not path.exists():
            return
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if not line.endswith(b"\n"):
                    return  # the run was killed while it wrote this
                if part not in line:
                    continue
                try:
                    yield RESULT.validate_json(line)
                except ValidationError as error:
                    raise RunError(
                        f"line {number} of {path} is damaged ({_brief(error)}): delete the line, and --resume runs it again"
                    ) from error

    @property
    def running(self) -> bool:
        """Whether a process is running it now."""
        path = self.path / LOCK
        if not path.exists():
            return False
        try:
            with path.open("a") as lock:
                portalocker.lock(lock, portalocker.LockFlags.SHARED | portalocker.LockFlags.NON_BLOCKING)
        except portalocker.LockException:
            return True
        return False

    @contextmanager
    def appending(self) -> Iterator[Appender]:
        """For the one process that runs the run; for a second one a `RunError`."""
        with ExitStack() as stack:
            with _writing(self.path):
                lock = stack.enter_context((self.path / LOCK).open("a"))
                try:
                    portalocker.lock(lock, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
                except portalocker.LockException as error:
                    raise RunError(f"{self.path} is being run by another process: wait for it, or stop it") from error
                file = stack.enter_context((self.path / RESULTS).open("ab", buffering=0))
                _cut_torn_line(self.path / RESULTS)
            yield Appender(file, self.path)


class Appender:
    """Writes results, a line each, which is with the system before the next case is begun."""

    def __init__(self, file: FileIO, path: Path) -> None:
        self._file = file
        self._path = path

    def add(self, result: Result) -> None:
        line = memoryview(RESULT.dump_json(result) + b"\n")
        end = self._file.seek(0, os.SEEK_END)
        with _writing(self._path):
            try:
                while line:
                    line = line[self._file.write(line) :]
            except OSError:
                with suppress(OSError):
                    self._file.truncate(end)  # so that no later line is written behind half of this one
                raise


def _cut_torn_line(path: Path) -> None:
    with path.open("r+b") as file:
        size = end = file.seek(0, os.SEEK_END)
        while end:
            start = max(0, end - _BLOCK)
            file.seek(start)
            found = file.read(end - start).rfind(b"\n")
            if found >= 0:
                end = start + found + 1
                break
            end = start
        if end < size:
            file.truncate(end)


def replace_file(path: Path, text: str) -> None:
    """The whole new text or the whole old one, whenever the process ends."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise RunError(
            f"{path} cannot be written ({error.strerror or error}): what is there is kept; mend that, then --resume"
        ) from error


def _brief(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_input=False, include_url=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return str(error).splitlines()[0] if str(error) else type(error).__name__
