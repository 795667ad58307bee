"""What can be wrong with a run, in words for its user."""

from __future__ import annotations


class RunError(Exception):
    """The run cannot be read, written or begun. The message says why and what to do."""


class OtherKind(RunError):
    """There is a run, of something else than was asked for."""
