"""What a run must come up to, and whether it has: the exit status of every command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isnan
from typing import Literal, Protocol

PASSED, COULD_NOT_RUN, USAGE, GATE_FAILED = 0, 1, 2, 100


class Judged(Protocol):
    """A metric."""

    @property
    def better(self) -> Literal["higher", "lower"]: ...


@dataclass(frozen=True)
class Gate:
    """What a figure must come up to: the least, or of what should be low the most."""

    metric: str
    bound: float
    better: Literal["higher", "lower"]

    @classmethod
    def parse(cls, text: str, metrics: Mapping[str, Judged], *, example: str) -> Gate:
        """From a text like the example. A `ValueError` names the figures there are."""
        name, _, number = text.partition("=")
        if name not in metrics:
            raise ValueError(f"{name!r} is no figure; there are {', '.join(metrics)}")
        try:
            bound = float(number)
        except ValueError:
            bound = float("nan")
        if isnan(bound):
            raise ValueError(f"{text!r} must be a figure and a number, as in {example}")
        return cls(name, bound, metrics[name].better)

    def failure(self, of: str, value: float | None, *, sample: str) -> str | None:
        """Why what has this value fails; None when it passes. A figure that the sample cannot tell passes nothing."""
        wanted = f"must be {'at least' if self.better == 'higher' else 'at most'} {self.bound:g}"
        if value is None:
            return f"{of}: {self.metric} {wanted}, and the {sample} cannot tell it"
        if value >= self.bound if self.better == "higher" else value <= self.bound:
            return None
        return f"{of}: {self.metric} is {value:.4f} and {wanted}"


@dataclass(frozen=True)
class Verdict:
    """In sentences, the most important first."""

    lines: tuple[str, ...]
    failures: tuple[str, ...]
    """Gates that failed. A leak always is one."""
    complete: bool
    """Whether every result is there and graded."""

    @property
    def exit_status(self) -> int:
        if self.failures:
            return GATE_FAILED
        return PASSED if self.complete else COULD_NOT_RUN
