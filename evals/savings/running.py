"""Carries out a run of savings: every strategy on every store, and beside each the baselines with as many tokens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from evals.savings.answering import ask_both, questions_of
from evals.savings.baselines import SIZED, KeepAll
from evals.savings.folder import SavingsFolder, append
from evals.savings.generator import Store
from evals.savings.measure import Measured, applied, measured
from evals.savings.questions import Question
from evals.savings.summary import SavingsSummary, summarise
from memlib.memory.strategies import BudgetStrategy, MemoryOptimizationStrategy
from memlib.memory.strategies.types import MemoryOptimizationStrategyType, strategy_of
from memlib.models.base import ChatModel


@dataclass(frozen=True)
class Asked:
    """What is asked of each store."""

    limit: int
    """Questions from its facts, at most."""
    own: tuple[Question, ...] = ()
    """Those that the user supplies, asked of every store."""

    def of(self, store: Store, seed: int) -> list[Question]:
        return [*self.own, *questions_of(store, limit=self.limit, seed=seed)]


def carry_out(
    run: SavingsFolder, model: ChatModel, asked: Asked, *, on_result: Callable[[int, int], object] | None = None
) -> SavingsSummary:
    """Measure what is missing, and write the summary. What was measured before a kill is kept."""
    results = run.results()
    strategies = [KeepAll(), *(built(name, run.record.tokens) for name in run.record.strategies)]
    total, done = run.record.stores * len(strategies), 0
    with run.appending() as file:
        for store in run.stores():
            for strategy in strategies:
                if not _whole(store, strategy, results):
                    for result in _measure(store, strategy, model, asked, run.record.seed):
                        append(file, result)
                        results[result.key] = result
                done += 1
                if on_result is not None:
                    on_result(done, total)
    summary = summarise(
        run.path.name,
        list(results.values()),
        planned=run.record.stores,
        seed=run.record.seed,
        extraction_tokens=run.record.extraction_tokens,
    )
    run.write_summary(summary)
    return summary


def built(name: str, tokens: int | None) -> MemoryOptimizationStrategy:
    """The strategy of that name; that of a budget with the tokens that it may keep."""
    return BudgetStrategy(tokens) if name == MemoryOptimizationStrategyType.FIT_BUDGET and tokens else strategy_of(name)


def _whole(store: Store, strategy: MemoryOptimizationStrategy, results: dict[tuple[str, str, str | None], Measured]) -> bool:
    """The strategy's own line is written last, after the baselines beside it."""
    result = results.get((store.user_id, strategy.name, None))
    return result is not None and result.error is None


def _measure(store: Store, strategy: MemoryOptimizationStrategy, model: ChatModel, asked: Asked, seed: int) -> Iterator[Measured]:
    after, cost = applied(store, strategy, model)
    result = measured(store, after, cost)
    if result.error is None and not isinstance(strategy, KeepAll):
        yield from _baselines(store, result, model)
        questions = asked.of(store, seed)
        result = replace(result, answers=ask_both(questions, store.memories, after, model))
    yield result


def _baselines(store: Store, result: Measured, model: ChatModel) -> Iterator[Measured]:
    for baseline in SIZED:
        after, cost = applied(store, baseline(result.tokens_after), model)
        yield measured(store, after, cost, matched_to=result.strategy)


def all_strategies() -> Sequence[str]:
    """The names that need no model: what is run when none is named."""
    return (
        MemoryOptimizationStrategyType.DEDUPLICATE,
        MemoryOptimizationStrategyType.DROP_SUPERSEDED,
        MemoryOptimizationStrategyType.PIPELINE,
        MemoryOptimizationStrategyType.FIT_BUDGET,
    )
