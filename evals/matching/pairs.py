"""The labelled pairs that the matcher is fitted on."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel

PAIRS = Path(__file__).parents[1] / "data" / "calibration.jsonl"


class Pair(BaseModel, frozen=True, extra="forbid"):
    id: str
    gold: str
    extracted: str
    label: Literal["same", "partial", "different"]
    kind: str
    language: str
    fold: int


@cache
def calibration_pairs() -> tuple[Pair, ...]:
    return tuple(Pair.model_validate_json(line) for line in PAIRS.read_text(encoding="utf-8").splitlines())
