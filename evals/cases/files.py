"""Case files: JSON lines, and CSV for spreadsheets. A broken line is named with its reason."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from evals.cases.case import Case
from evals.cases.problems import CasesInvalid, LineProblem, in_words
from evals.cases.table import FIELDS, case_of_row, row_of_case


@dataclass(frozen=True)
class CaseFile:
    cases: tuple[Case, ...]
    problems: tuple[LineProblem, ...] = ()
    """The lines that were left out."""


def read_cases(path: Path, *, skip_invalid: bool = False) -> CaseFile:
    """The cases of a `.csv` file, or of JSON lines. Raises `CasesInvalid` for no case, and for broken lines unless they are skipped."""
    cases: list[Case] = []
    problems: list[LineProblem] = []
    lines: dict[str, int] = {}
    for line, read in _rows(path) if path.suffix == ".csv" else _lines(path):
        if isinstance(read, str):
            problems.append(LineProblem(line, read))
        elif read.id in lines:
            problems.append(LineProblem(line, f"the id {read.id!r} is already that of line {lines[read.id]}"))
        else:
            lines[read.id] = line
            cases.append(read)
    if problems and not skip_invalid:
        raise CasesInvalid(path, tuple(problems), _broken(len(problems), len(cases)))
    if not cases:
        raise CasesInvalid(path, tuple(problems), "no case in the file")
    return CaseFile(tuple(cases), tuple(problems))


def _broken(broken: int, good: int) -> str:
    lines = "1 line is" if broken == 1 else f"{broken} lines are"
    return f"{lines} broken, {good} good. Mend them, or load the good ones with --skip-invalid"


def _lines(path: Path) -> Iterator[tuple[int, Case | str]]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            text = line.removeprefix(b"\xef\xbb\xbf").strip()
            if text:
                yield number, _parsed(text)


def _parsed(line: bytes) -> Case | str:
    try:
        return Case.model_validate_json(line)
    except ValidationError as error:
        return in_words(error, FIELDS)


def _rows(path: Path) -> Iterator[tuple[int, Case | str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        number = 2
        try:
            for row in reader:
                yield number, _from_row(row)
                number = reader.line_num + 1
        except (csv.Error, UnicodeDecodeError) as error:
            yield number, f"not CSV in UTF-8 ({error})"


def _from_row(row: dict[str | None, str | None]) -> Case | str:
    try:
        return case_of_row(row)
    except ValidationError as error:
        return in_words(error, FIELDS)
    except ValueError as error:
        return str(error)


def write_cases(path: Path, cases: Iterable[Case]) -> None:
    """Replaces the file at once, so that a reader never sees half of it."""
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text(as_csv(cases) if path.suffix == ".csv" else as_jsonl(cases), encoding="utf-8", newline="")
    fresh.replace(path)


def as_jsonl(cases: Iterable[Case]) -> str:
    return "".join(f"{case.model_dump_json(exclude_defaults=True)}\n" for case in cases)


def as_csv(cases: Iterable[Case]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, FIELDS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(row_of_case(case) for case in cases)
    return out.getvalue()
