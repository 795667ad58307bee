"""The labelled cases: list, write, review, count, take out and bring in."""

from __future__ import annotations

import streamlit as st

from evals.cases.library import CaseLibrary
from evals.cases.problems import CasesRefused
from pages.shared import said, trouble
from pages.shared.cases import asked, bar, coverage, editor, importing, listing, queue


def draw() -> None:
    library, wanted = CaseLibrary(), asked.read()
    with st.container(key="lab"):
        try:
            source = library.source(wanted.file)
            bar.head(library, source, wanted)
            said.draw()
            if wanted.case or wanted.new:
                editor.draw(library, source, wanted)
                return
            match wanted.view:
                case "list":
                    listing.draw(library, source, wanted)
                case "queue":
                    queue.draw(library, wanted)
                case "coverage":
                    coverage.draw(library.read(source))
                case "import":
                    importing.draw(library, source)
        except CasesRefused as error:
            trouble.say(error)


draw()
