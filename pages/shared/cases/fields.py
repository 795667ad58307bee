"""Draws the boxes of one case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from evals.cases.choice import NO_SPLIT
from evals.cases.shelf import Shelf
from pages.shared.cases.bar import SPLITS
from pages.shared.cases.desk import Desk
from pages.shared.words import shortened

_OPERATIONS = {"add": "Add", "update": "Update", "delete": "Delete"}
_ROLES = {"user": "User", "assistant": "Assistant"}
_OFFERED = 500


def conversation(desk: Desk) -> None:
    st.markdown("**Conversation**")
    rows = desk.values["messages"]
    for place in range(len(rows)):
        with st.container(border=True, gap="xsmall"):
            last = place == len(rows) - 1
            _head(
                desk,
                "messages",
                place,
                "The message that is captured" if last else "Message",
                lambda place=place: st.segmented_control(
                    "Who",
                    list(_ROLES),
                    format_func=lambda role: _ROLES[role],
                    required=True,
                    label_visibility="collapsed",
                    **desk.box("messages", place, "role"),
                ),
            )
            st.text_area(
                f"Message {place + 1}", label_visibility="collapsed", height="content", **desk.box("messages", place, "content")
            )
    _adder(desk, "messages", "Add a message")


def known(desk: Desk, topics: Sequence[str]) -> None:
    st.markdown("**Known before**")
    if not desk.values["existing"]:
        st.caption("Nothing.")
    for place in range(len(desk.values["existing"])):
        with st.container(border=True, gap="xsmall"):
            _head(
                desk,
                "existing",
                place,
                f"Memory {place + 1}",
                lambda place=place: st.text_input(
                    "Id", label_visibility="collapsed", width=120, **desk.box("existing", place, "memory_id")
                ),
            )
            st.text_area(f"Known {place + 1}", label_visibility="collapsed", height="content", **desk.box("existing", place, "memory"))
            _topics(desk, topics, "existing", place)
    _adder(desk, "existing", "Add a known memory")


def expected(desk: Desk, topics: Sequence[str]) -> None:
    st.markdown("**Expected changes**")
    if not desk.values["expected"]:
        st.caption("None: nothing is to be remembered.")
    for place, row in enumerate(desk.values["expected"]):
        with st.container(border=True, gap="xsmall"):
            _head(
                desk,
                "expected",
                place,
                f"Change {place + 1}",
                lambda place=place: st.segmented_control(
                    "Operation",
                    list(_OPERATIONS),
                    format_func=lambda op: _OPERATIONS[op],
                    required=True,
                    label_visibility="collapsed",
                    **desk.box("expected", place, "op"),
                ),
            )
            _expected(desk, place, row, topics)
    _adder(desk, "expected", "Add an expected change")


def _expected(desk: Desk, place: int, row: dict[str, Any], topics: Sequence[str]) -> None:
    if row["op"] != "add":
        ids = {each["memory_id"]: each["memory"] for each in desk.values["existing"]}
        options = list(dict.fromkeys([*ids, *([row["memory_id"]] if row["memory_id"] else [])]))
        st.selectbox(
            "Which known memory",
            options,
            format_func=lambda name: f"{name}: {shortened(ids.get(name, 'is not there'))}",
            placeholder="Choose one" if options else "Nothing is known before",
            **desk.box("expected", place, "memory_id"),
        )
    if row["op"] != "delete":
        st.text_area(
            "Memory" if row["op"] == "add" else "The memory afterwards",
            height="content",
            placeholder="User lives in Lyon",
            **desk.box("expected", place, "memory"),
        )
        _topics(desk, topics, "expected", place)
    st.slider("Importance", 0.25, 1.0, step=0.25, **desk.box("expected", place, "importance"))


def guards(desk: Desk) -> None:
    with st.expander(
        "What must not be stored", key="case-guards", expanded=bool(desk.values["must_not"] or desk.values["interference"])
    ):
        st.text_area(
            "Exact values that may be stored nowhere, one a line",
            placeholder="4111 1111 1111 1111",
            height="content",
            **desk.lines("must_not"),
        )
        st.text_area(
            "Plausible facts that are not the user's, one a line",
            placeholder="User lives in Rome",
            height="content",
            **desk.lines("interference"),
        )


def about(desk: Desk, shelf: Shelf) -> None:
    st.markdown("**About the case**")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input("Id", placeholder="home-001", width=220, **desk.box("id"))
        st.text_input("Language", help="BCP-47, such as en, de, pt-BR", width=110, **desk.box("language"))
        st.selectbox(
            "Split",
            [None, "train", "validation", "holdout"],
            format_func=lambda name: SPLITS[name or NO_SPLIT],
            width=160,
            **desk.box("split"),
        )
        tags = list(dict.fromkeys([*desk.values["tags"], *list(shelf.tags)[:_OFFERED]]))
        st.multiselect("Tags", tags, accept_new_options=True, placeholder="None", width=320, **desk.box("tags"))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            "Conversation",
            help="What cases of one conversation share. Empty: a conversation of its own.",
            width=220,
            **desk.box("conversation", empty=""),
        )
        st.text_input("Note: why the expected changes are what they are", width="stretch", **desk.box("note", empty=""))
        st.checkbox("Reviewed", **desk.box("reviewed"))


def _head(desk: Desk, name: str, place: int, title: str, draw: Any) -> None:
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        draw()
        st.caption(title, width="stretch")
        st.button(
            f"Remove {title[0].lower()}{title[1:]}",
            key=f"remove-{name}-{place}",
            icon=":material/close:",
            type="tertiary",
            on_click=desk.remove,
            args=(name, place),
        )


def _adder(desk: Desk, name: str, label: str) -> None:
    st.button(label, key=f"add-{name}", icon=":material/add:", type="tertiary", on_click=desk.add, args=(name,))


def _topics(desk: Desk, topics: Sequence[str], name: str, place: int) -> None:
    offered = list(dict.fromkeys([*desk.values[name][place]["topics"], *topics[:_OFFERED]]))
    st.multiselect("Topics", offered, accept_new_options=True, placeholder="No topic", **desk.box(name, place, "topics"))
