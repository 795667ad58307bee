"""Keeps what stands in the boxes of a case that is being written, by an id in the address, so that a reload loses nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import streamlit as st

from pages.shared import address
from pages.shared.capture.drafts import Draft
from pages.shared.cases import draft
from pages.shared.cases.draft import Values
from pages.shared.services import services

DRAFT = "draft"


@dataclass
class Desk:
    """The boxes of one case. Each change is kept at once."""

    base: str
    began: Values
    """What stood in them at first."""
    values: Values
    draft_id: str | None
    """Under which they are kept from their first change on. A browser may tell of the next one before it has the address of this."""

    @property
    def changed(self) -> bool:
        return _meant(self.values) != _meant(self.began)

    def box(self, *path: str | int, empty: str | None = None) -> dict[str, Any]:
        """The arguments of the widget for one value. `empty` stands in it for None."""
        value: Any = self.values
        for step in path:
            value = value[step]
        key = "-".join(map(str, ("case", self.base, self.values[draft.SHAPE], *path)))
        _show(key, empty if value is None else value)
        return {"key": key, "on_change": self._take, "args": (key, path)}

    def lines(self, name: str) -> dict[str, Any]:
        """The arguments of a box with a value on each line."""
        key = f"case-{self.base}-{name}"
        _show(key, "\n".join(self.values[name]))
        return {"key": key, "on_change": self._take_lines, "args": (key, name)}

    def add(self, name: str) -> None:
        self._keep(draft.with_row(self._now(), name))

    def remove(self, name: str, place: int) -> None:
        self._keep(draft.without_row(self._now(), name, place))

    def _take(self, key: str, path: tuple[str | int, ...]) -> None:
        self._keep(draft.with_value(self._now(), path, st.session_state[key]))

    def _take_lines(self, key: str, name: str) -> None:
        lines = [line.strip() for line in st.session_state[key].splitlines()]
        self._keep(draft.with_value(self._now(), (name,), [line for line in lines if line]))

    def _now(self) -> Values:
        """The values as they are at a change, not as they were drawn: of two quick changes neither is lost."""
        return _kept(self.draft_id, self.base) or self.began

    def _keep(self, values: Values) -> None:
        self.draft_id = services().drafts.keep(self.draft_id, Draft(self.base, json.dumps(values)))
        address.also(**{DRAFT: self.draft_id})


def desk_of(values: Values, place: str) -> Desk:
    """With what was written before in the draft that the address names, if that began as these values."""
    base, draft_id = draft.base_of(values, place), address.one(DRAFT) or None
    return Desk(base, values, _kept(draft_id, base) or values, draft_id)


def _kept(draft_id: str | None, base: str) -> Values | None:
    kept = services().drafts.get(draft_id, base) if draft_id else None
    return None if kept is None else json.loads(kept.text)


def _show(key: str, value: Any) -> None:
    """Whatever the widget showed before."""
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value


def _meant(values: Values) -> Values:
    return {name: value for name, value in values.items() if name != draft.SHAPE}
