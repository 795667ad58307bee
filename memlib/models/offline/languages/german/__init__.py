"""German: the tables by which the engine reads it."""

from __future__ import annotations

from memlib.models.offline.languages.engine.grammar import Grammar
from memlib.models.offline.languages.engine.makes import MAKES
from memlib.models.offline.languages.german.answers import ANSWERS
from memlib.models.offline.languages.german.changes import CHANGES
from memlib.models.offline.languages.german.clauses import CLAUSES
from memlib.models.offline.languages.german.hints import HINTS
from memlib.models.offline.languages.german.nouns import CLASSES
from memlib.models.offline.languages.german.order import arranged
from memlib.models.offline.languages.german.people import PEOPLE
from memlib.models.offline.languages.german.qualifiers import QUALIFIERS
from memlib.models.offline.languages.german.senses import SENSES
from memlib.models.offline.languages.german.telling import TELLING
from memlib.models.offline.languages.german.verbs import FIRST, THIRD

GERMAN = Grammar(
    code="de",
    user="Der Nutzer",
    first=FIRST,
    third=THIRD,
    arrange=arranged,
    senses=SENSES,
    classes={**CLASSES, "make": MAKES},
    of_user="des Nutzers",
    be="sein",
    capitals=True,
    introduced=("sein", "kommen", "haben"),
    and_="und",
    qualifiers=QUALIFIERS,
    clauses=CLAUSES,
    telling=TELLING,
    people=PEOPLE,
    hints=HINTS,
    changes=CHANGES,
    answers=ANSWERS,
)
