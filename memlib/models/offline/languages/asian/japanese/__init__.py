"""Japanese: a clause is told of the user in its polite form, whatever its own ending."""

from memlib.models.offline.languages.asian.japanese.answers import ANSWERS
from memlib.models.offline.languages.asian.japanese.changes import CHANGES
from memlib.models.offline.languages.asian.japanese.joining import joined
from memlib.models.offline.languages.asian.japanese.reading import facts_of, read_memory

__all__ = ["ANSWERS", "CHANGES", "facts_of", "joined", "read_memory"]
