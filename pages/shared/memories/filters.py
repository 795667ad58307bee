"""What the page of memories is asked for. It stands in the address, so that it can be shared, and that Back leads back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar, get_args

View = Literal["list", "timeline", "import"]
Look = Literal["list", "deleted", "timeline", "import"]
State = Literal["known", "deleted"]
Method = Literal["keyword", "semantic", "hybrid"]
LOOKS: tuple[Look, ...] = get_args(Look)
VIEWS: tuple[View, ...] = get_args(View)
STATES: tuple[State, ...] = get_args(State)
METHODS: tuple[Method, ...] = get_args(Method)
DAYS = (1, 7, 30, 90, 365)
"""What the list can be narrowed to, in days since the last change."""

T = TypeVar("T")


@dataclass(frozen=True)
class Filters:
    """What of one user's memories is listed."""

    view: View = "list"
    query: str = ""
    method: Method = "keyword"
    topics: tuple[str, ...] = ()
    state: State = "known"
    days: int | None = None
    """Changed within so many days; None for ever."""
    page: int = 1

    @classmethod
    def of(cls, parameters: Mapping[str, Sequence[str]]) -> Filters:
        """From the address, of which what means nothing is left out."""

        def one(name: str) -> str:
            values = parameters.get(name) or [""]
            return values[-1]

        days = _number(one("days"))
        return cls(
            view=_among(VIEWS, one("view"), "list"),
            query=one("q").strip(),
            method=_among(METHODS, one("method"), "keyword"),
            topics=tuple(dict.fromkeys(topic for topic in parameters.get("topic", ()) if topic)),
            state=_among(STATES, one("state"), "known"),
            days=days if days in DAYS else None,
            page=max(1, _number(one("page")) or 1),
        )

    def to_parameters(self) -> dict[str, str | list[str]]:
        """For the address: what differs from a plain list."""
        values: dict[str, str | list[str]] = {
            "view": self.view,
            "q": self.query,
            "method": self.method,
            "topic": list(self.topics),
            "state": self.state,
            "days": str(self.days or ""),
            "page": str(self.page),
        }
        plain = {"view": "list", "q": "", "method": "keyword", "topic": [], "state": "known", "days": "", "page": "1"}
        return {name: value for name, value in values.items() if value != plain[name]}

    @property
    def look(self) -> Look:
        """The view, of which the list of what was deleted is one."""
        return "deleted" if (self.view, self.state) == ("list", "deleted") else self.view

    def looking(self, look: Look) -> Filters:
        """Another view, with the rest as it is."""
        view: View = "list" if look == "deleted" else look
        state: State = "deleted" if look == "deleted" else "known"
        return replace(self, view=view, state=state, page=1 if state != self.state else self.page)

    @property
    def narrowed(self) -> bool:
        """Whether anything but the page keeps memories out of the list."""
        return bool(self.query or self.topics or self.days)

    @property
    def countable(self) -> bool:
        """Whether what they find is a set that can be taken as one: by meaning, everything is found, only nearer or further."""
        return self.narrowed and self.state == "known" and (not self.query or self.method == "keyword")

    def plain(self) -> Filters:
        """Everything, from the first page on."""
        return replace(self, query="", topics=(), days=None, page=1)


def _among(allowed: tuple[T, ...], value: object, otherwise: T) -> T:
    return next((each for each in allowed if each == value), otherwise)


def _number(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else None
