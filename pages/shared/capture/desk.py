"""What lies on the desk of the capture page: the version that is chosen, the draft of the next one, and the view. All by the URL."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from memlib.memory.versions import InstructionVersion, built_in
from pages.shared.capture.drafts import Draft
from pages.shared.services import Services
from pages.shared.versions import VERSION, by_hash, default_of
from pages.shared.words import literal, sentence, shortened

WRITE, CHANGES, TRY = "write", "changes", "try"
EDITOR = "editor"
"""In place of a hash: the text in the editor."""
_VIEWS = {WRITE: "Write", CHANGES: "Changes", TRY: "Try"}
_VIEW = "view"
_DRAFT = "draft"
_NOTICE = "capture-notice"


@dataclass(frozen=True)
class Desk:
    """What one run of the page draws."""

    app: Services
    saved: tuple[InstructionVersion, ...]
    """Those of the folder, the newest first."""
    versions: tuple[InstructionVersion, ...]
    """All there are."""
    default: InstructionVersion | None
    """None while the one that was set is gone."""
    chosen: InstructionVersion
    draft_id: str | None
    text: str
    """What stands in the editor."""

    @property
    def changed(self) -> bool:
        """Whether the editor holds another text than the version."""
        return self.text.strip() != self.chosen.text


def load(app: Services) -> Desk:
    versions = app.library.all()
    default = default_of(app.library)
    wanted = st.query_params.get(VERSION)
    chosen = by_hash(versions, wanted)
    if chosen is None and wanted:
        _say_once(f"There is no version {wanted[:12]} here any more; this is the default.", failed=True)
    chosen = chosen or default or built_in()
    draft_id = st.query_params.get(_DRAFT)
    draft = app.drafts.get(draft_id, chosen.hash) if draft_id else None
    saved = tuple(version for version in versions if version.created_at is not None)
    return Desk(app, saved, versions, default, chosen, draft_id if draft else None, draft.text if draft else chosen.text)


def view() -> str:
    wanted = st.query_params.get(_VIEW, WRITE)
    return wanted if wanted in _VIEWS else WRITE


def head(desk: Desk) -> None:
    """The version on the desk, what the last action came to, and the views of it."""
    with st.container(horizontal=True, vertical_alignment="center", key="capture-head"):
        st.subheader(literal(shortened(desk.chosen.name)), anchor=False, width="content")
        if desk.chosen == desk.default:
            st.badge("Default", color="green")
        if desk.changed:
            st.badge("Changed, not saved", color="orange")
    choose("View", list(_VIEWS), view(), name=_VIEW, labels=_VIEWS.__getitem__)
    if (notice := st.session_state.pop(_NOTICE, None)) is not None:
        text, failed = notice
        (st.error if failed else st.success)(sentence(text), icon=":material/error:" if failed else ":material/check:")


def choose(label: str, options: Sequence[str], chosen: str, *, name: str, labels: Callable[[str], Any]) -> None:
    """A control of a few options, of which the URL says by that name which is chosen."""
    key = f"capture-{name}"
    st.session_state[key] = chosen
    st.segmented_control(
        label, options, key=key, format_func=labels, required=True, label_visibility="collapsed", on_change=follow, args=(name,)
    )


def pick(label: str, options: Sequence[str], chosen: str | None, *, name: str, labels: Callable[[str], Any], **options_: Any) -> None:
    """A list of options, of which the URL says by that name which is chosen."""
    key = f"capture-{name}"
    st.session_state[key] = chosen
    st.selectbox(
        label, options, index=None if chosen is None else 0, key=key, format_func=labels, on_change=follow, args=(name,), **options_
    )


def follow(name: str) -> None:
    """Put what a control shows into the URL."""
    go({name: st.session_state[f"capture-{name}"]})


def go(changes: Mapping[str, str | None]) -> None:
    """Change the URL, in one step, so that one Back leads to where the tab was before. None takes a name out of it."""
    wanted = {**st.query_params.to_dict(), **changes}
    st.query_params.from_dict({name: value for name, value in wanted.items() if value is not None})


def select(version: InstructionVersion) -> None:
    """Put the version on the desk. A draft of another one stays where it was: one step back."""
    go({VERSION: version.hash, _DRAFT: None})


def write(desk: Desk, text: str) -> None:
    """Make the text the draft."""
    if text == desk.chosen.text:
        go({_DRAFT: None})
    else:
        draft_id = desk.app.drafts.keep(desk.draft_id, Draft(desk.chosen.hash, text))
        # The version too: a link to the draft must not depend on what the default is by then.
        go({VERSION: desk.chosen.hash, _DRAFT: draft_id})


def say(text: str, *, failed: bool = False) -> None:
    """What an action came to: shown once."""
    st.session_state[_NOTICE] = text, failed


def _say_once(text: str, *, failed: bool) -> None:
    if _NOTICE not in st.session_state:
        say(text, failed=failed)
