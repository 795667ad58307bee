"""What the user likes, dislikes, prefers and is interested in."""

from __future__ import annotations

import re

from memlib.models.offline.facts import Fact, Gone, fact
from memlib.models.offline.grammar import gerund, third
from memlib.models.offline.rules.rule import Said, custom, gone, rule
from memlib.models.offline.values import activities, cut, thing, things

_LIKE = r"(?:I|we) (?:(?:like|love|enjoy|adore)|am (?:a (?:big |huge |great )?(?:fan|lover) of|into|fond of|passionate about|crazy about|keen on|obsessed with)) "
_DISLIKE = r"(?:I|we) (?:do not (?:like|enjoy|love|care for)|dislike|hate|detest|despise|loathe|can not stand|am not (?:a (?:big |huge )?fan of|into|fond of)) "
_WHEN = re.compile(
    r"\s+(?P<when>(?:on|at) (?:the )?(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:mornings?|evenings?|nights?|afternoons?))?)|"
    r"every (?:single )?(?:other )?(?:day|morning|evening|night|week|weekend|month|year|summer|winter|spring|fall|autumn|\w+day)(?: (?:morning|evening|night))?|"
    r"daily|weekly|(?:once|twice|\w+ times) (?:a|per) (?:day|week|month|year)|in the (?:mornings?|evenings?|afternoons?)|before bed)$",
    re.I,
)


def _liked(match: re.Match[str], _today: str) -> Said:
    text = match.string[match.end() :]
    verb = "User loves {}" if re.match(r"\w+ (?:love|adore)\b", match[0], re.I) else ""
    if not text.lower().startswith("to "):
        return [fact("likes", value, form=verb) for value in things(text)]
    phrase = cut(text[3:])
    when = _WHEN.search(phrase)
    liked: list[Fact | Gone] = [fact("likes", value, form=verb) for value in activities(phrase[: when.start()] if when else phrase)]
    return [*liked, *habit(phrase)] if liked else []


def habit(phrase: str) -> list[Fact]:
    """hike in the mountains on weekends -> hikes on weekends; nothing without a time."""
    when = _WHEN.search(phrase)
    if when is None:
        return []
    verb, *rest = phrase[: when.start()].split(" ")
    if rest and re.fullmatch(r"in|on|at|with|for|to|through|by|around|near|along", rest[0]):
        rest = []
    return [fact("habit", " ".join([third(verb), *rest, when["when"].lower()]))]


def _hobbies(text: str) -> list[str]:
    return [gerund(value) if " " not in value and value.startswith("to ") else value for value in things(text)]


RULES = (
    custom(_LIKE, _liked),
    rule("dislikes", _DISLIKE + r"(?=to )(?:to )", activities, form="User doesn't like {}"),
    rule("dislikes", _DISLIKE + r"(?!to )", things),
    rule("prefers", r"I prefer (?!to )", thing),
    rule("prefers", r"I prefer to ", activities),
    rule("favourite", r"my (?:all-time )?favou?rite (?P<key>[\w' -]{2,30}?) (?:is|are) ", thing),
    rule("likes", r"(?:my (?:hobbies|hobby|interests|passions?) (?:are|is|include)) (?!to )", _hobbies),
    rule("interest", r"I am (?:very |mostly )?interested in (?!knowing|learning|hearing|seeing|what|how|more)", things),
    gone("likes", r"I (?:no longer|do not) (?:like|love|enjoy) ", things),
)
