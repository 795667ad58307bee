"""The command: `python -m benchmarks`; behind it `startup`, `durable`, `prompt`, `optimise`, `pages`, `extraction` or `postgres`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks import durable, optimise, prompt, report, startup
from benchmarks.contenders import Agno, Memlib
from benchmarks.operations import OPERATIONS
from benchmarks.rounds import compare
from benchmarks.statistics import spread

SIZES = (1_000, 10_000, 100_000)
DURABLE = "durable add"
_CHOICES = ("compare", "durable", "startup", "prompt", "optimise", "pages", "extraction", "postgres")
_MISSING = "agno is not installed, which memlib is compared with. Install it with: pip install -r benchmarks/requirements.txt"


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    console = Console()
    measures = {
        "compare": _compare,
        "durable": _durable,
        "startup": _startup,
        "prompt": _prompt,
        "optimise": _optimise,
        "pages": _pages,
        "extraction": _extraction,
        "postgres": _postgres,
    }
    measure = measures[options.what]
    if options.what in ("compare", "postgres") and find_spec("agno") is None:
        print(_MISSING, file=sys.stderr)
        return 2
    figures = {"machine": report.machine(), **measure(options, console)}
    if options.out:
        options.out.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
        console.print(f"Written to {options.out}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measures memlib beside agno's SqliteDb, and by itself.")
    parser.add_argument("what", nargs="?", default="compare", choices=_CHOICES)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="N", help="memories of the user (default: %(default)s)")
    parser.add_argument("--rounds", type=_positive, default=9, help="rounds that count (default: %(default)s)")
    parser.add_argument("--operations", nargs="+", choices=(*OPERATIONS, DURABLE), default=[*OPERATIONS, DURABLE], metavar="NAME")
    parser.add_argument("--quick", action="store_true", help="1,000 memories and five rounds")
    parser.add_argument("--folder", type=Path, help="where the database files go while it runs (default: the system's)")
    parser.add_argument("--url", help="the PostgreSQL server to measure on (default: one is started)")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")
    return parser


def _positive(text: str) -> int:
    if (number := int(text)) < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _compare(options: argparse.Namespace, console: Console) -> dict[str, Any]:
    sizes, rounds = ((SIZES[0],), 5) if options.quick else (options.sizes, options.rounds)
    operations = [OPERATIONS[name] for name in options.operations if name != DURABLE]
    figures: dict[str, Any] = {"rounds": rounds, "sizes": {}}
    for size in sizes if operations else ():
        with console.status("") as status:
            times = compare([Memlib, Agno], operations, size=size, rounds=rounds, folder=options.folder, progress=status.update)
        console.print(report.table(f"A user with {size:,} memories", times))
        figures["sizes"][size] = report.as_json(times)
    if DURABLE in options.operations:
        figures |= _durable(options, console)
    return figures


def _durable(options: argparse.Namespace, console: Console) -> dict[str, Any]:
    with console.status("") as status:
        through, bare = durable.compare_adds(
            rounds=5 if options.quick else options.rounds, folder=options.folder, progress=status.update
        )
    times = {DURABLE: {"bare DuckDB": bare, "memlib": through}}
    console.print(report.table(f"An add that is on the disk, at {durable.MEMORIES:,} memories", times))
    return {"durable": report.as_json(times)}


def _postgres(options: argparse.Namespace, console: Console) -> dict[str, Any]:
    # Loaded when asked for: the other measurements need no server.
    from benchmarks import postgres

    rounds = 5 if options.quick else options.rounds
    operations = [name for name in options.operations if name != DURABLE]
    with postgres.server(options.url) as url, console.status("") as status:
        raw = postgres.beside_psycopg(url, rounds=rounds, progress=status.update)
        stalls = postgres.reads_at_once(url, rounds=rounds)
        peers = postgres.beside_agno(url, rounds=rounds, operations=operations, progress=status.update)
    console.print(report.table(f"The store beside psycopg alone, a user with {postgres.SIZE:,} memories", raw))
    drawn = Table("", "median", "95 % interval", title=f"{postgres.AT_ONCE} searches at once on one event loop")
    for name in ("seconds", "longest", "longest_busy"):
        found = spread([getattr(stall, name) for stall in stalls])
        text = report.seconds_text
        drawn.add_row(name, text(found.median), f"{text(found.low)} to {text(found.high)}")
    console.print(drawn)
    console.print(report.table(f"On PostgreSQL, a user with {postgres.SIZE:,} memories", peers))
    return {"psycopg": report.as_json(raw), "at once": [vars(stall) for stall in stalls], "agno": report.as_json(peers)}


def _startup(_options: argparse.Namespace, console: Console) -> dict[str, Any]:
    rounds = 10
    with console.status("") as status:
        seconds = {
            "import memlib": startup.import_seconds(rounds=rounds, progress=status.update),
            "streamlit run app.py": startup.app_seconds(rounds=rounds // 2, progress=status.update),
        }
    console.print(_medians("start", "Fresh processes", seconds))
    return {"startup": {name: vars(spread(values)) for name, values in seconds.items()}}


def _optimise(options: argparse.Namespace, console: Console) -> dict[str, Any]:
    with console.status("") as status:
        seconds = optimise.optimise_seconds(rounds=options.rounds, folder=options.folder, progress=status.update)
    console.print(_medians("deduplicate", f"{optimise.MEMORIES:,} memories of one user", seconds))
    return {"optimise": {name: vars(spread(values)) for name, values in seconds.items()}}


def _medians(heading: str, title: str, seconds: Mapping[str, Sequence[float]]) -> Table:
    drawn = Table(heading, "median", "95 % interval", title=title)
    for name, values in seconds.items():
        found = spread(values)
        interval = f"{report.seconds_text(found.low)} to {report.seconds_text(found.high)}"
        drawn.add_row(name, report.seconds_text(found.median), interval)
    return drawn


def _prompt(_options: argparse.Namespace, console: Console) -> dict[str, Any]:
    tokens = prompt.capture_tokens()
    drawn = Table("memories", "input tokens of one capture", title=f"Counted as {prompt.MODEL} does")
    for size, count in tokens.items():
        drawn.add_row(f"{size:,}", f"{count:,}")
    console.print(drawn)
    return {"prompt": tokens}


def _pages(options: argparse.Namespace, console: Console) -> dict[str, Any]:
    from benchmarks import pages  # needs the packages of the app and of its tests

    memories, rounds = (SIZES[0], 5) if options.quick else (SIZES[-1], options.rounds)
    with console.status("") as status:
        figures = pages.measure(memories=memories, rounds=rounds, progress=status.update)
    found = {
        f"a run of a page's script, at {memories:,} memories of the user": figures.runs,
        "the same, in processor time": figures.work,
        "from a click to the last change that is seen in the browser": figures.clicks.seen,
        "the same, with the table's copy for screen readers": figures.clicks.last,
        "from the model's first word to its sight": figures.first_word,
        "from Enter to the sight of the model's first word": figures.first_word_since_asked,
    }
    for title, times in found.items():
        console.print(report.beside(title, times, base="empty"))
    return {"pages": {title: {what: vars(spread(values)) for what, values in times.items()} for title, times in found.items()}}


def _extraction(options: argparse.Namespace, console: Console) -> dict[str, Any]:
    from benchmarks import extraction  # needs the packages of the evals and of the tests

    with console.status("") as status:
        overheads = extraction.overheads(rounds=5 if options.quick else options.rounds, progress=status.update)
    title = f"{extraction.CASES} cases, {extraction.CONCURRENCY} at a time"
    drawn = Table("seconds a call", "times as long as the model alone", "95 % interval", title=title)
    for seconds, values in overheads.items():
        found = spread(values)
        drawn.add_row(f"{seconds:g}", f"{found.median:.3f}", f"{found.low:.3f} to {found.high:.3f}")
    console.print(drawn)
    return {"extraction": {seconds: vars(spread(values)) for seconds, values in overheads.items()}}


if __name__ == "__main__":
    sys.exit(main())
