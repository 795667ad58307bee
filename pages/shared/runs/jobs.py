"""Carries out runs beside the pages, so that a run goes on when the script that began it ends. Knows nothing of Streamlit."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from memlib.errors import MemlibError

if TYPE_CHECKING:  # loaded when a run begins: the statistics take longer to load than the app to start
    from evals.extraction.progress import Progress, Stop
    from evals.runs.folder import RunFolder

_log = logging.getLogger(__name__)

_KEPT = 50
"""How many jobs that have ended are kept, for what the folders do not know of them."""
_CLOSING_SECONDS = 5.0
_INTERNAL = "The app failed while it ran the cases; its log has the details. What is done is kept."


class RunJob:
    """One sitting of one run, for any number of readers in any thread."""

    def __init__(self, run: RunFolder, stop: Stop) -> None:
        self.run = run
        self.progress: Progress | None = None
        """None until the first case is prepared."""
        self.error: str | None = None
        """Why it ended before its end."""
        self.cancelled = False
        self._stop = stop
        self._ended = threading.Event()

    @property
    def running(self) -> bool:
        return not self._ended.is_set()

    def cancel(self) -> None:
        """What is done is kept, and the run can go on later."""
        self.cancelled = True
        self._stop.request()

    def wait(self, timeout: float) -> bool:
        return self._ended.wait(timeout)

    def carry_out(self, *, concurrency: int, cached: bool, retry_failed: bool) -> None:
        from evals.running import carry_out
        from evals.runs.errors import RunError

        try:
            carry_out(
                self.run,
                concurrency=concurrency,
                cached=cached,
                retry_failed=retry_failed,
                on_progress=self._heard,
                stop=self._stop,
            )
        except (RunError, MemlibError, ValueError) as error:
            self.error = str(error)
        except Exception:  # noqa: BLE001 — said on the page, for nobody sees what a thread raises
            _log.exception("a run failed")
            self.error = _INTERNAL
        finally:
            self._ended.set()

    def _heard(self, progress: Progress) -> None:
        self.progress = progress


class RunJobs:
    """The runs of all tabs, each in a thread of its own."""

    def __init__(self) -> None:
        self._jobs: OrderedDict[str, RunJob] = OrderedDict()
        self._lock = threading.Lock()

    def start(self, run: RunFolder, *, concurrency: int, cached: bool = True, retry_failed: bool = False) -> RunJob:
        """Begin the run, or go on with it. One that is under way is given back as it is."""
        from evals.extraction.progress import Stop

        with self._lock:
            known = self._jobs.get(run.name)
            if known is not None and known.running:
                return known
            job = RunJob(run, Stop())
            self._jobs[run.name] = job
            self._jobs.move_to_end(run.name)
            ended = [name for name, each in self._jobs.items() if not each.running]
            for name in ended[: max(0, len(self._jobs) - _KEPT)]:
                del self._jobs[name]
        how = {"concurrency": concurrency, "cached": cached, "retry_failed": retry_failed}
        threading.Thread(target=job.carry_out, kwargs=how, name=f"memlib-run-{run.name}", daemon=True).start()
        return job

    def get(self, name: str) -> RunJob | None:
        """The last sitting of the run in this process."""
        return self._jobs.get(name)

    def close(self) -> None:
        """Stop all runs; each can go on later."""
        running = [job for job in list(self._jobs.values()) if job.running]
        for job in running:
            job.cancel()
        for job in running:
            job.wait(_CLOSING_SECONDS)
