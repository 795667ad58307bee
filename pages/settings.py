"""The settings as they are, and whether the model can be reached. They are set in the environment; no key is ever shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from memlib import settings
from memlib.models.offline import OfflineModel
from pages.shared.connecting import Check
from pages.shared.playground.which_model import OFFLINE
from pages.shared.services import Services, services
from pages.shared.words import literal, sentence

if TYPE_CHECKING:
    from memlib.models.openai import OpenAIChat
    from memlib.models.openai.connection import Connection

CHECK = "check"
_AT_ONCE_SECONDS = 0.5
"""How long the page waits for a server before it says that it waits."""
_FORMS = {
    "json_schema": "yes: replies keep to a JSON schema",
    "json_object": "no, but JSON: the schema is described in words, and every reply is checked",
    "words": "no: the form is described in words, and every reply is checked",
}
_NAMES = ("MEMLIB_MODEL", "OPENAI_BASE_URL", "OPENAI_API_KEY", "MEMLIB_EMBEDDER", "MEMLIB_DB", "MEMLIB_HOME")
_IGNORED = "taken, but the reply did not keep to it: every reply is checked"


def draw() -> None:
    app = services()
    with st.container(key="settings"):
        st.title("Settings")
        st.subheader("Model")
        if isinstance(app.model, OfflineModel):
            st.info("The built-in offline model is in use: no request leaves this machine.", icon=":material/cloud_off:")
            st.markdown(OFFLINE)
        else:
            _connection(app)
        st.subheader("What is set")
        _table(
            {
                "Store": settings.database_shown(),
                "Folder": str(settings.home()),
                "Embedder": app.manager.search.embedder.id if app.manager.search.embedder is not None else "none: search is by words",
                "Key": "set" if settings.has_key() else "not set",
            }
        )
        st.markdown(f"All this is set in the environment of the app: {', '.join(f'`{name}`' for name in _NAMES)}.")


def _connection(app: Services) -> None:
    from memlib.models.openai import OpenAIChat

    if not isinstance(app.model, OpenAIChat):
        return
    _table({"Model": app.model.id, "Endpoint": app.model.url})
    st.button("Check the connection", type="primary", icon=":material/network_check:", on_click=_check, args=(app.model,))
    check: Check | None = st.session_state.get(CHECK)
    if check is None:
        return
    if check.running:
        _wait(check)
    elif check.found is None:
        st.error(sentence(check.error), icon=":material/error:")
    else:
        st.success(f"{literal(check.found.model)} answered.", icon=":material/check_circle:")
        _table(_said_of(check.found))


def _said_of(found: Connection) -> dict[str, str]:
    ignored = found.form == "json_schema" and not found.kept
    return {
        "Round trip": f"{found.seconds:.2f} s",
        "Tokens": f"{found.usage.input_tokens} in, {found.usage.output_tokens} out",
        "JSON schema": _IGNORED if ignored else _FORMS[found.form],
        "Reply": "of the form asked for" if found.kept else "not of the form asked for: a capture would ask again once",
    }


def _check(model: OpenAIChat) -> None:
    check: Check | None = st.session_state.get(CHECK)
    if check is None or not check.running:
        st.session_state[CHECK] = check = Check(model)
        check.wait(_AT_ONCE_SECONDS)


@st.fragment(run_every=0.5)
def _wait(check: Check) -> None:
    if not check.running:
        st.rerun()
    st.caption(f":shimmer[Waiting for an answer, for {check.seconds:.0f} s…]")


def _table(rows: dict[str, str]) -> None:
    for name, value in rows.items():
        with st.container(horizontal=True, key=f"setting-{name}"):
            st.markdown(f"**{name}**", width=140)
            st.text(value, width="stretch")


draw()
