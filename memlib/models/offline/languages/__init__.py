"""What is said in the first person in seven other languages, told in the third person of the same language."""

from memlib.models.offline.languages.reading import facts_of as foreign_facts
from memlib.models.offline.languages.reading import readers as foreign_readers

__all__ = ["foreign_facts", "foreign_readers"]
