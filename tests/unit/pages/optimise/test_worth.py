"""When an optimisation is worth it, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Session, TopicDay
from memlib.memory import MemoryManager, UserMemory
from memlib.memory.report import OptimizationReport
from memlib.models.base import Usage
from memlib.models.offline import OfflineModel
from pages.shared.optimise.worth import Pace, hint, pace_of

DAY = 86_400
NOW = 100.0 * DAY


@pytest.fixture
def report(memory_db: DuckDb) -> OptimizationReport:
    """Of three memories, one of which repeats another."""
    manager = MemoryManager(memory_db, OfflineModel())
    for text in ("User is fluent in Finnish", "User is fluent in Finnish since 2010", "User lives in Lyon"):
        manager.add_user_memory(UserMemory(text), user_id="ann")
    return manager.preview_optimization(user_id="ann", strategy="deduplicate")


def test_the_pace_is_of_the_last_thirty_days() -> None:
    sessions = [Session("1", "ann", None, 0, int(NOW) - DAY, 120), Session("2", "ann", None, 0, int(NOW) - 40 * DAY, 1_000)]
    written = [TopicDay(int(NOW) - 2 * DAY, "home", 30), TopicDay(int(NOW) - 50 * DAY, "", 500)]

    assert pace_of(sessions, written, now=NOW) == Pace(turns=2.0, memories=1.0)


def test_what_costs_no_call_pays_at_once(report: OptimizationReport) -> None:
    saved = report.figures.tokens_before - report.figures.tokens_after

    assert hint(report, Pace(0, 0)) == [
        f"Now: it costs no call of a model, and every turn that reads all memories reads {saved} tokens fewer."
    ]


def test_what_was_spent_is_paid_back_by_turns(report: OptimizationReport) -> None:
    saved = report.figures.tokens_before - report.figures.tokens_after
    asked = replace(report, usage=Usage(1, 10 * saved, 2 * saved))

    told = hint(asked, Pace(turns=4, memories=0))

    assert told == [
        f"Making this preview has cost {12 * saved} tokens; that is saved after 12 turns.",
        "At 4 turns a day, as in the last 30 days, that takes about 3 days.",
    ]
    assert "nothing says how soon" in hint(asked, Pace(0, 0))[1]


def test_as_much_can_be_saved_again_when_as_much_was_written(report: OptimizationReport) -> None:
    told = " ".join(hint(report, Pace(0, memories=1 / 30)))

    assert "1 memory in 30 days came in the last 30 days." in told
    assert "in about 90 days" in told


def test_what_saves_nothing_or_may_not_be_is_not_worth_it(report: OptimizationReport) -> None:
    grown = replace(report, figures=replace(report.figures, tokens_after=report.figures.tokens_before))

    assert hint(grown, Pace(1, 0)) == ["Not now: it saves no tokens."]
    assert hint(replace(report, refusal="too little is left"), Pace(1, 1)) == [
        "Not like this: what it would lose is more than you allow."
    ]
