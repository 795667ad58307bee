"""Spanish, Italian and Portuguese: languages whose verb says who speaks, read by conjugation and told in the third person."""

from memlib.models.offline.languages.romance.choosing import code_of
from memlib.models.offline.languages.romance.reading import facts_in, facts_of, remembered

__all__ = ["code_of", "facts_in", "facts_of", "remembered"]
