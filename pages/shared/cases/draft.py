"""A case while it is being written: its fields as they stand in the boxes, and what is still wrong with them."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from pydantic import ValidationError

from evals.cases.case import Case, CaseMessage
from evals.cases.problems import in_words
from evals.cases.table import FIELDS

Values = dict[str, Any]
SHAPE = "shape"
"""Counts the rows that were added and taken away, so that no box shows what stood in another row."""

_ROWS: dict[str, Values] = {
    "messages": {"role": "user", "content": ""},
    "existing": {"memory_id": "", "memory": "", "topics": []},
    "expected": {"op": "add", "memory_id": None, "memory": "", "topics": [], "importance": 1.0},
}


def values_of(case: Case) -> Values:
    return {**case.model_dump(mode="json"), SHAPE: 0}


def fresh() -> Values:
    """Of a case that is begun."""
    empty = Case(id="new", messages=(CaseMessage(role="user", content="…"),))
    return {**values_of(empty), "id": "", "messages": [dict(_ROWS["messages"])]}


def base_of(values: Values, place: str) -> str:
    """Another one for another case, and when the case has changed."""
    return sha256(json.dumps([place, values], sort_keys=True).encode()).hexdigest()[:16]


def with_row(values: Values, name: str) -> Values:
    row = dict(_ROWS[name])
    if name == "messages":
        row["role"] = "assistant" if values[name] and values[name][-1]["role"] == "user" else "user"
    if name == "existing":
        row["memory_id"] = _free_id([each["memory_id"] for each in values[name]])
    return {**values, name: [*values[name], row], SHAPE: values[SHAPE] + 1}


def without_row(values: Values, name: str, place: int) -> Values:
    rows = [row for number, row in enumerate(values[name]) if number != place]
    return {**values, name: rows, SHAPE: values[SHAPE] + 1}


def _free_id(taken: list[str]) -> str:
    return next(name for number in range(1, len(taken) + 2) if (name := f"m{number}") not in taken)


def with_value(values: Values, path: tuple[str | int, ...], value: Any) -> Values:
    """The values with one changed, deep inside."""
    changed: Values = json.loads(json.dumps(values))
    place: Any = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return changed


def parsed(values: Values) -> Case | tuple[str, ...]:
    """The case, or what keeps it from being one, a sentence each."""
    fields = {name: value for name, value in values.items() if name != SHAPE}
    fields["expected"] = [_expected(row) for row in values["expected"]]
    for name in ("conversation", "note", "split"):
        fields[name] = values[name] or None
    try:
        return Case.model_validate(fields)
    except ValidationError as error:
        return tuple(_friendly(problem) for problem in in_words(error, FIELDS).split("; "))


def _expected(row: Values) -> Values:
    """Without what its operation does not have."""
    without = {"add": "memory_id", "delete": "memory"}.get(row["op"], "")
    return {name: (value or None) if name in ("memory", "memory_id") else value for name, value in row.items() if name != without}


_PARTS = {"messages": "message", "existing": "known memory", "expected": "expected change"}


def _friendly(problem: str) -> str:
    """`expected.0: an add needs a memory` as `expected change 1: an add needs a memory`."""
    where, colon, what = problem.partition(": ")
    what = what.replace("String should have at least 1 character", "must not be empty")
    name, _, rest = where.partition(".")
    number, _, field = rest.partition(".")
    if not colon or name not in _PARTS or not number.isdecimal():
        return f"{where}{colon}{what}"
    return f"{_PARTS[name]} {int(number) + 1}{', ' + field if field else ''}: {what}"
