"""Chinese: a clause is told of the user by its subject alone, for its verbs know no person."""

from memlib.models.offline.languages.asian.chinese.answers import ANSWERS
from memlib.models.offline.languages.asian.chinese.changes import CHANGES
from memlib.models.offline.languages.asian.chinese.joining import joined
from memlib.models.offline.languages.asian.chinese.reading import facts_of, read_memory

__all__ = ["ANSWERS", "CHANGES", "facts_of", "joined", "read_memory"]
