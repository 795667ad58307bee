"""Says which model answers, and how a real one is connected while it is the built-in one."""

from __future__ import annotations

import streamlit as st

from memlib.models.base import ChatModel
from memlib.models.offline import OfflineModel
from pages.shared import navigation
from pages.shared.words import literal

OFFLINE = """
No key, no server, no network: this model works **by rules**. It notices what people plainly say of themselves ("I live in Lyon",
"I'm allergic to peanuts", "forget where I live") in English, German, French, Spanish, Italian, Portuguese, Chinese and Japanese,
and answers from what it remembered. It does not chat, reason, or guess.

To connect a real model, set these variables and start the app again:

| variable | value |
|---|---|
| `OPENAI_API_KEY` | a key of OpenAI, or of your own server if it wants one |
| `OPENAI_BASE_URL` | the address of any server that speaks the OpenAI API: Ollama, vLLM, LM Studio, llama.cpp |
| `MEMLIB_MODEL` | the model's name |

The page Settings then checks the connection.
"""


def draw(model: ChatModel) -> None:
    if isinstance(model, OfflineModel):
        with st.expander(
            "Built-in offline model: limited, but nothing leaves this machine", type="compact", icon=":material/cloud_off:"
        ):
            st.markdown(OFFLINE)
            st.page_link(navigation.SETTINGS, label="Settings", icon=":material/settings:")
    else:
        st.caption(f"Model: {literal(model.id)}")
