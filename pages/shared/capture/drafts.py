"""Texts that are being written, kept by the process under an id that stands in the URL, so that a reload loses none."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from uuid import uuid4

_KEPT = 200
"""How many drafts are kept; then the oldest goes."""


@dataclass(frozen=True)
class Draft:
    """A text on its way from one version to another."""

    base: str
    """The hash of the version that it began as."""
    text: str


class Drafts:
    """Any number of tabs and threads."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}
        self._lock = threading.Lock()

    def get(self, draft_id: str, base: str) -> Draft | None:
        """None for a draft that is not kept any more, or began as another version."""
        draft = self._drafts.get(draft_id)
        return draft if draft is not None and draft.base == base else None

    def keep(self, draft_id: str | None, draft: Draft) -> str:
        """The id it is kept under, which is a new one for None."""
        draft_id = draft_id or uuid4().hex[:16]
        with self._lock:
            self._drafts.pop(draft_id, None)
            self._drafts[draft_id] = draft
            for oldest in list(self._drafts)[:-_KEPT]:
                del self._drafts[oldest]
        return draft_id
