"""A store that lives and dies with a run: plain dictionaries, for cases of which thousands are written and none is kept."""

from evals.scratch.conversations import Conversations
from evals.scratch.history import History
from evals.scratch.memories import Memories
from evals.scratch.records import Records
from evals.scratch.searches import Searches

__all__ = ["ScratchDb"]


class ScratchDb(Memories, Searches, History, Conversations, Records):
    """A `MemoryDb` that keeps nothing beyond its process. It decides as every store does; a write takes microseconds."""
