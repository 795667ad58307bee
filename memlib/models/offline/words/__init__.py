"""The words that the rules know: closed classes, and small lexicons of what people say of themselves."""

from memlib.models.offline.words.activities import ACTIVITIES, INSTRUMENTS, NOT_ACTIVITIES, PRACTICES, SKILLS, WAYS_OF_LIFE
from memlib.models.offline.words.categories import CATEGORIES, categories, category_named
from memlib.models.offline.words.closed import NO_VALUES, NOT_PLACES, NOWHERE, NUMBERS, POINTING, POINTING_PHRASES, in_digits
from memlib.models.offline.words.health import AILMENTS, BODY_AIDS, CONDITIONS, DIETS, HEALTH_STATES, MEDICINES
from memlib.models.offline.words.listing import listed
from memlib.models.offline.words.people import (
    CREEDS,
    FOLKS,
    GIVEN_NAMES,
    KIN,
    LANGUAGES,
    LASTING,
    MARITAL,
    NATIONALITIES,
    NOT_NAMES,
    TRAITS,
)
from memlib.models.offline.words.things import ATTRIBUTES, EVENTS, MAKES, PETS, POSSESSIONS, RELATED, kind_of_make
from memlib.models.offline.words.work import ENTERPRISES, JOBS, NOT_EMPLOYERS, NOT_JOBS, PASTIMES, STANDINGS, WAYS_OF_WORK, is_job

__all__ = [
    "ACTIVITIES",
    "AILMENTS",
    "ATTRIBUTES",
    "BODY_AIDS",
    "CATEGORIES",
    "CONDITIONS",
    "CREEDS",
    "DIETS",
    "ENTERPRISES",
    "EVENTS",
    "FOLKS",
    "GIVEN_NAMES",
    "HEALTH_STATES",
    "INSTRUMENTS",
    "JOBS",
    "KIN",
    "LANGUAGES",
    "LASTING",
    "MAKES",
    "MARITAL",
    "MEDICINES",
    "NATIONALITIES",
    "NOT_ACTIVITIES",
    "NOT_EMPLOYERS",
    "NOT_JOBS",
    "NOT_NAMES",
    "NOT_PLACES",
    "NOWHERE",
    "NO_VALUES",
    "NUMBERS",
    "PASTIMES",
    "PETS",
    "POINTING",
    "POINTING_PHRASES",
    "POSSESSIONS",
    "PRACTICES",
    "RELATED",
    "SKILLS",
    "STANDINGS",
    "TRAITS",
    "WAYS_OF_LIFE",
    "WAYS_OF_WORK",
    "categories",
    "category_named",
    "in_digits",
    "is_job",
    "kind_of_make",
    "listed",
]
