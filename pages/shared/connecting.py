"""Checks the connection to a model beside the page, which else would stand still for as long as a server is silent."""

from __future__ import annotations

import logging
import threading
from time import monotonic
from typing import TYPE_CHECKING

from memlib.errors import ModelError

if TYPE_CHECKING:
    from memlib.models.openai import OpenAIChat
    from memlib.models.openai.connection import Connection

_INTERNAL = "the app failed while checking; its log has the details"

_log = logging.getLogger(__name__)


class Check:
    """One round trip, begun at once."""

    def __init__(self, model: OpenAIChat) -> None:
        self.found: Connection | None = None
        """What came of it; None while it runs, and when it failed."""
        self.error = ""
        """Why it failed."""
        self._began = monotonic()
        self._thread = threading.Thread(target=self._run, args=(model,), name="memlib-check", daemon=True)
        self._thread.start()

    @property
    def running(self) -> bool:
        return self._thread.is_alive()

    @property
    def seconds(self) -> float:
        """Since it began."""
        return monotonic() - self._began

    def wait(self, timeout: float) -> None:
        """Until it has ended, at most so many seconds."""
        self._thread.join(timeout)

    def _run(self, model: OpenAIChat) -> None:
        try:
            self.found = model.check()
        except ModelError as error:
            self.error = str(error)
        except Exception:  # noqa: BLE001 — said on the page, for nobody sees what a thread raises
            _log.exception("the check of the connection failed")
            self.error = _INTERNAL
