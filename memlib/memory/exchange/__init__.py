"""Memories as others keep and give them: read from their files and tables, never written there; and as a table of our own."""

from memlib.memory.exchange.files import read_file
from memlib.memory.exchange.source import Source, counts

__all__ = ["Source", "counts", "read_file"]
