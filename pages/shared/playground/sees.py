"""Draws what the model is shown of a user's memories, exactly, and which it is not shown and why."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from memlib.tokens import tokenizer_of
from pages.shared.playground.block import Block, block
from pages.shared.playground.conversation import Conversation
from pages.shared.services import MEMORY_TOKENS, Services
from pages.shared.words import counted, literal


def draw(app: Services, talk: Conversation, *, total: int, user_id: str) -> None:
    """Of a message like the last one."""
    opened = st.expander("What the model sees", key="sees", type="compact", on_change="rerun", icon=":material/visibility:")
    if not opened.open:
        return
    said = [row.text for row in talk.rows if row.role == "user"]
    shown = block(app.manager, said[-1] if said else "", user_id=user_id, budget=MEMORY_TOKENS, total=total)
    about = "" if tokenizer_of(app.model.id).exact else "about "
    with opened:
        st.code(shown.text, language=None, wrap_lines=True)
        tokens = f"{about}{shown.tokens:,} of at most {MEMORY_TOKENS:,} tokens"
        st.caption(f"{counted(shown.shown, 'memory', 'memories')} ({_which(shown, said)}), {tokens}")
        _left_out(shown)


def _which(shown: Block, said: Sequence[str]) -> str:
    if shown.complete:
        return "all"
    first = "the nearest to the last message, then the newest" if said else "the newest"
    return f"{first}, as many as there is room for"


def _left_out(shown: Block) -> None:
    if shown.complete:
        return
    st.markdown(f"**Left out: {counted(shown.left_out, 'memory', 'memories')}**")
    for memory, reason in shown.named:
        st.text(memory)
        st.caption(literal(reason))
    if shown.left_out > len(shown.named):
        st.caption(f"The newest {len(shown.named)} of them are named.")
