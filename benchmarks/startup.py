"""How long it takes to import memlib, and to start the app until it answers, each in fresh processes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[1]
PATIENCE_SECONDS = 60.0
_IMPORT = "from time import perf_counter as now; started = now(); import memlib; print(now() - started)"


def import_seconds(*, rounds: int, progress: Callable[[str], None]) -> list[float]:
    """Of `import memlib`, without the start of the interpreter, after one round that warms the disk's cache and does not count."""
    seconds = []
    for number in range(rounds + 1):
        progress(f"import memlib, round {number} of {rounds}")
        done = subprocess.run([sys.executable, "-c", _IMPORT], cwd=ROOT, capture_output=True, text=True, check=True)
        seconds.append(float(done.stdout))
    return seconds[1:]


def app_seconds(*, rounds: int, progress: Callable[[str], None]) -> list[float]:
    """From the start of `streamlit run app.py` until /healthz says ok and the first page has come, after one round as above."""
    seconds = []
    for number in range(rounds + 1):
        progress(f"app, round {number} of {rounds}")
        started = perf_counter()
        with _app() as address:
            wait_for(f"{address}/healthz")
            wait_for(address)
            seconds.append(perf_counter() - started)
    return seconds[1:]


@contextmanager
def _app() -> Iterator[str]:
    """Its address. It keeps its store in a folder of its own."""
    with TemporaryDirectory() as home:
        port = free_port()
        options = ["--server.port", str(port), "--server.headless", "true", "--browser.gatherUsageStats", "false"]
        process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", "app.py", *options],
            cwd=ROOT,
            env=os.environ | {"MEMLIB_HOME": home},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


def wait_for(address: str) -> None:
    deadline = perf_counter() + PATIENCE_SECONDS
    while perf_counter() < deadline:
        try:
            with urlopen(address, timeout=PATIENCE_SECONDS) as answer:
                answer.read()
                return
        except (URLError, ConnectionError):
            sleep(0.01)
    raise TimeoutError(f"{address} did not answer within {PATIENCE_SECONDS:.0f} s")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
