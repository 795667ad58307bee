"""Calls an object's methods by either of their twins, so that one test runs through both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

Way: TypeAlias = Literal["blocking", "awaiting"]
WAYS: tuple[Way, Way] = ("blocking", "awaiting")


class Twin:
    """The object's methods, called as they are or as their awaited twin."""

    def __init__(self, target: Any, way: Way) -> None:
        self._target = target
        self._way = way

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if self._way == "blocking":
            method: Callable[..., Any] = getattr(self._target, name)
            return method
        twin = getattr(self._target, f"a{name}")
        return lambda *args, **kwargs: asyncio.run(twin(*args, **kwargs))
