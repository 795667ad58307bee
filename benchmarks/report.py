"""Figures as tables and as JSON."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from rich.table import Table

from benchmarks.rounds import Times
from benchmarks.statistics import Spread, ratios, spread

_PACKAGES = ("duckdb", "psycopg", "agno", "SQLAlchemy", "streamlit")


def machine() -> dict[str, Any]:
    """When and on what: enough to compare runs by, nothing that names the machine."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "system": platform.system(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "packages": {name: found for name in _PACKAGES if (found := _version(name))},
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def as_json(times: Times) -> dict[str, Any]:
    """By operation: seconds a call of each store, and the ratio, each as median and interval."""
    return {
        operation: {
            "seconds": {store: vars(spread(values)) for store, values in stores.items()},
            "ratio": vars(ratio(stores)),
        }
        for operation, stores in times.items()
    }


def ratio(stores: Mapping[str, list[float]]) -> Spread:
    """How many times as long the second store takes as the first, round by round."""
    first, second = stores.values()
    return spread(ratios(second, first))


def beside(title: str, times: Mapping[str, list[float]], *, base: str) -> Table:
    """Each beside the one named `base`, where that was measured."""
    drawn = Table(title=title)
    for heading in ("what", "median", "95 % interval", f"median / {base}"):
        drawn.add_column(heading, justify="left" if heading == "what" else "right")
    for name, values in times.items():
        found = spread(values)
        times_base = f"{found.median / spread(times[base]).median:.1f}" if base in times else ""
        drawn.add_row(name, seconds_text(found.median), f"{seconds_text(found.low)} to {seconds_text(found.high)}", times_base)
    return drawn


def table(title: str, times: Times) -> Table:
    stores = list(next(iter(times.values())))
    drawn = Table(title=title)
    drawn.add_column("operation")
    for heading in (*stores, f"{stores[1]} / {stores[0]}", "95 % interval"):
        drawn.add_column(heading, justify="right")
    for operation, values in times.items():
        found = ratio(values)
        cells = [seconds_text(spread(values[store]).median) for store in stores]
        drawn.add_row(operation, *cells, number_text(found.median), f"{number_text(found.low)} to {number_text(found.high)}")
    return drawn


def seconds_text(seconds: float) -> str:
    """With three digits that count, in the unit that suits."""
    for unit, scale in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= scale:
            return f"{number_text(seconds / scale)} {unit}"
    return f"{number_text(seconds / 1e-6)} µs"


def number_text(number: float) -> str:
    """With three digits that count."""
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}"
