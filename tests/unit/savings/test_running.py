"""A run of savings is a folder that is written as it goes, goes on after a kill, and is not taken for a run of another kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from evals.runs.errors import RunError
from evals.runs.library import list_runs
from evals.savings.folder import SavingsFolder, find_savings_run, latest_unfinished, new_record
from evals.savings.generator import Store, stores
from evals.savings.measure import KEEP_ALL
from evals.savings.questions import Question
from evals.savings.report import as_csv, as_json, as_junit, as_markdown, tables
from evals.savings.running import Asked, built, carry_out
from evals.savings.stored import as_kept, stored
from evals.savings.summary import judge
from memlib.db.duckdb import DuckDb
from memlib.db.schemas import Cause
from memlib.errors import ModelUnavailable
from memlib.memory import MemoryManager, UserMemory
from memlib.memory.strategies import BudgetStrategy
from memlib.models.base import ChatModel
from memlib.models.offline import OfflineModel
from memlib.text import fingerprint
from tests.models import ScriptedModel

NAMES = ("deduplicate", "fit_budget")


def begun(
    path: Path, given: Sequence[Store] | None = None, names: Sequence[str] = NAMES, model: ChatModel | None = None
) -> SavingsFolder:
    chosen = list(stores(3, memories=25) if given is None else given)
    record = new_record(
        chosen,
        names,
        tokens=None,
        model=None,
        model_id=(model or OfflineModel()).id,
        stores_from="the generator",
        questions=4,
        extraction_tokens=0,
        max_tokens=None,
        timeout=60,
    )
    return SavingsFolder.create(path, record, chosen)


def test_a_run_measures_every_strategy_on_every_store_and_the_baselines_beside_it(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")

    summary = carry_out(run, OfflineModel(), Asked(4))

    assert [strategy.name for strategy in summary.strategies] == [KEEP_ALL, *NAMES]
    assert all(strategy.stores == 3 and not strategy.failed for strategy in summary.strategies)
    budget = summary.strategies[2]
    assert [beside.baseline for beside in budget.beside] == ["last n", "random n", "cut", "deduplicate, then cut"]
    assert budget.figures["answers_before"].n == 12
    assert SavingsFolder.open(run.path).stores() == list(stores(3, memories=25))
    assert len(run.results()) == 3 * (1 + 2 * 5)
    assert (run.path / "summary.json").exists()


def test_a_run_that_was_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    whole, killed = begun(tmp_path / "whole"), begun(tmp_path / "killed")
    expected = carry_out(whole, OfflineModel(), Asked(4))
    lines = (whole.path / "results.jsonl").read_bytes().splitlines(keepends=True)
    (killed.path / "results.jsonl").write_bytes(b"".join(lines[:9]) + lines[9][:40])
    seen: list[tuple[int, int]] = []

    summary = carry_out(SavingsFolder.open(killed.path), OfflineModel(), Asked(4), on_result=lambda *step: seen.append(step))

    assert [strategy.figures for strategy in summary.strategies] == [strategy.figures for strategy in expected.strategies]
    assert seen[-1] == (9, 9)


def test_a_model_that_fails_is_asked_again_when_the_run_goes_on(tmp_path: Path) -> None:
    run = begun(tmp_path / "run", names=("summarize",))
    model = ScriptedModel(summarize=ModelUnavailable("down"))

    failed = carry_out(run, model, Asked(0))
    after = carry_out(run, OfflineModel(), Asked(0))

    assert (failed.strategies[1].failed, failed.complete, judge(failed).exit_status) == (3, False, 1)
    assert (after.strategies[1].failed, after.complete) == (0, True)


def test_questions_of_the_users_own_are_asked_of_every_store(tmp_path: Path) -> None:
    model = ScriptedModel(answer="You live in Lyon.")
    run = begun(tmp_path / "run", names=("deduplicate",), model=model)

    summary = carry_out(run, model, Asked(0, (Question("Where do I live?", "Lyon"),)))

    assert summary.strategies[1].figures["answers_after"].value == 1.0
    assert len(model.asked) == 6


def test_runs_of_extraction_and_of_savings_do_not_get_into_each_others_way(home: Path) -> None:
    run = begun(home / "runs" / "first")

    assert list_runs() == ([], [])
    assert find_savings_run("first").record == run.record
    assert latest_unfinished().path == run.path
    carry_out(run, OfflineModel(), Asked(0))
    with pytest.raises(RunError, match="lacks results"):
        latest_unfinished()


def test_what_is_no_run_says_so(tmp_path: Path) -> None:
    begun(tmp_path / "run")

    with pytest.raises(RunError, match="holds a run already"):
        begun(tmp_path / "run")
    with pytest.raises(RunError, match="holds no run"):
        SavingsFolder.open(tmp_path)
    (tmp_path / "run" / "results.jsonl").write_text("{}\n")
    with pytest.raises(RunError, match="broken line"):
        SavingsFolder.open(tmp_path / "run").results()


def test_a_second_process_may_not_run_the_same_run(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")

    with run.appending(), pytest.raises(RunError, match="by another process"), run.appending():
        pass


def test_the_budget_has_the_tokens_that_were_asked_for() -> None:
    strategy = built("fit_budget", 40)

    assert isinstance(strategy, BudgetStrategy)
    assert built("deduplicate", 40).name == "deduplicate"


def test_reports_hold_the_verdict_the_figures_and_the_facts_lost(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")
    summary = carry_out(run, OfflineModel(), Asked(4))
    verdict = judge(summary)
    results = list(run.results().values())

    text = as_markdown(summary, verdict, run.record)

    assert [rows.title.split(",")[0] for rows in tables(summary)] == [
        "What is saved and kept",
        "Answers to 12 questions",
        "Retention beside the baselines",
        "Cost",
    ]
    assert verdict.lines[0] in text
    assert "## Facts that fit_budget lost" in text
    assert as_csv(results).count("\n") == len(results) + 1
    assert '"retention"' in as_json(summary)
    assert 'name="fit_budget"' in as_junit(results, verdict)


def test_a_users_own_store_is_measured_by_its_statements(memory_db: DuckDb) -> None:
    manager = MemoryManager(memory_db, OfflineModel())
    for place, text in enumerate(("User lives in Paris", "User likes tea. User has a dog named Rex", "User lives in Lyon")):
        manager.add_user_memory(UserMemory(text, memory_id=str(place), topics=["home"], updated_at=place), user_id="ann")

    given = stored("ann", memory_db.get_user_memories(user_id="ann", order="oldest"))

    assert [(fact.text, fact.current, fact.told_by) for fact in given.facts] == [
        ("User lives in Paris", False, (0,)),
        ("User likes tea", True, (1,)),
        ("User has a dog named Rex", True, (1,)),
        ("User lives in Lyon", True, (2,)),
    ]
    assert [fact.question.text for fact in given.facts if fact.question] == [
        "Do I like tea?",
        "What is my dog called?",
        "Where do I live?",
    ]


def test_a_generated_store_as_memlib_keeps_it_has_no_copies_and_tells_the_same_facts(memory_db: DuckDb) -> None:
    (given,) = stores(1, memories=120)

    kept = as_kept(given)

    memory_db.change_user_memories(user_id=given.user_id, cause=Cause("import"), add=given.memories)
    assert {memory.memory for memory in memory_db.get_user_memories(user_id=given.user_id)} == {
        memory.memory for memory in kept.memories
    }
    assert all(fact.told_by for fact in kept.facts)
    assert all(
        {fingerprint(given.memories[place].memory) for place in before.told_by}
        == {fingerprint(kept.memories[place].memory) for place in after.told_by}
        for before, after in zip(given.facts, kept.facts, strict=True)
    )
