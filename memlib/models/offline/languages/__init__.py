"""What is said in the first person in seven other languages, told in the third person of the same language."""

from memlib.models.offline.languages.choosing import foreign_facts, grammar_of
from memlib.models.offline.languages.choosing import read_back as foreign_read

__all__ = ["foreign_facts", "foreign_read", "grammar_of"]
