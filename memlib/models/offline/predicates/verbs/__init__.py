"""Classes of English verbs, by what their forms tell of a life: what "I do", "I am doing" and "I did" say that lasts."""

from __future__ import annotations

from memlib.models.offline.predicates.verbs.classes import ABLE, ABSTAINED, ENDURED, LONGING, OTHERS, PLANNED, PLANNED_PRESENT
from memlib.models.offline.predicates.verbs.habitual import HABITUAL
from memlib.models.offline.predicates.verbs.lived import LIVED
from memlib.models.offline.predicates.verbs.under_way import UNDER_WAY

__all__ = ["ABLE", "ABSTAINED", "ENDURED", "HABITUAL", "KNOWN", "LIVED", "LONGING", "PLANNED", "PLANNED_PRESENT", "UNDER_WAY"]

KNOWN = frozenset({*HABITUAL, *UNDER_WAY, *LIVED}) | PLANNED | PLANNED_PRESENT | LONGING | ENDURED | ABLE | ABSTAINED | OTHERS
