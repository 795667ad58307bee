"""Memories as others keep and give them: read from their files and tables, never written there; and as a table of our own."""

from memlib.memory.exchange.agno import read_postgres
from memlib.memory.exchange.files import read_file, read_path
from memlib.memory.exchange.source import Source, by_user, counts

__all__ = ["Source", "by_user", "counts", "read_file", "read_path", "read_postgres"]
