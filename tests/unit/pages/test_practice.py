"""What the first capture of a process would wait for is done beside the pages."""

from __future__ import annotations

import subprocess
import sys

from streamlit.testing.v1 import AppTest

from pages.shared import practice
from pages.shared.services import services

FIRST_CAPTURE = """
import sys
from memlib.db.duckdb import DuckDb
from memlib.memory import MemoryManager
from memlib.models.offline import OfflineModel
from pages.shared import practice

manager = MemoryManager(DuckDb(":memory:"), OfflineModel())
practice.begin().join()
before = set(sys.modules)
manager.create_user_memories("I like tea", user_id="ann")
print(sorted(set(sys.modules) - before))
"""


def test_after_practice_the_first_capture_loads_nothing_more() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_CAPTURE], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_a_page_that_was_drawn_begins_the_practice_which_leaves_no_trace(app: AppTest) -> None:
    practice.begin.cache_clear()

    app.run()

    assert practice.begin.cache_info().currsize == 1
    practice.begin().join()
    assert services().db.get_users() == []
