"""Fact lists in the form of LongMemEval's examples: a line each with `messages` and the `gold_memories` that follow from them."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ValidationError

from evals.cases.case import Case, CaseMessage, Expected
from evals.cases.files import CaseFile
from evals.cases.problems import CasesInvalid, LineProblem, in_words


class _Row(BaseModel, frozen=True):
    id: str
    messages: tuple[CaseMessage, ...]
    gold_memories: tuple[str, ...]


def is_fact_list(path: Path) -> bool:
    """By its first line."""
    with path.open("rb") as file:
        return b'"gold_memories"' in file.readline()


def read_facts(path: Path, *, skip_invalid: bool) -> CaseFile:
    cases: list[Case] = []
    problems: list[LineProblem] = []
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        try:
            cases += [_case(_Row.model_validate_json(line))] if line.strip() else []
        except ValidationError as error:
            problems.append(LineProblem(number, in_words(error, list(_Row.model_fields))))
    if (problems and not skip_invalid) or not cases:
        raise CasesInvalid(path, tuple(problems), f"{len(problems)} broken lines, {len(cases)} good ones")
    return CaseFile(tuple(cases), tuple(problems))


def _case(row: _Row) -> Case:
    return Case(
        id=row.id,
        tags=() if row.gold_memories else ("nothing",),
        messages=row.messages,
        expected=tuple(Expected(op="add", memory=memory) for memory in row.gold_memories),
    )
