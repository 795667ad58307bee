"""A turn on the terminal: the message, the answer, and what was remembered."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from memlib.agent import Agent
from memlib.agent.printing import Printer
from memlib.db.duckdb import DuckDb
from tests.models import ScriptedModel, add, changes

ANN = "ann"


@pytest.fixture
def agent(memory_db: DuckDb) -> Agent:
    capture = changes(add("User likes tea"), add("User's password is hunter2"))
    return Agent(ScriptedModel("Tea it *is*.", capture), memory_db, update_memory_on_run=True)


@pytest.mark.parametrize("terminal", [True, False])
def test_a_turn_is_shown_whole_with_what_was_remembered_and_what_was_not(agent: Agent, terminal: bool) -> None:
    out = io.StringIO()
    with Printer("I like [b]tea[/b]", Console(file=out, force_terminal=terminal, width=80, color_system=None)) as printer:
        for event in agent.run("I like [b]tea[/b]", user_id=ANN, stream=True):
            printer.show(event)

    shown = out.getvalue()
    assert "I like [b]tea[/b]" in shown
    assert "Tea it is." in shown
    assert "+ User likes tea" in shown
    assert "not stored: it holds a password" in shown
    assert "hunter2" not in shown
    assert "tokens\n" in shown


def test_a_turn_without_a_terminal_is_printed_once(agent: Agent, capsys: pytest.CaptureFixture[str]) -> None:
    agent.print_response("I like tea", user_id=ANN)

    assert capsys.readouterr().out.count("I like tea") == 1


async def test_the_awaited_twin_prints_the_same(agent: Agent, capsys: pytest.CaptureFixture[str]) -> None:
    await agent.aprint_response("I like tea", user_id=ANN)

    assert "+ User likes tea" in capsys.readouterr().out
