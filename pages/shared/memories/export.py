"""Draws the user's export: all that is kept as JSON, the memories as a table. Made when it is asked for."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import streamlit as st

from memlib.memory.exchange.tables import to_csv
from pages.shared.services import Services

_UNSAFE = re.compile(r"[^\w.-]+")


def draw(app: Services, *, user_id: str) -> None:
    name = f"memories-{_UNSAFE.sub('-', user_id)[:60]}-{datetime.now(UTC).date().isoformat()}"
    with st.popover("Export", icon=":material/download:"):
        st.download_button(
            "JSON: everything, to keep or to import",
            lambda: json.dumps(app.manager.export_user(user_id=user_id), ensure_ascii=False, indent=1),
            f"{name}.json",
            "application/json",
            on_click="ignore",
            icon=":material/data_object:",
            type="tertiary",
        )
        st.download_button(
            "CSV: the memories, for a spreadsheet",
            lambda: to_csv(app.manager.get_user_memories(user_id=user_id)),
            f"{name}.csv",
            "text/csv",
            on_click="ignore",
            icon=":material/table:",
            type="tertiary",
        )
