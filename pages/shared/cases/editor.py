"""Draws one case: its conversation and what is known, what is expected of it, and what is wrong with it while it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from evals.cases.case import Case
from evals.cases.choice import HOLDOUT, locked
from evals.cases.library import QUEUE, CaseLibrary, Source
from evals.cases.problems import CasesRefused
from evals.cases.shelf import Shelf
from pages.shared import said
from pages.shared.cases import asked, draft, fields, queue, reading
from pages.shared.cases.asked import Asked
from pages.shared.cases.desk import Desk, desk_of
from pages.shared.words import literal, sentence


def draw(library: CaseLibrary, source: Source, wanted: Asked) -> None:
    queued = wanted.view == "queue"
    shelf = library.unreviewed() if queued else library.read(source)
    case = None if wanted.new else shelf.by_id.get(wanted.case)
    back = replace(wanted, case="", new=False)
    _title(case, wanted, back)
    if case is None and not wanted.new:
        st.info("There is no such case: it may have been deleted, or have another id now.", icon=":material/search_off:")
    elif case is not None and locked(case):
        _held_out(case)
    else:
        _case(library, source, shelf, case, wanted, queued=queued)


def _title(case: Case | None, wanted: Asked, back: Asked) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Back", icon=":material/arrow_back:", on_click=asked.go, args=(back,))
        st.subheader("New case" if wanted.new else f"Case {literal(wanted.case)}")
        if case is not None and not case.reviewed:
            st.badge("Not reviewed", color="orange", icon=":material/rate_review:")


def _held_out(case: Case) -> None:
    st.info(
        "This case is of the hold-out split. It is locked: what is expected of it is not shown, so that nobody works towards it.",
        icon=":material/lock:",
    )
    st.caption(f"Language {literal(case.language)} · {', '.join(map(literal, case.tags)) or 'no tag'}")


def _case(library: CaseLibrary, source: Source, shelf: Shelf, case: Case | None, wanted: Asked, *, queued: bool) -> None:
    if case is not None and (shelf.problems or not (source.editable or queued)):
        st.caption(":material/lock: " + _why_locked(source, shelf))
        reading.draw(case)
        return
    desk = desk_of(draft.values_of(case) if case else draft.fresh(), QUEUE if queued else source.name)
    topics = library.read(source).topics if queued else shelf.topics
    left, right = st.columns(2, gap="medium")
    with left:
        fields.conversation(desk)
        fields.known(desk, topics)
    with right:
        fields.expected(desk, topics)
        fields.guards(desk)
    fields.about(desk, shelf)
    _actions(library, source, case, desk, wanted, queued=queued)


def _why_locked(source: Source, shelf: Shelf) -> str:
    if shelf.problems:
        return "The file has broken lines. Mend them in the file; then its cases can be changed here."
    return f"The {source.title.lower()} stays as it is. Copy it to change its cases."


def _actions(library: CaseLibrary, source: Source, case: Case | None, desk: Desk, wanted: Asked, *, queued: bool) -> None:
    found = draft.parsed(desk.values)
    if isinstance(found, tuple) and desk.changed:
        with st.container(key="case-problems", gap="xsmall"):
            for problem in found:
                st.error(sentence(problem), icon=":material/error:")
    elif isinstance(found, Case) and locked(found):
        st.warning(
            "Once saved in the hold-out split, the case is locked: it is counted and run, but neither shown nor changed here.",
            icon=":material/lock:",
        )
    with st.container(horizontal=True):
        label = "Accept" if queued else "Save"
        st.button(
            label,
            key="case-save",
            type="primary",
            icon=":material/check:",
            disabled=isinstance(found, tuple) or not (desk.changed or queued),
            on_click=lambda: _save(library, source, case, found, wanted, queued=queued),
        )
        if desk.changed:
            st.button("Discard changes", key="case-discard", on_click=asked.go, args=(wanted,))
        if case is not None and queued:
            queue.reject_button(library, case, wanted)
        elif case is not None:
            st.button("Delete", key="case-delete", icon=":material/delete:", on_click=_ask)
    if case is not None and st.session_state.get(_ASKED):
        _confirm(library, source, case, wanted)


def _save(
    library: CaseLibrary, source: Source, case: Case | None, found: Case | tuple[str, ...], wanted: Asked, *, queued: bool
) -> None:
    if isinstance(found, tuple):
        return
    try:
        if queued and case is not None:
            queue.accept(library, found, wanted, queued=case.id)
            return
        library.put(source, found, was=case)
    except CasesRefused as error:
        said.say(str(error), failed=True)
        return
    asked.go(replace(wanted, case="" if found.split == HOLDOUT else found.id, new=False))
    said.say("Saved." if found.split != HOLDOUT else f"Saved {found.id} in the hold-out, where it is locked.")


_ASKED = "case-delete-asked"


def _ask() -> None:
    st.session_state[_ASKED] = True


def _forget() -> None:
    st.session_state.pop(_ASKED, None)


def _confirm(library: CaseLibrary, source: Source, case: Case, wanted: Asked) -> None:
    @st.dialog("Delete this case?", on_dismiss=_forget)
    def dialog() -> None:
        if not st.session_state.get(_ASKED):
            st.rerun()
        st.text(case.messages[-1].content)
        with st.container(horizontal=True):
            st.button("Delete", key="delete-case", type="primary", on_click=_delete, args=(library, source, case, wanted))
            st.button("Cancel", key="keep-case", on_click=_forget)

    dialog()


def _delete(library: CaseLibrary, source: Source, case: Case, wanted: Asked) -> None:
    _forget()
    _try(
        lambda: library.remove(source, case.id), replace(wanted, case=""), f"Deleted {case.id}.", lambda: restore(library, source, case)
    )


def restore(library: CaseLibrary, source: Source, case: Case) -> None:
    """Take the deletion of a case back."""
    try:
        library.put(source, case)
    except CasesRefused as error:
        said.say(str(error), failed=True)
    else:
        said.say(f"{case.id} is there again.")


def _try(change: Callable[[], object], then: Asked, words: str, undo: Callable[[], object]) -> None:
    try:
        change()
    except CasesRefused as error:
        said.say(str(error), failed=True)
        return
    asked.go(then)
    said.say(words, undo=undo)
