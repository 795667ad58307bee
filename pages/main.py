"""The router: runs before every page, and explains what keeps the app from working."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from memlib.errors import MemlibError
from memlib.models.offline import OfflineModel
from pages.shared import navigation, practice, trouble
from pages.shared.services import services

SHARED = Path(__file__).parent / "shared"

st.set_page_config(page_title="memlib", page_icon="🧠", layout="wide")
st.html(SHARED / "style.css")
# Streamlit has nothing for the focus, for keys, and for where a list is scrolled to.
with st.container(key="keyboard"):
    st.html(f"<script>{(SHARED / 'keyboard.js').read_text('utf-8')}</script>", unsafe_allow_javascript=True)

known = navigation.pages()
page = st.navigation(known, position="hidden")
navigation.draw(known)

try:
    app = services()
except (MemlibError, ValueError) as error:
    trouble.draw(error)
else:
    try:
        page.run()
    except MemlibError as error:
        trouble.draw(error)
    if isinstance(app.model, OfflineModel):
        practice.begin()
