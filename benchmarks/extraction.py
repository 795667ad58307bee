"""How near a run of cases comes to the time that its model alone needs: n cases of L seconds, c at a time, take L * n / c."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from evals.cases.case import Case
from evals.extraction.runner import How, execute
from evals.extraction.variants import Variant
from evals.runs.folder import RunFolder
from evals.runs.record import VariantRecord, new_record
from memlib.models.openai import OpenAIChat
from tests.models import add, changes
from tests.openai_server import OpenAIServer, Say

CASES = 128
CONCURRENCY = 8
SECONDS = (0.25, 0.5, 1.0, 2.0)


def overheads(*, rounds: int, progress: Callable[[str], None]) -> dict[float, list[float]]:
    """By seconds a call: how many times as long as the model alone the run took, in each round."""
    found: dict[float, list[float]] = {}
    for seconds in SECONDS:
        with _server(seconds) as url:
            for number in range(rounds + 1):
                progress(f"{CASES} cases, {seconds} s a call: round {number}")
                overhead = _run(url) / (seconds * CASES / CONCURRENCY)
                if number:  # the one before the first loads what is loaded once
                    found.setdefault(seconds, []).append(overhead)
    return found


def _run(url: str) -> float:
    """Seconds of one run of all cases, graded and written."""
    cases = [_case(number) for number in range(CASES)]
    variant = Variant("default")
    record = VariantRecord(name="default", instructions=None, text=variant.text, hash=variant.hash, model="m", model_id="m")
    with TemporaryDirectory() as folder:
        run = RunFolder.create(Path(folder) / "run", new_record([record], cases, cases_from="a benchmark"), cases)
        how = How(concurrency=CONCURRENCY, models=lambda _: OpenAIChat("m", base_url=url))
        started = monotonic()
        progress = execute(run, how)
        if progress.failed or progress.done < CASES:
            raise RuntimeError(f"{progress.failed} of {CASES} cases failed")
        return monotonic() - started


def _case(number: int) -> Case:
    said = {"role": "user", "content": f"I have {number} cats, and my brother lives in Graz."}
    memories = [{"op": "add", "memory": f"User has {number} cats"}, {"op": "add", "memory": "User's brother lives in Graz"}]
    return Case.model_validate({"id": f"c{number}", "messages": [said], "expected": memories})


@contextmanager
def _server(seconds: float) -> Iterator[str]:
    """In a process of its own, as a model is."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(seconds, there), daemon=True)
    process.start()
    try:
        yield here.recv()
    finally:
        process.terminate()
        process.join()


def _serve(seconds: float, url: Connection) -> None:
    reply = changes(add("User has some cats"), add("User's brother lives in Graz"))
    with OpenAIServer(Say(reply, seconds=seconds)) as server:
        url.send(server.url)
        server.closed.wait()
