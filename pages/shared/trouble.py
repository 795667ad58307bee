"""The page that stands in for all others when the store cannot be used: the cause, what to do, and another try."""

from __future__ import annotations

import streamlit as st

from memlib import settings
from memlib.errors import DatabaseLocked, DatabaseRefused, DatabaseUnavailable, InstructionsError
from pages.shared.words import sentence


def draw(error: Exception) -> None:
    with st.container(key="trouble"):
        st.title(title(error))
        st.error(sentence(str(error)), icon=":material/error:")
        st.markdown("\n".join(f"- {line}" for line in advice(error)))
        # A click runs the script again, which tries to open everything again.
        st.button("Try again", type="primary", icon=":material/refresh:")


def say(error: Exception, key: str = "failed") -> None:
    """Within a page, what kept a part of it from being drawn, and another try."""
    with st.container(key=key):
        st.error(sentence(str(error)), icon=":material/error:")
        st.button("Retry", key=f"retry-{key}", icon=":material/refresh:")


def title(error: Exception) -> str:
    if isinstance(error, DatabaseLocked):
        return "Another process has the memories open"
    if isinstance(error, ValueError):
        return "A setting is wrong"
    if isinstance(error, InstructionsError):
        return "The instructions cannot be read"
    return "The memories cannot be read"


def advice(error: Exception) -> list[str]:
    if isinstance(error, ValueError):
        return ["Correct the environment variable that the message names, and start the app again."]
    if isinstance(error, InstructionsError):
        return ["Mend what the message names, or set `MEMLIB_HOME` to another folder and start the app again."]
    if isinstance(error, DatabaseRefused | DatabaseUnavailable):
        return ["Do what the message says, and try again."]
    if settings.is_postgres(settings.database_url()):
        return ["Look at the server's log, and set `MEMLIB_DB` to another address if this one is wrong."]
    path = settings.database_shown().replace("`", "")
    other = "Or set `MEMLIB_DB` to the path of another file, and start the app again."
    if isinstance(error, DatabaseLocked):
        return ["End the process that the message names (another window of this app, a script, a notebook).", other]
    return [f"Look at `{path}`: it must be a DuckDB file, whole, and writable with its folder.", other]
