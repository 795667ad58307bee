"""Draws the import of cases: a file, what is wrong with it, and where its good cases go."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import streamlit as st

from evals.cases.files import CaseFile
from evals.cases.library import CaseLibrary, Source
from evals.cases.problems import CasesInvalid, CasesRefused
from evals.cases.sources import read_source
from pages.shared import said
from pages.shared.cases import asked
from pages.shared.cases.asked import Asked
from pages.shared.cases.listing import broken
from pages.shared.words import counted

_MAX_MEGABYTES = 200
_READ = "import-read"
_NEW = "A new file"
_FORMS = """
- **JSON lines**: a case a line, with `id`, `messages`, `expected` and the other fields that Export writes
- **CSV**: the columns that Export writes, or in short `id`, `message`, `expected` (one memory to add; empty for nothing)
- **Fact lists** in JSON lines, and the **JSON** of LoCoMo
"""


def draw(library: CaseLibrary, source: Source) -> None:
    st.markdown("Bring cases in from a file. Nothing is written before you have seen what is in it.")
    with st.expander("Which files?", type="compact", icon=":material/help:"):
        st.markdown(_FORMS)
    file = st.file_uploader("File", type=["jsonl", "csv", "json"], key="import-cases", max_upload_size=_MAX_MEGABYTES)
    if file is None:
        return
    with st.skeleton(height=120):
        read = _read(file)
    if read.problems:
        broken(read.problems)
    if not read.cases:
        st.error("The file has no case that can be read.", icon=":material/error:")
        return
    st.success(f"{counted(len(read.cases), 'good case')}", icon=":material/check_circle:")
    skip = not read.problems or st.checkbox(
        f"Skip invalid: leave out the {counted(len(read.problems), 'broken line')}", key="import-skip"
    )
    own = [each.name for each in library.sources() if each.editable]
    names = [_NEW, *own]
    with st.container(horizontal=True, vertical_alignment="bottom"):
        into = st.selectbox("Into", names, index=names.index(source.name) if source.name in names else 0, key="import-into", width=260)
        name = st.text_input("Its name", Path(file.name).stem, key="import-name", width=260) if into == _NEW else into
        st.button(
            f"Import {counted(len(read.cases), 'case')}",
            key="import-do",
            type="primary",
            icon=":material/upload:",
            disabled=not skip,
            on_click=lambda: _import(library, read, name, new=into == _NEW),
        )


def _read(file: Any) -> CaseFile:
    """Once for each upload."""
    kept: tuple[str, CaseFile] | None = st.session_state.get(_READ)
    if kept is None or kept[0] != file.file_id:
        kept = file.file_id, _parsed(file)
        st.session_state[_READ] = kept
    return kept[1]


def _parsed(file: Any) -> CaseFile:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"cases{Path(file.name).suffix.lower()}"
        path.write_bytes(file.getvalue())
        try:
            return read_source(path, skip_invalid=True)
        except CasesInvalid as error:
            return CaseFile((), error.problems)


def _import(library: CaseLibrary, read: CaseFile, name: str, *, new: bool) -> None:
    try:
        source = library.create(name, read.cases) if new else library.source(name)
        taken = () if new else library.extend(source, read.cases)
    except CasesRefused as error:
        said.say(str(error), failed=True)
        return
    st.session_state.pop(_READ, None)
    asked.go(Asked(file=source.name))
    left = f"; {counted(len(taken), 'case')} left out, whose ids are there already, such as {taken[0]}" if taken else ""
    said.say(f"Imported {counted(len(read.cases) - len(taken), 'case')} into {source.name}{left}.")
