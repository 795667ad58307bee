"""One user's proposal beside all else that could be done with the same memories: strategies, baselines, and the one verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from evals.runs.record import SEED
from evals.savings.baselines import SIZED, KeepAll
from evals.savings.figures import figures
from evals.savings.measure import Measured
from evals.savings.summary import judge, summarise
from memlib.db.schemas import UserMemory
from memlib.errors import MemlibError
from memlib.flow import Flow
from memlib.memory.metering import MeteredModel
from memlib.memory.report import Figures, OptimizationReport, figures_of
from memlib.memory.strategies.base import MemoryOptimizationStrategy, progress
from memlib.models.base import ChatModel, Usage


@dataclass(frozen=True)
class Point:
    """One way to save tokens, as it lies on the plot of retention against compression."""

    result: Measured
    saving: float
    retention: float
    best: bool
    """Whether no other strategy saves at least as much and keeps at least as many facts, and more of one of the two.

    Never true of a baseline that was given its tokens: it is there to be beaten.
    """


def compare(report: OptimizationReport, model: ChatModel, others: Sequence[MemoryOptimizationStrategy]) -> Flow[tuple[Measured, ...]]:
    """The proposal first, then other strategies, then the baselines with as many tokens, all by the report's own figures.

    One that fails is a result with its error.
    """
    own = _result(report.strategy, report.before, report.after, report.figures, report.usage)
    others = [KeepAll(), *(strategy for strategy in others if strategy.name != own.strategy)]
    baselines = [baseline(own.tokens_after) for baseline in SIZED]
    results = [own]
    for done, strategy in enumerate([*others, *baselines]):
        yield from progress(f"comparing with {strategy.name}", done, len(others) + len(baselines))
        result = yield from _measured(report, strategy, model)
        results.append(replace(result, matched_to=own.strategy) if done >= len(others) else result)
    return tuple(replace(result, user_id=report.user_id) for result in results)


def _measured(report: OptimizationReport, strategy: MemoryOptimizationStrategy, model: ChatModel) -> Flow[Measured]:
    metered = MeteredModel(lambda: model)
    try:
        after = yield from strategy.steps(list(report.before), metered)
    except MemlibError as error:
        return Measured(report.user_id, strategy.name, error=str(error))
    return _result(strategy.name, report.before, after, figures_of(report.before, after, report.model), metered.usage)


def _result(name: str, before: Sequence[UserMemory], after: Sequence[UserMemory], found: Figures, usage: Usage) -> Measured:
    return Measured(
        "",
        name,
        tokenizer=found.tokenizer.name,
        tokens_before=found.tokens_before,
        tokens_after=found.tokens_after,
        memories_before=len(before),
        memories_after=len(after),
        facts=found.facts,
        found=found.facts - len(found.lost),
        lost=tuple(lost.fact for lost in found.lost),
        added=found.added,
        calls=usage.calls,
        input_tokens=usage.input_tokens,
        output_tokens=usage.output_tokens,
    )


def points(results: Sequence[Measured]) -> tuple[Point, ...]:
    """In their order, without those that failed or have no fact to keep."""
    told = [(result, figures([result], seed=SEED)) for result in results if result.error is None]
    known = [
        (result, saving, retention)
        for result, figure in told
        if (saving := figure["saving"].value) is not None and (retention := figure["retention"].value) is not None
    ]
    strategies = [(saving, retention) for result, saving, retention in known if result.matched_to is None]
    return tuple(
        Point(
            result,
            saving,
            retention,
            best=result.matched_to is None and not any(_beats(other, (saving, retention)) for other in strategies),
        )
        for result, saving, retention in known
    )


def _beats(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one != other and one[0] >= other[0] and one[1] >= other[1]


def verdict(results: Sequence[Measured]) -> str:
    """What is said of the first result, in the words of every report."""
    return judge(summarise("", results, planned=1, seed=SEED)).lines[0]
