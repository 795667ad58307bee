"""What the user does again and again: a verb of everyday life with a time, or "usually"."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.clauses import TIMES, Clause
from memlib.models.offline.facts import Fact, fact
from memlib.models.offline.grammar import third
from memlib.models.offline.rules.rule import Said, custom, gone, one_of, rule
from memlib.models.offline.values import cut, lowered, phrase

_ACTIVITY = one_of(words.ACTIVITIES)
_END = r"(?=$|[,.]| (?:and|but|so|too|because|at \d)\b)"
_WHEN = re.compile(rf"\s(?P<when>{TIMES})$", re.I)


def habit(activity: str) -> list[Fact]:
    """hike in the mountains on weekends -> hikes on weekends; nothing without a time."""
    when = _WHEN.search(activity)
    if when is None:
        return []
    verb, *rest = activity[: when.start()].split(" ")
    if rest and re.fullmatch(r"in|on|at|for|through|by|around|near|along", rest[0]):
        rest = []
    return [fact("habit", " ".join([third(verb), *rest, when["when"]]))]


def without_time(activity: str) -> str:
    return _WHEN.sub("", activity)


def _habit(match: re.Match[str], _clause: Clause) -> Said:
    activity = re.sub(r",.*$", "", cut(match["v"]))
    if not _WHEN.search(activity):
        return []
    return [fact("habit", " ".join([third(verb), *rest])) for value in phrase(activity) for verb, *rest in [value.split(" ")]]


def _usually(match: re.Match[str], _clause: Clause) -> Said:
    return [
        fact("habit", " ".join([match["often"].lower(), third(verb), *rest]))
        for value in phrase(match["v"])
        for verb, *rest in [value.split(" ")]
        if rest
    ]


RULES = (
    custom(rf"I (?P<v>{_ACTIVITY}\b.*)", _habit),
    custom(
        rf"I (?P<often>usually|always|often|normally|typically|rarely|never) (?P<v>(?!eat (?!.*\b(?:at|in|for)\b)|"
        rf"drink){_ACTIVITY}\b.*)",
        _usually,
    ),
    rule(
        "does",
        rf"I (?P<v>smoke|vape|meditate|ski|surf|knit|garden|paint|sing|dance|skateboard|snowboard|journal|volunteer){_END}",
        lambda text: [third(text)],
    ),
    gone("does", r"I (?:have )?(?:quit|gave up|stopped) (?=(?:smoking|vaping|drinking)\b)", lambda text: [text.split(" ")[0]]),
    rule(
        "quit",
        r"I (?:have )?(?:quit|gave up|stopped) (?P<v>smoking|vaping|drinking|gambling|caffeine|sugar|social media|"
        r"alcohol|coffee)\b",
        lowered,
    ),
)
