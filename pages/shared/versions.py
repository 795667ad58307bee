"""Lets a tab choose a version of the instructions, by the URL, and names versions in one line."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from memlib.errors import InstructionsError
from memlib.memory.versions import InstructionLibrary, InstructionVersion
from pages.shared.words import shortened

VERSION = "version"
"""The name in the URL; its value is a hash."""
_PICKED = "picked-version"


def label(version: InstructionVersion) -> str:
    """Its name and the hash, since a name can have several versions."""
    return f"{shortened(version.name)} · {version.hash}"


def default_of(library: InstructionLibrary) -> InstructionVersion | None:
    """The default; None while the one that was set is gone."""
    try:
        return library.default()
    except InstructionsError:
        return None


def by_hash(versions: Sequence[InstructionVersion], wanted: str | None) -> InstructionVersion | None:
    return next((version for version in versions if version.hash == wanted), None)


def chosen(library: InstructionLibrary) -> InstructionVersion | None:
    """The version that the URL names; None without one: the default is asked for when it is needed, and may be another one by then."""
    wanted = st.query_params.get(VERSION)
    return by_hash(library.all(), wanted) if wanted else None


def pick_version(library: InstructionLibrary) -> InstructionVersion | None:
    """A picker of all versions. None where none is chosen and the default is gone, which is said.

    To use what it returns: `app.agent_for(version) if version else app.agent`, which then refuses the message and says why.
    """
    versions, default = library.all(), default_of(library)
    hashes = [version.hash for version in versions]
    chosen = by_hash(versions, st.query_params.get(VERSION)) or default
    st.session_state[_PICKED] = chosen.hash if chosen is not None else None
    st.selectbox(
        "Instructions",
        hashes,
        index=None,
        key=_PICKED,
        format_func=lambda each: _option(versions, each, default),
        on_change=_choose,
        args=(default,),
        help="What is remembered of this chat. Versions are written on the page Capture.",
    )
    if chosen is None:
        st.error(
            "The default instructions are gone. Choose others, or set another default on the page Capture.", icon=":material/error:"
        )
    return chosen


def _option(versions: Sequence[InstructionVersion], hash_: str, default: InstructionVersion | None) -> str:
    version = by_hash(versions, hash_)
    name = version.name if version is not None else hash_
    return f"{shortened(name)} (default)" if default is not None and default.hash == hash_ else f"{shortened(name)} · {hash_}"


def _choose(default: InstructionVersion | None) -> None:
    picked = st.session_state[_PICKED]
    if picked is None or (default is not None and picked == default.hash):
        st.query_params.pop(VERSION, None)
    else:
        st.query_params[VERSION] = picked
