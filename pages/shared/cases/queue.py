"""Draws the queue of cases from chats that are still to be reviewed: accept, edit or reject."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from evals.cases.case import Case
from evals.cases.library import CaseLibrary
from evals.cases.problems import CasesRefused
from pages.shared import navigation, said
from pages.shared.address import shows
from pages.shared.cases import asked
from pages.shared.cases.asked import Asked
from pages.shared.cases.listing import broken, expected_in_words
from pages.shared.words import counted, literal

SHOWN = 10
"""How many cases of the queue are shown at a time."""
_MINE = "my-cases.jsonl"


def draw(library: CaseLibrary, wanted: Asked) -> None:
    shelf = library.unreviewed()
    if shelf.problems:
        broken(shelf.problems)
    if not shelf.cases:
        st.info(
            "Nothing to review. In the playground, “Make this an eval case” under a message puts its conversation here.",
            icon=":material/done_all:",
        )
        st.page_link(navigation.PLAYGROUND, label="To the playground", icon=":material/forum:")
        return
    _into(library, wanted)
    pages = -(-len(shelf.cases) // SHOWN)
    page = min(wanted.page, pages)
    for case in shelf.cases[(page - 1) * SHOWN : page * SHOWN]:
        _card(library, case, wanted)
    if pages > 1:
        key = "queue-page"
        if st.session_state.get(key) != page:
            st.session_state[key] = page
        st.pagination(pages, key=key, on_change=lambda: asked.go(replace(wanted, page=st.session_state[key])))
    st.caption(counted(len(shelf.cases), "case") + " to review")


def target(library: CaseLibrary, wanted: Asked) -> str:
    """The file that accepted cases go to: the one of the address, else the first of the user's, else one that is then made."""
    own = [each.name for each in library.sources() if each.editable]
    return next((name for name in (wanted.into, wanted.file, *own) if name in own), _MINE)


def _into(library: CaseLibrary, wanted: Asked) -> None:
    now = target(library, wanted)
    names = list(dict.fromkeys([*(each.name for each in library.sources() if each.editable), now]))
    key = shows("cases-into", now)
    st.selectbox(
        "Accepted cases go to",
        names,
        key=key,
        width=260,
        on_change=lambda: asked.go(replace(wanted, into=st.session_state[key])),
    )


def _card(library: CaseLibrary, case: Case, wanted: Asked) -> None:
    with st.container(key=f"queued-{case.id}", border=True, gap="small"):
        for message in case.messages[:-1]:
            st.caption(f"{message.role}: {literal(message.content)}")
        st.text(case.messages[-1].content)
        known = "; ".join(literal(memory.memory) for memory in case.existing)
        st.caption(f"Known before: {known or 'nothing'} · Expected: {expected_in_words(case)}")
        with st.container(horizontal=True):
            st.button(
                "Accept" if case.expected else "Accept: nothing to remember",
                key=f"accept-{case.id}",
                icon=":material/check:",
                on_click=lambda: accept(library, case, wanted, queued=case.id),
            )
            st.button(
                "Edit",
                key=f"edit-case-{case.id}",
                icon=":material/edit:",
                type="primary",
                on_click=asked.go,
                args=(replace(wanted, case=case.id),),
            )
            reject_button(library, case, wanted)


def reject_button(library: CaseLibrary, case: Case, wanted: Asked) -> None:
    st.button("Reject", key=f"reject-{case.id}", icon=":material/close:", on_click=_reject, args=(library, case, wanted))


def accept(library: CaseLibrary, case: Case, wanted: Asked, *, queued: str) -> None:
    """Says what came of it, also when it was refused."""
    name = target(library, wanted)
    try:
        if name not in [each.name for each in library.sources()]:
            library.create(name)
        library.accept(case, library.source(name), queued=queued)
    except CasesRefused as error:
        said.say(str(error), failed=True)
        return
    asked.go(replace(wanted, case=""))
    said.say(f"Accepted {case.id} into {name}.")


def _reject(library: CaseLibrary, case: Case, wanted: Asked) -> None:
    try:
        library.reject(case.id)
    except CasesRefused as error:
        said.say(str(error), failed=True)
        return
    asked.go(replace(wanted, case=""))
    said.say(f"Rejected {case.id}.", undo=lambda: _restore(library, case))


def _restore(library: CaseLibrary, case: Case) -> None:
    try:
        library.add_unreviewed(case)
    except CasesRefused as error:
        said.say(str(error), failed=True)
