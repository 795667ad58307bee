"""Decides again when what a decision was made on has changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from memlib.errors import MemoryConflict
from memlib.flow import Flow

T = TypeVar("T")


def settle(attempt: Callable[[bool], Flow[T]], *, times: int = 5) -> Flow[T]:
    """The result of the first attempt that meets no `MemoryConflict`; each is told whether it is the last, whose conflict is raised."""
    for _ in range(times - 1):
        try:
            return (yield from attempt(False))
        except MemoryConflict:
            continue
    return (yield from attempt(True))
