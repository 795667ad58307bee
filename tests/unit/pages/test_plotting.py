"""Showing figures."""

from __future__ import annotations

import subprocess
import sys

import pytest

SHOWN_WHILE_LOADED = """
import sys, threading, time
from importlib import import_module
from pages.shared import plotting

def half_loaded(name):
    spec = getattr(sys.modules.get(name), "__spec__", None)
    return spec is not None and getattr(spec, "_initializing", False)

name = sys.argv[1]
assert name not in sys.modules
threading.Thread(target=import_module, args=(name,)).start()
while not half_loaded(name):
    assert not hasattr(sys.modules.get(name), "ndarray") and not hasattr(sys.modules.get(name), "DataFrame"), "too late"
    time.sleep(0)
plotting.show({"data": [{"type": "bar", "x": ["a"], "y": [1]}]}, key="bars", alt="one bar")
"""


@pytest.mark.parametrize("module", ["numpy", "pandas"])
def test_a_figure_is_shown_also_while_another_thread_loads_what_plotly_looks_for(module: str) -> None:
    done = subprocess.run([sys.executable, "-c", SHOWN_WHILE_LOADED, module], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
