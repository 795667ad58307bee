"""A proposal beside all else that could be done: by hand-counted figures, with the one verdict."""

from __future__ import annotations

from evals.savings.beside import Point, compare, points, verdict
from evals.savings.measure import Measured
from memlib.db.duckdb import DuckDb
from memlib.errors import ModelUnavailable
from memlib.flow import run
from memlib.memory import MemoryManager, UserMemory
from memlib.memory.optimization import told
from memlib.memory.report import OptimizationReport
from memlib.memory.strategies import BudgetStrategy, DeduplicateStrategy, MemoryOptimizationStrategy, SummarizeStrategy
from memlib.models.base import ChatModel
from tests.models import ScriptedModel

TEXTS = (
    "User lives in Lyon since 2019",
    "User is fluent in Finnish",
    "User is fluent in Finnish since 2010",
    "User is allergic to nuts",
)


class Last(MemoryOptimizationStrategy):
    """Keeps the newest memory alone."""

    retention_floor = 0.0

    def optimize(self, memories: list[UserMemory], model: ChatModel) -> list[UserMemory]:
        return memories[-1:]


def previewed(db: DuckDb, strategy: MemoryOptimizationStrategy, model: ChatModel) -> OptimizationReport:
    manager = MemoryManager(db, model)
    for place, text in enumerate(TEXTS):
        manager.add_user_memory(UserMemory(text, created_at=place, updated_at=place), user_id="ann")
    return manager.preview_optimization(user_id="ann", strategy=strategy)


def named(results: tuple[Point, ...]) -> dict[str, Point]:
    return {point.result.strategy: point for point in results}


def test_the_proposal_comes_first_with_the_reports_own_figures(memory_db: DuckDb) -> None:
    model = ScriptedModel()
    report = previewed(memory_db, DeduplicateStrategy(), model)

    results = run(told(compare(report, model, [DeduplicateStrategy(), BudgetStrategy()]), None))
    first = points(results)[0]

    assert [result.strategy for result in results] == [
        "deduplicate", "keep all", "fit_budget", "last n", "random n", "cut", "deduplicate, then cut",
    ]  # fmt: skip
    assert (first.saving, first.retention) == (report.figures.saving, report.figures.retention) == (first.saving, 1.0)
    assert first.saving > 0
    assert [result.matched_to for result in results[3:]] == ["deduplicate"] * 4
    assert all(result.tokens_after <= report.figures.tokens_after for result in results[3:])


def test_what_another_strategy_beats_is_not_the_best_and_a_baseline_never_is(memory_db: DuckDb) -> None:
    model = ScriptedModel()
    report = previewed(memory_db, Last(), model)

    told_of = named(points(run(told(compare(report, model, [DeduplicateStrategy()]), None))))

    assert told_of["Last"].best
    assert told_of["deduplicate"].best
    assert not told_of["keep all"].best
    assert not told_of["last n"].best


def test_one_user_has_no_interval_so_that_what_is_counted_decides(memory_db: DuckDb) -> None:
    model = ScriptedModel()
    results = run(told(compare(previewed(memory_db, DeduplicateStrategy(), model), model, []), None))

    assert verdict(results).startswith("**deduplicate** saves at equal information:")


def test_a_lossy_proposal_is_judged_by_cutting_to_as_many_tokens() -> None:
    own = Measured("ann", "fit_budget", tokens_before=100, tokens_after=50, facts=10, found=7)
    cut = Measured("ann", "deduplicate, then cut", matched_to="fit_budget", tokens_before=100, tokens_after=50, facts=10, found=6)
    better = Measured("ann", "deduplicate, then cut", matched_to="fit_budget", tokens_before=100, tokens_after=50, facts=10, found=7)

    assert verdict([own, cut]).startswith("**fit_budget** trades information for tokens: 50.0%")
    assert verdict([own, better]).startswith("**fit_budget** saves nothing that dropping duplicates and cutting would not")


def test_a_strategy_whose_model_fails_is_told_with_its_error_and_has_no_point(memory_db: DuckDb) -> None:
    model = ScriptedModel(summarize=ModelUnavailable("it is asleep"))
    report = previewed(memory_db, DeduplicateStrategy(), model)

    results = run(told(compare(report, model, [SummarizeStrategy()]), None))

    assert [(result.strategy, result.error) for result in results if result.error] == [("summarize", "it is asleep")]
    assert "summarize" not in named(points(results))
