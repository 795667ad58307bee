"""Runs a run: every case, under every variant, as often as is asked, so many at a time. Script and pages both call it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from evals.cases.case import Case
from evals.extraction.asking import AskedModel, NoReplies, Replies
from evals.extraction.outcome import capture_case, crashed
from evals.extraction.progress import Meter, Progress, Stop
from evals.extraction.variants import Variant, model_of
from evals.grading import grade
from evals.matching.matcher import Matcher
from evals.runs.errors import RunError
from evals.runs.folder import RunFolder
from evals.runs.record import Key, Result
from evals.scores import Outcome
from evals.scratch import ScratchDb
from memlib import flow, settings
from memlib.flow import Flow
from memlib.models.base import ChatModel
from memlib.models.offline import OfflineModel

_AHEAD = 2
"""Cases in hand for each call that may be under way: when all calls end at once, as many are ready to take their place."""
_GIVE_UP = 25


@dataclass(frozen=True)
class Job:
    """One result to be."""

    case: Case
    variant: Variant
    repeat: int

    @property
    def key(self) -> Key:
        return self.case.id, self.variant.name, self.repeat


@dataclass(frozen=True)
class How:
    """What does not change the results."""

    concurrency: int = 8
    """Calls of a model under way at once."""
    replies: Replies = field(default_factory=NoReplies)
    retry_failed: bool = False
    models: Callable[[str | None], ChatModel] = model_of


def execute(
    run: RunFolder,
    how: How | None = None,
    *,
    matcher: Matcher | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    stop: Stop | None = None,
) -> Progress:
    """Make the results that the run lacks, and write each as it comes. How far the run is then; not whole if it was stopped.

    Blocks. To be called from a thread that has no event loop, such as the main one of a script or one beside a page.
    """
    return asyncio.run(_Execution(run, how or How(), matcher or Matcher()).execute(on_progress or _unwatched, stop or Stop()))


def _unwatched(_: Progress) -> None:
    """Nobody looks."""


class _Execution:
    def __init__(self, run: RunFolder, how: How, matcher: Matcher) -> None:
        self._run = run
        self._how = how
        self._matcher = matcher
        self._embedder = settings.default_embedder()
        self._models = {variant.model: how.models(variant.model) for variant in run.record.variants}
        self._limits = {name: asyncio.Semaphore(how.concurrency) for name in self._models}
        self._cores = asyncio.Semaphore(os.cpu_count() or 1)

    async def execute(self, on_progress: Callable[[Progress], object], stop: Stop) -> Progress:
        jobs, meter = _jobs(self._run, retry_failed=self._how.retry_failed)
        on_progress(meter.progress)
        workers = min(self._how.concurrency * _AHEAD, len(jobs))
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(max(1, workers), "memlib-run"))
        waiting = iter(jobs)
        with self._run.appending() as results:

            async def work() -> None:
                for job in waiting:
                    result = await self._result(job)
                    results.add(result)
                    meter.add(failed=result.score is None, replayed=result.replayed > 0)
                    on_progress(meter.progress)
                    _give_up(meter, result)

            await _until_stopped([work() for _ in range(workers)], stop)
        return meter.progress

    async def _result(self, job: Job) -> Result:
        model = self._models[job.variant.model]
        if isinstance(model, OfflineModel):
            # It thinks in this process and never waits: nothing is gained by more at once than there are cores.
            async with self._cores:
                return await asyncio.to_thread(self._think, job, AskedModel(model, NoReplies()))
        asked = AskedModel(model, self._how.replies, repeat=job.repeat, limit=self._limits[job.variant.model])
        try:
            outcome = await flow.arun(self._capture(job, asked))
        except RunError:
            raise
        except Exception as error:  # noqa: BLE001 — a fault in one case is that case's, and not the end of the run
            outcome = crashed(error)
        return await asyncio.to_thread(self._graded, job, asked, outcome)

    def _think(self, job: Job, asked: AskedModel) -> Result:
        try:
            outcome = flow.run(self._capture(job, asked))
        except Exception as error:  # noqa: BLE001 — likewise
            outcome = crashed(error)
        return self._graded(job, asked, outcome)

    def _capture(self, job: Job, asked: AskedModel) -> Flow[Outcome]:
        return capture_case(job.case, job.variant, asked, ScratchDb(), user_id="user", embedder=self._embedder)

    def _graded(self, job: Job, asked: AskedModel, outcome: Outcome) -> Result:
        score = None if outcome.error is not None else grade(job.case, outcome, self._matcher)
        return Result(job.case.id, job.variant.name, job.repeat, outcome, score, asked.replayed)


def _give_up(meter: Meter, last: Result) -> None:
    """A wrong key or address fails on every case: better told after some than after all."""
    if meter.only_failures >= _GIVE_UP:
        raise RunError(
            f"the run was stopped, as the first {meter.only_failures} results all failed ({last.outcome.error}): "
            "mend that, then --retry-failed"
        )


def _jobs(run: RunFolder, *, retry_failed: bool) -> tuple[list[Job], Meter]:
    """What is left to do, all variants of a case together, so that what is done at any time can be compared."""
    kept = {key: result for key, result in run.results().items() if result.score is not None or not retry_failed}
    variants = [record.variant for record in run.record.variants]
    every = [Job(case, variant, repeat) for repeat in range(run.record.repeats) for case in run.cases() for variant in variants]
    left = [job for job in every if job.key not in kept]
    return left, Meter(len(every), len(every) - len(left), sum(result.score is None for result in kept.values()))


async def _until_stopped(works: Sequence[Coroutine[Any, Any, None]], stop: Stop) -> None:
    """Wait for all to end, for the first to fail, or for a stop; none is under way afterwards."""
    loop = asyncio.get_running_loop()
    tasks = [loop.create_task(work) for work in works]
    everything = asyncio.gather(*tasks)

    def cancel() -> None:
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(everything.cancel)

    stop.when_requested(cancel)
    try:
        await everything
    except asyncio.CancelledError:
        if not stop.requested:
            raise
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
