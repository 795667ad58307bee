"""Draws the import: a file, what would come of it for each user, and the button that does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from memlib.errors import MemlibError
from memlib.memory.exchange import Source, by_user, read_file, read_postgres
from memlib.memory.importing import ImportPlan
from pages.shared import state, trouble
from pages.shared.services import Services
from pages.shared.state import Notice, own
from pages.shared.words import counted, literal, named, sentence

SHOWN = 25
"""How many memories of each kind are shown."""
_MAX_MEGABYTES = 50
_KINDS = """
- **memlib**: the JSON or the CSV that Export gives (a CSV needs the column `memory`; `topics`, `user_id` and times are read too)
- **agno**: the SQLite file of its `SqliteDb`. What was written last may not stand in it yet: first end the program \
that has it open, or run `python -m memlib import FILE`, which reads that too
- **mem0**: the JSON of `get_all` or of an export
"""


def draw(app: Services, *, user_id: str) -> None:
    st.markdown("Bring memories in from a file. Nothing is written before you have seen what would come of it.")
    with st.expander("Which files?", type="compact", icon=":material/help:"):
        st.markdown(_KINDS)
    said = state.notice_for(user_id, "import")
    if said is not None:
        show, icon = (st.error, ":material/error:") if said.failed else (st.success, ":material/check_circle:")
        show(sentence(said.text), icon=icon)
    number = st.session_state.get(own("imported", user_id), 0)
    try:
        source = _source(number, user_id=user_id)
        if source is None:
            return
        plans = plans_of(app, source, user_id=user_id)
    except ValueError as error:
        st.error(sentence(str(error)), icon=":material/error:")
        return
    except MemlibError as error:
        trouble.say(error)
        return
    _summary(source, plans, user_id=user_id)
    # Above the lists, which may be long.
    adding = sum(len(plan.add) for plan in plans.values())
    st.button(
        f"Import {counted(adding, 'memory', 'memories')}",
        type="primary",
        icon=":material/upload:",
        disabled=not adding,
        on_click=_import,
        args=(app, plans),
        kwargs={"user_id": user_id},
    )
    _lists(source, plans, several=_several(plans, user_id=user_id))


def _source(number: int, *, user_id: str) -> Source | None:
    """What was given; None so far."""
    file = st.file_uploader(
        "File", type=["json", "csv", "db", "sqlite", "sqlite3"], key=f"import-{number}-{user_id}", max_upload_size=_MAX_MEGABYTES
    )
    with st.expander("Or from agno's PostgreSQL", type="compact", icon=":material/storage:"):
        url = st.text_input(
            "Address of the database",
            key=f"import-url-{number}-{user_id}",
            type="password",
            placeholder="postgresql://user:password@host:5432/database",
            help="It is only read, and kept for as long as this page is open.",
        )
    if file is not None:
        return read_file(file.getvalue())
    return read_postgres(url.strip()) if url and url.strip() else None


def plans_of(app: Services, source: Source, *, user_id: str) -> dict[str, ImportPlan]:
    """What would come of it, by user. What is nobody's goes to the user of the page."""
    return {owner: app.manager.preview_import(memories, user_id=owner) for owner, memories in by_user(source, user_id).items()}


def _several(plans: Mapping[str, ImportPlan], *, user_id: str) -> bool:
    """Whether it must be told whose each memory is: any are of others than the user of the page."""
    return any(owner != user_id for owner in plans)


def _summary(source: Source, plans: Mapping[str, ImportPlan], *, user_id: str) -> None:
    st.subheader("What would come of it")
    st.caption(f"Read as: {source.name}")
    if not source.memories:
        st.info("There are no memories in it.", icon=":material/info:")
    if not _several(plans, user_id=user_id):
        return
    rows: dict[str, list[Any]] = {
        "User": list(plans),
        "Added": [len(plan.add) for plan in plans.values()],
        "Known already": [len(plan.duplicates) for plan in plans.values()],
        "Refused": [len(plan.refused) for plan in plans.values()],
    }
    st.dataframe({name: values[:SHOWN] for name, values in rows.items()}, hide_index=True, height="content", key="import-users")
    if len(plans) > SHOWN:
        st.caption(f"The first {SHOWN} of {len(plans):,} users are shown.")
    if not source.of_one_user and (nobodys := sum(not memory.user_id for memory in source.memories)):
        st.caption(f"Of them, {counted(nobodys, 'names', 'name')} no user: what is nobody's is counted with {named(user_id)}.")


def _lists(source: Source, plans: Mapping[str, ImportPlan], *, several: bool) -> None:
    add = [(owner, memory.memory) for owner, plan in plans.items() for memory in plan.add]
    known = [(owner, memory.memory) for owner, plan in plans.items() for memory in plan.duplicates]
    refused = [(owner, f"{refusal.memory}\n→ {refusal.reason}") for owner, plan in plans.items() for refusal in plan.refused]
    _kind("would be added", add, icon=":material/add_circle:", several=several, expanded=True)
    _kind("known already, and left out", known, icon=":material/content_copy:", several=several)
    _kind("refused", refused, icon=":material/block:", several=several, expanded=True)
    _kind("could not be read", [("", problem) for problem in source.problems], icon=":material/error:", several=False, expanded=True)


def _kind(what: str, items: list[tuple[str, str]], *, icon: str, several: bool, expanded: bool = False) -> None:
    if not items:
        return
    with st.expander(f"{len(items):,} {what}", icon=icon, expanded=expanded):
        for owner, text in items[:SHOWN]:
            if several:
                st.caption(literal(owner))
            st.text(text)
        if len(items) > SHOWN:
            st.caption(f"The first {SHOWN} are shown.")


def _import(app: Services, plans: Mapping[str, ImportPlan], *, user_id: str) -> None:
    done: list[str] = []
    state.clear_notice(user_id, "import")
    try:
        for owner, plan in plans.items():
            result = app.manager.apply_import(plan, user_id=owner)
            if result.change_id is not None:
                done.append(f"{result.added:,} for {owner}")
                state.notify(Notice(owner, f"Imported {counted(result.added, 'memory', 'memories')}.", result.change_id))
    except MemlibError as error:
        state.notify(Notice(user_id, f"{error}. Imported before that: {', '.join(done) or 'nothing'}", failed=True, about="import"))
        return
    state.notify(Notice(user_id, f"Imported: {', '.join(done)}.", about="import"))
    # Another uploader: the file is done with.
    key = own("imported", user_id)
    st.session_state[key] = st.session_state.get(key, 0) + 1
