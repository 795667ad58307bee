"""French: the tables by which the engine reads it."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Grammar
from memlib.models.offline.languages.engine.makes import MAKES
from memlib.models.offline.languages.french.answers import ANSWERS
from memlib.models.offline.languages.french.changes import CHANGES
from memlib.models.offline.languages.french.clauses import CLAUSES
from memlib.models.offline.languages.french.hints import HINTS
from memlib.models.offline.languages.french.nouns import CLASSES
from memlib.models.offline.languages.french.order import ORDER
from memlib.models.offline.languages.french.people import PEOPLE
from memlib.models.offline.languages.french.qualifiers import QUALIFIERS
from memlib.models.offline.languages.french.senses import SENSES
from memlib.models.offline.languages.french.telling import TELLING
from memlib.models.offline.languages.french.verbs import FIRST, THIRD

FRENCH = Grammar(
    code="fr",
    user="L'utilisateur",
    first=FIRST,
    third=THIRD,
    arrange=ORDER.arranged,
    senses=SENSES,
    classes={**CLASSES, "make": MAKES},
    of_user="de l'utilisateur",
    be="être",
    introduced=("être", "avoir", "venir"),
    and_="et",
    qualifiers=QUALIFIERS,
    clauses=CLAUSES,
    telling=TELLING,
    people=PEOPLE,
    hints=HINTS,
    changes=CHANGES,
    answers=ANSWERS,
)
