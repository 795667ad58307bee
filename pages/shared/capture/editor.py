"""Draws the editor of the instructions: topics as chips, the text, what became of it, and how it is kept."""

from __future__ import annotations

import streamlit as st

from memlib.errors import InstructionsError
from memlib.memory.versions import BUILT_IN, checked_text
from memlib.tokens import count_tokens
from pages.shared.capture.desk import Desk, pick, say, select, write
from pages.shared.capture.topics import List, moved, topics_of, with_topics
from pages.shared.diff import changed_words, diff_html
from pages.shared.navigation import HOME
from pages.shared.versions import by_hash, label
from pages.shared.words import counted, sentence

_TEXT = "instructions-text"
_NAME = "instructions-name"
_AGAINST = "against"
_CHIPS: dict[List, tuple[str, str]] = {
    "capture": ("Topics to capture", "Type a topic, press Enter"),
    "ignore": ("Topics to ignore", "Type a topic, press Enter"),
}


def draw(desk: Desk) -> None:
    for into in _CHIPS:
        _chips(desk, into)
    if st.session_state.get(_TEXT) != desk.text:
        st.session_state[_TEXT] = desk.text
    st.text_area("Instructions", key=_TEXT, height=320, on_change=_written, args=(desk,))
    problem = objection(desk.text)
    st.caption(f":material/error: {sentence(problem)}" if problem else _size(desk.text))
    _keep(desk, problem)


def objection(text: str) -> str | None:
    """Why the text cannot be kept; None when it can."""
    try:
        checked_text(text)
    except ValueError as error:
        return str(error)
    return None


def _size(text: str) -> str:
    return (
        f"{counted(len(text), 'character')}, about {counted(count_tokens(text), 'token')} in every capture. Any sign is taken as it is."
    )


def _chips(desk: Desk, into: List) -> None:
    """The topics of one list; to choose from, those that any version names."""
    key = f"topics-{into}"
    title, hint = _CHIPS[into]
    chosen = list(getattr(topics_of(desk.text), into))
    known = [topic for version in desk.versions for topic in getattr(topics_of(version.text), into)]
    st.session_state[key] = chosen
    st.multiselect(
        title,
        list({topic.casefold(): topic for topic in (*known, *chosen)}.values()),
        key=key,
        accept_new_options=True,
        select_all=False,
        wrap=True,
        placeholder=hint,
        on_change=_chosen,
        args=(desk, into),
    )


def _chosen(desk: Desk, into: List) -> None:
    topics = moved(topics_of(desk.text), st.session_state[f"topics-{into}"], into)
    write(desk, with_topics(desk.text, topics))


def _written(desk: Desk) -> None:
    write(desk, st.session_state[_TEXT])


def _keep(desk: Desk, problem: str | None) -> None:
    suggestion = desk.chosen.name if desk.chosen.name != BUILT_IN else ""
    with st.container(horizontal=True, vertical_alignment="bottom", key="keep"):
        st.text_input("Name", value=suggestion, key=f"{_NAME}-{desk.chosen.hash}", width=220, placeholder="A name of yours")
        st.button(
            "Save as a new version",
            type="primary",
            icon=":material/save:",
            disabled=problem is not None or not desk.changed,
            on_click=_save,
            args=(desk,),
        )
        st.button("Discard changes", disabled=not desk.changed, on_click=select, args=(desk.chosen,))
    with st.container(horizontal=True, vertical_alignment="center", key="use"):
        st.button(
            "Set as default",
            icon=":material/check_circle:",
            disabled=desk.changed or desk.chosen == desk.default,
            help="Only a version that is saved can be the default." if desk.changed else None,
            on_click=_set_default,
            args=(desk,),
        )
        _run_on_cases(desk)


def _run_on_cases(desk: Desk) -> None:
    if (HOME / "runs.py").exists():
        st.page_link(HOME / "runs.py", label="Run on cases", icon=":material/play_arrow:", query_params={"variant": desk.chosen.hash})


def _save(desk: Desk) -> None:
    # What stands in the box: its last words may have come with this click.
    text = st.session_state.get(_TEXT, desk.text)
    try:
        version = desk.app.library.save(st.session_state[f"{_NAME}-{desk.chosen.hash}"], text)
    except (ValueError, InstructionsError) as error:
        say(f"Not saved: {error}", failed=True)
        return
    known = version in desk.versions
    select(version)
    say(f"This text is kept already, as {version.name}." if known else f"Saved as {version.name}.")


def _set_default(desk: Desk) -> None:
    try:
        version = desk.app.library.set_default(desk.chosen.hash)
    except (ValueError, InstructionsError) as error:
        say(f"Not changed: {error}", failed=True)
        return
    select(version)
    say(f"{version.name} is the default: what is said from now on is captured by it.")


def draw_changes(desk: Desk) -> None:
    """The text in the editor beside any version, word by word."""
    against = by_hash(desk.versions, st.query_params.get(_AGAINST)) or desk.chosen
    names = {version.hash: label(version) for version in desk.versions}
    pick("From", list(names), against.hash, name=_AGAINST, labels=names.__getitem__)
    if against.text == desk.text.strip():
        st.caption(
            "The same text." if against != desk.chosen else "Nothing was changed in the editor. Choose another version to compare with."
        )
        return
    removed, added = changed_words(against.text, desk.text)
    st.caption(
        f"To the text in the editor: {counted(removed, 'word')} removed (struck out), {counted(added, 'word')} added (underlined)."
    )
    st.html(diff_html(against.text, desk.text))
