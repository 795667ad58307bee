"""Makes previews beside the pages, so that one goes on when the script that began it ends. Knows nothing of Streamlit."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from time import time
from typing import TYPE_CHECKING
from uuid import uuid4

from memlib.errors import MemlibError
from memlib.flow import arun
from memlib.memory import MemoryManager
from memlib.memory.optimization import told
from memlib.memory.report import OptimizationReport
from memlib.memory.strategies.base import MemoryOptimizationStrategy, Progress
from memlib.memory.strategies.budget import BudgetStrategy
from memlib.memory.strategies.types import strategy_of
from memlib.models.offline import OfflineModel
from pages.shared.optimise.strategies import BUDGET, OFFERS

if TYPE_CHECKING:  # loaded with the first comparison: the statistics take longer to load than the app to start
    from evals.savings.beside import Point

_log = logging.getLogger(__name__)

_KEPT = 20
"""How many previews that have ended are kept: each holds all memories of a user twice."""
_CLOSING_SECONDS = 5.0
_INTERNAL = "The app failed while it made the preview; its log has the details. Nothing was changed."


@dataclass(frozen=True)
class Options:
    """How a preview is made."""

    strategy: str
    budget: int | None = None
    """Tokens; None for half of the present ones."""
    floor: float | None = None
    """None for the strategy's own."""
    asking: bool = False
    """Whether it is also compared with strategies that call the model. With the built-in one, which costs nothing, it always is."""

    @property
    def built(self) -> MemoryOptimizationStrategy:
        return _built(self.strategy, self.budget)

    def others(self, *, free: bool) -> list[MemoryOptimizationStrategy]:
        return [_built(name, self.budget) for name, offer in OFFERS.items() if free or self.asking or not offer.asks]


def _built(name: str, budget: int | None) -> MemoryOptimizationStrategy:
    return BudgetStrategy(budget) if name == BUDGET else strategy_of(name)


@dataclass(frozen=True)
class Comparison:
    """The proposal among all else that could be done."""

    verdict: str
    points: tuple[Point, ...]
    """The proposal's own is the first."""
    failed: tuple[tuple[str, str], ...]
    """Names and errors of strategies that failed."""


class _Stopped(Exception):
    """Raised at a step of a preview that was cancelled."""


class Preview:
    """One preview of one user's memories, for any number of readers in any thread."""

    def __init__(self, options: Options, user_id: str) -> None:
        self.id = uuid4().hex[:16]
        self.options = options
        self.user_id = user_id
        self.progress = Progress("reading memories")
        self.report: OptimizationReport | None = None
        self.comparison: Comparison | None = None
        """None until all else was tried, too."""
        self.error: Exception | None = None
        self.cancelled = False
        self.applied_at: float | None = None
        """Unix seconds, UTC; None while nothing was written."""
        self.conflict = False
        """Whether it cannot be applied any more, since memories of it have changed."""
        self.deciding = threading.Lock()
        self._ended = threading.Event()
        self._stop: tuple[asyncio.AbstractEventLoop, asyncio.Task[None]] | None = None

    @property
    def running(self) -> bool:
        return not self._ended.is_set()

    def wait(self, timeout: float) -> bool:
        """Whether it has ended within `timeout` seconds."""
        return self._ended.wait(timeout)

    def cancel(self) -> None:
        """At the next step, or in the middle of a call of the model. A report that is there is kept."""
        self.cancelled = True
        if (stop := self._stop) is not None:
            with suppress(RuntimeError):  # it has ended by itself just now
                stop[0].call_soon_threadsafe(stop[1].cancel)

    def carry_out(self, manager: MemoryManager) -> None:
        try:
            asyncio.run(self._work(manager))
        except (_Stopped, asyncio.CancelledError):
            pass
        except (MemlibError, ValueError) as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 — said on the page, for nobody sees what a thread raises
            _log.exception("a preview failed", exc_info=error)
            self.error = RuntimeError(_INTERNAL)
        finally:
            self._stop = None
            self._ended.set()

    async def _work(self, manager: MemoryManager) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 — asyncio.run makes one
        self._stop = asyncio.get_running_loop(), task
        self._heard(self.progress)
        self.report = await manager.apreview_optimization(
            user_id=self.user_id, strategy=self.options.built, retention_floor=self.options.floor, on_progress=self._heard
        )
        if self.report.before:
            self.comparison = await self._compare(self.report, manager)

    async def _compare(self, report: OptimizationReport, manager: MemoryManager) -> Comparison:
        from evals.savings.beside import compare, points, verdict

        model = manager.get_model()
        others = self.options.others(free=isinstance(model, OfflineModel))
        results = await arun(told(compare(report, model, others), self._heard))
        failed = tuple((result.strategy, result.error) for result in results if result.error is not None)
        return Comparison(verdict(results), points(results), failed)

    def _heard(self, progress: Progress) -> None:
        if self.cancelled:
            raise _Stopped
        self.progress = progress

    def apply(self, manager: MemoryManager) -> bool:
        """Write what was previewed, once. Whether it was written now; a `MemlibError` when the store refused."""
        with self.deciding:
            if self.report is None or self.applied_at is not None:
                return False
            manager.apply_optimization(self.report, user_id=self.user_id)
            self.applied_at = time()
            return True


class Previews:
    """The previews of all tabs, each in a thread of its own."""

    def __init__(self) -> None:
        self._previews: OrderedDict[str, Preview] = OrderedDict()
        self._lock = threading.Lock()

    def start(self, options: Options, manager: MemoryManager, *, user_id: str) -> Preview:
        preview = Preview(options, user_id)
        with self._lock:
            self._previews[preview.id] = preview
            ended = [each.id for each in self._previews.values() if not each.running]
            for oldest in ended[: max(0, len(self._previews) - _KEPT)]:
                del self._previews[oldest]
        threading.Thread(target=preview.carry_out, args=(manager,), name="memlib-preview", daemon=True).start()
        return preview

    def get(self, preview_id: str, *, user_id: str) -> Preview | None:
        """None for one that is not kept any more, or is of another user."""
        preview = self._previews.get(preview_id)
        return preview if preview is not None and preview.user_id == user_id else None

    def forget(self, user_id: str) -> None:
        """Drop all previews of the user's memories."""
        with self._lock:
            theirs = [preview for preview in self._previews.values() if preview.user_id == user_id]
            for preview in theirs:
                del self._previews[preview.id]
        self._end(theirs)

    def close(self) -> None:
        with self._lock:
            previews = list(self._previews.values())
        self._end(previews)

    def _end(self, previews: list[Preview]) -> None:
        running = [preview for preview in previews if preview.running]
        for preview in running:
            preview.cancel()
        for preview in running:
            preview.wait(_CLOSING_SECONDS)
