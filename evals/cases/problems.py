"""What is wrong with a line of a case file, in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

_SHOWN = 20


@dataclass(frozen=True)
class LineProblem:
    line: int
    """Counted from 1, as editors do."""
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


class CasesInvalid(ValueError):
    """A case file that cannot be used as it stands. Nothing of it is loaded."""

    def __init__(self, path: Path, problems: tuple[LineProblem, ...], advice: str) -> None:
        more = f"\n  and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
        lines = "".join(f"\n  {problem}" for problem in problems[:_SHOWN])
        super().__init__(f"{path}: {advice}{lines}{more}")
        self.path = path
        self.problems = problems


class CasesRefused(ValueError):
    """A case file cannot be read or changed so. The message says why and what to do; nothing was changed."""


def in_words(error: ValidationError, fields: list[str]) -> str:
    """The first few of pydantic's findings, each with the place of the value."""
    found = [
        _sentence(detail["loc"], detail["type"], detail["msg"], fields)
        for detail in error.errors(include_url=False, include_input=False)
    ]
    return "; ".join(found[:3]) + ("; ..." if len(found) > 3 else "")


def _sentence(place: tuple[int | str, ...], kind: str, message: str, fields: list[str]) -> str:
    where = ".".join(map(str, place))
    if kind == "json_invalid":
        return f"not JSON ({message.removeprefix('Invalid JSON: ')})"
    if kind == "extra_forbidden":
        return f"unknown field {where!r}" + (f"; a case has {', '.join(fields)}" if len(place) == 1 else "")
    if kind == "missing":
        return f"{where} is missing"
    said = message.removeprefix("Value error, ").removeprefix("Input ")
    return f"{where}: {said}" if where else said
