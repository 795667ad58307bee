"""How long the pages take: a run of their script, a click until all is drawn, and a model's first word until it is seen."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from streamlit.testing.v1 import AppTest

from benchmarks import browser
from benchmarks.browser import USER
from benchmarks.data import samples

ROOT = Path(__file__).parents[1]
_BATCH = 10_000
Times = dict[str, list[float]]
_MODELS = {
    "a model that answers at once": 0.0,
    "one that thinks for a tenth of a second": 0.1,
    "one that thinks for half a second": 0.5,
}


@dataclass(frozen=True)
class Figures:
    """Seconds, by what was done. `empty` is a page with a title and a button."""

    runs: Times = field(default_factory=dict)
    """Of a page's script, in the process."""
    work: Times = field(default_factory=dict)
    """Processor time of these, which other work on the machine does not lengthen."""
    clicks: browser.Settled = field(default_factory=browser.Settled)
    first_word: Times = field(default_factory=dict)
    """From when the model's server sends its first word until it is in the page."""
    first_word_since_asked: Times = field(default_factory=dict)
    """From the key that sends the message until then."""


def measure(*, memories: int, rounds: int, progress: Callable[[str], None]) -> Figures:
    """All of it, on a store of its own with one user of so many memories."""
    figures = Figures()
    with TemporaryDirectory() as folder:
        home = Path(folder)
        progress(f"storing {memories:,} memories")
        _fill(home, memories)
        _runs(home, rounds, figures, progress)
        browser.clicks(home, rounds, figures.clicks, progress)
        for name, thinks in _MODELS.items():
            words = browser.first_words(home, rounds, progress, thinks=thinks)
            figures.first_word[name] = [word.since_sent for word in words]
            figures.first_word_since_asked[name] = [word.since_asked for word in words]
    return figures


def _fill(home: Path, count: int) -> None:
    from memlib.db.duckdb import DuckDb
    from memlib.db.schemas import Cause, UserMemory

    with DuckDb(home / "memories.duckdb") as db:
        found = [
            UserMemory(
                each.memory, memory_id=each.memory_id, topics=each.topics, created_at=each.updated_at, updated_at=each.updated_at
            )
            for each in samples(count, USER)
        ]
        for start in range(0, count, _BATCH):
            db.change_user_memories(user_id=USER, cause=Cause("import"), add=found[start : start + _BATCH])


# In the process


def _states() -> dict[str, tuple[str, dict[str, str | list[str]]]]:
    """The pages and their states: the page's file, and what its address says."""
    return {
        "memories": ("memories.py", {}),
        "memories, page 2,000": ("memories.py", {"page": "2000"}),
        "memories of a topic": ("memories.py", {"topic": "travel"}),
        "memories, searched": ("memories.py", {"q": "sailing coast"}),
        "memories, deleted": ("memories.py", {"state": "deleted"}),
        "one memory and its versions": ("memories.py", {"memory": f"{USER}-77"}),
        "timeline": ("memories.py", {"view": "timeline"}),
        "playground": ("playground.py", {}),
    }


def _runs(home: Path, rounds: int, figures: Figures, progress: Callable[[str], None]) -> None:
    from pages.shared.services import open_services

    logging.getLogger("streamlit").setLevel(logging.ERROR)
    with _settings(home):
        empty = AppTest.from_string(browser.EMPTY).run()
        _time("empty", empty.run, rounds, figures)
        for name, (page, parameters) in _states().items():
            progress(f"running {name}")
            app = AppTest.from_file(str(ROOT / "pages" / "main.py"), default_timeout=60).run()
            app.switch_page(page)
            app.query_params["user"] = USER
            for key, value in parameters.items():
                app.query_params[key] = value
            app.run()
            if "q" in parameters:
                _wait_for_search(app)
            assert not app.exception, name
            _time(name, app.run, rounds, figures)
        open_services.clear()


def _wait_for_search(app: AppTest) -> None:
    """Until it is prepared, the page says so in place of what is found."""
    while not app.run().dataframe:
        time.sleep(0.2)


@contextmanager
def _settings(home: Path) -> Iterator[None]:
    kept = dict(os.environ)
    os.environ["MEMLIB_HOME"] = str(home)
    for name in ("MEMLIB_DB", "OPENAI_API_KEY", "OPENAI_BASE_URL", "MEMLIB_EMBEDDER", "MEMLIB_MODEL"):
        os.environ.pop(name, None)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)


def _time(name: str, run: Callable[[], object], rounds: int, figures: Figures) -> None:
    for _ in range(rounds):
        started, worked = perf_counter(), process_time()
        run()
        figures.work.setdefault(name, []).append(process_time() - worked)
        figures.runs.setdefault(name, []).append(perf_counter() - started)
