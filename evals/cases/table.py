"""A case as a row of a spreadsheet, in full or in the short form `id, message, expected`."""

from __future__ import annotations

import json
from typing import Any

from evals.cases.case import Case

FIELDS = list(Case.model_fields)
_LISTS = {"tags", "existing", "messages", "expected", "must_not", "interference"}


def case_of_row(row: dict[str | None, str | None]) -> Case:
    """Nested fields are JSON in their cell. Plain text in `expected` is one memory to add; `message` is one message of the user's.

    Tags, `must_not` and `interference` may also be values parted by semicolons. An empty cell is the default.
    """
    if None in row:
        raise ValueError("more cells than the header has columns")
    cells = {name: cell.strip() for name, cell in row.items() if name is not None and cell and cell.strip()}
    if "message" in cells:
        cells = {"messages": json.dumps([{"role": "user", "content": cells.pop("message")}])} | cells
    return Case.model_validate({name: _value(name, cell) for name, cell in cells.items()})


def _value(name: str, cell: str) -> Any:
    if name == "reviewed":
        return cell.casefold()
    if name not in _LISTS:
        return cell
    if cell.startswith("["):
        return _json(name, cell)
    if name == "expected":
        return ({"op": "add", "memory": cell},)
    if name in {"existing", "messages"}:
        raise ValueError(f"{name} must be a JSON list")
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _json(name: str, cell: str) -> Any:
    try:
        return json.loads(cell)
    except json.JSONDecodeError as error:
        raise ValueError(f"{name} is not JSON ({error})") from error


def row_of_case(case: Case) -> dict[str, str]:
    values = case.model_dump(mode="json", exclude_defaults=True)
    return {name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for name, value in values.items()}
