"""The settings as they are, and whether the model can be reached. They are set in the environment; no key is ever shown."""

from __future__ import annotations

import streamlit as st

from memlib import settings
from memlib.errors import ModelError
from memlib.models.offline import OfflineModel
from pages.shared.playground.which_model import OFFLINE
from pages.shared.services import Services, services
from pages.shared.words import literal, sentence

_CHECKED = "checked"
_FORMS = {
    "json_schema": "yes: replies keep to a JSON schema",
    "json_object": "no, but JSON: the schema is described in words, and every reply is checked",
    "words": "no: the form is described in words, and every reply is checked",
}


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
                "Store": _store(),
                "Folder": str(settings.home()),
                "Embedder": app.manager.search.embedder.id if app.manager.search.embedder is not None else "none: search is by words",
                "Key": "set" if settings.has_key() else "not set",
            }
        )
        st.markdown("These are set in the environment: `MEMLIB_HOME`, `MEMLIB_DB`, `MEMLIB_EMBEDDER`, `OPENAI_API_KEY`.")


def _connection(app: Services) -> None:
    from memlib.models.openai import OpenAIChat

    if not isinstance(app.model, OpenAIChat):
        return
    _table({"Model": app.model.id, "Endpoint": app.model.url})
    st.button("Check the connection", type="primary", icon=":material/network_check:", on_click=_check, args=(app.model,))
    checked = st.session_state.get(_CHECKED)
    if isinstance(checked, ModelError):
        st.error(sentence(str(checked)), icon=":material/error:")
    elif checked is not None:
        st.success(f"{literal(checked.model)} answered.", icon=":material/check_circle:")
        _table(
            {
                "Round trip": f"{checked.seconds:.2f} s",
                "Tokens": f"{checked.usage.input_tokens} in, {checked.usage.output_tokens} out",
                "JSON schema": _FORMS[checked.form],
                "Reply": "of the form asked for" if checked.kept else "not of the form asked for: a capture would ask again once",
            }
        )


def _check(model: object) -> None:
    from memlib.models.openai import OpenAIChat

    if isinstance(model, OpenAIChat):
        try:
            st.session_state[_CHECKED] = model.check()
        except ModelError as error:
            st.session_state[_CHECKED] = error


def _store() -> str:
    url = settings.database_url()
    return "PostgreSQL, at the address in MEMLIB_DB" if settings.is_postgres(url) else url


def _table(rows: dict[str, str]) -> None:
    for name, value in rows.items():
        with st.container(horizontal=True, key=f"setting-{name}"):
            st.markdown(f"**{name}**", width=140)
            st.text(value, width="stretch")


draw()
