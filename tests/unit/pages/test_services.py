"""What all sessions share."""

from __future__ import annotations

import subprocess
import sys


def test_numpy_is_loaded_before_a_thread_of_the_app_can_load_it_beside_a_chart() -> None:
    code = "import sys, pages.shared.services; print('numpy' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "True"
