"""What was so and is no more: "I used to live in Paris"."""

from __future__ import annotations

import re

from memlib.models.offline.clauses import Clause
from memlib.models.offline.facts import Gone, fact
from memlib.models.offline.grammar import about_user
from memlib.models.offline.proper import employers, jobs, places
from memlib.models.offline.rules.rule import Said, custom, gone
from memlib.models.offline.values import things

_ENDED = (
    (re.compile(r"live in ", re.I), "home", places),
    (re.compile(r"(?:be|work as) ", re.I), "job", jobs),
    (re.compile(r"work (?:at|for) ", re.I), "employer", employers),
    (re.compile(r"play ", re.I), "plays", things),
)


def _former(match: re.Match[str], _clause: Clause) -> Said:
    text = match.string[match.end() :]
    for verb, relation, values in _ENDED:
        if began := verb.match(text):
            found = values(text[began.end() :])
            return [
                said for value in found for said in (fact("former", about_user(f"{began[0].lower()}{value}")), Gone((relation,), value))
            ]
    return []


RULES = (
    custom(r"I used to (?!and\b)", _former),
    gone("likes", r"I used to (?:like|love|enjoy) ", things),
)
